/// A day of the Vietnamese lunar calendar (âm lịch), in the lunar years 1899 to 2100.
///
/// Every value is a day that exists, and every day of the solar years 1900 to 2100 has one. Months
/// begin with the new moon as clocks at UTC+7 show it, for all these years, so some days differ
/// from calendars reckoned at UTC+8.
///
///     CivilDate("2016-04-16").flatMap { LunarDate($0) }           // 2016-03-10, Giỗ Tổ
///     LunarDate("2030-01-01").map { CivilDate($0) }               // 2030-02-02, Tết
///     LunarDate(year: 2023, month: 2, isLeapMonth: true, day: 1)  // 2023-L02-01
///     LunarDate(year: 2024, month: 2, isLeapMonth: true, day: 1)  // nil: no leap month
///
/// <doc:VietnameseCalendar> writes the reckoning down.
public struct LunarDate: Hashable, Comparable, Sendable {
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// Whether the month is a leap month (tháng nhuận), which follows the month of that number.
  public let isLeapMonth: Bool

  /// The solar year in which the lunar year begins, 1899 to 2100.
  public var year: Int { Int(storedYear) }

  /// The month, 1 (tháng Giêng) to 12 (tháng Chạp).
  public var month: Int { Int(storedMonth) }

  /// The day of the month, 1 to 30.
  public var day: Int { Int(storedDay) }

  /// Makes a day from its parts, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, isLeapMonth: Bool = false, day: Int) {
    guard day >= 1, day <= LunarDate.days(inMonth: month, isLeapMonth: isLeapMonth, year: year)
    else { return nil }
    self.init(unchecked: year, month, isLeapMonth, day)
  }

  /// Converts a day of the solar calendar, or nil before 1899-02-10 and after 2101-01-28.
  public init?(_ date: CivilDate) {
    let days = Int(date.daysSinceEpoch)
    var number = date.year
    // The first weeks of a solar year belong to the lunar year before.
    if let year = LunarYear(number), days < year.start { number -= 1 }
    if number == LunarYear.range.upperBound + 1 { number -= 1 }
    guard let year = LunarYear(number), days >= year.start, days < year.start + year.length else {
      return nil
    }
    let offset = days - year.start
    // A month has at most 30 days, so this is the place or the one before it.
    var place = offset / 30
    if place + 1 < year.monthCount, offset >= year.days(beforePlace: place + 1) { place += 1 }
    let leap = year.leapMonth
    let isAfterLeap = leap != 0 && place >= leap
    self.init(
      unchecked: number,
      isAfterLeap ? place : place + 1,
      leap != 0 && place == leap,
      offset - year.days(beforePlace: place) + 1
    )
  }

  private init(unchecked year: Int, _ month: Int, _ isLeapMonth: Bool, _ day: Int) {
    storedYear = Int16(year)
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
    self.isLeapMonth = isLeapMonth
  }

  /// The month that is followed by a leap month of the same number, 1 to 12, or nil where the year
  /// has no leap month or is outside 1899 to 2100.
  public static func leapMonth(inYear year: Int) -> Int? {
    guard let leap = LunarYear(year)?.leapMonth, leap != 0 else { return nil }
    return leap
  }

  /// The number of days in a month, 29 (tháng thiếu) or 30 (tháng đủ), and 0 where the calendar
  /// has no such month.
  ///
  /// The eve of Tết, "30 Tết", is the last day of month 12 even where that is the 29th.
  public static func days(inMonth month: Int, isLeapMonth: Bool = false, year: Int) -> Int {
    guard let year = LunarYear(year), let place = year.place(ofMonth: month, isLeap: isLeapMonth)
    else { return 0 }
    return year.days(inPlace: place)
  }

  /// Orders days by time.
  public static func < (left: LunarDate, right: LunarDate) -> Bool {
    left.order < right.order
  }

  private var order: Int { ((year * 16 + month) * 2 + (isLeapMonth ? 1 : 0)) * 32 + day }
}

extension CivilDate {
  /// Converts a day of the Vietnamese lunar calendar.
  public init(_ lunar: LunarDate) {
    var days = 0
    if let year = LunarYear(lunar.year),
      let place = year.place(ofMonth: lunar.month, isLeap: lunar.isLeapMonth)
    {
      days = year.start + year.days(beforePlace: place) + lunar.day - 1
    }
    self.init(unchecked: Int32(days))
  }
}

extension LunarDate: LosslessStringConvertible {
  /// The day as year, month and day with `L` before a leap month: `2016-01-04`, `2020-L04-15`.
  public var description: String {
    LunarPoint(self).description
  }

  /// Reads exactly what `description` prints; a day that does not exist is nil.
  public init?(_ description: String) {
    guard let point = LunarPoint(description), let date = LunarDate(point) else { return nil }
    self = date
  }
}
