import CLibicalPeer
import Chronology
import ICalendar

/// The events that writing is measured on, and the raw loop over libical that it is measured
/// against.
public enum Calendars {
  /// A calendar of events like those of a feed.
  public static func calendar(eventCount: Int) -> VCalendar {
    var calendar = VCalendar(name: "Benchmark")
    guard let first = CivilDate(year: 2027, month: 1, day: 1),
      let stamp = first.adding(days: -38).map({ CalendarStamp($0) })
    else { return calendar }
    calendar.events = (0..<eventCount).compactMap { index in
      guard let day = first.adding(days: index % 365), let next = day.adding(days: 1) else {
        return nil
      }
      var event = VEvent(
        uid: "event-\(index)@dateline",
        stamp: stamp,
        start: .day(day),
        end: .day(next),
        summary: "Hội nghị Bộ trưởng lần thứ 18"
      )
      event.description = "Tình trạng: dự kiến\nNguồn: https://example.org/a"
      event.location = "Đà Nẵng, Việt Nam"
      event.url = CalendarURI("https://example.org/a")
      event.categories = ["conference"]
      return event
    }
    return calendar
  }

  /// Writes a calendar piece by piece; the number of bytes.
  public static func write(_ calendar: VCalendar) throws -> Int {
    var count = 0
    var chunks = try calendar.chunks()
    while let chunk = try chunks.next() { count += chunk.count }
    return count
  }

  /// Builds and serialises as many events by libical's functions alone; the number of bytes.
  public static func rawEvents(count: Int) -> Int { Int(dateline_peer_events(Int32(count))) }
}
