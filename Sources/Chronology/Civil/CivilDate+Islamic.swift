extension CivilDate {
  /// Makes a day of the tabular Islamic calendar, or nil where there is none such.
  ///
  /// Months have 30 and 29 days in turn, and in the years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29
  /// of each 30 the last month has 30; the first day is 16 July 622 of the Julian calendar, as
  /// Reingold and Dershowitz, *Calendrical Calculations*, chapter 7, have it. Where the crescent
  /// must be seen, a month may begin a day earlier or later.
  ///
  ///     CivilDate(islamicYear: 1446, month: 10, day: 1)  // 2025-03-31
  public init?(islamicYear year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...30).contains(day),
      let epoch = CivilDate(year: 622, month: 7, day: 19)
    else { return nil }
    let days =
      day - 1 + 29 * (month - 1) + month / 2 + (year - 1) * 354 + (3 + 11 * year) / 30
    guard let date = epoch.adding(days: days) else { return nil }
    self = date
  }

  /// The first day in a year of the Gregorian calendar that has a month and day of the tabular
  /// Islamic calendar, or nil where the year has none.
  public init?(inYear year: Int, islamicMonth month: Int, day: Int) {
    // An Islamic year is some 11 days shorter; 33 of them make 32 of the Sun's.
    let near = (year - 622) * 33 / 32
    for islamic in near - 1...near + 2 where islamic > 0 {
      guard let date = CivilDate(islamicYear: islamic, month: month, day: day), date.year == year
      else { continue }
      self = date
      return
    }
    return nil
  }
}
