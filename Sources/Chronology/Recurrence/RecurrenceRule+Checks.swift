extension RecurrenceRule {
  /// Throws the first reason why the parts make no rule.
  func check() throws(ChronologyError) {
    guard (1...999_999_999).contains(interval) else {
      throw ChronologyError(.valueOutOfRange, "INTERVAL=\(interval)")
    }
    try checkEnd()
    try checkRanges()
    try checkTable()
    try checkWeekdays()
    guard parts.positions.isEmpty || parts.hasSet else {
      throw ChronologyError(.positionWithoutSet, "BYSETPOS")
    }
    guard occurs else { throw ChronologyError(.neverOccurs, description) }
  }

  private func checkEnd() throws(ChronologyError) {
    switch end {
    case .count(let count):
      guard (1...999_999_999).contains(count) else {
        throw ChronologyError(.valueOutOfRange, "COUNT=\(count)")
      }
    case .moment(_, let hour, let minute, let second, _):
      // 60 is a leap second (RFC 5545, 3.3.12).
      guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else {
        throw ChronologyError(.impossibleDate, "UNTIL")
      }
    case .day, nil: break
    }
  }

  private func checkRanges() throws(ChronologyError) {
    for (name, list) in parts.numberLists {
      let (range, isSigned) = RecurrenceRule.range(of: name)
      for number in list {
        guard range.contains(number) || (isSigned && range.contains(0 &- number)) else {
          throw ChronologyError(.valueOutOfRange, "\(name)=\(number)")
        }
      }
    }
  }

  private static func range(of name: String) -> (range: ClosedRange<Int>, isSigned: Bool) {
    switch name {
    case "BYSECOND": (0...60, false)
    case "BYMINUTE": (0...59, false)
    case "BYHOUR": (0...23, false)
    case "BYMONTH": (1...12, false)
    case "BYMONTHDAY": (1...31, true)
    case "BYWEEKNO": (1...53, true)
    default: (1...366, true)
    }
  }

  /// Checks which parts may stand beside which `FREQ` (the table in RFC 5545, 3.3.10).
  ///
  /// The other parts may stand everywhere.
  ///
  /// | part | SECONDLY, MINUTELY, HOURLY | DAILY | WEEKLY | MONTHLY | YEARLY |
  /// | --- | --- | --- | --- | --- | --- |
  /// | `BYWEEKNO` | - | - | - | - | yes |
  /// | `BYYEARDAY` | yes | - | - | - | yes |
  /// | `BYMONTHDAY` | yes | yes | - | yes | yes |
  private func checkTable() throws(ChronologyError) {
    if !parts.weeks.isEmpty, frequency != .yearly {
      throw ChronologyError(.partNotAllowed, "BYWEEKNO")
    }
    if !parts.yearDays.isEmpty, (Frequency.daily...Frequency.monthly).contains(frequency) {
      throw ChronologyError(.partNotAllowed, "BYYEARDAY")
    }
    if !parts.monthDays.isEmpty, frequency == .weekly {
      throw ChronologyError(.partNotAllowed, "BYMONTHDAY")
    }
  }

  private func checkWeekdays() throws(ChronologyError) {
    for weekday in parts.weekdays {
      guard let number = weekday.number else { continue }
      guard number != 0, (-53...53).contains(number) else {
        throw ChronologyError(.valueOutOfRange, "BYDAY=\(weekday)")
      }
      guard frequency == .monthly || (frequency == .yearly && parts.weeks.isEmpty) else {
        throw ChronologyError(.numberedWeekday, "BYDAY=\(weekday)")
      }
    }
  }
}

extension RecurrenceRule.Parts {
  /// Whether a part stands that makes a set for `BYSETPOS` to choose from.
  fileprivate var hasSet: Bool {
    !(seconds.isEmpty && minutes.isEmpty && hours.isEmpty && weekdays.isEmpty
      && monthDays.isEmpty && yearDays.isEmpty && weeks.isEmpty && months.isEmpty)
  }
}
