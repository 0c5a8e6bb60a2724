import Chronology
import Dateline
import DatelinePublishing
import ICalendar
import Testing

@Suite struct FeedTests {
  private func entries(_ event: Event, _ imprecise: FeedOptions.Imprecise = .marker) -> [VEvent] {
    FeedEntries([event], options: FeedOptions(imprecise: imprecise)).entries
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test(arguments: [
    ("2016-03-17", "2016-03-17", "2016-03-18", ""),
    ("2016-03-15/2016-03-18", "2016-03-15", "2016-03-19", ""),
    ("2018", "2018-01-01", "2018-01-02", " [2018, chưa rõ ngày]"),
    ("2018-05", "2018-05-01", "2018-05-02", " [tháng 5/2018, chưa rõ ngày]"),
    ("2018-34", "2018-04-01", "2018-04-02", " [quý II/2018, chưa rõ ngày]"),
    ("2018-41", "2018-07-01", "2018-07-02", " [nửa cuối năm 2018, chưa rõ ngày]"),
    ("2018~", "2018-01-01", "2018-01-02", " [khoảng 2018, chưa rõ ngày]"),
    ("2016/2025", "2016-01-01", "2016-01-02", " [2016 – 2025, chưa rõ ngày]"),
    ("2018-05-10?", "2018-05-10", "2018-05-11", " [ngày chưa chắc chắn]"),
    ("[2018-05-10,2018-05-12]", "2018-05-10", "2018-05-11", " [10/5/2018 hoặc 12/5/2018]"),
    ("2027-05-15/..", "2027-05-15", "2027-05-16", " [từ 15/5/2027, chưa rõ ngày kết thúc]"),
    ("../2027-05-15", "2027-05-15", "2027-05-16", " [đến 15/5/2027, chưa rõ ngày bắt đầu]"),
    ("2024-02-29", "2024-02-29", "2024-03-01", ""),
  ])
  func placesDates(_ when: String, _ start: String, _ end: String, _ mark: String) throws {
    let event = Examples.event(when: when)
    let entry = try #require(entries(event).first)
    #expect(entry.start == .day(try day(start)))
    #expect(entry.end == .day(try day(end)))
    #expect(entry.summary == event.best.title + mark)
    #expect(entry.xProperties.map(\.value) == [when])
  }

  @Test(arguments: ["XXXX-09-22", "/", ".."])
  func leavesOutWhatNoCalendarShows(_ when: String) {
    let feed = FeedEntries([Examples.event(when: when), Examples.event("b", when: nil)])
    #expect(feed.entries.isEmpty)
    #expect(feed.undated == 2)
  }

  @Test func oneImpossibleEntryDoesNotStopTheOthers() throws {
    let feed = FeedEntries([
      Examples.event("a", when: "3500-01-01"), Examples.event("b", when: "2016-03-17"),
      Examples.event("c", when: "2016-03-17") {
        $0.best.recurrence = StatedRecurrence(
          timex: Timex(.set, .period(Period(1, .month))),
          rrule: "FREQ=MONTHLY;BYMONTHDAY=3"
        )
      },
    ])
    #expect(feed.entries.map(\.uid) == ["b", "c"])
    #expect(feed.entries.allSatisfy { $0.recurrenceRule == nil })
    #expect(feed.faults.map(\.code) == [.invalidMoment, .invalidRule])
    #expect(try VCalendar(feed).serialized().contains("UID:c"))
  }

  @Test func imprecisionIsAChoice() throws {
    let event = Examples.event(when: "2018-02")
    let span = try #require(entries(event, .span).first)
    #expect(span.start == .day(try day("2018-02-01")))
    #expect(span.end == .day(try day("2018-03-01")))
    let omitted = FeedEntries([event], options: FeedOptions(imprecise: .omit))
    #expect(omitted.entries.isEmpty)
    #expect(omitted.imprecise == 1)
    #expect(entries(Examples.event(when: "2018-02-03"), .omit).count == 1)
  }

  @Test(arguments: EventState.allCases)
  func mapsStates(_ state: EventState) {
    let expected: [EventState: VEvent.Status?] = [
      .proposed: .tentative, .expected: .tentative, .postponed: .tentative,
      .unconfirmed: .tentative, .scheduled: .confirmed, .held: .confirmed, .ongoing: .confirmed,
      .moved: .confirmed, .cancelled: .cancelled, .denied: nil,
    ]
    let entry = entries(Examples.event(when: "2016-03-17", state: state)).first
    #expect(entry?.status == expected[state] ?? nil)
    #expect((entry == nil) == (state == .denied))
    // A day that nobody knows is tentative, whatever was said.
    let vague = entries(Examples.event(when: "2016", state: state)).first
    #expect(state == .cancelled || state == .denied || vague?.status == .tentative)
  }

  @Test func aSetIsOneEntryForEachDay() throws {
    let made = entries(Examples.event("x@dateline", when: "{2014-04-14,2014-04-17}"))
    #expect(made.map(\.uid) == ["x@dateline-2014-04-14", "x@dateline-2014-04-17"])
    #expect(made.map(\.start) == [.day(try day("2014-04-14")), .day(try day("2014-04-17"))])
  }

  @Test(arguments: [
    ("09:30", "+07:00", "20160317T023000Z", ""), ("00:30/02:00", "+07:00", "20160316T173000Z", ""),
    ("22:00", "-05:30", "20160318T033000Z", ""), ("09:30", "Asia/Manila", "20160317T093000", ""),
    ("09:30", "Nowhere/City", "20160317", " [09:30]"),
    ("09:30/11:00", nil, "20160317", " [09:30/11:00, time zone unknown]"),
  ])
  func placesClockTimes(_ time: String, _ zone: String?, _ start: String, _ mark: String) throws {
    let event = Examples.event(when: "2016-03-17", title: "Talks", language: "en") {
      $0.best.time = ClockSpan(time)
      $0.best.zone = zone.map(Zone.init)
    }
    let text = try VCalendar(Timeline(merged: [event])).serialized()
    #expect(text.contains(":\(start)\r\n"))
    #expect(entries(event).first?.summary == "Talks" + mark)
  }

  @Test func inventsNoHour() throws {
    let event = Examples.event(when: "2016-03-17") {
      $0.best.time = ClockSpan("09:30")
      $0.best.zone = Zone(rawValue: "+07:00")
    }
    #expect(entries(event).first?.end == nil)
    let late = Examples.event(when: "2016-03-17") {
      $0.best.time = ClockSpan("22:00/01:00")
      $0.best.zone = Zone(rawValue: "+00:00")
    }
    let date = try day("2016-03-18")
    let clock = try #require(ClockTime("01:00"))
    #expect(entries(late).first?.end == .utc(date, clock))
    // Nobody says at what hour the last of several days ends.
    let days = Examples.event(when: "2016-03-17/2016-03-18") {
      $0.best.time = ClockSpan("09:30")
      $0.best.zone = Zone(rawValue: "+07:00")
    }
    #expect(entries(days).first?.start.isDay == true)
    #expect(entries(days).first?.summary.hasSuffix(" [09:30]") == true)
  }

  private func report(
    _ status: EventStatus,
    _ when: String?,
    _ place: Place?,
    _ date: String?
  ) -> StatusReport {
    StatusReport(
      status: status,
      when: when.flatMap { EDTF($0) },
      place: place,
      document: "d",
      observation: 0,
      date: date.flatMap { EDTFDate($0) }
    )
  }

  @Test func stampsComeFromSources() throws {
    let event = Examples.event(when: "2018-05-10") {
      $0.history = [
        report(.expected, "2018", Examples.singapore, "2016-03-18"),
        report(.expected, nil, nil, "2017"),
        report(.held, "2018-05-10", Examples.singapore, "2018-05-11"),
      ]
    }
    let entry = try #require(entries(event).first)
    #expect(entry.stamp.description == "20180511T000000Z")
    #expect(entry.lastModified == entry.stamp)
    #expect(entry.sequence == 1)

    let undated = Examples.event(when: "2018-05-10") {
      $0.history = [
        report(.held, "2018-05-10/2018-05-12", nil, nil), report(.expected, "2019", nil, nil),
      ]
    }
    #expect(entries(undated).first?.stamp.description == "20180512T000000Z")
    #expect(entries(Examples.event(when: "2018")).first?.stamp.description == "19700101T000000Z")
  }

  @Test func theSequenceCountsChangesOfWhenPlaceAndStatus() {
    let event = Examples.event(when: "2020-06-26") {
      $0.history = [
        report(.scheduled, "2020-04", Examples.cebu, "2020-01-01"),
        report(.scheduled, "2020-04", Examples.cebu, "2020-01-02"),
        report(.postponed, "2020-06", Examples.cebu, "2020-03-01"),
        report(.postponed, "2020-06", nil, "2020-03-02"),
        report(.postponed, "2020-06", Examples.singapore, "2020-03-03"),
        report(.held, "2020-06-26", Examples.singapore, "2020-06-27"),
      ]
    }
    #expect(entries(event).first?.sequence == 3)
  }

  @Test func carriesWhatASubscriberWants() throws {
    let entry = try #require(entries(Examples.fullEvent).first)
    #expect(entry.uid == "amri-13@dateline")
    #expect(entry.location == "Cebu, Philippines; Xin-ga-po")
    #expect(entry.position == GeoPosition(latitude: 10.3, longitude: 123.9))
    #expect(entry.url?.description == "https://example.org/a")
    #expect(entry.categories == ["conference", "amri"])
    #expect(entry.relatedTo == [RelatedEvent(uid: "asean-summit-28@dateline")])
    let description = try #require(entry.description)
    for words in ["https://example.org/a", "doc-2", "2016", "Một chủ đề", "13, 14"] {
      #expect(description.contains(words))
    }
  }

  @Test func theCalendarItselfIsComplete() throws {
    let text = try VCalendar(Timeline(merged: [Examples.event(when: "2018")])).serialized()
    for line in [
      "PRODID:", "NAME:Dateline", "X-WR-CALNAME:Dateline", "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
      "X-PUBLISHED-TTL:PT12H", "COLOR:steelblue", "TRANSP:TRANSPARENT", "X-DATELINE-EDTF:2018",
    ] {
      #expect(text.contains("\r\n\(line)"))
    }
    #expect(!text.contains("METHOD"))
    #expect(ICalendarValidator.issues(in: Array(text.utf8)) == [])
  }

  /// Whatever an article says stays inside its own property.
  @Test(arguments: [
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a,b;c\\d", "\u{0}\u{1B}[31m", "x\u{2028}y\u{202E}z", "",
    "\u{FEFF}", "^n\"", "BEGIN:VALARM",
  ])
  func hostileTextAddsNothing(_ text: String) throws {
    let event = Examples.event(when: "2018", title: text + "t") {
      let place = Place(text: text, name: text, country: "SG")
      $0.best.place = place
      $0.best.theme = text
      $0.best.host = text
      $0.best.series = text
      $0.conflicts = [Conflict(field: .place, value: text, certainty: 0.5, sources: [])]
      $0.sources = [
        SourceReference(document: text, observation: 0, url: "https://example.org/\(text)"),
        SourceReference(document: "d", observation: 0, url: "javascript:\(text)"),
      ]
    }
    let calendar = try VCalendar(Timeline(merged: [event])).serialized()
    let names = calendar.split(separator: "\r\n").filter { $0.first != " " }
      .compactMap { $0.split(separator: ":").first?.split(separator: ";").first }
    #expect(names.filter { $0 == "BEGIN" }.count == 2)
    #expect(names.allSatisfy { $0.allSatisfy { $0.isUppercase || $0 == "-" } })
    let errors = ICalendarValidator.issues(in: Array(calendar.utf8)).filter {
      $0.severity == .error
    }
    #expect(errors == [])
  }
}
