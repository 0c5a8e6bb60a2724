public import Chronology

/// Tells which events are still to come on a day.
///
/// An event of "2018" may still come until the last day of 2018, since nobody knows its day before.
public struct UpcomingSelection: Hashable, Sendable {
  /// The day from which one looks.
  public var day: CivilDate

  /// The last day on which an event may begin; nil for no limit.
  public var limit: CivilDate?

  /// Makes a selection.
  public init(on day: CivilDate, until limit: CivilDate? = nil) {
    self.day = day
    self.limit = limit
  }

  /// What is to be said of an event.
  public enum Verdict: Hashable, Sendable {
    /// It is still to come, or going on.
    case upcoming

    /// Its last possible day is past, or a source says that it was held.
    case past

    /// It begins after the limit.
    case later

    /// No source gives a date that can be resolved.
    case undated

    /// It was cancelled, or a source denies it.
    case dropped
  }

  /// What is to be said of an event.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - states: States that were asked for by name; a cancelled event counts as upcoming where it
  ///     was.
  /// - Returns: The verdict.
  public func verdict(on event: Event, states: Set<EventState> = []) -> Verdict {
    if [.cancelled, .denied].contains(event.state), !states.contains(event.state) {
      return .dropped
    }
    guard let when = event.best.when, when.firstDay != nil || when.lastDay != nil else {
      return event.state == .held ? .past : .undated
    }
    if event.state == .held { return .past }
    // "2026-05-31/.." has no last day: it goes on until a source says that it ended.
    if let last = when.lastDay, last < day { return .past }
    if let limit, let first = when.firstDay, first > limit { return .later }
    return .upcoming
  }
}
