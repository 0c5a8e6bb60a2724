/// Prints JSON values on one line, the same bytes for the same value everywhere.
package struct JSONWriter {
  /// The bytes so far, UTF-8.
  package private(set) var bytes: [UInt8] = []

  private let sortsKeys: Bool

  /// Makes a writer.
  ///
  /// - Parameter sortsKeys: Whether keys are put in the order of their bytes; else they stay in the
  ///   order of the value.
  package init(sortsKeys: Bool = false) { self.sortsKeys = sortsKeys }

  /// The value as one line without a line end.
  package static func line(_ value: JSONValue, sortsKeys: Bool = false) -> [UInt8] {
    var writer = JSONWriter(sortsKeys: sortsKeys)
    writer.write(value)
    return writer.bytes
  }

  /// Adds a value.
  package mutating func write(_ value: JSONValue) {
    switch value.content {
    case .null: write(raw: "null")
    case .bool(let flag): write(raw: flag ? "true" : "false")
    case .integer(let number): write(raw: String(number))
    // Swift prints the shortest digits that read back as the same number.
    case .number(let number): write(raw: number.isFinite ? number.description : "null")
    case .string(let text): write(string: text)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(value)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      let ordered =
        sortsKeys ? members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } : members
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in ordered.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(string: member.key)
        bytes.append(UInt8(ascii: ":"))
        write(member.value)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private mutating func write(raw text: String) { bytes.append(contentsOf: text.utf8) }

  /// Escapes only what RFC 8259, section 7 demands, and DEL, which terminals act upon.
  private mutating func write(string text: String) {
    bytes.append(UInt8(ascii: "\""))
    // Most texts need no escape, and are copied in one piece.
    if !text.utf8.contains(where: JSONWriter.needsEscape) {
      bytes.append(contentsOf: text.utf8)
      bytes.append(UInt8(ascii: "\""))
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: write(raw: "\\n")
      case 0x0D: write(raw: "\\r")
      case 0x09: write(raw: "\\t")
      case 0x00..<0x20, 0x7F:
        write(raw: "\\u00")
        bytes.append(JSONWriter.hexDigit(byte >> 4))
        bytes.append(JSONWriter.hexDigit(byte & 15))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private static func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 48 + nibble : 87 + nibble
  }
}
