import Chronology
import Testing

@Suite("Deepavali")
struct DeepavaliTests {
  /// Days that a list of India's festivals gives up to 2019, and two lists from 2020 on; of these one
  /// has a day later in 2024 and 2025, where the new moon falls near sunset, and a slip in 2023.
  @Test(
    "As almanacs have it",
    arguments: [
      (2016, "2016-10-30"), (2017, "2017-10-19"), (2018, "2018-11-07"),
      (2019, "2019-10-27"), (2020, "2020-11-14"), (2021, "2021-11-04"), (2022, "2022-10-24"),
      (2023, "2023-11-12"), (2024, "2024-10-31"), (2025, "2025-10-20"), (2026, "2026-11-08"),
      (2027, "2027-10-29"), (2028, "2028-10-17"), (2029, "2029-11-05"), (2030, "2030-10-26"),
    ]
  )
  func known(year: Int, day: String) {
    #expect(CivilDate(deepavaliOf: year)?.description == day)
  }

  @Test("Between the middle of October and that of November in every year")
  func bounds() {
    let wrong = (1900...2100).filter { year in
      guard let day = CivilDate(deepavaliOf: year) else { return true }
      return (day.month, day.day) < (10, 14) || (day.month, day.day) > (11, 18)
    }
    #expect(wrong.isEmpty)
    #expect(CivilDate(deepavaliOf: 1899) == nil)
  }
}
