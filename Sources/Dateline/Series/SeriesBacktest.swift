import Chronology

/// How well projections would have held, had each been made from the meetings before it only.
public struct SeriesBacktest: Hashable, Sendable {
  /// The meetings that could be projected, in the order of time.
  public let steps: [Step]

  /// One meeting, and what was projected for it.
  public struct Step: Hashable, Sendable {
    /// The meeting as it came.
    public let meeting: SeriesMeeting

    /// What would have been projected.
    public let projection: SeriesProjection

    /// Whether the first day, the first that is possible where only a month is known, is in the window.
    public var holds: Bool { projection.window.contains(meeting.days.lowerBound) }

    /// The length of the window in days.
    public var width: Int {
      projection.window.upperBound.days(since: projection.window.lowerBound) + 1
    }
  }

  /// Projects each meeting of a series from those before it.
  public init(_ series: Series, in family: SeriesFamily? = nil) {
    let meetings = series.meetings()
    var steps: [Step] = []
    for place in meetings.indices.dropFirst(SeriesProjection.minimumMeetings) {
      let ahead = meetings[place].steps(after: meetings[place - 1])
      let earlier = Array(meetings[..<place])
      if let projection = series.projection(after: earlier, steps: ahead, in: family) {
        steps.append(Step(meeting: meetings[place], projection: projection))
      }
    }
    self.steps = steps
  }

  /// Joins back-tests of several series.
  public init(joining tests: [SeriesBacktest]) { steps = tests.flatMap(\.steps) }

  /// How many of the windows hold the day.
  public var held: Int { steps.count { $0.holds } }

  /// The median length of the windows in days, the lower one of two; nil without steps.
  public var medianWidth: Int? {
    let widths = steps.map(\.width).sorted()
    return widths.isEmpty ? nil : widths[(widths.count - 1) / 2]
  }
}
