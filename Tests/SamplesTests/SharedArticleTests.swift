import Chronology
import Dateline
import Foundation
import Testing

/// The article that the first samples retell; it stands beside the repository, where it does at all.
@Suite(.enabled(if: SharedArticle.isThere)) struct SharedArticleTests {
  private func extraction() throws -> Extraction {
    let bytes = Array(try Data(contentsOf: SharedArticle.file))
    return SampleFolder.extractor.extract(try Document(textFile: bytes, source: "amri-13.vi.txt"))
  }

  @Test func itsEventsAreThese() throws {
    let lines = try extraction().observations.map { ExpectedObservation($0).description }
    #expect(
      lines.map { $0.split(separator: "|").dropFirst().joined(separator: "|") } == [
        " 2016-03-17 | Cebu (PH) | - | amri 13 | held", " 2015-12-31 | - | - | - - | held",
        " 2018 | Singapore (SG) | - | amri 14 | expected",
      ]
    )
    #expect(try extraction().observations.map(\.isMain) == [true, false, false])
  }

  @Test func itsTimeExpressionsAreThese() throws {
    let mentions = try #require(try extraction().mentions)
    let dates = mentions.filter { $0.kind == .date }.compactMap { $0.value?.description }
    #expect(dates == ["2016-03-17", "2016", "2015-12-31", "2016/2025", "2018"])
    #expect(mentions.filter { $0.kind == .set }.map(\.timex.description) == ["P2Y"])
    #expect(mentions.count == 6)
  }

  @Test func everyStatedFieldHasAQuoteOfTheText() throws {
    let text = Array(try Data(contentsOf: SharedArticle.file))
    for observation in try extraction().observations {
      #expect(!observation.evidence.isEmpty)
      for evidence in observation.evidence where evidence.source == .text {
        let range = try #require(evidence.range)
        #expect(evidence.quote == String(decoding: text[range], as: UTF8.self))
      }
    }
  }
}

private enum SharedArticle {
  static let file = SampleFolder.root.deletingLastPathComponent()
    .appending(path: "shared/seeds/amri-13.vi.txt")

  static let isThere = FileManager.default.isReadableFile(
    atPath: file.path(percentEncoded: false)
  )
}
