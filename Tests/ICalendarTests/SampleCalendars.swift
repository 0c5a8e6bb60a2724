import Chronology

@testable import ICalendar

/// A date that a test knows to exist.
func day(_ text: String) -> CivilDate { CivilDate(text) ?? .min }

/// A clock time that a test knows to exist.
func clock(_ text: String) -> ClockTime {
  guard let clock = ClockTime(text) ?? ClockTime(hour: 0) else { preconditionFailure(text) }
  return clock
}

/// Calendars that the golden files hold.
enum SampleCalendars {
  static let all: [(name: String, calendar: VCalendar)] = [
    ("everything", everything), ("days", days), ("clocks", clocks), ("empty", VCalendar()),
  ]

  /// Every property of a calendar and of an event once.
  static var everything: VCalendar {
    var event = VEvent(
      uid: "amri-14@dateline.example",
      stamp: CalendarStamp(day("2018-05-11")),
      start: .zoned(day("2018-05-10"), clock("09:30"), tzid: "Asia/Singapore"),
      end: .zoned(day("2018-05-10"), clock("17:00"), tzid: "Asia/Singapore"),
      summary: "Hội nghị Bộ trưởng Thông tin ASEAN lần thứ 14 (AMRI 14)"
    )
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
    event.recurrenceRule = RecurrenceRule("FREQ=YEARLY;COUNT=2")
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

  /// A day, several days, a marker day of an imprecise date, a cancelled event.
  static var days: VCalendar {
    let stamp = CalendarStamp(day("2016-03-18"))
    let one = VEvent(
      uid: "one@dateline.example",
      stamp: stamp,
      start: .day(day("2016-03-17")),
      summary: "AMRI 13"
    )
    var several = VEvent(
      uid: "several@dateline.example",
      stamp: stamp,
      start: .day(day("2016-02-28")),
      end: .day(day("2016-03-02")),
      summary: "Ba ngày, tới 1/3"
    )
    several.recurrenceDates = [.day(day("2017-02-28")), .day(day("2018-02-28"))]
    several.exceptionDates = [.day(day("2018-02-28"))]
    var marker = VEvent(
      uid: "marker@dateline.example",
      stamp: stamp,
      start: .day(day("2018-01-01")),
      summary: "AMRI 14 [2018, chưa rõ ngày]"
    )
    marker.status = .tentative
    marker.xProperties = [XProperty(name: "X-DATELINE-EDTF", value: "2018")].compactMap { $0 }
    var cancelled = VEvent(
      uid: "cancelled@dateline.example",
      stamp: stamp,
      start: .day(day("3000-12-30")),
      summary: "Huỷ"
    )
    cancelled.status = .cancelled
    cancelled.transparency = .opaque
    cancelled.sequence = 2_147_483_647
    return VCalendar(name: "Ngày", events: [one, several, marker, cancelled])
  }

  /// Clock times in UTC and in zones with and without changes of the clock, and unknown ends.
  static var clocks: VCalendar {
    let stamp = CalendarStamp(day("2024-01-01"))
    let unknownEnd = VEvent(
      uid: "a@dateline.example",
      stamp: stamp,
      start: .zoned(day("2024-03-30"), clock("19:30"), tzid: "Asia/Ho_Chi_Minh"),
      summary: "Khai mạc"
    )
    let utc = VEvent(
      uid: "b@dateline.example",
      stamp: stamp,
      start: .utc(day("2024-03-30"), clock("23:30")),
      end: .utc(day("2024-03-31"), clock("00:15")),
      summary: "UTC"
    )
    let flight = VEvent(
      uid: "c@dateline.example",
      stamp: stamp,
      start: .zoned(day("2024-03-31"), clock("23:00"), tzid: "Asia/Ho_Chi_Minh"),
      end: .zoned(day("2024-03-31"), clock("22:30"), tzid: "Europe/Berlin"),
      summary: "Bay"
    )
    let alias = VEvent(
      uid: "d@dateline.example",
      stamp: stamp,
      start: .zoned(day("2024-04-01"), clock("00:00"), tzid: "Etc/UTC"),
      summary: "UTC too"
    )
    return VCalendar(name: "Giờ", events: [unknownEnd, utc, flight, alias])
  }
}
