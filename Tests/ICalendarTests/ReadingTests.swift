import Chronology
import Testing

@testable import ICalendar

/// The readers below the rules.
struct ReadingTests {
  @Test func everyDayOfSomeYearsIsReadAndNoOther() {
    for year in [1, 1900, 2000, 2023, 2024, 9999] {
      for month in 0...13 {
        for number in 0...32 {
          let text = decimal(year, width: 4) + decimal(month, width: 2) + decimal(number, width: 2)
          let expected = CivilDate(year: year, month: month, day: number)
          #expect(DateTimeText(Array(text.utf8)[...])?.date == expected)
        }
      }
    }
  }

  @Test(
    arguments: [
      ("FREQ=YEARLY", []), ("FREQ=YEARLY;COUNT=3", []), ("FREQ=MONTHLY;BYDAY=3TH", []),
      ("FREQ=MONTHLY;BYDAY=-3TH", []), ("FREQ=WEEKLY;BYDAY=MO,TH;WKST=SU", []),
      ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=17", []), ("FREQ=MONTHLY;BYMONTHDAY=-15", []),
      ("FREQ=DAILY;UNTIL=20160401", []), ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", [.start]),
      ("FREQ=MONTHLY;BYDAY=2TH", [.start]), ("FREQ=MONTHLY;BYDAY=FR", [.start]),
      ("FREQ=DAILY;UNTIL=20160401T000000Z", [.type]), ("FREQ=DAILY;BYHOUR=9", [.type]),
      ("FREQ=HOURLY", [.type, .hazard]), ("FREQ=DAILY;UNTIL=20160316", [.empty]),
      ("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31", [.empty]),
      ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-30", [.empty]),
      ("", [.invalid, .invalid]), ("FREQ=", [.invalid, .invalid]), ("FREQ=OFTEN", [.invalid]),
      ("FREQ=DAILY;FREQ=DAILY", [.invalid]), ("FREQ=DAILY;", [.invalid]),
      ("FREQ=DAILY;X=1", [.invalid]),
      ("FREQ=DAILY;INTERVAL=0", [.invalid]), ("FREQ=DAILY;COUNT=-1", [.invalid]),
      ("FREQ=DAILY;COUNT=1;UNTIL=20160401", [.invalid]), ("FREQ=YEARLY;BYMONTH=13", [.invalid]),
      ("FREQ=YEARLY;BYMONTH=0", [.invalid]), ("FREQ=MONTHLY;BYMONTHDAY=32", [.invalid]),
      ("FREQ=MONTHLY;BYMONTHDAY=0", [.invalid]), ("FREQ=MONTHLY;BYDAY=54TH", [.invalid]),
      ("FREQ=MONTHLY;BYDAY=0TH", [.invalid]), ("FREQ=MONTHLY;BYDAY=XX", [.invalid]),
      ("FREQ=WEEKLY;BYDAY=1TH", [.invalid]), ("FREQ=DAILY;BYWEEKNO=3", [.invalid]),
      ("FREQ=MONTHLY;BYYEARDAY=3", [.invalid]), ("FREQ=WEEKLY;BYMONTHDAY=3", [.invalid]),
      ("FREQ=YEARLY;BYWEEKNO=3;BYDAY=1TH", [.invalid]), ("FREQ=DAILY;BYSETPOS=1", [.invalid]),
      ("FREQ=DAILY;WKST=X", [.invalid]), ("FREQ=DAILY;UNTIL=20160230", [.invalid]),
      ("FREQ=DAILY;COUNT=9999999", [.invalid]), ("RSCALE=CHINESE;FREQ=YEARLY", [.hazard]),
    ] as [(String, [RecurrenceText.Fault.Kind])]
  )
  func rules(_ rule: String, _ kinds: [RecurrenceText.Fault.Kind]) {
    let faults = RecurrenceText(Array(rule.utf8)[...]).faults(writing: .day(day("2016-03-17")))
    #expect(faults.map(\.kind) == kinds, "\(faults.map(\.message))")
  }

  @Test(arguments: [
    ("P1D", 86_400), ("PT0S", 0), ("-PT15M", -900), ("+P1W", 604_800), ("P1DT2H3M4S", 93_784),
  ])
  func durations(_ text: String, _ seconds: Int) {
    #expect(DurationText.seconds(Array(text.utf8)[...]) == seconds)
  }

