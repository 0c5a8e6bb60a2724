import Chronology
import Testing

@Suite("The table of lunar years")
struct LunarYearTests {
  @Test("every row is what the courses of the Sun and the Moon give", arguments: LunarYear.range)
  func reckoned(year: Int) throws {
    let row = try #require(LunarYear(year))
    #expect(row == LunarYear(reckoning: year))
  }
}
