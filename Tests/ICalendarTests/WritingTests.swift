import Chronology
import Testing

@testable import ICalendar

/// Faults of the values, and the lines that are made of them.
struct WritingTests {
  static func code(_ change: (inout VEvent) -> Void) -> ICalendarError.Code? {
    var calendar = InjectionTests.plain
    change(&calendar.events[0])
    do {
      _ = try calendar.serialized()
      return nil
    } catch {
      return error.code
    }
  }

  @Test func endMustFollowStart() {
    #expect(Self.code { $0.end = .day(day("2016-03-17")) } == .endNotAfterStart)
    #expect(Self.code { $0.end = .day(day("2016-03-16")) } == .endNotAfterStart)
    #expect(Self.code { $0.end = .day(day("2016-03-18")) } == nil)
    #expect(Self.code { $0.end = .utc(day("2016-03-18"), clock("00:00")) } == .invalidMoment)
    #expect(
      Self.code {
        $0.start = .zoned(day("2024-03-31"), clock("23:00"), tzid: "Asia/Tokyo")
        $0.end = .utc(day("2024-03-31"), clock("14:00"))
      } == .endNotAfterStart
    )
    #expect(
      Self.code {
        $0.start = .zoned(day("2024-03-31"), clock("23:00"), tzid: "Asia/Tokyo")
        $0.end = .utc(day("2024-03-31"), clock("14:01"))
      } == nil
    )
  }

  @Test func noDayFollowsTheLast() {
    #expect(Self.code { $0.start = .day(day("9999-12-31")) } == .invalidMoment)
    #expect(Self.code { $0.start = .day(day("3000-12-31")) } == .invalidMoment)
    #expect(Self.code { $0.start = .day(day("3000-12-30")) } == nil)
    #expect(Self.code { $0.stamp = CalendarStamp(day("3001-01-01")) } == .invalidMoment)
  }

  @Test(arguments: [
    "FREQ=HOURLY", "FREQ=SECONDLY", "FREQ=MONTHLY;BYDAY=FR", "FREQ=DAILY;UNTIL=20160316",
    "FREQ=DAILY;UNTIL=20160401T000000Z", "FREQ=DAILY;BYHOUR=9",
  ])
  func rulesThatReadersCannotFollow(_ text: String) throws {
    let rule = try RecurrenceRule(parsing: text)
    #expect(Self.code { $0.recurrenceRule = rule } == .invalidRule)
  }

  @Test(arguments: [
    "FREQ=YEARLY", "FREQ=MONTHLY;COUNT=3;BYDAY=3TH", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
    "FREQ=DAILY;UNTIL=20160401", "FREQ=YEARLY;BYMONTHDAY=17;BYMONTH=3",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
  ])
  func rulesAreWrittenAsTheyAre(_ text: String) throws {
    var calendar = InjectionTests.plain
    calendar.events[0].recurrenceRule = try RecurrenceRule(parsing: text)
    let read = try VCalendar(parsing: Array(calendar.serialized().utf8))
    #expect(read.events[0].recurrenceRule == calendar.events[0].recurrenceRule)
  }

  @Test func faultIsKnownBeforeWriting() {
    var event = InjectionTests.plain.events[0]
    #expect(event.fault == nil)
    event.uid = ""
    #expect(event.fault?.code == .invalidUID)
  }

  @Test func repetitionsAreOfTheStartsKind() {
    #expect(
      Self.code { $0.recurrenceDates = [.utc(day("2016-03-18"), clock("09:00"))] } == .invalidMoment
    )
    #expect(
      Self.code { $0.exceptionDates = [.utc(day("2016-03-18"), clock("09:00"))] } == .invalidMoment
    )
  }

  @Test(arguments: [-1, Int.min, Int(Int32.max) + 1]) func sequenceIsASmallWholeNumber(
    _ number: Int
  ) {
    #expect(Self.code { $0.sequence = number } == .invalidSequence)
  }

  @Test func unknownZoneIsNamed() throws {
    var calendar = InjectionTests.plain
    calendar.events[0].start = .zoned(day("2016-03-17"), clock("09:00"), tzid: "Asia/Atlantis")
    let error = #expect(throws: ICalendarError.self) { try calendar.serialized() }
    #expect(error?.code == .unknownTimeZone)
    #expect(error?.description.contains("Asia/Atlantis") == true)
  }

  @Test func twoEventsOfOneUID() {
    var calendar = InjectionTests.plain
    calendar.events.append(calendar.events[0])
    #expect(throws: ICalendarError(.duplicateUID, "")) { try calendar.serialized() }
  }

  @Test(arguments: [
    Duration.seconds(0), .seconds(-60), .seconds(59), .milliseconds(60_500), .seconds(1 << 40),
  ])
  func refreshIntervalIsSensible(_ interval: Duration) {
    var calendar = InjectionTests.plain
    calendar.refreshInterval = interval
    #expect(throws: ICalendarError(.invalidInterval, "")) { try calendar.serialized() }
  }

  @Test func productIsNamed() {
    var calendar = InjectionTests.plain
    calendar.productID = " \n"
    #expect(throws: ICalendarError(.invalidText, "")) { try calendar.serialized() }
  }

  @Test(arguments: [
    (60, "PT1M"), (3600, "PT1H"), (43_200, "PT12H"), (86_400, "P1D"), (604_800, "P1W"),
    (90_061, "P1DT1H1M1S"), (172_800, "P2D"),
  ])
  func lengthsOfTime(_ seconds: Int, _ text: String) {
    #expect(durationText(seconds: seconds) == text)
    #expect(DurationText.seconds(Array(text.utf8)[...]) == seconds)
  }

  @Test func zonesCoverTheirEventsAndLittleMore() throws {
    let text = try SampleCalendars.clocks.serialized()
    // Berlin changed its clock on the day of the flight; the offset of that evening is +0200.
    #expect(text.contains("TZID:Europe/Berlin\r\n"))
    #expect(text.contains("TZOFFSETTO:+0200\r\n"))
    #expect(!text.contains("TZUNTIL") && !text.contains("freeassociation"))
    #expect(text.split(separator: "BEGIN:VTIMEZONE").count == 3)
    #expect(text.utf8.count < 2500)
  }

  @Test func momentsInUTC() {
    let manila = CalendarMoment.zoned(day("2016-03-17"), clock("07:30"), tzid: "Asia/Manila")
    #expect(manila.inUTC == .utc(day("2016-03-16"), clock("23:30")))
    let berlin = CalendarMoment.zoned(day("2024-07-01"), clock("00:30"), tzid: "Europe/Berlin")
    #expect(berlin.inUTC == .utc(day("2024-06-30"), clock("22:30")))
    #expect(CalendarMoment.zoned(day("2024-07-01"), clock("00:30"), tzid: "No/Where").inUTC == nil)
    #expect(CalendarMoment.day(day("2024-07-01")).inUTC == nil)
    #expect(CalendarMoment.isKnownTimeZone("Asia/Ho_Chi_Minh"))
    #expect(CalendarMoment.isKnownTimeZone("UTC"))
    for name in ["localtime", "posixrules", "right/Asia/Tokyo", "leapseconds", "Asia", "", "Asia/"]
    {
      #expect(!CalendarMoment.isKnownTimeZone(name), "\(name)")
    }
  }

  @Test func manyThreadsWriteTheSame() async throws {
    let expected = try SampleCalendars.clocks.serialized()
    let results = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<32 { group.addTask { try? SampleCalendars.clocks.serialized() } }
      return await group.reduce(into: [String?]()) { $0.append($1) }
    }
    #expect(results.count == 32 && results.allSatisfy { $0 == expected })
  }
}
