extension Timex: CustomStringConvertible {
  /// The `value` attribute of TIMEX3; the kind and the modifier are attributes of their own.
  public var description: String { value.description }

  /// Reads a time expression's meaning from its three attributes, or nil where the value is not in
  /// a form that `description` prints.
  ///
  ///     Timex(kind: .set, value: "P2Y")             // every two years
  ///     Timex(kind: .date, value: "2016-03-17TMO")  // the morning of 17 March 2016
  ///     Timex(kind: .date, value: "yesterday")      // nil
  public init?(kind: Kind, value: String, modifier: Modifier? = nil) {
    guard let value = Value(value) else { return nil }
    self.init(kind, value, modifier: modifier)
  }
}

extension Timex.Value: LosslessStringConvertible {
  /// The value as TIMEX3 writes it.
  ///
  /// | meaning | text |
  /// | --- | --- |
  /// | a day, month, year | `2016-03-17`, `2016-03`, `2016` |
  /// | a day of an unknown year | `XXXX-09-22` |
  /// | a quarter, a half | `2016-Q1`, `2016-H1` |
  /// | a season | `2016-SP`, `2016-SU`, `2016-FA`, `2016-WI` |
  /// | a decade, a century | `199`, `19` |
  /// | a day with a time of day | `2016-03-17T09:30`, `2016-03-17T09:30/11:00`, `2016-03-17TMO` |
  /// | a time of day | `T09:30`, `TMO` |
  /// | a week, a weekday | `2016-W11`, `XXXX-WXX-5` |
  /// | a length | `P2Y`, `PT5M`, `PXD` |
  /// | a vague point | `PAST_REF`, `PRESENT_REF`, `FUTURE_REF` |
  ///
  /// TIMEX3 has no intervals, sets or doubt in a value, nor lunar dates. Intervals, sets and dates
  /// with a qualifier are printed as EDTF prints them (`2016-03-15/2016-03-18`, `2018~`), and a
  /// time of day after them holds for each of their days. A lunar day is `lunar:01-04`, with a
  /// leap month `lunar:L04-15` (see ``LunarPoint``).
  public var description: String {
    switch self {
    case .date(let date, nil): Timex.text(of: date)
    case .date(let date, let time?): Timex.text(of: date) + time.description
    case .week(let year, let week): decimal(year, width: 4) + "-W" + decimal(week, width: 2)
    case .weekday(let weekday): "XXXX-WXX-" + String(weekday.rawValue)
    case .time(let time): time.description
    case .period(let period): period.description
    case .lunar(let start, nil): "lunar:" + start.description
    case .lunar(let start, let end?):
      "lunar:" + start.description + "/lunar:" + end.description
    case .reference(let reference): reference.rawValue
    }
  }

  /// Reads what `description` prints, and EDTF; anything else is nil.
  public init?(_ description: String) {
    if let reference = Timex.Reference(rawValue: description) {
      self = .reference(reference)
      return
    }
    var reader = TextReader(description)
    if reader.take("lunar:") {
      self.init(lunar: reader.remainder)
      return
    }
    switch reader.next {
    case UInt8(ascii: "P"):
      guard let period = Period(description) else { return nil }
      self = .period(period)
    case UInt8(ascii: "T"):
      guard let time = Timex.TimeOfDay(description) else { return nil }
      self = .time(time)
    default:
      self.init(calendar: description)
    }
  }

