import Chronology
import Testing

@testable import Dateline

@Suite struct SeriesCatalogTests {
  private let catalog = SeriesCatalog.standard

  /// A text that ships and cannot be read is left out, so this test must read each by itself.
  @Test func everyTextThatShipsCanBeRead() throws {
    var catalog = SeriesCatalog()
    for text in SeriesCatalog.nameTexts + SeriesCatalog.factTexts {
      let larger = try catalog.adding(text)
      #expect(larger != catalog)
      catalog = larger
    }
    #expect(catalog == SeriesCatalog.standard)
  }

  @Test func namesAloneHaveNoFacts() {
    let names = SeriesCatalog.names
    #expect(names.series.map(\.id) == catalog.series.map(\.id))
    #expect(names.series.map(\.names) == catalog.series.map(\.names))
    #expect(names.series.allSatisfy { $0.editions.isEmpty && $0.formula == nil && $0.first == nil })
    #expect(names.families.isEmpty)
    #expect(!catalog.families.isEmpty)
  }

  /// Facts that belong to series which have no names would never be found.
  @Test func everySeriesHasAName() {
    for series in catalog.series {
      #expect(!series.spellings.isEmpty, "\(series.id)")
      #expect(series.name(in: "vi") != series.id)
      #expect(series.group != nil, "\(series.id)")
    }
  }

  /// A name of two series would send a report to the wrong one.
  @Test func noSpellingNamesTwoSeries() {
    var owners: [String: String] = [:]
    for series in catalog.series {
      for spelling in series.spellings {
        let key = spelling.form == .words ? spelling.text.lowercased() : spelling.text
        if let owner = owners.updateValue(series.id, forKey: key), owner != series.id {
          Issue.record("\(key) names \(owner) and \(series.id)")
        }
      }
    }
    #expect(owners.count > 1000)
  }

  @Test func spellingsAreInNFCAndTrim() {
    for series in catalog.series {
      let texts = series.spellings.map(\.text)
      #expect(texts.filter { !NormalizedText(Array($0.utf8)).isIdentity } == [])
      #expect(texts.filter { $0.hasPrefix(" ") || $0.hasSuffix(" ") || $0.contains("  ") } == [])
      #expect(Set(series.spellings).count == texts.count, "\(series.id)")
    }
  }

  @Test func asean() throws {
    #expect(catalog.series(in: "asean").count >= 49)
    let amri = try #require(catalog["amri"])
    #expect(amri.acronym == "AMRI")
    #expect(amri.name(in: "vi") == "Hội nghị Bộ trưởng Phụ trách Thông tin ASEAN")
    #expect(amri.editions.compactMap(\.number) == Array(1...18))
    let thirteenth = try #require(amri.edition(13))
    #expect(thirteenth.when == EDTF("2016-03-17"))
    #expect(thirteenth.city == "Cebu")
    #expect(thirteenth.country == "PH")
    #expect(thirteenth.sources.count == 4)
    let next = try #require(amri.edition(18))
    #expect(next.when == nil)
    #expect(next.window == EDTF("2026-12/2028-03"))
    #expect(next.confidence == .projected)
    #expect(catalog["somri"]?.parent == "amri")
    #expect(catalog["adgmin"]?.predecessor == "telmin")
    #expect(catalog["nothing"] == nil)
  }

  @Test func summitWhosePlansChanged() throws {
    let summit = try #require(catalog["asean-summit"]?.edition(36))
    #expect(summit.when == EDTF("2020-06-26"))
    #expect(summit.mode == .online)
    #expect(summit.previous.map(\.status) == [.postponed, .expected, .proposed])
    #expect(summit.previous.first?.city == "Da Nang")
    #expect(catalog["asean-summit"]?.edition(28)?.pairedWith == 29)
    #expect(catalog["asean-summit"]?.edition(26)?.cities == ["Kuala Lumpur", "Langkawi"])
  }

  /// Where a formula is stated, it holds for every edition that is known.
  @Test(arguments: ["amm", "aem", "eas"]) func formulas(id: String) throws {
    let series = try #require(catalog[id])
    let formula = try #require(series.formula)
    #expect(!series.editions.isEmpty)
    for edition in series.editions {
      let number = try #require(edition.number)
      let year = try #require(edition.when?.firstDay?.year)
      #expect(formula.edition(in: year) == number)
      #expect(formula.year(of: number) == year)
    }
    #expect(formula.edition(in: 1950) == nil)
  }

  /// Editions follow each other in time, and each country code is a member's.
  @Test func editionsAreInOrder() throws {
    let members = Set(try #require(catalog.family("asean")).members.map(\.country))
    for series in catalog.series(in: "asean") {
      let numbered = series.editions.filter { $0.number != nil }
      let days = numbered.compactMap { $0.when?.firstDay }
      #expect(days == days.sorted(), "\(series.id)")
      for edition in series.editions {
        if let country = edition.country { #expect(members.contains(country)) }
        let facts = edition.sources + series.sources
        #expect(!facts.isEmpty || edition.confidence == .unsourced, "\(series.id)")
      }
    }
  }

  @Test func family() throws {
    let asean = try #require(catalog.family("asean"))
    #expect(asean.members.count == 11)
    #expect(asean.members.map(\.name) == asean.members.map(\.name).sorted())
    #expect(asean.chair(in: 2016)?.country == "LA")
    #expect(asean.chair(in: 2029)?.confidence == .projectedUncertain)
    #expect(asean.exceptions.contains { $0.years == [2008, 2009] })
    #expect(asean.disagreements.count == 6)
    #expect(asean.disagreements.allSatisfy { $0.reports.count >= 2 })
  }

  @Test func everyParentIsThere() {
    for series in catalog.series {
      if let parent = series.parent { #expect(catalog[parent] != nil, "\(parent)") }
      if let old = series.predecessor { #expect(catalog[old] != nil, "\(old)") }
    }
  }
}
