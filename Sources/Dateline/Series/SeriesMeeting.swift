public import Chronology

/// One meeting of a series: an edition, or several that were held together.
public struct SeriesMeeting: Hashable, Sendable {
  /// The numbers of its editions; nil where it is not numbered.
  public internal(set) var numbers: ClosedRange<Int>?

  /// Its first and last day, or those between which it must lie where it is less well known.
  public let days: ClosedRange<CivilDate>

  /// The ISO 3166-1 alpha-2 code of the host country.
  public let country: String?
}

extension Series {
  /// The meetings whose date is known, in the order of time; what is only projected is none.
  ///
  /// - Parameter day: Only meetings that ended before this day; nil for all.
  /// - Returns: The meetings, paired editions as one.
  public func meetings(before day: CivilDate? = nil) -> [SeriesMeeting] {
    var meetings: [SeriesMeeting] = []
    let known = editions.filter { !$0.confidence.liesAhead }
    let found = known.compactMap { edition in
      edition.when?.bounds.map { days in
        SeriesMeeting(
          numbers: edition.number.map { $0...$0 },
          days: days,
          country: edition.country
        )
      }
    }
    let sorted = found.sorted { left, right in
      left.days.lowerBound != right.days.lowerBound
        ? left.days.lowerBound < right.days.lowerBound
        : (left.numbers?.lowerBound ?? .max) < (right.numbers?.lowerBound ?? .max)
    }
    for meeting in sorted {
      if let day, meeting.days.upperBound >= day { continue }
      guard let last = meetings.last, last.days.lowerBound == meeting.days.lowerBound else {
        meetings.append(meeting)
        continue
      }
      guard let old = last.numbers, let new = meeting.numbers else { continue }
      meetings[meetings.count - 1].numbers = old.lowerBound...max(old.upperBound, new.upperBound)
    }
    return meetings
  }
}

extension FactConfidence {
  /// Whether the fact is none yet and follows from a rule alone.
  var liesAhead: Bool { self == .projected || self == .projectedUncertain }
}
