extension EDTF {
  /// The first and the last day that the value can mean, or nil where an end is open or a year is
  /// unknown.
  ///
  ///     EDTF("2016-03-15/2016-03-18")?.bounds  // 2016-03-15...2016-03-18
  ///     EDTF("{2018,2020-05}")?.bounds         // 2018-01-01...2020-05-31
  ///     EDTF("2026-05-31/..")?.bounds          // nil
  public var bounds: ClosedRange<CivilDate>? {
    if case .date(let date) = self { return date.bounds }
    guard let first = firstDay, let last = lastDay, first <= last else { return nil }
    return first...last
  }

  /// The first day that the value can mean, or nil where its beginning is open or unknown.
  public var firstDay: CivilDate? {
    switch self {
    case .date(let date): return date.bounds?.lowerBound
    case .interval(.date(let date), _): return date.bounds?.lowerBound
    case .interval: return nil
    case .allOf(let dates), .oneOf(let dates):
      var first: CivilDate?
      for date in dates {
        guard let day = date.bounds?.lowerBound else { return nil }
        first = first.map { min($0, day) } ?? day
      }
      return first
    }
  }

  /// The last day that the value can mean, or nil where its end is open or unknown.
  public var lastDay: CivilDate? {
    switch self {
    case .date(let date): return date.bounds?.upperBound
    case .interval(_, .date(let date)): return date.bounds?.upperBound
    case .interval: return nil
    case .allOf(let dates), .oneOf(let dates):
      var last: CivilDate?
      for date in dates {
        guard let day = date.bounds?.upperBound else { return nil }
        last = last.map { max($0, day) } ?? day
      }
      return last
    }
  }

  /// The day itself, where the value is one day with no part unspecified; doubt (`?`, `~`) stays
  /// with the caller.
  public var civilDate: CivilDate? {
    guard case .date(let date) = self else { return nil }
    return date.civilDate
  }

  /// The coarsest precision among the dates.
  public var precision: EDTFDate.Precision {
    switch self {
    case .date(let date): return date.precision
    case .interval(.date(let start), .date(let end)): return min(start.precision, end.precision)
    case .interval(.date(let date), _), .interval(_, .date(let date)): return date.precision
    case .interval: return .unknown
    case .allOf(let dates), .oneOf(let dates):
      var coarsest = dates.first?.precision ?? .unknown
      for date in dates { coarsest = min(coarsest, date.precision) }
      return coarsest
    }
  }

  /// Makes the interval between two days, or the day itself where they are the same; nil where the
  /// end is before the start.
  public init?(from start: CivilDate, to end: CivilDate) {
    guard start <= end else { return nil }
    self =
      start == end
      ? .date(EDTFDate(start)) : .interval(.date(EDTFDate(start)), .date(EDTFDate(end)))
  }
}
