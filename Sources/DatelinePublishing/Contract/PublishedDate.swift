import Chronology

/// Reads a publication date: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a date with a time of day behind
/// `T` or a blank, of which the day is kept as it is written.
///
/// The day is not moved to another time zone: a paper's date is the date where it appears.
func publishedDate(_ text: String) -> EDTFDate? {
  var day = text[...]
  if let mark = text.firstIndex(where: { $0 == "T" || $0 == "t" || $0 == " " }) {
    day = text[..<mark]
    guard isTimeOfDay(text[text.index(after: mark)...]) else { return nil }
    guard day.utf8.count == 10 else { return nil }
  }
  guard let date = EDTFDate(String(day)), !date.isUnspecified, date.qualifier.isEmpty,
    date.month <= 12
  else { return nil }
  return date
}

/// Whether a text is `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fraction`, with `Z`, `±HH:MM` or `±HHMM` or
/// nothing behind it (ISO 8601-1, 5.3.4).
private func isTimeOfDay(_ text: Substring) -> Bool {
  var clock = text
  var zone: Substring = ""
  if let mark = text.firstIndex(where: { "Zz+-".contains($0) }) {
    clock = text[..<mark]
    zone = text[mark...]
  }
  let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
  guard (2...3).contains(parts.count), ClockTime("\(parts[0]):\(parts[1])") != nil else {
    return false
  }
  if parts.count == 3 {
    let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard seconds.count <= 2, seconds.allSatisfy(isNumber), seconds[0].utf8.count == 2,
      seconds[0] <= "60"
    else { return false }
  }
  guard let sign = zone.utf8.first else { return true }
  let digits = zone.dropFirst().replacing(":", with: "")
  if sign | 0x20 == UInt8(ascii: "z") { return digits.isEmpty }
  return isNumber(digits[...]) && (digits.utf8.count == 4 || digits.utf8.count == 2)
}

private func isNumber(_ text: Substring) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
}
