import Chronology

/// A JSON Schema of the keywords that the contract's own schemas use (draft 2020-12).
package struct JSONSchema: Sendable {
  private let root: JSONValue

  /// Reads a schema.
  package init(_ text: String) throws(PublishingError) {
    root = try JSONReader.read(Array(text.utf8))
  }

  /// One place where a value is not as the schema says.
  package struct Violation: Hashable, Sendable {
    /// The keys and indices on the way to it, as a JSON Pointer (RFC 6901).
    package var path: String

    /// What is wrong and what should stand there.
    package var message: String

    /// Where the value begins in its line, in bytes.
    package var offset: Int

    /// Whether the fault is only in the form that `format` names.
    package var isFormat: Bool
  }

  /// Everything that is wrong with a value, in the order of the schema; at most 100 violations.
  package func violations(of value: JSONValue) -> [Violation] {
    var found: [Violation] = []
    check(value, against: root, path: "", &found)
    return Array(found.prefix(100))
  }

  private func check(
    _ value: JSONValue,
    against schema: JSONValue,
    path: String,
    _ found: inout [Violation]
  ) {
    guard case .object(let keywords) = schema.content, found.count < 100 else { return }
    func report(_ message: String, isFormat: Bool = false) {
      found.append(
        Violation(path: path, message: message, offset: value.offset, isFormat: isFormat)
      )
    }
    for keyword in keywords {
      switch (keyword.key, keyword.value.content, value.content) {
      case ("$ref", .string(let name), _):
        if let target = definition(name) { check(value, against: target, path: path, &found) }
      case ("allOf", .array(let schemas), _):
        for schema in schemas { check(value, against: schema, path: path, &found) }
      case ("anyOf", .array(let schemas), _): checkAny(value, of: schemas, path: path, &found)
      case ("type", _, _):
        let types = JSONSchema.strings(keyword.value)
        guard types.contains(where: { JSONSchema.value(value, isA: $0) }) else {
          // Whatever else the schema says is about a value of that type.
          report("must be \(types.joined(separator: " or "))")
          return
        }
      case ("const", _, _):
        if value != keyword.value { report("must be \(JSONSchema.text(keyword.value))") }
      case ("enum", .array(let choices), _):
        if !choices.contains(value) {
          report("must be one of \(choices.map(JSONSchema.text).joined(separator: ", "))")
        }
      case ("required", _, .object(let members)):
        let keys = Set(members.map(\.key))
        for key in JSONSchema.strings(keyword.value) where !keys.contains(key) {
          report("the key \"\(key)\" is missing")
        }
      case ("properties", .object(let properties), .object(let members)):
        for member in members {
          if let schema = properties.first(where: { $0.key == member.key })?.value {
            check(member.value, against: schema, path: "\(path)/\(member.key)", &found)
          }
        }
      case ("additionalProperties", _, .object(let members)):
        let named = schema["properties"].map(JSONSchema.keys) ?? []
        for member in members where !named.contains(member.key) {
          check(member.value, against: keyword.value, path: "\(path)/\(member.key)", &found)
        }
      case ("items", _, .array(let items)):
        for (index, item) in items.enumerated() {
          check(item, against: keyword.value, path: "\(path)/\(index)", &found)
        }
      case ("minimum", _, _):
        if let (number, limit) = JSONSchema.numbers(value, keyword.value), number < limit {
          report("must not be less than \(JSONSchema.text(keyword.value))")
        }
      case ("maximum", _, _):
        if let (number, limit) = JSONSchema.numbers(value, keyword.value), number > limit {
          report("must not be more than \(JSONSchema.text(keyword.value))")
        }
      case ("minLength", .integer(let limit), .string(let text)):
        if text.unicodeScalars.count < limit {
          report(limit == 1 ? "must not be empty" : "must have at least \(limit) characters")
        }
      case ("maxLength", .integer(let limit), .string(let text)):
        if text.unicodeScalars.count > limit { report("must have at most \(limit) characters") }
      case ("format", .string(let format), .string(let text)):
        if let fault = JSONSchema.fault(in: text, as: format) { report(fault, isFormat: true) }
      default: break
      }
    }
  }

  /// Takes the first schema that holds; where none does, tells what the last one says, which is the
  /// one that is not `null`.
  private func checkAny(
    _ value: JSONValue,
    of schemas: [JSONValue],
    path: String,
    _ found: inout [Violation]
  ) {
    var last: [Violation] = []
    for schema in schemas {
      last = []
      check(value, against: schema, path: path, &last)
      if last.isEmpty { return }
    }
    found += last
  }

  private func definition(_ reference: String) -> JSONValue? {
    guard reference.hasPrefix("#/$defs/") else { return nil }
    return root["$defs"]?[String(reference.dropFirst("#/$defs/".count))]
  }

  private static func value(_ value: JSONValue, isA type: String) -> Bool {
    switch (type, value.content) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
      ("object", .object), ("integer", .integer), ("number", .integer), ("number", .number):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }

  private static func fault(in text: String, as format: String) -> String? {
    switch format {
    case "edtf": EDTF(text) == nil ? edtfFault(text) : nil
    case "edtf-date": EDTFDate(text) == nil ? "must be one EDTF date, for example 2018-05" : nil
    case "timex3": Timex.Value(text) == nil ? "must be a TIMEX3 value, for example P2Y" : nil
    case "clock-span": ClockSpan(text) == nil ? "must be HH:MM or HH:MM/HH:MM" : nil
    default: nil
    }
  }

  private static func edtfFault(_ text: String) -> String {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2, let first = EDTF(String(ends[0])), let last = EDTF(String(ends[1])),
      let start = first.firstDay, let end = last.lastDay, end < start
    {
      return "ends on \(end), before it begins on \(start)"
    }
    return "must be an EDTF date, for example 2018, 2016-03-17 or 2018-05-10/2018-05-12"
  }

  private static func strings(_ value: JSONValue) -> [String] {
    switch value.content {
    case .string(let text): [text]
    case .array(let values): values.flatMap(strings)
    default: []
    }
  }

  private static func keys(_ value: JSONValue) -> Set<String> {
    guard case .object(let members) = value.content else { return [] }
    return Set(members.map(\.key))
  }

  private static func numbers(_ left: JSONValue, _ right: JSONValue) -> (Double, Double)? {
    guard let left = number(left), let right = number(right) else { return nil }
    return (left, right)
  }

  private static func number(_ value: JSONValue) -> Double? {
    switch value.content {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  private static func text(_ value: JSONValue) -> String {
    String(decoding: JSONWriter.line(value), as: UTF8.self)
  }
}
