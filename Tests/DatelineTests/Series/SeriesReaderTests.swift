import Chronology
import Testing

@testable import Dateline

@Suite struct SeriesReaderTests {
  @Test func aFileOfOnesOwn() throws {
    let catalog = try SeriesCatalog.standard.adding(
      """
      # Festivals of our province
      series hue-festival
        name vi Festival Huế; Liên hoan Huế
        name en Hue Festival
      \tgroup vietnam\r
        kind festival
        frequency every 2 years
        formula year - 1990
        edition 9 | 2016-04-29/2016-05-04 | Hue | VN | in-person | sourced
          source https://example.com/festival
          previous 2016-04 | - | expected | first announced without days
        edition 8 | 2014-04-12/2014-04-20 | Hue | VN
      """
    )
    let series = try #require(catalog["hue-festival"])
    #expect(series.names.map(\.text) == ["Festival Huế", "Liên hoan Huế", "Hue Festival"])
    #expect(series.kind == .festival)
    #expect(series.group == "vietnam")
    #expect(series.editions.map(\.number) == [8, 9])
    #expect(series.editions.map(\.confidence) == [.unsourced, .sourced])
    #expect(series.edition(9)?.previous.first?.when == EDTF("2016-04"))
    #expect(catalog.series.last == series)
    #expect(catalog.series.dropLast().elementsEqual(SeriesCatalog.standard.series))
  }

  @Test func aKnownSeriesIsExtended() throws {
    let catalog = try SeriesCatalog.standard.adding(
      """
      series amri
        name vi Hội nghị Thông tin ASEAN
        edition 18 | 2027-05 | Phnom Penh | KH | in-person | announced
      """
    )
    let amri = try #require(catalog["amri"])
    #expect(amri.names.last?.text == "Hội nghị Thông tin ASEAN")
    #expect(amri.name(in: "vi") == "Hội nghị Bộ trưởng Phụ trách Thông tin ASEAN")
    #expect(amri.edition(18)?.when == EDTF("2027-05"))
    #expect(amri.edition(18)?.window == nil)
    #expect(amri.editions.count == 18)
    #expect(SeriesCatalog.standard["amri"]?.edition(18)?.when == nil)
  }

  @Test(arguments: [
    ("name en X", 1, 1, SeriesError.Code.syntax),
    ("series a\n  nmae en X", 2, 3, .syntax),
    ("series A B", 1, 8, .value),
    ("series", 1, 7, .value),
    ("series a\nname english X", 2, 6, .value),
    ("series a\nname en X; ; Y", 2, 12, .syntax),
    ("series a\nname vi", 2, 8, .syntax),
    ("series a\nkind party", 2, 6, .value),
    ("series a\nformula year + 1967", 2, 9, .syntax),
    ("series a\nformula year - x", 2, 16, .value),
    ("series a\nparent b", 2, 8, .unknownSeries),
    ("series a\nparent a", 2, 8, .value),
    ("series a\npaired 2", 2, 1, .syntax),
    ("series a\nedition 0", 2, 9, .value),
    ("series a\nedition 1 | 2016-02-30", 2, 13, .value),
    ("series a\nedition 1 | 2016 | Huế | Việt", 2, 26, .value),
    ("series a\nedition 1 | - | - | VN | by post", 2, 26, .value),
    ("series a\nedition 1 | - | - | VN | - | - | more", 2, 34, .syntax),
    ("family a\nmember VN", 2, 10, .syntax),
    ("family a\nreport 1 | - | -", 2, 1, .syntax),
    ("family a\nname en X", 2, 1, .syntax),
    ("family a\nchair 2016 | LA | maybe", 2, 19, .value),
  ])
  func faults(text: String, line: Int, column: Int, code: SeriesError.Code) {
    let error = #expect(throws: SeriesError.self) { try SeriesCatalog().adding(text) }
    #expect(error?.line == line)
    #expect(error?.column == column, "\(error?.description ?? "")")
    #expect(error?.code == code)
  }

  @Test func aTextThatIsTooLarge() {
    let text = String(repeating: "# nothing\n", count: 500_000)
    let error = #expect(throws: SeriesError.self) { try SeriesCatalog().adding(text) }
    #expect(error?.code == .tooLarge)
  }

  @Test func aListThatIsTooLong() {
    let text = "series a\nalias " + (0..<3000).map(String.init).joined(separator: "; ")
    let error = #expect(throws: SeriesError.self) { try SeriesCatalog().adding(text) }
    #expect(error?.code == .tooLarge)
  }

  @Test func nothingAtAll() throws {
    #expect(try SeriesCatalog().adding("").series.isEmpty)
    #expect(try SeriesCatalog().adding("\n  # a comment\n\n").series.isEmpty)
  }
}
