import Chronology
import Dateline
import Testing

@Suite("What the languages read")
struct LanguageCorpusTests {
  private static let extractor = Extractor()

  /// Every line of every corpus.
  @Test("Corpus", arguments: LanguageCorpus.lines)
  func corpus(_ line: CorpusLine) {
    let document = Document(
      text: line.phrase,
      language: line.language,
      published: line.published
    )
    let extraction = Self.extractor.extract(document)
    let mentions = extraction.mentions ?? []
    let found = mentions.enumerated().map { index, mention in
      let marks = [
        mention.kind.rawValue, "\(mention.timex)", mention.timex.modifier?.rawValue,
        mention.time.map { "\($0)" }, mention.zone?.rawValue,
      ]
      // What the line does not state is not compared.
      let stated = index < line.expected.count ? line.expected[index].marks : []
      return CorpusLine.Expected(
        value: mention.value.map { "\($0)" } ?? "-",
        marks: stated.allSatisfy(marks.contains) ? stated : marks.compactMap { $0 }
      )
    }
    let rules = mentions.map(\.rule)
    #expect(found == line.expected, "\(line.testDescription) \(rules)")
    for span in line.spans {
      #expect(mentions.map(\.range).contains(span), "\(line.testDescription) \(rules)")
    }
    #expect(
      extraction.findings.map(\.code.rawValue) == line.findings,
      "\(line.testDescription)"
    )
  }
}
