/// One date of the Extended Date/Time Format with its precision and doubt (ISO 8601-2:2019, 4).
///
/// `2016-03-17`, `2018-05`, `2018`, `2018-33` (first quarter), `2018-40` (first half), `199X`,
/// `XXXX-09-22` and `2018~` are such dates. A part that no source states is absent, and a part
/// that is stated but unknown is written with `X`; neither is ever filled in.
public struct EDTFDate: Hashable, Sendable {
  /// The year with its unspecified digits as zeros: 1990 for `199X`, 0 for `XXXX`.
  public let year: Int16

  /// How many digits of the year, from the right, are unspecified: 1 in `199X`, 4 in `XXXX`.
  public let unspecifiedYearDigits: UInt8

  /// 1 to 12 for a month, 21 to 41 for a season, quarter or half (ISO 8601-2, 4.8.1), 0 where the
  /// date is no finer than a year, and 255 for `XX`.
  public let month: UInt8

  /// 1 to 31, 0 where the date is no finer than a month, and 255 for `XX`.
  public let day: UInt8

  /// Doubt about the whole date.
  public var qualifier: Qualifier

  /// The marks `?` (uncertain), `~` (approximate) and `%` (both) of ISO 8601-2, 4.4.
  public struct Qualifier: OptionSet, Hashable, Sendable {
    /// The marks as bits.
    public let rawValue: UInt8

    /// Makes a qualifier from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `?`: the source is not sure.
    public static let uncertain = Qualifier(rawValue: 1)

    /// `~`: the source says "about".
    public static let approximate = Qualifier(rawValue: 2)
  }

  /// Makes a date of day precision.
  public init(_ date: CivilDate) {
    let (year, month, day) = date.components
    self.init(unchecked: year, unspecified: 0, month: month, day: day, qualifier: [])
  }

  package init(
    unchecked year: Int,
    unspecified: Int,
    month: Int,
    day: Int,
    qualifier: Qualifier
  ) {
    // Clamped, so that a caller's mistake cannot stop the program.
    self.year = Int16(clamping: year)
    unspecifiedYearDigits = UInt8(clamping: unspecified)
    self.month = UInt8(clamping: month)
    self.day = UInt8(clamping: day)
    self.qualifier = qualifier
  }

  /// Makes a date from the parts that are known, or nil where they cannot stand together.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999, or nil for `XXXX`.
  ///   - month: 1 to 12, or 21 to 41 for a season, quarter or half; nil where not stated.
  ///   - day: 1 to 31; nil where not stated. Without a month the day is kept as `XX-DD`.
  ///   - qualifier: doubt about the whole date.
  public init?(year: Int?, month: Int? = nil, day: Int? = nil, qualifier: Qualifier = []) {
    if let year { guard (1...9999).contains(year) else { return nil } }
    if let month {
      guard (1...12).contains(month) || ((21...41).contains(month) && day == nil) else {
        return nil
      }
    }
    if let day {
      // A leap year stands in for an unknown one: 29 February exists in some year.
      let length = CivilDate.daysIn(month: month ?? 1, year: year ?? 2000)
      guard day >= 1, day <= length else { return nil }
    }
    self.init(
      unchecked: year ?? 0,
      unspecified: year == nil ? 4 : 0,
      month: month ?? (day == nil ? 0 : 255),
      day: day ?? 0,
      qualifier: qualifier
    )
  }

  /// Makes a decade from the first three digits of its years, or nil outside 0 to 999.
  ///
  ///     EDTFDate(decade: 199)  // 199X, the years 1990 to 1999
  public init?(decade: Int, qualifier: Qualifier = []) {
    guard (0...999).contains(decade) else { return nil }
    self.init(unchecked: decade * 10, unspecified: 1, month: 0, day: 0, qualifier: qualifier)
  }

  /// Makes a hundred years from the first two digits of its years, or nil outside 0 to 99.
  ///
  ///     EDTFDate(century: 19)  // 19XX, the years 1900 to 1999
  public init?(century: Int, qualifier: Qualifier = []) {
    guard (0...99).contains(century) else { return nil }
    self.init(unchecked: century * 100, unspecified: 2, month: 0, day: 0, qualifier: qualifier)
  }

  /// The finest part that the date states; a part written with `X` is not stated.
  ///
  /// `2018-05-XX` has month precision, `2018-XX-XX` year precision, and `XXXX-09-22` day precision.
  public var precision: Precision {
    if day != 0, day != 255 { return .day }
    switch month {
    case 0, 255: break
    case 1...12: return .month
    case 33...36: return .quarter
    case 40, 41: return .half
    default: return .season
    }
    switch unspecifiedYearDigits {
    case 0: return .year
    case 1: return .decade
    case 2: return .century
    default: return .unknown
    }
  }

  /// How fine a date is, from coarse to fine.
  public enum Precision: UInt8, Hashable, Comparable, Sendable {
    case unknown, century, decade, year, half, season, quarter, month, day

    /// Orders precisions from coarse to fine.
    public static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Whether a part is written with `X`.
  public var isUnspecified: Bool { unspecifiedYearDigits > 0 || month == 255 || day == 255 }

  /// The day itself, where the date is a day with no part unspecified.
  public var civilDate: CivilDate? {
    guard !isUnspecified, day != 0 else { return nil }
    return CivilDate(year: Int(year), month: Int(month), day: Int(day))
  }
}
