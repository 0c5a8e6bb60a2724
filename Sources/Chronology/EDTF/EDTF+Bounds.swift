extension EDTF {
  /// The first and the last day that the value can mean, or nil where an end is open or a year is
  /// unknown.
  public var bounds: ClosedRange<CivilDate>? {
    guard let first = firstDay, let last = lastDay, first <= last else { return nil }
    return first...last
  }

  /// The first day that the value can mean, or nil where its beginning is open or unknown.
  public var firstDay: CivilDate? {
    switch self {
    case .date(let date): date.bounds?.lowerBound
    case .interval(.date(let date), _): date.bounds?.lowerBound
    case .interval: nil
    case .allOf(let dates), .oneOf(let dates): dates.first?.bounds?.lowerBound
    }
  }

  /// The last day that the value can mean, or nil where its end is open or unknown.
  public var lastDay: CivilDate? {
    switch self {
    case .date(let date): date.bounds?.upperBound
    case .interval(_, .date(let date)): date.bounds?.upperBound
    case .interval: nil
    case .allOf(let dates), .oneOf(let dates): dates.last?.bounds?.upperBound
    }
  }

  /// The coarsest precision among the dates.
  public var precision: EDTFDate.Precision {
    switch self {
    case .date(let date): date.precision
    case .interval(.date(let start), .date(let end)): min(start.precision, end.precision)
    case .interval(.date(let date), _), .interval(_, .date(let date)): date.precision
    case .interval: .unknown
    case .allOf(let dates), .oneOf(let dates): dates.map(\.precision).min() ?? .unknown
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
