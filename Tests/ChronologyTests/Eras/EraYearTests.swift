import Chronology
import Testing

@Suite("Years of other eras")
struct EraYearTests {
  @Test(
    "the years of the Common Era that a year can fall in",
    arguments: [
      (2566, .buddhist, 2023...2023), (2484, .buddhist, 1941...1941),
      (2483, .buddhist, 1940...1940),
      (2482, .buddhist, 1939...1940), (2563, .buddhistVietnamese, 2019...2020),
      (2016, .common, 2016...2016), (543, .buddhist, nil), (1447, .hijri, nil), (0, .common, nil),
      (-5, .buddhist, nil), (10_000, .common, nil), (10_542, .buddhist, 9999...9999),
      (10_543, .buddhist, nil), (.max, .buddhist, nil), (.min, .buddhistVietnamese, nil),
    ] as [(Int, EraYear.Era, ClosedRange<Int>?)]
  )
  func commonYears(number: Int, era: EraYear.Era, years: ClosedRange<Int>?) {
    #expect(EraYear(number, era).commonYears == years)
    #expect(EraYear(number, era).commonYear == (years?.count == 1 ? years?.lowerBound : nil))
  }
}
