import Chronology

extension RecurrenceText {
  /// The faults for which a rule is not written: all that are found, and also what is legal but
  /// hangs or puzzles readers.
  func faults(writing start: CalendarMoment) -> [Fault] {
    faults(start: start.date, isDay: start.isDay, isUTC: start.tzid != nil || !start.isDay)
  }

  /// Everything that is wrong with the rule, for an event that starts on `start`.
  ///
  /// - Parameters:
  ///   - start: the day of DTSTART, nil where unknown.
  ///   - isDay: whether DTSTART is a day.
  ///   - isUTC: whether UNTIL must end in Z (DTSTART is in UTC or names a zone).
  /// - Returns: the faults, those of the rule's form first.
  func faults(start: CivilDate?, isDay: Bool, isUTC: Bool) -> [Fault] {
    var faults = faultsOfForm
    func note(_ kind: Fault.Kind, _ message: String) {
      faults.append(Fault(kind: kind, message: message))
    }
    for part in parts where !RecurrenceText.names.contains(part.name) {
      note(.invalid, "unknown part \(ICalendarError.shortened(part.name))")
    }
    guard let frequency else {
      note(.invalid, "FREQ is missing or unknown")
      return faults
    }
    if let value = value("INTERVAL"), wholeNumber(value).map({ $0 >= 1 }) != true {
      note(.invalid, "INTERVAL must be 1 or more")
    }
    if let value = value("COUNT"), wholeNumber(value).map({ $0 >= 1 }) != true {
      note(.invalid, "COUNT must be 1 or more")
    }
    if let value = value("WKST"), RecurrenceText.weekday(value) == nil {
      note(.invalid, "WKST is not a weekday")
    }
    if value("COUNT") != nil, value("UNTIL") != nil {
      note(.invalid, "COUNT and UNTIL stand together")
    }
    for (name, range, isSigned) in RecurrenceText.lists where value(name) != nil {
      guard let numbers = numbers(name),
        numbers.allSatisfy({ range.contains(isSigned ? abs($0) : $0) })
      else {
        let sign = isSigned ? "±" : ""
        note(.invalid, "\(name) must be \(sign)\(range.lowerBound) to \(range.upperBound)")
        continue
      }
    }
    if value("BYDAY") != nil, weekdays == nil { note(.invalid, "BYDAY is malformed") }
    faults += combinationFaults(frequency)
    if isDay, ["BYHOUR", "BYMINUTE", "BYSECOND"].contains(where: { value($0) != nil }) {
      note(.type, "a rule for days must not have BYHOUR, BYMINUTE or BYSECOND")
    }
    if isDay, frequency.isShorterThanADay {
      note(.type, "a rule for days must not repeat within a day")
    }
    if let text = value("UNTIL") {
      if let until = DateTimeText(text) {
        let expected: DateTimeText.Form = isDay ? .day : isUTC ? .utc : .local
        if until.form != expected {
          let form = isDay ? "a day" : isUTC ? "in UTC" : "local"
          note(.type, "UNTIL must be \(form), as DTSTART is")
        }
        if let start, until.date < start { note(.empty, "UNTIL is before DTSTART") }
      } else {
        note(.invalid, "UNTIL is not a date")
      }
    }
    if frequency.isShorterThanADay {
      note(.hazard, "\(frequency.rawValue) rules hang some readers and overflow others")
    }
    if value("RSCALE") != nil || value("SKIP") != nil {
      note(.hazard, "almost no reader knows RSCALE and SKIP (RFC 7529)")
    }
    if faults.isEmpty {
      if isImpossible {
        note(.empty, "no date fits the rule")
      } else if let start, !fits(start, frequency) {
        note(.start, "DTSTART is not one of the rule's dates")
      }
    }
    return faults
  }

  /// The combinations that the table of RFC 5545, 3.3.10 leaves out.
  private func combinationFaults(_ frequency: Frequency) -> [Fault] {
    var faults: [Fault] = []
    func note(_ message: String) { faults.append(Fault(kind: .invalid, message: message)) }
    if value("BYWEEKNO") != nil, frequency != .yearly { note("BYWEEKNO needs FREQ=YEARLY") }
    if value("BYYEARDAY") != nil, [.daily, .weekly, .monthly].contains(frequency) {
      note("BYYEARDAY cannot stand with FREQ=\(frequency.rawValue)")
    }
    if value("BYMONTHDAY") != nil, frequency == .weekly {
      note("BYMONTHDAY cannot stand with FREQ=WEEKLY")
    }
    if weekdays?.contains(where: { $0.ordinal != 0 }) == true {
      if frequency != .monthly, frequency != .yearly {
        note("a numbered BYDAY needs FREQ=MONTHLY or YEARLY")
      } else if value("BYWEEKNO") != nil {
        note("a numbered BYDAY cannot stand with BYWEEKNO")
      }
    }
    if value("BYSETPOS") != nil,
      !parts.contains(where: { $0.name.hasPrefix("BY") && $0.name != "BYSETPOS" })
    {
      note("BYSETPOS needs another BY part")
    }
    return faults
  }

  /// Whether BYMONTH and BYMONTHDAY together name only days that no year has, such as 30 February.
  private var isImpossible: Bool {
    guard let days = numbers("BYMONTHDAY") else { return false }
    let months = numbers("BYMONTH") ?? Array(1...12)
    return !months.contains { month in
      days.contains { abs($0) <= CivilDate.daysIn(month: month, year: 2024) }
    }
  }

  /// Whether a day is one of the rule's, as far as BYMONTH, BYMONTHDAY and plain BYDAY tell.
  private func fits(_ date: CivilDate, _ frequency: Frequency) -> Bool {
    let (year, month, day) = date.components
    if let months = numbers("BYMONTH"), !months.contains(month) { return false }
    let length = CivilDate.daysIn(month: month, year: year)
    if let days = numbers("BYMONTHDAY"),
      !days.contains(where: { $0 == day || $0 == day - length - 1 })
    {
      return false
    }
    guard let weekdays else { return true }
    return weekdays.contains { item in
      guard item.day == date.weekday else { return false }
      guard frequency == .monthly || value("BYMONTH") != nil else { return true }
      return item.ordinal == 0 || item.ordinal == (day - 1) / 7 + 1
        || item.ordinal == -((length - day) / 7 + 1)
    }
  }

  private static let names: Set<String> = [
    "FREQ", "UNTIL", "COUNT", "INTERVAL", "BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY", "BYMONTHDAY",
    "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS", "WKST", "RSCALE", "SKIP",
  ]

  private static let lists: [(String, ClosedRange<Int>, isSigned: Bool)] = [
    ("BYSECOND", 0...60, false), ("BYMINUTE", 0...59, false), ("BYHOUR", 0...23, false),
    ("BYMONTHDAY", 1...31, true), ("BYYEARDAY", 1...366, true), ("BYWEEKNO", 1...53, true),
    ("BYMONTH", 1...12, false), ("BYSETPOS", 1...366, true),
  ]
}