  private init?(lunar text: Substring) {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      guard let point = LunarPoint(text: text) else { return nil }
      self = .lunar(point, nil)
      return
    }
    var second = TextReader(text[slash...])
    guard second.take("/lunar:"), let start = LunarPoint(text: text[..<slash]),
      let end = LunarPoint(text: second.remainder)
    else { return nil }
    self = .lunar(start, end)
  }

  private init?(calendar text: String) {
    var reader = TextReader(text)
    if reader.take("XXXX-WXX-") {
      guard let number = reader.takeDigits(1), reader.isAtEnd,
        let weekday = Weekday(rawValue: UInt8(number))
      else { return nil }
      self = .weekday(weekday)
      return
    }
    if let year = reader.takeDigits(4), reader.take("-W"), let week = reader.takeDigits(2),
      reader.isAtEnd
    {
      guard year >= 1, week >= 1, week <= CivilDate.isoWeeks(inYear: year) else { return nil }
      self = .week(year: year, week: week)
      return
    }
    let end = text.utf8.firstIndex(of: UInt8(ascii: "T"))
    var time: Timex.TimeOfDay?
    if let end {
      guard let stated = Timex.TimeOfDay(String(text[end...])) else { return nil }
      time = stated
    }
    guard let date = Timex.date(from: text[..<(end ?? text.endIndex)]) else { return nil }
    self = .date(date, time)
  }
}

extension Timex.TimeOfDay: LosslessStringConvertible {
  /// The time of day as TIMEX3 writes it: `T09:30`, `T09:30/11:00` (in ISO 8601 the end may
  /// leave out what it shares with the start), or `TMO` for the morning.
  public var description: String {
    switch self {
    case .clock(let span): "T" + span.description
    case .part(let part): "T" + part.rawValue
    }
  }

  /// Reads what `description` prints; anything else is nil.
  public init?(_ description: String) {
    var reader = TextReader(description)
    guard reader.take(UInt8(ascii: "T")) else { return nil }
    let rest = String(reader.remainder)
    if let part = Timex.DayPart(rawValue: rest) {
      self = .part(part)
    } else if let span = ClockSpan(rest) {
      self = .clock(span)
    } else {
      return nil
    }
  }
}

extension Timex {
  /// A date the TIMEX3 way, where TIMEX3 has a way of its own.
  fileprivate static func text(of value: EDTF) -> String {
    guard case .date(let date) = value, date.qualifier.isEmpty else { return value.description }
    let unspecified = Int(date.unspecifiedYearDigits)
    if date.month == 0, unspecified == 1 || unspecified == 2 {
      return String(date.description.prefix(4 - unspecified))
    }
    guard unspecified == 0 || unspecified == 4, let letters = letters(ofMonth: Int(date.month))
    else { return value.description }
    return date.description.prefix(5) + letters
  }

  fileprivate static func date(from text: Substring) -> EDTF? {
    switch text.utf8.count {
    case 2, 3:
      var reader = TextReader(text)
      let (digits, span) = text.utf8.count == 3 ? (3, 10) : (2, 100)
      guard let number = reader.takeDigits(digits) else { return nil }
      return .date(
        EDTFDate(
          unchecked: number * span,
          unspecified: 4 - digits,
          month: 0,
          day: 0,
          qualifier: []
        )
      )
    case 7:
      var reader = TextReader(text)
      let year = reader.takeDigits(4)
      guard year != nil || reader.take("XXXX"), reader.take(UInt8(ascii: "-")),
        let month = month(ofLetters: reader.remainder)
      else { return EDTF(String(text)) }
      return EDTFDate(year: year, month: month).map(EDTF.date)
    default: return EDTF(String(text))
    }
  }

  private static func letters(ofMonth month: Int) -> String? {
    switch month {
    case 21: "SP"
    case 22: "SU"
    case 23: "FA"
    case 24: "WI"
    case 33: "Q1"
    case 34: "Q2"
    case 35: "Q3"
    case 36: "Q4"
    case 40: "H1"
    case 41: "H2"
    default: nil
    }
  }

  private static func month(ofLetters letters: Substring) -> Int? {
    switch letters {
    case "SP": 21
    case "SU": 22
    case "FA": 23
    case "WI": 24
    case "Q1": 33
    case "Q2": 34
    case "Q3": 35
    case "Q4": 36
    case "H1": 40
    case "H2": 41
    default: nil
    }
  }
}
