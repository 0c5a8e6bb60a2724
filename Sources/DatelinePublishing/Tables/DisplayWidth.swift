/// How many columns of a terminal a text takes: 2 for a wide character (Unicode UAX #11), 0 for a
/// mark that stands on the letter before it, 1 for others.
public func displayWidth(of text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(into: 0) { $0 += columns(of: $1) }
}

/// Wide blocks of UAX #11 that stand in news text: Hangul, CJK, kana, full-width forms, emoji.
private let wideBlocks: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
  0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
  0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
]

private func columns(of scalar: Unicode.Scalar) -> Int {
  guard scalar.value >= 0x300 else { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  if scalar.value < 0x1100 { return 1 }
  return wideBlocks.contains { $0.contains(scalar.value) } ? 2 : 1
}

/// A text as it may be shown on one line of a terminal: control characters, which could move the
/// cursor or change colours, and characters that turn the direction of writing are shown as `�`,
/// line ends and tabs as a blank.
public func displayText(_ text: some StringProtocol) -> String {
  guard text.unicodeScalars.contains(where: isHarmful) else { return String(text) }
  var shown = String.UnicodeScalarView()
  var isBlank = false
  for scalar in text.unicodeScalars {
    if "\n\r\t".unicodeScalars.contains(scalar) {
      if !isBlank { shown.append(" ") }
      isBlank = true
    } else {
      shown.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
      isBlank = scalar == " "
    }
  }
  return String(shown)
}

private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}
