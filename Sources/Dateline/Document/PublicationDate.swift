public import Chronology

extension EDTFDate {
  /// Reads a publication date as metadata states it, or nil where it is none.
  ///
  /// These are read: a day, a month or a year in EDTF (`2016-03-18`, `2016-03`, `2016`), and a date
  /// with a time as ISO 8601 and RFC 3339 write it (`2016-03-18T09:30:00+07:00`, `2016-03-18 02:30Z`).
  /// The day is the one that is written: no zone is applied to it. Years outside 1900 to 2100 are
  /// taken for mistakes.
  public init?(published text: String) {
    let bytes = Array(text.utf8.drop { $0 <= 0x20 })
    let end = (bytes.lastIndex { $0 > 0x20 } ?? -1) + 1
    var length = end
    if end > 10 {
      guard EDTFDate.isTime(bytes[10..<end]) else { return nil }
      length = 10
    }
    guard let date = EDTFDate(String(decoding: bytes[..<length], as: UTF8.self)),
      date.qualifier.isEmpty, !date.isUnspecified, date.month <= 12,
      (1900...2100).contains(date.year)
    else { return nil }
    self = date
  }

  /// Whether `text` is `T` or a blank, `HH:MM`, perhaps `:SS` with a fraction, perhaps an offset.
  private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    func number(below limit: Int) -> Bool {
      guard let tens = rest.popFirst(), let ones = rest.popFirst(), isDigit(tens), isDigit(ones)
      else { return false }
      return Int(tens) * 10 + Int(ones) - 528 < limit
    }
    func take(_ bytes: String) -> Bool {
      guard let first = rest.first, bytes.utf8.contains(first) else { return false }
      rest.removeFirst()
      return true
    }
    guard take("Tt "), number(below: 25), take(":"), number(below: 60) else { return false }
    if take(":") {
      guard number(below: 61) else { return false }
      if take(".,") {
        guard let first = rest.first, isDigit(first) else { return false }
        rest = rest.drop(while: isDigit)
      }
    }
    _ = take(" ")
    if rest.isEmpty || take("Zz") { return rest.isEmpty }
    guard take("+-"), number(below: 24) else { return false }
    if rest.isEmpty { return true }
    _ = take(":")
    return number(below: 60) && rest.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
