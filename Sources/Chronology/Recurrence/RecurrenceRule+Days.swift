extension RecurrenceRule {
  /// Whether every part that names days allows a day: `BYMONTH`, `BYWEEKNO`, `BYYEARDAY`,
  /// `BYMONTHDAY` and `BYDAY`.
  ///
  /// An event's first day must pass, or readers differ on whether it is an occurrence (RFC 5545,
  /// 3.8.5.3). Passing is not enough to be an occurrence: the interval, the end, `BYSETPOS` and
  /// what the rule takes from the first day are left out.
  public func allows(_ day: CivilDate) -> Bool {
    let (year, month, number) = day.components
    let inMonth = Place(number, of: CivilDate.daysIn(month: month, year: year))
    let dayOfYear = day.days(since: CivilDate.firstOfJanuary(year)) + 1
    let inYear = Place(dayOfYear, of: CivilDate.isLeap(year) ? 366 : 365)
    guard parts.months.isEmpty || parts.months.contains(month),
      parts.monthDays.isEmpty || inMonth.isAny(of: parts.monthDays),
      parts.yearDays.isEmpty || inYear.isAny(of: parts.yearDays),
      parts.weeks.isEmpty || week(of: day, year, inYear).isAny(of: parts.weeks)
    else { return false }
    if parts.weekdays.isEmpty { return true }
    // Weekdays are counted in the month unless the rule names no month to count in.
    let place = frequency == .monthly || !parts.months.isEmpty ? inMonth : inYear
    for weekday in parts.weekdays where weekday.weekday == day.weekday {
      guard let count = weekday.number else { return true }
      if count == (place.number - 1) / 7 + 1 || count == (place.number - place.count) / 7 - 1 {
        return true
      }
    }
    return false
  }

  /// Whether a rule that repeats daily or less often, and on a day at most as often as there are
  /// hours: what a calendar that people subscribe to can carry.
  ///
  /// Readers are known to hang on rules that repeat within the day.
  public var isFitForFeeds: Bool { frequency >= .daily && timesPerDay <= 24 }

  /// Whether some day, and some place in its set, satisfies all parts.
  ///
  /// In 28 years of the same century every kind of year occurs: each weekday as New Year, with and
  /// without 29 February.
  var occurs: Bool {
    let least = parts.positions.map(\.magnitude).min() ?? 1
    var (year, days) = (0, 0)
    var month = 0
    guard var day = CivilDate(year: 2000, month: 1, day: 1) else { return true }
    while true {
      let now = day.components
      guard now.year < 2028 else { return false }
      let isNewPeriod = frequency == .monthly ? now.month != month : now.year != year
      if isNewPeriod { days = 0 }
      (year, month) = (now.year, now.month)
      if allows(day) {
        days += 1
        if least == 1 || setSize(days: days) >= least { return true }
      }
      guard let next = day.adding(days: 1) else { return false }
      day = next
    }
  }

  /// The most occurrences that one period can have where so many of its days are allowed.
  private func setSize(days: Int) -> Int {
    let names = parts.weekdays.count + parts.monthDays.count + parts.yearDays.count
    let perPeriod: Int
    switch frequency {
    case .secondly, .minutely, .hourly, .daily: perPeriod = 1
    case .weekly: perPeriod = max(1, parts.weekdays.count)
    case .monthly: perPeriod = names == 0 ? 1 : days
    case .yearly:
      // Where no part names the days, the first day of the event lends one to each week or month;
      // a week may lie in two years.
      if names > 0 {
        perPeriod = days + (parts.weeks.isEmpty ? 0 : 7)
      } else {
        perPeriod = max(1, parts.weeks.count, parts.months.count)
      }
    }
    return perPeriod * timesPerDay
  }

  /// How often the rule can occur on one day, or within one period that is shorter.
  private var timesPerDay: Int {
    var times = max(1, parts.seconds.count)
    if frequency != .minutely { times *= max(1, parts.minutes.count) }
    if frequency >= .daily { times *= max(1, parts.hours.count) }
    return frequency == .secondly ? 1 : times
  }

  /// The week of a day among the weeks of the year that it is counted in: week 1 is the first with
  /// at least four days in the year, weeks beginning with `WKST`.
  private func week(of day: CivilDate, _ year: Int, _ inYear: Place) -> Place {
    let sinceStart = (Int(day.weekday.rawValue) - Int(weekStart.rawValue) + 7) % 7
    // A week is in the year of its fourth day.
    let fourth = inYear.number - sinceStart + 3
    if fourth < 1 { return Place(week: fourth, inYear: year - 1) }
    if fourth > inYear.count { return Place(week: fourth - inYear.count, inYear: year + 1) }
    return Place(week: fourth, inYear: year)
  }
}

/// A place counted from the start, 1 and up, and from the end, -1 and down.
private struct Place {
  let number: Int
  let count: Int

  init(_ number: Int, of count: Int) {
    self.number = number
    self.count = count
  }

  /// The week whose fourth day is so many days into a year; 0 or less counts from its end.
  init(week fourth: Int, inYear year: Int) {
    let length = CivilDate.isLeap(year) ? 366 : 365
    let fourth = fourth < 1 ? fourth + length : fourth
    let last = fourth + (length - fourth) / 7 * 7
    self.init((fourth - 1) / 7 + 1, of: (last - 1) / 7 + 1)
  }

  func isAny(of list: [Int]) -> Bool {
    list.contains(number) || list.contains(number - count - 1)
  }
}
