/// The keys of a JSON object while a value is read from it; every failure names the key.
struct JSONFields {
  private let members: [JSONValue.Member]
  private let offset: Int

  /// Opens an object, or says that `name` should be one.
  init(_ value: JSONValue, name: String) throws(PublishingError) {
    guard case .object(let members) = value.content else {
      throw PublishingError(.wrongType, "\(name) must be an object", at: value.offset)
    }
    self.members = members
    offset = value.offset
  }

  /// The value of a key; nil where it is absent or null.
  subscript(key: String) -> JSONValue? {
    guard let value = members.first(where: { $0.key == key })?.value else { return nil }
    return value.content == .null ? nil : value
  }

  /// The value of a key that must be there and not null.
  func required(_ key: String) throws(PublishingError) -> JSONValue {
    guard let value = self[key] else {
      throw PublishingError(.missingKey, "the key \"\(key)\" is missing or null", at: offset)
    }
    return value
  }

  /// The string of a key; nil where it is absent or null.
  func string(_ key: String) throws(PublishingError) -> String? {
    guard let value = self[key] else { return nil }
    return try JSONFields.string(value, key)
  }

  /// The string of a key that must be there.
  func requiredString(_ key: String) throws(PublishingError) -> String {
    try JSONFields.string(try required(key), key)
  }

  /// The whole number of a key; nil where it is absent or null.
  func integer(_ key: String) throws(PublishingError) -> Int? {
    guard let value = self[key] else { return nil }
    return try JSONFields.integer(value, key)
  }

  /// The number of a key; nil where it is absent or null.
  func number(_ key: String) throws(PublishingError) -> Double? {
    guard let value = self[key] else { return nil }
    return try JSONFields.number(value, key)
  }

  /// The truth value of a key; nil where it is absent or null.
  func bool(_ key: String) throws(PublishingError) -> Bool? {
    guard let value = self[key] else { return nil }
    guard case .bool(let flag) = value.content else {
      throw PublishingError(.wrongType, "\"\(key)\" must be true or false", at: value.offset)
    }
    return flag
  }

  /// The elements of a key's list; empty where it is absent or null.
  func array(_ key: String) throws(PublishingError) -> [JSONValue] {
    guard let value = self[key] else { return [] }
    guard case .array(let values) = value.content else {
      throw PublishingError(.wrongType, "\"\(key)\" must be a list", at: value.offset)
    }
    return values
  }

  /// The members of a key's object; empty where it is absent or null.
  func object(_ key: String) throws(PublishingError) -> [JSONValue.Member] {
    guard let value = self[key] else { return [] }
    guard case .object(let members) = value.content else {
      throw PublishingError(.wrongType, "\"\(key)\" must be an object", at: value.offset)
    }
    return members
  }

  /// The value of a key whose string is one that `Value` reads; nil where it is absent or null.
  func value<Value: LosslessStringConvertible>(
    _ key: String,
    as type: Value.Type,
    _ expected: String
  ) throws(PublishingError) -> Value? {
    guard let value = self[key] else { return nil }
    let text = try JSONFields.string(value, key)
    guard let result = Value(text) else {
      throw JSONFields.bad(value, key, text, expected)
    }
    return result
  }

  /// The case that a key names; nil where it is absent or null.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String,
    of type: Choice.Type
  ) throws(PublishingError) -> Choice? where Choice.RawValue == String {
    guard let value = self[key] else { return nil }
    let text = try JSONFields.string(value, key)
    guard let choice = Choice(rawValue: text) else {
      let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw JSONFields.bad(value, key, text, "one of " + choices)
    }
    return choice
  }

  /// The half-open range of the keys `start` and `end`; nil where both are absent or null.
  func range() throws(PublishingError) -> Range<Int>? {
    guard let start = try integer("start"), let end = try integer("end") else { return nil }
    guard start >= 0, start <= end else {
      throw PublishingError(
        .badValue,
        "\"start\" must not be negative or after \"end\"",
        at: self["start"]?.offset ?? offset
      )
    }
    return start..<end
  }

  static func string(_ value: JSONValue, _ key: String) throws(PublishingError) -> String {
    guard case .string(let text) = value.content else {
      throw PublishingError(.wrongType, "\"\(key)\" must be a string", at: value.offset)
    }
    return text
  }

  static func integer(_ value: JSONValue, _ key: String) throws(PublishingError) -> Int {
    guard case .integer(let number) = value.content else {
      throw PublishingError(.wrongType, "\"\(key)\" must be a whole number", at: value.offset)
    }
    return number
  }

  static func number(_ value: JSONValue, _ key: String) throws(PublishingError) -> Double {
    switch value.content {
    case .integer(let number): return Double(number)
    case .number(let number): return number
    default: throw PublishingError(.wrongType, "\"\(key)\" must be a number", at: value.offset)
    }
  }

  private static func bad(
    _ value: JSONValue,
    _ key: String,
    _ text: String,
    _ expected: String
  ) -> PublishingError {
    let shown = text.count > 40 ? text.prefix(40) + "..." : text[...]
    return PublishingError(
      .badValue,
      "\"\(key)\" is \"\(shown)\", but must be \(expected)",
      at: value.offset
    )
  }
}
