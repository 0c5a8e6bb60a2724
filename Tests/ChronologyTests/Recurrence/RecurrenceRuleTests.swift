import Chronology
import Testing

@Suite("Recurrence rules")
struct RecurrenceRuleTests {
  @Test(
    "what is printed is read back",
    arguments: [
      "FREQ=DAILY", "FREQ=DAILY;COUNT=10", "FREQ=DAILY;UNTIL=19971224T000000Z",
      "FREQ=DAILY;UNTIL=19971224T235960", "FREQ=DAILY;UNTIL=19971224", "FREQ=DAILY;INTERVAL=2",
      "FREQ=YEARLY;BYMONTH=1;BYDAY=MO,TU,WE,TH,FR,SA,SU", "FREQ=WEEKLY;BYDAY=TU,TH;WKST=SU",
      "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1SU,1SU",
      "FREQ=MONTHLY;BYMONTHDAY=-3", "FREQ=MONTHLY;BYMONTHDAY=-1,1", "FREQ=MONTHLY;BYMONTHDAY=31",
      "FREQ=YEARLY;BYYEARDAY=1,100,200", "FREQ=YEARLY;BYYEARDAY=366", "FREQ=YEARLY;BYYEARDAY=-366",
      "FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYDAY=-53MO", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
      "FREQ=YEARLY;BYWEEKNO=53", "FREQ=YEARLY;BYWEEKNO=-53;WKST=SU",
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR",
      "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=TU",
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3",
      "FREQ=HOURLY;UNTIL=19970902T170000Z;INTERVAL=3", "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10",
      "FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20,40", "FREQ=SECONDLY;BYYEARDAY=1;BYSECOND=60",
      "FREQ=MONTHLY;BYDAY=5MO", "FREQ=YEARLY;BYMONTH=2;BYDAY=5MO",
      "FREQ=YEARLY;BYMONTH=1;BYSETPOS=1",
      "FREQ=DAILY;BYMONTHDAY=1", "FREQ=WEEKLY;BYMONTH=1", "FREQ=DAILY;COUNT=999999999",
      "FREQ=YEARLY;BYWEEKNO=1;BYMONTH=12;BYDAY=MO", "FREQ=DAILY;BYHOUR=9,17;BYSETPOS=2",
      "FREQ=YEARLY;BYDAY=MO,SU;BYSETPOS=105", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5",
    ]
  )
  func roundTrip(text: String) throws {
    let rule = try RecurrenceRule(parsing: text)
    #expect(RecurrenceRule(rule.description) == rule)
    #expect(Set(rule.description.split(separator: ";")) == Set(text.split(separator: ";")))
  }

  @Test(
    "parts come in any order and case, and lists are put in order",
    arguments: [
      ("freq=weekly;byday=we,mo", "FREQ=WEEKLY;BYDAY=MO,WE"),
      ("COUNT=3;FREQ=DAILY", "FREQ=DAILY;COUNT=3"),
      ("FREQ=DAILY;INTERVAL=1;WKST=MO", "FREQ=DAILY"),
      ("FREQ=YEARLY;BYMONTH=03,1,3", "FREQ=YEARLY;BYMONTH=1,3"),
      ("FREQ=MONTHLY;BYMONTHDAY=+1,15,-1", "FREQ=MONTHLY;BYMONTHDAY=-1,1,15"),
      ("FREQ=MONTHLY;BYDAY=+2TU,-1FR,MO", "FREQ=MONTHLY;BYDAY=MO,-1FR,2TU"),
    ]
  )
  func canonical(text: String, printed: String) throws {
    #expect(try RecurrenceRule(parsing: text).description == printed)
  }

