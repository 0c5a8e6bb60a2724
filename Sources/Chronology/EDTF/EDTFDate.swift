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
    self.year = Int16(year)
    unspecifiedYearDigits = UInt8(unspecified)
    self.month = UInt8(month)
    self.day = UInt8(day)
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

  /// The finest part that the date states.
  public var precision: Precision {
    if day != 0 { return .day }
    switch month {
    case 0: break
    case 1...12, 255: return .month
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

  /// The first and the last day that the date can mean, or nil where its year is unknown.
  ///
  /// Seasons (21 to 24) take the meteorological months of the northern hemisphere, winter running
  /// from December into February; 25 to 32 are the seasons of a named hemisphere.
  public var bounds: ClosedRange<CivilDate>? {
    guard unspecifiedYearDigits < 4 else { return nil }
    if let civilDate { return civilDate...civilDate }
    let first = Int(year)
    let span = [1, 10, 100, 1000][Int(unspecifiedYearDigits)]
    var (low, high) = (1, 12)
    var last = first + span - 1
    switch month {
    case 1...12: (low, high) = (Int(month), Int(month))
    case 21, 25, 31: (low, high) = (3, 5)
    case 22, 26, 32: (low, high) = (6, 8)
    case 23, 27, 29: (low, high) = (9, 11)
    case 24, 28, 30:
      (low, high) = (12, 2)
      last += 1
    case 33...36: (low, high) = (Int(month - 33) * 3 + 1, Int(month - 33) * 3 + 3)
    case 37...39: (low, high) = (Int(month - 37) * 4 + 1, Int(month - 37) * 4 + 4)
    case 40, 41: (low, high) = (Int(month - 40) * 6 + 1, Int(month - 40) * 6 + 6)
    default: break
    }
    let end = Swift.min(last, 9999)
    guard let start = CivilDate(year: Swift.max(first, 1), month: low, day: 1),
      let stop = CivilDate(
        year: end,
        month: high,
        day: CivilDate.daysIn(month: high, year: end)
      ), start <= stop
    else { return nil }
    return start...stop
  }
}
