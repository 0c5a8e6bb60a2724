import Chronology

/// The days on which an event stands in a calendar, and how well they are known.
enum FeedDate: Hashable {
  /// Known days: one, or the first and the last of several that follow each other.
  case days(ClosedRange<CivilDate>)

  /// Known separate days.
  case each([CivilDate])

  /// One known end of an interval whose other end is open or unknown.
  case oneEnd(CivilDate, isStart: Bool)

  /// A window in which the days lie, nobody says where.
  case window(ClosedRange<CivilDate>)

  /// Reads a date; nil where it names no day that a calendar could show.
  init?(_ when: EDTF) {
    switch when {
    case .date(let date):
      if let day = FeedDate.known(date) {
        self = .days(day...day)
        return
      }
    case .interval(.date(let first), .date(let last)):
      if let start = FeedDate.known(first), let end = FeedDate.known(last), start <= end {
        self = .days(start...end)
        return
      }
    case .interval(.date(let date), _):
      guard let start = date.bounds?.lowerBound else { return nil }
      self = .oneEnd(start, isStart: true)
      return
    case .interval(_, .date(let date)):
      guard let end = date.bounds?.upperBound else { return nil }
      self = .oneEnd(end, isStart: false)
      return
    case .interval: return nil
    case .allOf(let dates):
      let days = dates.compactMap(FeedDate.known)
      if days.count == dates.count {
        self = .each(days)
        return
      }
    case .oneOf: break
    }
    guard let bounds = when.bounds else { return nil }
    self = .window(bounds)
  }

  /// A day of which no part is in doubt.
  private static func known(_ date: EDTFDate) -> CivilDate? {
    date.qualifier.isEmpty ? date.civilDate : nil
  }
}