  @Test(
    "what is no rule says why",
    arguments: [
      ("", .malformedPart), ("FREQ", .malformedPart), ("FREQ=DAILY;", .malformedPart),
      (";FREQ=DAILY", .malformedPart), ("FREQ=DAILY;COUNT=", .malformedPart),
      ("FREQ=DAILY;COUNT=-1", .malformedPart), ("FREQ=DAILY;COUNT=1.5", .malformedPart),
      ("FREQ=DAILY;COUNT=10000000000", .malformedPart), ("FREQ=DAILY;INTERVAL=two", .malformedPart),
      ("FREQ=DAILY;UNTIL=2016-12-31", .malformedPart),
      ("FREQ=DAILY;UNTIL=20161231T", .malformedPart),
      ("FREQ=DAILY;UNTIL=20161231T0000", .malformedPart),
      ("FREQ=DAILY;UNTIL=20161231T000000+07", .malformedPart),
      ("FREQ=WEEKLY;BYDAY=MONDAY", .malformedPart), ("FREQ=WEEKLY;BYDAY=", .malformedPart),
      ("FREQ=WEEKLY;BYDAY=MO,,TU", .malformedPart), ("FREQ=WEEKLY;BYDAY=M", .malformedPart),
      ("FREQ=WEEKLY;WKST=1MO", .malformedPart), ("FREQ=MONTHLY;BYMONTHDAY=1 ", .malformedPart),
      ("FREQ=WEEKLY;BYDAY=\u{17F}U", .malformedPart), ("FREQ=DAILY\r\nX:1", .unknownFrequency),
      ("INTERVAL=2", .missingFrequency), ("FREQ=", .unknownFrequency),
      ("FREQ=FORTNIGHTLY", .unknownFrequency), ("FREQ=DAILY;RSCALE=CHINESE", .unknownPart),
      ("FREQ=DAILY;BYEASTER=1", .unknownPart), ("FREQ=DAILY;=1", .unknownPart),
      ("FREQ=DAILY;FREQ=DAILY", .repeatedPart), ("FREQ=WEEKLY;BYDAY=MO;BYDAY=TU", .repeatedPart),
      ("FREQ=DAILY;COUNT=2;UNTIL=20161231", .countWithUntil),
      ("FREQ=DAILY;UNTIL=20161231;COUNT=2", .countWithUntil),
      ("FREQ=DAILY;COUNT=0", .valueOutOfRange), ("FREQ=DAILY;INTERVAL=0", .valueOutOfRange),
      ("FREQ=YEARLY;BYMONTH=13", .valueOutOfRange), ("FREQ=YEARLY;BYMONTH=0", .valueOutOfRange),
      ("FREQ=YEARLY;BYMONTH=-1", .valueOutOfRange),
      ("FREQ=MONTHLY;BYMONTHDAY=32", .valueOutOfRange),
      ("FREQ=MONTHLY;BYMONTHDAY=0", .valueOutOfRange),
      ("FREQ=MONTHLY;BYMONTHDAY=-32", .valueOutOfRange),
      ("FREQ=YEARLY;BYYEARDAY=367", .valueOutOfRange),
      ("FREQ=YEARLY;BYWEEKNO=54", .valueOutOfRange),
      ("FREQ=DAILY;BYHOUR=24", .valueOutOfRange), ("FREQ=DAILY;BYMINUTE=60", .valueOutOfRange),
      ("FREQ=DAILY;BYSECOND=61", .valueOutOfRange), ("FREQ=DAILY;BYHOUR=-1", .valueOutOfRange),
      ("FREQ=YEARLY;BYDAY=54MO", .valueOutOfRange), ("FREQ=MONTHLY;BYDAY=0MO", .valueOutOfRange),
      ("FREQ=MONTHLY;BYDAY=255SU", .valueOutOfRange),
      ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", .valueOutOfRange),
      ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367", .valueOutOfRange),
      ("FREQ=DAILY;UNTIL=20160230", .impossibleDate),
      ("FREQ=DAILY;UNTIL=20161301", .impossibleDate),
      ("FREQ=DAILY;UNTIL=20161231T250000Z", .impossibleDate),
      ("FREQ=DAILY;BYWEEKNO=20", .partNotAllowed), ("FREQ=MONTHLY;BYWEEKNO=20", .partNotAllowed),
      ("FREQ=DAILY;BYYEARDAY=1", .partNotAllowed), ("FREQ=WEEKLY;BYYEARDAY=1", .partNotAllowed),
      ("FREQ=MONTHLY;BYYEARDAY=1", .partNotAllowed), ("FREQ=WEEKLY;BYMONTHDAY=1", .partNotAllowed),
      ("FREQ=WEEKLY;BYDAY=1MO", .numberedWeekday), ("FREQ=DAILY;BYDAY=-1FR", .numberedWeekday),
      ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", .numberedWeekday),
      ("FREQ=MONTHLY;BYSETPOS=1", .positionWithoutSet),
      ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", .neverOccurs),
      ("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", .neverOccurs),
      ("FREQ=YEARLY;BYMONTH=2,4,6;BYMONTHDAY=31,-31", .neverOccurs),
      ("FREQ=YEARLY;BYMONTH=12;BYYEARDAY=1", .neverOccurs),
      ("FREQ=YEARLY;BYYEARDAY=1;BYMONTHDAY=2", .neverOccurs),
      ("FREQ=MONTHLY;BYDAY=6MO", .neverOccurs), ("FREQ=YEARLY;BYMONTH=3;BYDAY=6MO", .neverOccurs),
      ("FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=8", .neverOccurs),
      ("FREQ=YEARLY;BYWEEKNO=10;BYMONTH=7", .neverOccurs),
      ("FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2", .neverOccurs),
      ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", .neverOccurs),
      ("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=3", .neverOccurs),
      ("FREQ=YEARLY;BYMONTH=1,2;BYSETPOS=-3", .neverOccurs),
      ("FREQ=DAILY;BYHOUR=9,17;BYSETPOS=3", .neverOccurs),
      ("FREQ=SECONDLY;BYHOUR=9;BYSETPOS=2", .neverOccurs),
    ] as [(String, ChronologyError.Code)]
  )
  func faults(text: String, code: ChronologyError.Code) {
    let error = #expect(throws: ChronologyError.self) { try RecurrenceRule(parsing: text) }
    #expect(error?.code == code)
    #expect(RecurrenceRule(text) == nil)
  }

