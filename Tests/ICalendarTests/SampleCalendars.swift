import Chronology

@testable import ICalendar

/// A date that a test knows to exist.
func day(_ text: String) -> CivilDate { CivilDate(text) ?? .min }

/// A clock time that a test knows to exist.
func clock(_ text: String) -> ClockTime { ClockTime(text) ?? ClockTime.midnight }

extension ClockTime {
  static let midnight = ClockTime(hour: 0) ?? noon
  private static var noon: ClockTime { midnight }
}

/// Calendars that the golden files hold.
enum SampleCalendars {
  /// Every property of a calendar and of an event once.
  static var everything: VCalendar {
    var event = VEvent(
      uid: "amri-14@dateline.example", stamp: CalendarStamp(day("2018-05-11")),
      start: .zoned(day("2018-05-10"), clock("09:30"), tzid: "Asia/Singapore"),
      end: .zoned(day("2018-05-10"), clock("17:00"), tzid: "Asia/Singapore"),
      summary: "Hội nghị Bộ trưởng Thông tin ASEAN lần thứ 14 (AMRI 14)")
    event.created = CalendarStamp(day("2016-03-18"))
    event.lastModified = CalendarStamp(day("2018-05-11"), hour: 8, minute: 5, second: 9)
    event.sequence = 2
    event.description = "Chủ đề: \"Kết nối\"; tham dự: 10 nước, ba đối tác\nĐường dẫn C:\\ASEAN"
    event.location = "Raffles City Convention Centre, Singapore"
    event.position = GeoPosition(latitude: 1.293333, longitude: 103.853)
    event.url = CalendarURI("https://example.org/tin/amri-14?x=1,2;y=3")
    event.status = .confirmed
    event.categories = ["ASEAN", "Hội nghị, bộ trưởng"]
    event.relatedTo = [
      RelatedEvent(uid: "asean-2018@dateline.example"),
      RelatedEvent(uid: "som-14@dateline.example", relation: .sibling),
    ]
    event.attachments = [CalendarURI("https://example.org/amri-14.pdf")].compactMap { $0 }
    event.conferences = [CalendarURI("https://example.org/live")].compactMap { $0 }.map {
      Conference($0, label: "Xem \"trực tiếp\"; kênh 1, 2^n", features: [.video, .chat])
    }
    event.comments = ["Lùi một ngày"]
    event.recurrenceRule = "FREQ=YEARLY;COUNT=2"
    event.recurrenceDates = [.zoned(day("2018-05-12"), clock("09:30"), tzid: "Asia/Singapore")]
    event.exceptionDates = [.zoned(day("2019-05-10"), clock("09:30"), tzid: "Asia/Singapore")]
    event.xProperties = [XProperty(name: "X-DATELINE-EDTF", value: "2018-05-10")]
      .compactMap { $0 }
    var calendar = VCalendar(name: "ASEAN, các cuộc họp", events: [event])
    calendar.description = "Lịch từ báo chí; không chính thức"
    calendar.refreshInterval = .seconds(43_200)
    calendar.color = CalendarColor("Navy")
    calendar.source = CalendarURI("https://example.org/asean.ics")
    calendar.url = CalendarURI("https://example.org/asean")
    calendar.lastModified = CalendarStamp(day("2018-05-11"))
    calendar.xProperties = [XProperty(name: "X-DATELINE-AS-OF", value: "2018-05-11")]
      .compactMap { $0 }
    return calendar
  }
}
