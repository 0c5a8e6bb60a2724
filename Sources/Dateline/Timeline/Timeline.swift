public import Chronology

/// Events in order of time, merged from what documents say.
///
/// A pure function of its input: the same extractions give the same events, in whatever order they
/// come and however often they are repeated.
public struct Timeline: Hashable, Sendable {
  /// The events, by first possible day, then UID; events without a date come last.
  public var events: [Event]

  /// The reference date on which states are reckoned, or nil where none was given.
  public var asOf: CivilDate?

  /// Makes a timeline of events that are already merged and sorted.
  package init(events: [Event], asOf: CivilDate?) {
    self.events = events
    self.asOf = asOf
  }

  /// Merges what documents say.
  ///
  /// - Parameters:
  ///   - extractions: What each document says, in any order, with repeats.
  ///   - asOf: Documents dated later are left out, and states are reckoned on this day.
  public init(_ extractions: [Extraction], asOf: CivilDate? = nil) {
    let readings = [KnownDocument](extractions, knownOn: asOf)
    self.init(events: Merging(readings, asOf: asOf).events, asOf: asOf)
  }
}