  @Test("a rule made of parts is checked too")
  func parts() throws {
    var parts = RecurrenceRule.Parts()
    parts.weekdays = [.init(.friday, number: -1)]
    let rule = try RecurrenceRule(.monthly, end: .count(6), parts: parts)
    #expect(rule.description == "FREQ=MONTHLY;COUNT=6;BYDAY=-1FR")
    parts.weekdays = [.init(.friday, number: .min)]
    #expect(throws: ChronologyError.self) { try RecurrenceRule(.monthly, parts: parts) }
    parts.weekdays = []
    parts.positions = [.min]
    #expect(throws: ChronologyError.self) { try RecurrenceRule(.monthly, parts: parts) }
    let noon = RecurrenceRule.End.moment(.max, hour: 24, minute: 0, second: 0, isUTC: true)
    #expect(throws: ChronologyError.self) { try RecurrenceRule(.daily, end: noon) }
    #expect(throws: ChronologyError.self) { try RecurrenceRule(.daily, interval: .min) }
  }

  @Test("a long rule is refused before it is read, and its error stays short")
  func long() {
    let text = "FREQ=YEARLY;BYYEARDAY=" + String(repeating: "1,", count: 2000) + "1"
    let error = #expect(throws: ChronologyError.self) { try RecurrenceRule(parsing: text) }
    #expect(error?.code == .tooLong)
    #expect((error?.description.utf8.count ?? 0) < 120)
  }

  @Test(
    "only rules that occur on days belong in feeds",
    arguments: [
      ("FREQ=YEARLY", true), ("FREQ=DAILY", true), ("FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,30", true),
      ("FREQ=HOURLY", false), ("FREQ=MINUTELY", false), ("FREQ=SECONDLY", false),
      ("FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=0,10,20,30,40", false),
    ]
  )
  func feeds(text: String, isFit: Bool) throws {
    #expect(try RecurrenceRule(parsing: text).isFitForFeeds == isFit)
  }

