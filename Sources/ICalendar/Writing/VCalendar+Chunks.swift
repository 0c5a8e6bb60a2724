import Chronology

extension VCalendar {
  /// The bytes of a calendar in order: its own lines, each event, its last line.
  ///
  ///     var chunks = try calendar.chunks()
  ///     while let bytes = try chunks.next() { write(bytes) }
  ///
  /// Only one component is in memory at a time beside the values themselves.
  public struct Chunks {
    private let calendar: VCalendar
    private var position = -1

    init(_ calendar: VCalendar) throws(ICalendarError) {
      var uids: Set<String> = []
      uids.reserveCapacity(calendar.events.count)
      for event in calendar.events where !uids.insert(event.uid).inserted {
        throw ICalendarError(.duplicateUID, "two events have one UID", uid: event.uid)
      }
      self.calendar = calendar
    }

    /// The next component's bytes, or nil after the last.
    public mutating func next() throws(ICalendarError) -> [UInt8]? {
      defer { position += 1 }
      if position < 0 { return try calendar.header() }
      if position < calendar.events.count { return try calendar.events[position].serializedBytes() }
      return position == calendar.events.count ? VCalendar.footer : nil
    }
  }

  /// The days that each time zone must cover.
  ///
  /// A repeating event goes on for an unknown time; its zone is written ten years ahead, as far as
  /// changes of the clock are ever planned.
  func zoneSpans() -> [String: ClosedRange<CivilDate>] {
    var spans: [String: ClosedRange<CivilDate>] = [:]
    for event in events {
      for moment in event.moments {
        guard let tzid = moment.tzid else { continue }
        let date = moment.date
        let last = event.recurrenceRule == nil ? date : date.adding(months: 120) ?? .max
        let span = spans[tzid] ?? date...last
        spans[tzid] = min(span.lowerBound, date)...max(span.upperBound, last)
      }
    }
    return spans
  }
}
