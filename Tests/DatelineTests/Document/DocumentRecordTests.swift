import Chronology
import Testing

@testable import Dateline

@Suite struct DocumentRecordTests {
  @Test func everyValue() throws {
    let record = DocumentRecord(
      id: "a",
      text: "Text.",
      title: " A title\n",
      url: "https://example.com/",
      language: "vi_VN",
      published: "2016-03-18T23:30:00-05:00"
    )
    let document = try Document(record: record, source: "a.jsonl:1")
    #expect(document.id == "a")
    #expect(document.statedTitle == "A title")
    #expect(document.titleRange == nil)
    #expect(document.url == "https://example.com/")
    #expect(document.language == "vi-VN")
    #expect(document.published == EDTFDate(year: 2016, month: 3, day: 18))
    #expect(document.findings.isEmpty)
  }

  @Test func onlyAText() throws {
    let defaults = DocumentDefaults(language: "en", published: EDTFDate(year: 2018, month: 5))
    let document = try Document(
      record: DocumentRecord(text: "Title: no header here\n\nText."),
      source: nil,
      defaults: defaults
    )
    #expect(document.titleRange == 0..<21)
    #expect(document.body.lowerBound == 0)
    #expect(document.published == EDTFDate(year: 2018, month: 5))
    #expect(document.language == "en")
  }

  @Test func anEmptyIdentifierIsNone() throws {
    let document = try Document(record: DocumentRecord(id: "", text: "abc"), source: nil)
    #expect(document.id == "sha256:ba7816bf8f01cfea414140de5dae2223")
  }

  @Test func badValues() throws {
    let record = DocumentRecord(text: "Text.", language: "?", published: "soon")
    let document = try Document(record: record, source: nil)
    #expect(document.findings.map(\.code) == [.badMetadata, .badMetadata])
    #expect(document.language == nil)
    #expect(document.published == nil)
  }

  @Test func undeterminedIsDetected() throws {
    let record = DocumentRecord(text: "Text.", language: "und", published: "")
    let document = try Document(record: record, source: nil)
    #expect(document.language == nil)
    #expect(document.findings.isEmpty)
  }

  @Test func emptyText() throws {
    #expect(throws: DocumentError.self) {
      try Document(record: DocumentRecord(text: "  \n"), source: nil)
    }
    let titled = try Document(record: DocumentRecord(text: "", title: "A meeting"), source: nil)
    #expect(titled.statedTitle == "A meeting")
  }
}
