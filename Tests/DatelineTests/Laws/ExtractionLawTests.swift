import Chronology
import Testing

@testable import Dateline

/// What holds for every text, however it was spoiled.
@Suite struct ExtractionLawTests {
  static let seeds: [UInt64] = Array(1...20)

  @Test(arguments: seeds)
  func everyReadingIsSound(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for mutation in Mutation.allCases {
      let article = try #require(Articles.all.randomElement(using: &generator))
      let bytes = mutation.apply(to: article, using: &generator)
      // What is empty or binary is refused.
      guard let document = try? Document(textFile: bytes, source: nil) else { continue }
      let faults = ExtractionFaults(Extractor().extract(document), of: document).faults
      #expect(faults.isEmpty, "seed \(seed), \(mutation)")
    }
  }

  @Test(arguments: seeds.prefix(8))
  func aReadingDependsOnNoOther(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let documents = Articles.all.shuffled(using: &generator).prefix(6).compactMap {
      try? Document(textFile: $0, source: nil)
    }
    let series = SeriesCatalog.names
    let used = Extractor(languages: Language.all, series: series)
    _ = documents.map { used.extract($0) }
    for document in documents.suffix(2) {
      let isSame =
        used.extract(document)
        == Extractor(languages: Language.all, series: series).extract(document)
      #expect(isSame, "seed \(seed)")
    }
  }

  /// An accent on the last digit: the number would end inside a character.
  @Test(arguments: ["17/3/2016\u{302}", "20 giờ 30\u{301}", "ngày 17/3\u{341}", "๑๒/๓/๒๐๑๖\u{36F}"])
  func accentedDigitsAreNoNumbers(text: String) {
    let document = Document(text: "Title\n\nMeeting \(text) in 2016", published: EDTFDate("2016"))
    let extraction = Extractor().extract(document)
    #expect(ExtractionFaults(extraction, of: document).faults.isEmpty)
  }

  @Test func theArticlesAreThere() {
    #expect(Articles.all.count >= 20)
  }
}
