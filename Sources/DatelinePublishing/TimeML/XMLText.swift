/// A piece of XML 1.0 that is written part by part, with what may not stand in a text or an
/// attribute escaped (XML 1.0, sections 2.2 and 2.4).
struct XMLText {
  var bytes: [UInt8] = []

  /// Adds markup as it is.
  mutating func markup(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds a text between tags.
  mutating func text(_ text: some Sequence<UInt8>) { escape(text, isAttribute: false) }

  /// Adds an attribute with a space before it.
  mutating func attribute(_ name: String, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
    markup("=\"")
    escape(value.utf8, isAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  /// U+FFFD stands in for what XML cannot hold: most control characters, U+FFFE and U+FFFF.
  private mutating func escape(_ text: some Sequence<UInt8>, isAttribute: Bool) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\"") where isAttribute: markup("&quot;")
      case UInt8(ascii: "\t") where isAttribute: markup("&#9;")
      case UInt8(ascii: "\n") where isAttribute: markup("&#10;")
      // A reader would turn a bare carriage return into a line feed.
      case UInt8(ascii: "\r"): markup("&#13;")
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), 0x20...: append(byte)
      default: markup("\u{FFFD}")
      }
    }
  }

  private mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    guard byte & 0xFE == 0xBE, bytes.count >= 3, bytes[bytes.count - 2] == 0xBF,
      bytes[bytes.count - 3] == 0xEF
    else { return }
    bytes[bytes.count - 1] = 0xBD
  }
}