  @Test(
    "the days that the parts allow",
    arguments: [
      ("FREQ=MONTHLY;BYDAY=-1FR", "2016-03-25", "2016-03-18"),
      ("FREQ=MONTHLY;BYDAY=1FR,3FR", "2016-03-18", "2016-03-11"),
      ("FREQ=YEARLY;BYDAY=1MO", "2016-01-04", "2016-02-01"),
      ("FREQ=YEARLY;BYDAY=-1SU", "2016-12-25", "2016-11-27"),
      ("FREQ=YEARLY;BYMONTH=2;BYDAY=1MO", "2016-02-01", "2016-01-04"),
      ("FREQ=MONTHLY;BYMONTHDAY=-1", "2016-02-29", "2016-02-28"),
      ("FREQ=YEARLY;BYYEARDAY=60", "2016-02-29", "2016-03-01"),
      ("FREQ=YEARLY;BYYEARDAY=-1", "2015-12-31", "2015-12-30"),
      ("FREQ=YEARLY;BYWEEKNO=53", "2016-01-03", "2016-12-31"),
      ("FREQ=YEARLY;BYWEEKNO=1", "2018-12-31", "2019-12-29"),
      ("FREQ=YEARLY;BYWEEKNO=-1", "2016-01-01", "2018-12-31"),
      ("FREQ=YEARLY;BYWEEKNO=1;WKST=SU", "2016-01-03", "2016-01-02"),
      ("FREQ=YEARLY;BYWEEKNO=-52", "2018-01-01", "2018-01-08"),
      ("FREQ=DAILY", "0001-01-01", nil), ("FREQ=YEARLY;BYWEEKNO=52", "9999-12-31", "9999-12-26"),
    ] as [(String, String, String?)]
  )
  func allows(text: String, day: String, other: String?) throws {
    let rule = try RecurrenceRule(parsing: text)
    #expect(rule.allows(try #require(CivilDate(day))))
    if let other { #expect(!rule.allows(try #require(CivilDate(other)))) }
  }

  @Test("weeks that begin on Monday are those of ISO 8601")
  func isoWeeks() throws {
    let rules = try (1...53).map { try RecurrenceRule(parsing: "FREQ=YEARLY;BYWEEKNO=\($0)") }
    let fromEnd = try (1...53).map { try RecurrenceRule(parsing: "FREQ=YEARLY;BYWEEKNO=-\($0)") }
    var day = try #require(CivilDate(year: 1999, month: 12, day: 1))
    // Every Monday, and every day around New Year.
    while day.year < 2030 {
      let (_, month, number) = day.components
      guard day.weekday == .monday || (month == 12 && number > 20) || (month == 1 && number < 10)
      else {
        day = try #require(day.adding(days: 1))
        continue
      }
      let (year, week) = day.isoWeek
      let back = CivilDate.isoWeeks(inYear: year) - week + 1
      let forward = rules.indices.filter { rules[$0].allows(day) }
      let backward = fromEnd.indices.filter { fromEnd[$0].allows(day) }
      if forward != [week - 1] || backward != [back - 1] {
        Issue.record("\(day): \(forward), \(backward)")
      }
      day = try #require(day.adding(days: 1))
    }
  }

  @Test("errors are equal by code and say what is wrong with what")
  func errors() {
    let first = #expect(throws: ChronologyError.self) {
      try RecurrenceRule(parsing: "FREQ=YEARLY;BYMONTH=13")
    }
    let second = #expect(throws: ChronologyError.self) {
      try RecurrenceRule(parsing: "FREQ=YEARLY;BYMONTH=14")
    }
    #expect(first == second)
    #expect(first?.description == "BYMONTH=13: the number is out of range")
  }
}
