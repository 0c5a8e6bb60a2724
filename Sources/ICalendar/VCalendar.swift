/// An iCalendar object (RFC 5545, 3.4) as a value.
public struct VCalendar: Hashable, Sendable {
  /// Makes an empty calendar.
  public init() {}
}
