extension RecurrenceRule: LosslessStringConvertible {
  /// The rule as the value of an `RRULE` property, `FREQ` first, parts that say nothing left out.
  public var description: String {
    var text = "FREQ=" + frequency.rawValue
    switch end {
    case .count(let count): text += ";COUNT=\(count)"
    case .day(let day): text += ";UNTIL=" + RecurrenceRule.compact(day)
    case .moment(let day, let hour, let minute, let second, let isUTC):
      text += ";UNTIL=" + RecurrenceRule.compact(day) + "T" + decimal(hour, width: 2)
      text += decimal(minute, width: 2) + decimal(second, width: 2) + (isUTC ? "Z" : "")
    case nil: break
    }
    if interval != 1 { text += ";INTERVAL=\(interval)" }
    for (name, list) in parts.numberLists where !list.isEmpty {
      text += ";\(name)=" + list.map(String.init).joined(separator: ",")
    }
    if !parts.weekdays.isEmpty {
      text += ";BYDAY=" + parts.weekdays.map(\.description).joined(separator: ",")
    }
    if weekStart != .monday { text += ";WKST=" + weekStart.letters }
    return text
  }

  /// Reads a rule, or nil where ``init(parsing:)`` throws.
  public init?(_ description: String) {
    guard let rule = try? RecurrenceRule(parsing: description) else { return nil }
    self = rule
  }

  /// Reads the value of an `RRULE` property, its parts in any order and either case.
  ///
  ///     try RecurrenceRule(parsing: "freq=weekly;byday=we,mo").description
  ///     // FREQ=WEEKLY;BYDAY=MO,WE
  ///
  /// It throws the first fault from the left, else the first of the rule as a whole.
  public init(parsing text: String) throws(ChronologyError) {
    guard text.utf8.count <= 2000 else { throw ChronologyError(.tooLong, text) }
    // Upper case below must not turn other letters into these.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { throw ChronologyError(.malformedPart, text) }
    var draft = Draft()
    for part in text.uppercased().split(separator: ";", omittingEmptySubsequences: false) {
      try draft.read(part)
    }
    guard let frequency = draft.frequency else { throw ChronologyError(.missingFrequency, "") }
    if draft.end != nil, draft.secondEnd { throw ChronologyError(.countWithUntil, "") }
    try self.init(
      frequency,
      interval: draft.interval,
      end: draft.end,
      parts: draft.parts,
      weekStart: draft.weekStart
    )
  }

  private static func compact(_ day: CivilDate) -> String {
    let (year, month, day) = day.components
    return decimal(year, width: 4) + decimal(month, width: 2) + decimal(day, width: 2)
  }
}

extension RecurrenceRule.WeekdayNumber: CustomStringConvertible {
  /// The weekday in iCalendar's letters with its number: `MO`, `-1FR`.
  public var description: String { (number.map(String.init) ?? "") + weekday.letters }
}

extension RecurrenceRule.Parts {
  /// The lists of numbers with their names, in the order of printing.
  var numberLists: [(name: String, list: [Int])] {
    [
      ("BYMONTH", months), ("BYWEEKNO", weeks), ("BYYEARDAY", yearDays),
      ("BYMONTHDAY", monthDays), ("BYHOUR", hours), ("BYMINUTE", minutes),
      ("BYSECOND", seconds), ("BYSETPOS", positions),
    ]
  }
}

extension Weekday {
  /// The two letters of iCalendar: `MO`.
  var letters: String {
    switch self {
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    case .sunday: "SU"
    }
  }
}

/// The parts of a rule as they are read, before the rule is checked as a whole.
private struct Draft {
  var frequency: RecurrenceRule.Frequency?
  var interval = 1
  var end: RecurrenceRule.End?
  var secondEnd = false
  var parts = RecurrenceRule.Parts()
  var weekStart = Weekday.monday
  private var seen: Set<Substring> = []

