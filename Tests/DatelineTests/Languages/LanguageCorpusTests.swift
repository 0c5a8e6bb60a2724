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
      let states = index < line.expected.count && line.expected[index].timex != nil
      return CorpusLine.Expected(
        value: mention.value.map { "\($0)" } ?? "-",
        timex: states ? "\(mention.kind.rawValue) \(mention.timex)" : nil
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
