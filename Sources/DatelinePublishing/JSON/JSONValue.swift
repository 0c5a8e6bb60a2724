/// A JSON value with its members in the order in which they were written (RFC 8259).
///
/// Foundation's coders lose the order of keys and the column of a wrong value, both of which the
/// contract promises.
package struct JSONValue: Sendable {
  /// What it is.
  package var content: Content

  /// Where it began in the line that it was read from, in bytes; 0 for a value that was made.
  package var offset: Int

  /// Makes a value.
  package init(_ content: Content, at offset: Int = 0) {
    self.content = content
    self.offset = offset
  }

  /// The seven kinds of value; a number is an integer where it is written as one.
  package enum Content: Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])
  }

  /// One key of an object with its value.
  package struct Member: Equatable, Sendable {
    /// The key.
    package var key: String

    /// The value.
    package var value: JSONValue

    /// Makes a member.
    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue: Equatable {
  /// Compares what the values are, not where they stood.
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    left.content == right.content
  }
}

extension JSONValue {
  /// The value `null`.
  package static let null = JSONValue(.null)

  /// A truth value.
  package static func bool(_ value: Bool) -> JSONValue { JSONValue(.bool(value)) }

  /// A whole number, or null.
  package static func integer(_ value: Int?) -> JSONValue {
    value.map { JSONValue(.integer($0)) } ?? .null
  }

  /// A number, or null; a value that JSON cannot write is null too.
  package static func number(_ value: Double?) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    return JSONValue(.number(value))
  }

  /// A string, or null.
  package static func string(_ value: String?) -> JSONValue {
    value.map { JSONValue(.string($0)) } ?? .null
  }

  /// The text of a value, or null.
  package static func text(_ value: (some CustomStringConvertible)?) -> JSONValue {
    .string(value?.description)
  }

  /// A list.
  package static func array(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }

  /// An object with its keys in this order.
  package static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    JSONValue(.object(members.map { Member($0.key, $0.value) }))
  }

  /// The value of a key, or nil where this is no object or has no such key.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }
}
