public import Chronology

/// When a series may meet next, and who may be its host: a window with reasons, no announcement.
///
/// The method is the same for every series. The shortest and the longest of the last six intervals
/// are divided and multiplied by `1 + 1.5 / n`, where `n` is how many there are, so that a window of
/// few intervals is wider. An interval over editions whose dates are not known counts as its part
/// for one edition. Only what came before is looked at.
public struct SeriesProjection: Hashable, Sendable {
  /// The number of the edition; nil where the series is not numbered.
  public let edition: Int?

  /// Between which days it may begin.
  public let window: ClosedRange<CivilDate>

  /// The ISO 3166-1 alpha-2 code of the country whose turn it is; nil where turns do not hold.
  public internal(set) var host: String?

  /// Why, one sentence each.
  public internal(set) var reasons: [String]

  /// How many meetings must be known before one is projected.
  public static let minimumMeetings = 3

  /// How many of the last intervals count.
  static let intervals = 6

  /// Projects a meeting, without a host, from those before it; nil where too few are known.
  ///
  /// - Parameters:
  ///   - meetings: Meetings in the order of time.
  ///   - steps: How many editions ahead: 1 for the next one.
  init?(after meetings: [SeriesMeeting], steps: Int = 1) {
    guard meetings.count >= SeriesProjection.minimumMeetings, let last = meetings.last else {
      return nil
    }
    let lengths = zip(meetings, meetings.dropFirst()).map { earlier, later in
      Double(later.days.lowerBound.days(since: earlier.days.lowerBound))
        / Double(later.steps(after: earlier))
    }
    let recent = lengths.suffix(SeriesProjection.intervals)
    guard let shortest = recent.min(), let longest = recent.max() else { return nil }
    let factor = 1 + 1.5 / Double(recent.count)
    let (low, high) = (shortest / factor, longest * factor)
    // The sum of several intervals strays less than each of them.
    let middle = (low + high) / 2
    let reach = (high - low) / 2 * Double(steps).squareRoot()
    let first = last.days.lowerBound.adding(days: Int(middle * Double(steps) - reach)) ?? .max
    let after = last.days.upperBound.adding(days: 1) ?? .max
    let start = max(first, after)
    let end = last.days.lowerBound.adding(days: Int(middle * Double(steps) + reach + 1)) ?? .max
    edition = last.numbers.map { $0.upperBound + steps }
    window = start...max(start, end)
    let name = last.numbers.map { "edition \($0.upperBound)" } ?? "the last meeting"
    reasons = [
      "\(name), the latest that is known, began on \(last.days.lowerBound)",
      "the last \(recent.count) intervals run from \(Int(shortest)) to \(Int(longest)) days; "
        + "both ends are widened by a factor of "
        + "\(Double(Int((factor * 100).rounded())) / 100) for so few",
    ]
  }
}

extension SeriesMeeting {
  /// How many editions it comes after an earlier meeting; 1 where numbers do not tell.
  func steps(after earlier: SeriesMeeting) -> Int {
    guard let old = earlier.numbers, let new = numbers else { return 1 }
    return max(1, new.lowerBound - old.upperBound)
  }
}

extension Series {
  /// The next meeting, as far as it follows from those that are known.
  ///
  /// - Parameters:
  ///   - day: Facts of meetings that end on this day or later are left out; nil for none.
  ///   - family: The family that the series belongs to, for the turns of its members.
  /// - Returns: The projection; nil where too few meetings are known.
  public func projection(
    asOf day: CivilDate? = nil,
    in family: SeriesFamily? = nil
  ) -> SeriesProjection? {
    projection(after: meetings(before: day), in: family)
  }

  func projection(
    after meetings: [SeriesMeeting],
    steps: Int = 1,
    in family: SeriesFamily?
  ) -> SeriesProjection? {
    guard var projection = SeriesProjection(after: meetings, steps: steps) else { return nil }
    guard steps == 1, let family, let last = meetings.last, let country = last.country,
      family.turnsHold(in: meetings),
      let next = family.member(after: country, on: last.days.upperBound)
    else { return projection }
    projection.host = next.country
    projection.reasons.append(
      "the hosts so far follow each other in the order of the members' English names, and "
        + "\(next.name) is next"
    )
    return projection
  }
}