  mutating func read(_ part: Substring) throws(ChronologyError) {
    guard let equals = part.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      throw ChronologyError(.malformedPart, String(part))
    }
    let name = part[..<equals]
    let value = part[part.utf8.index(after: equals)...]
    guard !seen.contains(name) else { throw ChronologyError(.repeatedPart, String(part)) }
    seen.insert(name)
    switch name {
    case "FREQ":
      frequency = RecurrenceRule.Frequency(rawValue: String(value))
      if frequency == nil { throw ChronologyError(.unknownFrequency, String(part)) }
    case "INTERVAL": interval = try number(value, part)
    case "COUNT": setEnd(.count(try number(value, part)))
    case "UNTIL": setEnd(try until(value, part))
    case "WKST": weekStart = try weekday(value, part)
    case "BYDAY":
      for item in items(value) { parts.weekdays.append(try weekdayNumber(item, part)) }
    case "BYSECOND": parts.seconds = try numbers(value, part)
    case "BYMINUTE": parts.minutes = try numbers(value, part)
    case "BYHOUR": parts.hours = try numbers(value, part)
    case "BYMONTHDAY": parts.monthDays = try numbers(value, part)
    case "BYYEARDAY": parts.yearDays = try numbers(value, part)
    case "BYWEEKNO": parts.weeks = try numbers(value, part)
    case "BYMONTH": parts.months = try numbers(value, part)
    case "BYSETPOS": parts.positions = try numbers(value, part)
    default: throw ChronologyError(.unknownPart, String(part))
    }
  }

  private mutating func setEnd(_ new: RecurrenceRule.End) {
    if end != nil { secondEnd = true }
    end = new
  }

  private func items(_ value: Substring) -> [Substring] {
    value.split(separator: ",", omittingEmptySubsequences: false)
  }

  private func number(_ value: Substring, _ part: Substring) throws(ChronologyError) -> Int {
    var reader = TextReader(value)
    guard let number = reader.takeNumber(), reader.isAtEnd else {
      throw ChronologyError(.malformedPart, String(part))
    }
    return number
  }

  private func numbers(_ value: Substring, _ part: Substring) throws(ChronologyError) -> [Int] {
    var list: [Int] = []
    for item in items(value) {
      var reader = TextReader(item)
      guard let number = reader.takeSigned(), reader.isAtEnd else {
        throw ChronologyError(.malformedPart, String(part))
      }
      list.append(number)
    }
    return list
  }

  private func weekday(_ value: Substring, _ part: Substring) throws(ChronologyError) -> Weekday {
    for weekday in Weekday.allCases where value == weekday.letters { return weekday }
    throw ChronologyError(.malformedPart, String(part))
  }

  private func weekdayNumber(
    _ item: Substring,
    _ part: Substring
  ) throws(ChronologyError) -> RecurrenceRule.WeekdayNumber {
    var reader = TextReader(item)
    let number = reader.takeSigned()
    return RecurrenceRule.WeekdayNumber(try weekday(reader.remainder, part), number: number)
  }

  private func until(
    _ value: Substring,
    _ part: Substring
  ) throws(ChronologyError) -> RecurrenceRule.End {
    var reader = TextReader(value)
    guard let year = reader.takeDigits(4), let month = reader.takeDigits(2),
      let number = reader.takeDigits(2)
    else { throw ChronologyError(.malformedPart, String(part)) }
    guard let day = CivilDate(year: year, month: month, day: number) else {
      throw ChronologyError(.impossibleDate, String(part))
    }
    if reader.isAtEnd { return .day(day) }
    guard reader.take(UInt8(ascii: "T")), let hour = reader.takeDigits(2),
      let minute = reader.takeDigits(2), let second = reader.takeDigits(2)
    else { throw ChronologyError(.malformedPart, String(part)) }
    let isUTC = reader.take(UInt8(ascii: "Z"))
    guard reader.isAtEnd else { throw ChronologyError(.malformedPart, String(part)) }
    return .moment(day, hour: hour, minute: minute, second: second, isUTC: isUTC)
  }
}
