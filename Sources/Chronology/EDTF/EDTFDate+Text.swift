extension EDTFDate: LosslessStringConvertible {
  /// The date in EDTF.
  public var description: String {
    var text: String
    switch unspecifiedYearDigits {
    case 0: text = decimal(Int(year), width: 4)
    case 4: text = "XXXX"
    default:
      text = String(decimal(Int(year), width: 4).dropLast(Int(unspecifiedYearDigits)))
      text += String(repeating: "X", count: Int(unspecifiedYearDigits))
    }
    if month != 0 { text += "-" + (month == 255 ? "XX" : decimal(Int(month), width: 2)) }
    if day != 0 { text += "-" + (day == 255 ? "XX" : decimal(Int(day), width: 2)) }
    if qualifier == [.uncertain, .approximate] {
      text += "%"
    } else if qualifier == .uncertain {
      text += "?"
    } else if qualifier == .approximate {
      text += "~"
    }
    return text
  }

  /// Reads one date, or nil where the text is none or there is no such day.
  ///
  /// The forms are `2016`, `2016-03`, `2016-03-17`, `2018-33`, `199X`, `XXXX-09-22` and the like,
  /// with `?`, `~` or `%` at the end. Years of more than four digits, years before 1 and marks on
  /// single parts are not read.
  public init?(_ description: String) { self.init(edtf: Substring(description)) }

  init?(edtf text: Substring) {
    var bytes = Array(text.utf8)
    var qualifier: Qualifier = []
    switch bytes.last {
    case UInt8(ascii: "?"): qualifier = .uncertain
    case UInt8(ascii: "~"): qualifier = .approximate
    case UInt8(ascii: "%"): qualifier = [.uncertain, .approximate]
    default: break
    }
    if !qualifier.isEmpty { bytes.removeLast() }
    guard [4, 7, 10].contains(bytes.count) else { return nil }
    var (year, unspecified) = (0, 0)
    for byte in bytes[0..<4] {
      if byte == UInt8(ascii: "X") {
        unspecified += 1
        year *= 10
      } else if (48...57).contains(byte), unspecified == 0 {
        year = year * 10 + Int(byte) - 48
      } else {
        return nil
      }
    }
    var parts = [0, 0]
    for (index, start) in [5, 8].enumerated() where bytes.count > start {
      guard bytes[start - 1] == UInt8(ascii: "-") else { return nil }
      let (tens, ones) = (bytes[start], bytes[start + 1])
      if tens == UInt8(ascii: "X"), ones == UInt8(ascii: "X") {
        parts[index] = 255
      } else if (48...57).contains(tens), (48...57).contains(ones) {
        parts[index] = Int(tens) * 10 + Int(ones) - 528
      } else {
        return nil
      }
    }
    if unspecified == 0 { guard year >= 1 else { return nil } }
    if bytes.count > 4 {
      let month = parts[0]
      guard
        month == 255 || (1...12).contains(month) || ((21...41).contains(month) && bytes.count == 7)
      else { return nil }
    }
    if bytes.count > 7, parts[1] != 255 {
      let length = CivilDate.daysIn(
        month: parts[0] == 255 ? 1 : parts[0],
        year: unspecified == 0 ? year : 2000
      )
      guard parts[1] >= 1, parts[1] <= length else { return nil }
    }
    self.init(
      unchecked: year,
      unspecified: unspecified,
      month: parts[0],
      day: parts[1],
      qualifier: qualifier
    )
  }
}
