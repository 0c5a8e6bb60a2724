import Testing

@testable import Dateline

@Suite struct SeriesSpellingTests {
  private func spellings(_ id: String) -> [String] {
    (SeriesCatalog.names[id]?.spellings ?? []).map(\.text)
  }

  @Test(arguments: [
    ("amri", "AMRI"), ("amri", "Conference of ASEAN Ministers Responsible for Information"),
    ("amri", "Hội nghị các Bộ trưởng phụ trách Thông tin ASEAN"),
    ("amri-plus3", "AMRI+3"), ("amri-plus3", "Hội nghị Bộ trưởng Thông tin ASEAN+3"),
    ("somri", "Hội nghị Quan chức cao cấp phụ trách Thông tin ASEAN"),
    ("aem", "ASEAN Economic Ministers' Meeting"), ("aem", "ASEAN Economic Ministers’ Meeting"),
    ("aem", "ASEAN Economic Ministers Meeting"),
    ("asean-summit", "Hội nghị Thượng đỉnh ASEAN"), ("asean-summit", "東盟峰會"),
    ("asean-summit", "Sommet de l’ASEAN"),
    ("asean-china-summit", "Hội nghị Cấp cao ASEAN - Trung Quốc"),
    ("asean-china-summit", "Hội nghị Cấp cao ASEAN – Trung Quốc"),
    ("asean-china-summit", "ASEAN-China Summit"),
    ("apec-leaders", "Hội nghị các Nhà lãnh đạo Kinh tế APEC"),
    ("asccc", "Hội đồng Cộng đồng Văn hoá - Xã hội ASEAN"),
    ("aichr", "Uỷ ban liên Chính phủ ASEAN về Nhân quyền"), ("sea-games", "SEA Games"),
  ])
  func waysToWriteIt(id: String, spelling: String) {
    #expect(
      spellings(id).contains { $0.lowercased() == spelling.lowercased() },
      "\(spellings(id))"
    )
  }

  @Test func anApostropheWithinAWordStays() {
    #expect(SpellingVariants.of("Sommet de l'ASEAN", isVietnamese: false).count == 2)
    #expect(
      SpellingVariants.of("Ministers' Meeting", isVietnamese: false) == [
        "Ministers' Meeting", "Ministers’ Meeting", "Ministers Meeting",
      ]
    )
  }

  @Test func toneMarks() {
    #expect(
      SpellingVariants.of("Văn hóa, Hòa bình và Thủy lợi", isVietnamese: true) == [
        "Văn hóa, Hòa bình và Thủy lợi", "Văn hoá, Hoà bình và Thuỷ lợi",
      ]
    )
    // Only an open syllable has two places for its mark.
    #expect(SpellingVariants.of("Hoàng, loạt, quý", isVietnamese: true).count == 1)
  }

  /// A short form that means other things as well is told apart from one that does not.
  @Test func formsOfMatching() throws {
    let amri = try #require(SeriesCatalog.names["amri"])
    #expect(amri.spellings.filter { $0.form == .acronym }.map(\.text) == ["AMRI"])
    let transport = try #require(SeriesCatalog.names["atm"])
    #expect(transport.spellings.filter { $0.form == .weakAcronym }.map(\.text) == ["ATM"])
    #expect(transport.spellings.contains { $0.form == .words && $0.language == "vi" })
  }
}
