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

  /// Whether cleaning would change nothing, decided on bytes; it may say no too often.
  private var isCleanForCalendar: Bool {
    guard let first = utf8.first, let last = utf8.last else { return true }
    if first <= 0x20 || last <= 0x20 { return false }
    // 0xC2 leads the C1 controls (and harmless signs), 0xE2 the separators.
    return utf8.allSatisfy { ($0 >= 0x20 || $0 == 0x0A || $0 == 0x09) && $0 != 0x7F && $0 != 0xC2 }
      && !unicodeScalars.contains { $0.value == 0x2028 || $0.value == 0x2029 }
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\n" || self == "\t" }
}
