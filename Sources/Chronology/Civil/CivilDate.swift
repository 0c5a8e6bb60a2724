/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// Every value is a valid date: `CivilDate(year: 2018, month: 2, day: 30)` is nil. There is no
/// time zone in it; a date that an article states is a date where the event takes place.
///
/// The arithmetic is the day count of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let daysSinceEpoch: Int32

  /// Makes a date from its parts, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.daysIn(month: month, year: year)
    else { return nil }
    daysSinceEpoch = CivilDate.days(year: year, month: month, day: day)
  }

  /// Makes a date from its day count, or nil outside the years 1 to 9999.
  public init?(daysSinceEpoch days: Int) {
    guard days >= -719_162, days <= 2_932_896 else { return nil }
    daysSinceEpoch = Int32(days)
  }

  init(unchecked days: Int32) { daysSinceEpoch = days }

  /// The first day that a value can hold, 0001-01-01.
  public static let min = CivilDate(unchecked: -719_162)

  /// The last day that a value can hold, 9999-12-31.
  public static let max = CivilDate(unchecked: 2_932_896)

  /// The year, month (1 to 12) and day (1 to 31) together, which costs one computation.
  public var components: (year: Int, month: Int, day: Int) {
    let z = Int(daysSinceEpoch) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year, 1 to 9999.
  public var year: Int { components.year }

  /// The month, 1 to 12.
  public var month: Int { components.month }

  /// The day of the month, 1 to 31.
  public var day: Int { components.day }

  /// The day of the week.
  public var weekday: Weekday {
    let index = (Int(daysSinceEpoch) + 3) % 7
    return Weekday(index: index < 0 ? index + 7 : index)
  }

  /// The date `days` later, or nil outside the years 1 to 9999.
  public func adding(days: Int) -> CivilDate? {
    let (sum, overflow) = Int(daysSinceEpoch).addingReportingOverflow(days)
    return overflow ? nil : CivilDate(daysSinceEpoch: sum)
  }

  /// The date `months` later with the day clamped to the month's length.
  ///
  /// 2016-01-31 plus one month is 2016-02-29. Nil outside the years 1 to 9999.
  public func adding(months: Int) -> CivilDate? {
    let now = components
    let (total, overflow) = (now.year * 12 + now.month - 1).addingReportingOverflow(months)
    guard !overflow, total >= 12 else { return nil }
    let (year, month) = (total / 12, total % 12 + 1)
    return CivilDate(
      year: year,
      month: month,
      day: Swift.min(now.day, CivilDate.daysIn(month: month, year: year))
    )
  }

  /// The number of days from `other` to this date, negative where this date is earlier.
  public func days(since other: CivilDate) -> Int {
    Int(daysSinceEpoch) - Int(other.daysSinceEpoch)
  }

  /// Whether a year has 366 days.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month, 28 to 31, and 0 for a month outside 1 to 12.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  /// Orders dates by time.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  private static func days(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

extension CivilDate: LosslessStringConvertible {
  /// The date as `YYYY-MM-DD` (ISO 8601-1, 5.2.2.1).
  public var description: String {
    let (year, month, day) = components
    var text = ShortText()
    text.append(year, width: 4)
    text.append(UInt8(ascii: "-"))
    text.append(month, width: 2)
    text.append(UInt8(ascii: "-"))
    text.append(day, width: 2)
    return text.string
  }

  /// Reads exactly `YYYY-MM-DD`; anything else, or a day that does not exist, is nil.
  public init?(_ description: String) {
    var reader = TextReader(description)
    guard let year = reader.takeDigits(4), reader.take(UInt8(ascii: "-")),
      let month = reader.takeDigits(2), reader.take(UInt8(ascii: "-")),
      let day = reader.takeDigits(2), reader.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// A number in decimal digits, padded with zeros on the left.
package func decimal(_ number: Int, width: Int) -> String {
  let digits = String(number)
  return digits.utf8.count >= width
    ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}
