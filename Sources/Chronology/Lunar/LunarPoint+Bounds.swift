extension LunarPoint {
  /// Makes the point that states every part of a day.
  public init(_ date: LunarDate) {
    self.init(year: date.year, month: date.month, isLeapMonth: date.isLeapMonth, day: date.day)
  }

  /// The first and the last solar day that the point can mean, or nil where its year is not stated
  /// or the calendar has no such day or month.
  ///
  ///     LunarPoint(year: 2016, month: 3, day: 10).bounds   // 2016-04-16...2016-04-16
  ///     LunarPoint(year: 2016, month: 1).bounds            // 2016-02-08...2016-03-08
  ///     LunarPoint(year: 2016).bounds                      // 2016-02-08...2017-01-27
  public var bounds: ClosedRange<CivilDate>? {
    guard let year, let lunarYear = LunarYear(year) else { return nil }
    guard let month else {
      guard day == nil, !isLeapMonth else { return nil }
      return range(from: lunarYear.start, count: lunarYear.length)
    }
    guard let place = lunarYear.place(ofMonth: month, isLeap: isLeapMonth) else { return nil }
    let start = lunarYear.start + lunarYear.days(beforePlace: place)
    let length = lunarYear.days(inPlace: place)
    guard let day else { return range(from: start, count: length) }
    guard day >= 1, day <= length else { return nil }
    return range(from: start + day - 1, count: 1)
  }

  private func range(from start: Int, count: Int) -> ClosedRange<CivilDate> {
    CivilDate(unchecked: Int32(start))...CivilDate(unchecked: Int32(start + count - 1))
  }
}

extension LunarDate {
  /// Makes the day that a point states, or nil where a part is missing or there is no such day.
  public init?(_ point: LunarPoint) {
    guard let year = point.year, let month = point.month, let day = point.day else { return nil }
    self.init(year: year, month: month, isLeapMonth: point.isLeapMonth, day: day)
  }
}
