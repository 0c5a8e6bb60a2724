import Chronology
import Testing

@Suite("Civil dates")
struct CivilDateTests {
  @Test("every day from 1899 to 2101 follows the one before in every way of naming it")
  func everyDay() throws {
    var date = try #require(CivilDate(year: 1899, month: 1, day: 1))
    // 1899-01-01 was a Sunday, the last day of week 52 of 1898.
    var (year, month, day, weekday, week) = (1899, 1, 1, 7, (year: 1898, week: 52))
    var wrong: [CivilDate] = []
    while year <= 2101 {
      let parts = date.components
      let iso = date.isoWeek
      if parts != (year, month, day) || iso != week || Int(date.weekday.rawValue) != weekday
        || CivilDate(year: year, month: month, day: day) != date
        || CivilDate(isoYear: week.year, week: week.week, weekday: date.weekday) != date
        || CivilDate(date.description) != date
      {
        wrong.append(date)
      }
      day += 1
      let length = [31, CivilDate.isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if day > length[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      weekday = weekday % 7 + 1
      if weekday == 1 {
        // A new week: week 1 where this Monday is within three days of New Year.
        let isFirst = (month == 12 && day >= 29) || (month == 1 && day <= 4)
        week = isFirst ? (month == 12 ? year + 1 : year, 1) : (week.year, week.week + 1)
      }
      date = try #require(date.adding(days: 1))
    }
    #expect(wrong.isEmpty)
  }

  @Test("the range ends at the years 1 and 9999")
  func ends() {
    #expect(CivilDate.min.description == "0001-01-01")
    #expect(CivilDate.max.description == "9999-12-31")
    #expect(CivilDate.min.weekday == .monday)
    #expect(CivilDate.max.weekday == .friday)
    #expect(CivilDate.min.isoWeek == (1, 1))
    #expect(CivilDate.max.isoWeek == (9999, 52))
    #expect(CivilDate.min.adding(days: -1) == nil)
    #expect(CivilDate.max.adding(days: 1) == nil)
    #expect(CivilDate.min.adding(months: -1) == nil)
    #expect(CivilDate.max.adding(months: 1) == nil)
    #expect(CivilDate.max.adding(days: .max) == nil)
    #expect(CivilDate.min.adding(days: .min) == nil)
    #expect(CivilDate.max.adding(months: .max) == nil)
    #expect(CivilDate.min.adding(months: .min) == nil)
    #expect(CivilDate(daysSinceEpoch: .max) == nil)
    #expect(CivilDate(daysSinceEpoch: .min) == nil)
    #expect(CivilDate.max.days(since: .min) == 3_652_058)
  }

  @Test(
    "days that do not exist are nil",
    arguments: [
      (0, 1, 1), (10_000, 1, 1), (2016, 0, 1), (2016, 13, 1), (2016, 1, 0), (2016, 1, 32),
      (2016, 4, 31), (2018, 2, 29), (1900, 2, 29), (2100, 2, 29), (.max, .max, .max),
      (.min, .min, .min),
    ]
  )
  func missing(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "adding months keeps to the month's length",
    arguments: [
      ("2016-01-31", 1, "2016-02-29"), ("2015-01-31", 1, "2015-02-28"),
      ("2016-03-31", -1, "2016-02-29"), ("2016-12-15", 1, "2017-01-15"),
      ("2016-01-15", -1, "2015-12-15"), ("2016-02-29", 12, "2017-02-28"),
      ("2016-02-29", 48, "2020-02-29"), ("2016-05-31", 0, "2016-05-31"),
    ]
  )
  func months(start: String, months: Int, end: String) throws {
    #expect(try #require(CivilDate(start)).adding(months: months)?.description == end)
  }

  @Test(
    "weeks of ISO 8601",
    arguments: [
      ("2016-01-03", 2015, 53), ("2016-01-04", 2016, 1), ("2016-03-17", 2016, 11),
      ("2018-12-31", 2019, 1), ("2020-12-31", 2020, 53), ("2021-01-03", 2020, 53),
    ]
  )
  func weeks(date: String, year: Int, week: Int) throws {
    #expect(try #require(CivilDate(date)).isoWeek == (year, week))
  }

  @Test("weeks that a year does not have are nil")
  func missingWeeks() {
    #expect(CivilDate.isoWeeks(inYear: 2015) == 53)
    #expect(CivilDate.isoWeeks(inYear: 2016) == 52)
    #expect(CivilDate.isoWeeks(inYear: 0) == 0)
    #expect(CivilDate(isoYear: 2016, week: 53, weekday: .monday) == nil)
    #expect(CivilDate(isoYear: 2016, week: 0, weekday: .monday) == nil)
    #expect(CivilDate(isoYear: 0, week: 1, weekday: .monday) == nil)
    #expect(CivilDate(isoYear: 9999, week: 52, weekday: .saturday) == nil)
    #expect(EDTF(isoYear: 2016, week: 11)?.description == "2016-03-14/2016-03-20")
    #expect(EDTF(isoYear: 2016, week: 53) == nil)
    #expect(EDTF(isoYear: 9999, week: 52) == nil)
  }

  @Test(
    "text that is not a day is nil",
    arguments: [
      "", "2016", "2016-03", "2016-3-17", "2016-03-17 ", "2016-03-171", "2016-02-30", "XXXX-03-17",
      "2016-03-17?", "0000-01-01", "2016/03/17", "20160317",
    ]
  )
  func malformed(text: String) {
    #expect(CivilDate(text) == nil)
  }
}
