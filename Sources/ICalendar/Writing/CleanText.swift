extension String {
  /// The text as a TEXT value can hold it: no control but TAB and LF, no blanks at either end.
  ///
  /// CR LF, CR, NEL and the Unicode line and paragraph separators become LF, because some readers
  /// split lines at each of them. Other C0 and C1 controls and DEL are dropped. Blanks at the ends
  /// are removed because readers lose them anyway, and a value must read back as it was written.
  var cleanedForCalendar: String {
    if isCleanForCalendar { return self }
    var cleaned = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in unicodeScalars {
      let wasReturn = previousWasReturn
      previousWasReturn = scalar == "\r"
      switch scalar.value {
      case 0x0A: if !wasReturn { cleaned.append("\n") }
      case 0x0D, 0x85, 0x2028, 0x2029: cleaned.append("\n")
      case 0x09: cleaned.append(scalar)
      case 0..<0x20, 0x7F...0x9F: break
      default: cleaned.append(scalar)
      }
    }
    while let last = cleaned.last, last.isBlank { cleaned.removeLast() }
    return String(cleaned[(cleaned.firstIndex { !$0.isBlank } ?? cleaned.endIndex)...])
  }

  /// The cleaned text in one line: each line end or TAB is a space.
  var cleanedToOneLine: String {
    let cleaned = cleanedForCalendar
    guard cleaned.utf8.contains(where: { $0 < 0x20 }) else { return cleaned }
    return String(
      decoding: cleaned.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 },
      as: UTF8.self
    )
  }

  /// Whether cleaning would change nothing, which is so for nearly every text; one pass over its
  /// octets.
  private var isCleanForCalendar: Bool {
    let bytes = utf8Span.span
    guard !bytes.isEmpty else { return true }
    if bytes[0] <= 0x20 || bytes[bytes.count - 1] <= 0x20 { return false }
    for index in bytes.indices {
      switch bytes[index] {
      case 0x09, 0x0A: break
      case 0..<0x20, 0x7F: return false
      // U+0080 to U+009F.
      case 0xC2 where bytes[index + 1] < 0xA0: return false
      // U+2028 and U+2029.
      case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] | 1 == 0xA9: return false
      default: break
      }
    }
    return true
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\n" || self == "\t" }
}
