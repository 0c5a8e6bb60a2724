import Chronology
import Testing

@Suite("The tabular Islamic calendar")
struct IslamicCalendarTests {
  /// Holidays of Singapore (2015, 2019 and 2021, and the Eid al-Fitr of 2020), and a calendar that was
  /// reckoned for North America (the others).
  @Test(
    "Eid al-Fitr within a day of what was published",
    arguments: [
      (2015, "2015-07-17"), (2016, "2016-07-07"), (2017, "2017-06-26"), (2018, "2018-06-15"),
      (2019, "2019-06-05"), (2020, "2020-05-24"), (2021, "2021-05-13"),
    ]
  )
  func breaking(year: Int, published: String) throws {
    try expectNear(CivilDate(inYear: year, islamicMonth: 10, day: 1), published)
  }

  @Test(
    "Eid al-Adha within a day of what was published",
    arguments: [
      (2015, "2015-09-24"), (2016, "2016-09-13"), (2017, "2017-09-02"), (2018, "2018-08-22"),
      (2019, "2019-08-11"), (2020, "2020-07-31"), (2021, "2021-07-20"),
    ]
  )
  func sacrifice(year: Int, published: String) throws {
    try expectNear(CivilDate(inYear: year, islamicMonth: 12, day: 10), published)
  }

  @Test("The first day of the calendar, and the cycle of 30 years")
  func cycle() throws {
    let first = try #require(CivilDate(islamicYear: 1, month: 1, day: 1))
    let next = try #require(CivilDate(islamicYear: 31, month: 1, day: 1))
    #expect(first.description == "0622-07-19")
    #expect(next.days(since: first) == 10_631)
    #expect(CivilDate(islamicYear: 0, month: 1, day: 1) == nil)
    #expect(CivilDate(islamicYear: 1446, month: 13, day: 1) == nil)
  }

  @Test("Each year from 1900 to 2100 has an Eid")
  func everyYear() {
    #expect(
      (1900...2100).allSatisfy { CivilDate(inYear: $0, islamicMonth: 10, day: 1)?.year == $0 }
    )
  }

  private func expectNear(_ date: CivilDate?, _ published: String) throws {
    let date = try #require(date)
    let known = try #require(EDTF(published)?.bounds?.lowerBound)
    #expect(abs(date.days(since: known)) <= 1)
  }
}
