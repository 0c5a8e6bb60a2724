import Chronology
import Testing

@Suite("Names of the cycle of sixty")
struct SexagenaryTests {
  @Test(
    "years whose names everybody knows",
    arguments: [
      (1945, "Ất Dậu"), (1954, "Giáp Ngọ"), (1968, "Mậu Thân"), (1975, "Ất Mão"),
      (1984, "Giáp Tý"), (2015, "Ất Mùi"), (2016, "Bính Thân"), (2020, "Canh Tý"),
      (2023, "Quý Mão"), (2024, "Giáp Thìn"), (2025, "Ất Tỵ"), (2026, "Bính Ngọ"),
      (1911, "Tân Hợi"),
      (1885, "Ất Dậu"), (1802, "Nhâm Tuất"), (1418, "Mậu Tuất"), (4, "Giáp Tý"), (3, "Quý Hợi"),
    ]
  )
  func names(year: Int, name: String) throws {
    #expect(Sexagenary(year: year).description == name)
    #expect(try #require(Sexagenary(name)).years(around: year).onOrBefore == year)
  }

  @Test("sixty names, each from its place, its parts and its text; the other sixty pairs are none")
  func cycle() throws {
    var names: Set<String> = []
    for index in 0..<60 {
      let name = try #require(Sexagenary(cycleIndex: index))
      #expect(Sexagenary(stem: name.stem, branch: name.branch) == name)
      #expect(Sexagenary(name.description) == name)
      #expect(Sexagenary(year: 1984 + index) == name)
      #expect(Sexagenary(year: 1984 + index - 6000) == name)
      names.insert(name.description)
    }
    #expect(names.count == 60)
    let pairs = Sexagenary.Stem.allCases.flatMap { stem in
      Sexagenary.Branch.allCases.compactMap { Sexagenary(stem: stem, branch: $0) }
    }
    #expect(Set(pairs).count == 60)
    #expect(pairs.count == 60)
    #expect(Sexagenary(cycleIndex: 60) == nil)
    #expect(Sexagenary(cycleIndex: -1) == nil)
    #expect(Sexagenary("Giáp Sửu") == nil)
    for year in [Int.min, -1, 0, 1, .max] {
      let name = Sexagenary(year: year)
      #expect((0..<60).contains(name.cycleIndex))
      #expect(name.year(nearest: year) == year)
    }
  }

  @Test(
    "the years of a name around a year",
    arguments: [
      ("Ất Tỵ", 2016, 1965, 2025, 2025), ("Ất Tỵ", 2025, 2025, 2085, 2025),
      ("Bính Thân", 2016, 2016, 2076, 2016), ("Bính Tuất", 2016, 2006, 2066, 2006),
      ("Bính Dần", 2016, 1986, 2046, 1986), ("Đinh Mão", 2016, 1987, 2047, 1987),
      ("Đinh Dậu", 2016, 1957, 2017, 2017),
    ]
  )
  func around(name: String, year: Int, before: Int, after: Int, nearest: Int) throws {
    let name = try #require(Sexagenary(name))
    #expect(name.years(around: year) == (before, after))
    #expect(name.year(nearest: year) == nearest)
  }
}
