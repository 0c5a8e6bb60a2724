public import Chronology

extension Timeline {
  /// The events that a filter lets through, in the same order.
  public func filtered(by filter: EventFilter) -> Timeline {
    Timeline(events: events.filter(filter.matches), asOf: asOf)
  }

  /// The events that are still to come or going on, in the same order.
  ///
  /// An event of "2018" is in the list until the last day of 2018. What was held, cancelled or
  /// denied is not; what was put off without a new date is, marked by its state, until its old date
  /// has passed. Undated events are not: nothing says that they lie ahead.
  ///
  /// - Parameters:
  ///   - day: The day from which one looks.
  ///   - days: How many days ahead an event may begin; nil for no limit.
  /// - Returns: The events with the states that they have on the timeline's own reference date.
  public func upcoming(asOf day: CivilDate, within days: Int? = nil) -> Timeline {
    let limit = days.map { day.adding(days: max(0, $0)) ?? .max }
    let selection = UpcomingSelection(on: day, until: limit)
    return Timeline(events: events.filter { selection.verdict(on: $0) == .upcoming }, asOf: asOf)
  }
}
