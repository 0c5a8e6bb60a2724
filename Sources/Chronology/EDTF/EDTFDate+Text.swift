extension EDTFDate: LosslessStringConvertible {
  /// The date in EDTF.
  public var description: String {
    var text = ShortText()
    let unspecified = Int(unspecifiedYearDigits)
    var divisor = 1000
    for place in 0..<4 {
      if place < 4 - unspecified {
        text.append(Int(year) / divisor, width: 1)
      } else {
        text.append(UInt8(ascii: "X"))
      }
      divisor /= 10
    }
    for part in [month, day] where part != 0 {
      text.append(UInt8(ascii: "-"))
      if part == 255 {
        text.append(UInt8(ascii: "X"))
        text.append(UInt8(ascii: "X"))
      } else {
        text.append(Int(part), width: 2)
      }
    }
    if qualifier == [.uncertain, .approximate] {
      text.append(UInt8(ascii: "%"))
    } else if qualifier == .uncertain {
      text.append(UInt8(ascii: "?"))
    } else if qualifier == .approximate {
      text.append(UInt8(ascii: "~"))
    }
    return text.string
  }

  /// Reads one date, or nil where the text is none or there is no such day.
  ///
  /// The forms are `2016`, `2016-03`, `2016-03-17`, `2018-33`, `199X`, `XXXX-09-22` and the like,
  /// with `?`, `~` or `%` at the end. Years of more than four digits, years before 1 and marks on
  /// single parts are not read.
  public init?(_ description: String) { self.init(edtf: Substring(description)) }

  init?(edtf text: Substring) {
    var reader = TextReader(text)
    guard let date = EDTFDate(reading: &reader), reader.isAtEnd else { return nil }
    self = date
  }

  /// Reads the longest date that stands next.
  init?(reading reader: inout TextReader) {
    guard let (year, unspecified) = EDTFDate.readYear(&reader), year >= 1 || unspecified > 0 else {
      return nil
    }
    var (month, day) = (0, 0)
    if reader.take(UInt8(ascii: "-")) {
      guard let number = EDTFDate.readPart(&reader) else { return nil }
      month = number
      guard month == 255 || (1...12).contains(month) || (21...41).contains(month) else {
        return nil
      }
    }
    if month <= 12 || month == 255, month != 0, reader.take(UInt8(ascii: "-")) {
      guard let number = EDTFDate.readPart(&reader) else { return nil }
      day = number
      // A leap year stands in for an unknown one, January for an unknown month: they have the most
      // days. Every unknown part of a year includes a leap year.
      let length = CivilDate.daysIn(
        month: month == 255 ? 1 : month,
        year: unspecified == 0 ? year : 2000
      )
      guard day == 255 || (1...length).contains(day) else { return nil }
    }
    self.init(
      unchecked: year,
      unspecified: unspecified,
      month: month,
      day: day,
      qualifier: EDTFDate.readQualifier(&reader)
    )
  }

  private static func readYear(_ reader: inout TextReader) -> (year: Int, unspecified: Int)? {
    var (year, unspecified) = (0, 0)
    for _ in 0..<4 {
      year *= 10
      if reader.take(UInt8(ascii: "X")) {
        unspecified += 1
      } else {
        guard unspecified == 0, let digit = reader.takeDigits(1) else { return nil }
        year += digit
      }
    }
    return (year, unspecified)
  }

  private static func readPart(_ reader: inout TextReader) -> Int? {
    if let number = reader.takeDigits(2) { return number }
    return reader.take("XX") ? 255 : nil
  }

  private static func readQualifier(_ reader: inout TextReader) -> Qualifier {
    if reader.take(UInt8(ascii: "?")) { return .uncertain }
    if reader.take(UInt8(ascii: "~")) { return .approximate }
    return reader.take(UInt8(ascii: "%")) ? [.uncertain, .approximate] : []
  }
}
