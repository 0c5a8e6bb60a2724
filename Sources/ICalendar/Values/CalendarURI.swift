/// An absolute URI that is safe to write into a calendar (RFC 3986; RFC 5545, 3.3.13).
///
/// Every value has a scheme, is 3 to 2,000 octets of printable ASCII, and holds no blank, control,
/// quote, backslash or angle bracket, so it cannot end its line or leave a quoted parameter. What
/// is not so is no value, and the caller decides what becomes of the text. Letters outside ASCII
/// are percent-encoded as UTF-8, as RFC 3987, 3.1 maps an IRI to a URI, and so are `^`, a grave
/// accent, `|`, `{` and `}`, as browsers do; in the host such letters need another encoding, and
/// the text is refused.
public struct CalendarURI: Hashable, Sendable, LosslessStringConvertible {
  /// The URI as it is written.
  public let description: String

  /// The longest URI that is taken, in octets.
  public static let longest = 2000

  /// The scheme in lower case, for example `https`.
  public var scheme: String {
    String(description.prefix { $0 != ":" }).lowercased()
  }

  /// Reads a URI, or nil where the text is not an absolute URI that is safe to write.
  ///
  /// `javascript:`, `vbscript:`, `data:`, `file:` and `blob:` are refused too: a calendar shows its
  /// URL as a link, and those would run or open something on the reader's own machine.
  public init?(_ description: String) {
    let text = Array(description.utf8)
    guard text.count <= CalendarURI.longest, CalendarURI.hasScheme(text[...]),
      let colon = text.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let lowered = String(decoding: text[..<colon], as: UTF8.self).lowercased()
    guard !CalendarURI.refused.contains(lowered) else { return nil }

    var rest = text[(colon + 1)...]
    var authority: ArraySlice<UInt8> = []
    if rest.starts(with: "//".utf8) {
      let after = rest.dropFirst(2)
      let end = after.firstIndex { "/?#".utf8.contains($0) } ?? after.endIndex
      authority = after[..<end]
      rest = after[end...]
    }
    if CalendarURI.needsHost.contains(lowered) {
      guard CalendarURI.isHost(authority) else { return nil }
    }
    guard authority.allSatisfy({ $0 < 0x80 }), CalendarURI.areSafe(authority),
      CalendarURI.areSafe(rest)
    else { return nil }

    var bytes = Array(text[..<rest.startIndex])
    for byte in rest {
      if byte < 0x80, !CalendarURI.encoded.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 15))
      }
    }
    guard bytes.count <= CalendarURI.longest else { return nil }
    self.description = String(decoding: bytes, as: UTF8.self)
  }

  /// Whether octets begin with a scheme and a colon (RFC 3986, 3.1).
  static func hasScheme(_ text: ArraySlice<UInt8>) -> Bool {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), text.endIndex - colon > 1,
      text.first.map(isASCIILetter) == true
    else { return false }
    return text[..<colon]
      .allSatisfy { isASCIILetter($0) || isASCIIDigit($0) || "+-.".utf8.contains($0) }
  }

  /// Whether a text has a scheme that is refused because it would run or open something.
  static func isHazard(_ text: String) -> Bool {
    hasScheme(Array(text.utf8)[...])
      && refused.contains(String(text.prefix { $0 != ":" }).lowercased())
  }

  private static let encoded = Array("^`{|}".utf8)
  private static let refused: Set<String> = ["javascript", "vbscript", "data", "file", "blob"]
  private static let needsHost: Set<String> = ["http", "https", "webcal", "webcals", "ftp"]

  /// No control, blank, quote, backslash or angle bracket, and `%` only before two hex digits.
  private static func areSafe(_ bytes: ArraySlice<UInt8>) -> Bool {
    var escape = 0
    for byte in bytes {
      if escape > 0 {
        guard isHexDigit(byte) else { return false }
        escape -= 1
        continue
      }
      switch byte {
      case UInt8(ascii: "%"): escape = 2
      case 0...0x20, 0x7F, 0x22, 0x3C, 0x3E, 0x5C: return false
      default: break
      }
    }
    return escape == 0
  }

  private static func isHost(_ authority: ArraySlice<UInt8>) -> Bool {
    let host =
      authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
    guard let first = host.first else { return false }
    return isASCIILetter(first) || isASCIIDigit(first) || first == UInt8(ascii: "[")
  }
}
