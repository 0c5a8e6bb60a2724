import Chronology
import Testing

@Suite("Easter Sunday")
struct EasterTests {
  @Test(
    "years with known days, the earliest and the latest among them",
    arguments: [
      (1818, "1818-03-22"), (1943, "1943-04-25"), (1954, "1954-04-18"), (1981, "1981-04-19"),
      (2000, "2000-04-23"), (2015, "2015-04-05"), (2016, "2016-03-27"), (2024, "2024-03-31"),
      (2025, "2025-04-20"), (2038, "2038-04-25"), (2285, "2285-03-22"),
    ]
  )
  func known(year: Int, day: String) {
    #expect(CivilDate(easterOf: year)?.description == day)
  }

  @Test("a Sunday from 22 March to 25 April in every year of the calendar")
  func bounds() {
    let wrong = (1583...9999).filter { year in
      guard let day = CivilDate(easterOf: year), day.weekday == .sunday else { return true }
      return (day.month, day.day) < (3, 22) || (day.month, day.day) > (4, 25)
    }
    #expect(wrong.isEmpty)
    #expect(CivilDate(easterOf: 1582) == nil)
    #expect(CivilDate(easterOf: 10_000) == nil)
  }
}
