public import ICalendar

/// How a timeline becomes a feed.
public struct FeedOptions: Hashable, Sendable {
  /// The calendar's name, as clients show it.
  public var name: String

  /// What becomes of an event whose day is not known.
  public var imprecise: Imprecise

  /// How often clients should ask again.
  public var refreshInterval: Duration

  /// The calendar's colour.
  public var color: CalendarColor?

  /// Makes options; the defaults suit a public subscription.
  public init(
    name: String = "Dateline",
    imprecise: Imprecise = .marker,
    refreshInterval: Duration = .seconds(12 * 3600),
    color: CalendarColor? = .init("steelblue")
  ) {
    self.name = name
    self.imprecise = imprecise
    self.refreshInterval = refreshInterval
    self.color = color
  }

  /// What becomes of an event whose day is not known.
  ///
  /// No calendar format has precision, and a bar of 365 days hides a year of other events.
  public enum Imprecise: String, Hashable, Sendable, CaseIterable {
    /// One day, the first of the window, which does not wander, marked in its title.
    case marker

    /// Every day that is possible.
    case span

    /// It is left out.
    case omit
  }
}
