import Chronology

/// The days that a date can mean, as merging compares them.
struct DayWindow: Hashable, Sendable {
  /// The first day since 1970-01-01, or `Int32.min` where it is open or unknown.
  let first: Int32

  /// The last day since 1970-01-01, or `Int32.max` where it is open or unknown.
  let last: Int32

  /// Whether the date is no coarser than a day.
  let isExact: Bool

  /// The days of the year where the year alone is unknown, as month times 100 plus day.
  let yearless: ClosedRange<Int16>?

  init(_ when: EDTF?) {
    first = when?.firstDay?.daysSinceEpoch ?? .min
    last = when?.lastDay?.daysSinceEpoch ?? .max
    isExact = when?.precision == .day && (first != .min || last != .max)
    yearless = when.flatMap(DayWindow.yearless)
  }

  /// Whether at least one end is known.
  var isDated: Bool { first != .min || last != .max }

  /// Whether both ends are known.
  var isBounded: Bool { first != .min && last != .max }

  /// Whether some day lies in both; false where one of them has no known end.
  func overlaps(_ other: DayWindow) -> Bool {
    isDated && other.isDated && first <= other.last && other.first <= last
  }

  /// The number of days from one window to the other, 0 where they touch or overlap.
  func gap(to other: DayWindow) -> Int {
    max(0, Int(other.first) - Int(last), Int(first) - Int(other.last))
  }

  /// Whether a date without a year can be the other date.
  func agreesYearless(with other: DayWindow) -> Bool {
    switch (yearless, other.yearless) {
    case (let left?, let right?): left.overlaps(right)
    case (let days?, nil): other.contains(days)
    case (nil, let days?): contains(days)
    case (nil, nil): false
    }
  }

  /// The days of a window of at most ten; nil for longer ones, which are compared by months.
  var shortDays: ClosedRange<Int>? {
    isBounded && first <= last && Int(last) - Int(first) < 10 ? Int(first)...Int(last) : nil
  }

  /// Whether the window is no longer than a month.
  var isWithinMonth: Bool { isBounded && Int(last) - Int(first) < 31 }

  /// The months that the window touches, counted from the year 0; nil where they are more than four.
  var months: ClosedRange<Int>? {
    guard isBounded, Int(last) - Int(first) <= 4 * 31, let (low, high) = civilDays else {
      return nil
    }
    let months = low.year * 12 + low.month - 1...high.year * 12 + high.month - 1
    return months.count <= 4 ? months : nil
  }

  /// The years that the window touches; nil where they are more than three.
  var years: ClosedRange<Int>? {
    guard isBounded, Int(last) - Int(first) <= 3 * 366, let (low, high) = civilDays else {
      return nil
    }
    return high.year - low.year < 3 ? low.year...high.year : nil
  }

  private var civilDays: (low: CivilDate, high: CivilDate)? {
    guard isBounded, first <= last, let low = CivilDate(daysSinceEpoch: Int(first)),
      let high = CivilDate(daysSinceEpoch: Int(last))
    else { return nil }
    return (low, high)
  }

  private func contains(_ days: ClosedRange<Int16>) -> Bool {
    guard let (low, high) = civilDays else { return false }
    guard high.year - low.year < 2 else { return true }
    return (low.year...high.year).contains { year in
      // 29 February stands for 28 February in a year that has none.
      let start = CivilDate.clamped(year: year, days.lowerBound)
      let end = CivilDate.clamped(year: year, days.upperBound)
      guard let start, let end else { return false }
      return start <= high && low <= end
    }
  }

  private static func yearless(_ when: EDTF) -> ClosedRange<Int16>? {
    switch when {
    case .date(let date): return date.daysOfYear
    case .interval(.date(let start), .date(let end)):
      guard let start = start.daysOfYear, let end = end.daysOfYear,
        start.lowerBound <= end.upperBound
      else { return nil }
      return start.lowerBound...end.upperBound
    default: return nil
    }
  }
}

extension EDTFDate {
  /// The days that a date without a year can mean, as month times 100 plus day.
  fileprivate var daysOfYear: ClosedRange<Int16>? {
    guard unspecifiedYearDigits == 4, (1...12).contains(month), day != 255 else { return nil }
    let start = Int16(month) * 100
    return day == 0 ? start + 1...start + 31 : start + Int16(day)...start + Int16(day)
  }
}

extension CivilDate {
  fileprivate static func clamped(year: Int, _ day: Int16) -> CivilDate? {
    let month = Int(day / 100)
    return CivilDate(
      year: year,
      month: month,
      day: Swift.min(Int(day % 100), daysIn(month: month, year: year))
    )
  }
}
