extension CivilDate {
  /// The week of ISO 8601 (4.3.1.2) with the year that it belongs to.
  ///
  /// Weeks begin on Monday, and week 1 is the one with the year's first Thursday, so the first
  /// days of January may belong to the year before: 2016-01-03 is in week 53 of 2015.
  public var isoWeek: (year: Int, week: Int) {
    // The week's year is the year of its Thursday. Both ends of the range are in weeks whose
    // Thursday is in the range too (0001-01-01 is a Monday, 9999-12-31 a Friday).
    let thursday = adding(days: 4 - Int(weekday.rawValue)) ?? self
    let year = thursday.year
    return (year, (thursday.days(since: CivilDate.firstOfJanuary(year))) / 7 + 1)
  }

  /// Makes the day of a week of ISO 8601, or nil where the year has no such week.
  ///
  ///     CivilDate(isoYear: 2015, week: 53, weekday: .sunday)  // 2016-01-03
  ///     CivilDate(isoYear: 2016, week: 53, weekday: .monday)  // nil: 2016 has 52 weeks
  public init?(isoYear year: Int, week: Int, weekday: Weekday) {
    guard (1...9999).contains(year), week >= 1, week <= CivilDate.isoWeeks(inYear: year) else {
      return nil
    }
    // 4 January is always in week 1.
    let fourth = CivilDate.firstOfJanuary(year).daysSinceEpoch + 3
    let monday = Int(fourth) - (Int(CivilDate.firstOfJanuary(year).weekday.rawValue) + 2) % 7
    self.init(daysSinceEpoch: monday + (week - 1) * 7 + Int(weekday.rawValue) - 1)
  }

  /// The number of weeks in a year of ISO 8601, 52 or 53; 0 outside the years 1 to 9999.
  public static func isoWeeks(inYear year: Int) -> Int {
    guard (1...9999).contains(year) else { return 0 }
    let first = firstOfJanuary(year).weekday
    return first == .thursday || (first == .wednesday && isLeap(year)) ? 53 : 52
  }

  static func firstOfJanuary(_ year: Int) -> CivilDate {
    CivilDate(year: year, month: 1, day: 1) ?? .min
  }
}

extension EDTF {
  /// Makes the interval from Monday to Sunday of a week of ISO 8601, or nil where the year has no
  /// such week.
  public init?(isoYear year: Int, week: Int) {
    guard let monday = CivilDate(isoYear: year, week: week, weekday: .monday),
      let sunday = CivilDate(isoYear: year, week: week, weekday: .sunday)
    else { return nil }
    self.init(from: monday, to: sunday)
  }
}
