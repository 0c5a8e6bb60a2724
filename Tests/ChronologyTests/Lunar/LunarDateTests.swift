import Chronology
import Testing

@Suite("Vietnamese lunar dates")
struct LunarDateTests {
  @Test(
    "days that almanacs and newspapers give",
    arguments: [
      // Days on which a reckoning at UTC+8 differs: Tết of 1968 in the north, 1985, 2007 and 2030.
      ("1968-01-29", "1968-01-01"), ("1985-01-21", "1985-01-01"), ("2007-02-17", "2007-01-01"),
      ("2030-02-02", "2030-01-01"),
      // Giỗ Tổ Hùng Vương, 10/3.
      ("2016-04-16", "2016-03-10"), ("2024-04-18", "2024-03-10"), ("2025-04-07", "2025-03-10"),
      // Tết of years in the news.
      ("1975-02-11", "1975-01-01"), ("2000-02-05", "2000-01-01"), ("2015-02-19", "2015-01-01"),
      ("2016-02-08", "2016-01-01"), ("2017-01-28", "2017-01-01"), ("2018-02-16", "2018-01-01"),
      ("2019-02-05", "2019-01-01"), ("2020-01-25", "2020-01-01"), ("2021-02-12", "2021-01-01"),
      ("2022-02-01", "2022-01-01"), ("2023-01-22", "2023-01-01"), ("2024-02-10", "2024-01-01"),
      ("2025-01-29", "2025-01-01"), ("2026-02-17", "2026-01-01"),
      // The eve of Tết: the 29th in a year whose last month is short.
      ("2025-01-28", "2024-12-29"), ("2024-02-09", "2023-12-30"),
      // Trung thu and Vu lan.
      ("2023-09-29", "2023-08-15"), ("2024-09-17", "2024-08-15"), ("2025-09-06", "2025-07-15"),
      // Leap months.
      ("2023-03-22", "2023-L02-01"), ("2020-05-23", "2020-L04-01"), ("2025-07-25", "2025-L06-01"),
      ("1985-03-21", "1985-L02-01"), ("2033-12-22", "2033-L11-01"),
      // New moons within a minute of midnight, where the reckoning has to be exact.
      ("1944-06-20", "1944-05-01"), ("1967-07-08", "1967-06-01"), ("2054-05-08", "2054-04-01"),
      ("2072-12-09", "2072-11-01"), ("2077-11-16", "2077-10-01"), ("2085-10-19", "2085-09-01"),
      // A solar term half a minute before midnight makes this the leap month.
      ("1938-09-24", "1938-L08-01"),
    ]
  )
  func known(solar: String, lunar: String) throws {
    let civil = try #require(CivilDate(solar))
    let date = try #require(LunarDate(lunar))
    #expect(LunarDate(civil) == date)
    #expect(CivilDate(date) == civil)
    #expect(date.description == lunar)
  }

  @Test("every day from 1900 to 2100 is converted there and back, each after the one before")
  func everyDay() throws {
    var day = try #require(CivilDate(year: 1900, month: 1, day: 1))
    let end = try #require(CivilDate(year: 2101, month: 1, day: 28))
    var before = try #require(day.adding(days: -1).flatMap { LunarDate($0) })
    var wrong: [CivilDate] = []
    while day <= end {
      guard let lunar = LunarDate(day) else {
        wrong.append(day)
        break
      }
      let follows =
        lunar.day == 1
        ? before.day
          == LunarDate.days(
            inMonth: before.month,
            isLeapMonth: before.isLeapMonth,
            year: before.year
          )
        : lunar.day == before.day + 1 && lunar.month == before.month
      if CivilDate(lunar) != day || !follows || lunar <= before { wrong.append(day) }
      before = lunar
      day = try #require(day.adding(days: 1))
    }
    #expect(wrong.isEmpty)
    #expect(before == LunarDate(year: 2100, month: 12, day: 29))
  }

  @Test("outside the table there are no dates")
  func range() throws {
    let first = try #require(CivilDate("1899-02-10"))
    #expect(LunarDate(first)?.description == "1899-01-01")
    #expect(first.adding(days: -1).flatMap { LunarDate($0) } == nil)
    let last = try #require(CivilDate("2101-01-28"))
    #expect(LunarDate(last)?.description == "2100-12-29")
    #expect(last.adding(days: 1).flatMap { LunarDate($0) } == nil)
    #expect(LunarDate(.min) == nil)
    #expect(LunarDate(.max) == nil)
    #expect(LunarDate.leapMonth(inYear: 2101) == nil)
    #expect(LunarDate.days(inMonth: 1, year: 1898) == 0)
  }

  @Test(
    "days that do not exist are nil",
    arguments: [
      (2024, 12, false, 30), (2024, 1, false, 0), (2024, 1, false, 31), (2024, 0, false, 1),
      (2024, 13, false, 1), (2024, 2, true, 1), (2023, 3, true, 1), (1898, 1, false, 1),
      (2101, 1, false, 1), (.max, 1, false, 1), (.min, .min, true, .min),
    ] as [(Int, Int, Bool, Int)]
  )
  func missing(year: Int, month: Int, isLeapMonth: Bool, day: Int) {
    #expect(LunarDate(year: year, month: month, isLeapMonth: isLeapMonth, day: day) == nil)
  }

  @Test(
    "text that is not a day is nil",
    arguments: ["2024-01", "01-04", "2024-02-30 ", "2024-L02-01", "2024-12-30", "lunar:2024-01-01"]
  )
  func malformed(text: String) {
    #expect(LunarDate(text) == nil)
  }

  @Test("the leap months of the present")
  func leapMonths() {
    let leaps = (2000...2036).compactMap { year in
      LunarDate.leapMonth(inYear: year).map { [year, $0] }
    }
    #expect(
      leaps == [
        [2001, 4], [2004, 2], [2006, 7], [2009, 5], [2012, 4], [2014, 9], [2017, 6], [2020, 4],
        [2023, 2], [2025, 6], [2028, 5], [2031, 3], [2033, 11], [2036, 6],
      ]
    )
  }

  @Test("a leap month comes after the month of its number")
  func order() throws {
    let days = try ["2023-02-30", "2023-L02-01", "2023-L02-29", "2023-03-01", "2024-01-01"].map {
      try #require(LunarDate($0))
    }
    #expect(days == days.reversed().sorted())
  }

  @Test(
    "a point of a known year has bounds",
    arguments: [
      ("2016-03-10", "2016-04-16", "2016-04-16"), ("2016-01", "2016-02-08", "2016-03-08"),
      ("2016", "2016-02-08", "2017-01-27"), ("2023-L02", "2023-03-22", "2023-04-19"),
    ]
  )
  func bounds(point: String, first: String, last: String) throws {
    let bounds = try #require(LunarPoint(point)?.bounds)
    #expect(bounds.lowerBound.description == first)
    #expect(bounds.upperBound.description == last)
  }

  @Test(
    "a point of no known year, or of none that exists, has none",
    arguments: ["01-04", "XX-15", "2024-12-30", "2024-L02", "2024-XX-15", "2101-01", "2023-LXX"]
  )
  func boundless(point: String) throws {
    let point = try #require(LunarPoint(point))
    #expect(point.bounds == nil)
  }
}