  @Test(arguments: [
    "", "P", "PT", "1D", "P1", "PD", "P1H", "PT1D", "P1W2D", "P1D1D", "P1DT", "PT1S1M", "P9999999D",
  ])
  func noDurations(_ text: String) {
    #expect(DurationText.seconds(Array(text.utf8)[...]) == nil)
  }

  @Test(arguments: [
    ("Friday, 18 March 2016", "5 2016-03-18"), ("friday 18 march", "5 2016-03-18"),
    ("Friday, March 18, 2016", "5 2016-03-18"), ("Fri 18/3", ""),
    ("Friday the 18th of March", "5 2016-03-18"),
    ("Friday 18/3/2016", "5 2016-03-18"), ("Friday, March 18th, 2016", "5 2016-03-18"),
    ("Friday 18, 3 people", "5 -"), ("on Monday", "1 bare"),
    ("Good Friday", "5 -"), ("Thứ Sáu, ngày 18/3/2016", "5 2016-03-18"),
    ("thứ 6 ngày 18 tháng 3 năm 2016", "5 2016-03-18"),
    ("Chủ nhật (20-3)", "7 2016-03-20"), ("Thứ Năm 17.3", "4 2016-03-17"), ("lần thứ hai 18/3", ""),
    ("đứng thứ ba, 18/3", ""), ("thứ nhất", ""),
    ("Thu\u{31B}\u{301} Ba\u{309}y 19/3", "6 2016-03-19"),
    ("Saturday 31 February 2016", "6 -"), ("Monday", "1 -"), ("", ""), ("thứ", ""), ("chủ", ""),
  ])
  func weekdays(_ text: String, _ expected: String) {
    let found = WeekdayMention.all(in: text).map {
      "\($0.weekday.rawValue) " + ($0.isBare ? "bare" : $0.date(inYear: 2016)?.description ?? "-")
    }
    #expect(found.joined(separator: " ") == expected)
    if !found.isEmpty { #expect(WeekdayMention.isWorthReading(Array(text.utf8)[...])) }
  }

  @Test func placesOfFoldedLines() throws {
    let bytes = Array("A:1\r\n\r\nSUMMARY:Hội\r\n  nghị\r\n\tx\r\n".utf8)
    var reader = ContentLineReader(bytes, longest: 100, mostFaultsPerCode: 10)
    _ = reader.next()
    let next = reader.next()
    let line = try #require(next)
    #expect(String(decoding: line.bytes, as: UTF8.self) == "SUMMARY:Hội nghịx")
    let start = line.position(of: 0)
    #expect((start.line, start.column, start.unfoldedLine, start.unfoldedColumn) == (3, 1, 2, 1))
    let folded = line.position(of: 14)
    #expect(
      (folded.line, folded.column, folded.unfoldedLine, folded.unfoldedColumn) == (4, 3, 2, 13)
    )
    let last = line.position(of: line.bytes.count - 1)
    #expect((last.line, last.column) == (5, 2))
  }

  @Test(arguments: [
    ("", "ends before"), ("BEGIN:VEVENT\r\nEND:VEVENT\r\n", "line 1"), ("x", "line 1"),
    ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n", "line 3"),
    (
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20160318T000000Z\r\nEND:VEVENT\r\n",
      "line 5"
    ),
    ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20160317T090000\r\n", "line 3"),
    ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20160230\r\n", "line 3"),
    ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSEQUENCE:-1\r\n", "line 3"),
  ])
  func unreadable(_ text: String, _ place: String) {
    let error = #expect(throws: ICalendarError.self) { try VCalendar(parsing: Array(text.utf8)) }
    #expect(error?.description.contains(place) == true)
  }

  @Test func durationGivesTheEnd() throws {
    let text =
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20160318T000000Z\r\n"
      + "DTSTART:20160317T230000Z\r\nDURATION:PT90M\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    let event = try #require(VCalendar(parsing: Array(text.utf8)).events.first)
    #expect(event.end == .utc(day("2016-03-18"), clock("00:30")))
    #expect(event.transparency == .opaque)
  }
}
