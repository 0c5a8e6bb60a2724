import Chronology
import Dateline
import DatelinePublishing
import Testing

@Suite struct DocumentLineTests {
  @Test func readsEveryKey() throws {
    let line = """
      {"id":"a","text":"Họp\\nngày 5","url":"https://example.org","language":"vi","title":"T",\
      "published":"2016-03-18T23:30:00+07:00","html":"<p>","more":1}
      """
    let document = try Document(jsonLine: Array(line.utf8), source: "x:1")
    #expect(document.id == "a")
    #expect(document.text == "Họp\nngày 5")
    #expect(document.url == "https://example.org")
    #expect(document.language == "vi")
    #expect(document.statedTitle == "T")
    #expect(document.published == EDTFDate("2016-03-18"))
    #expect(document.source == "x:1")
    #expect(document.findings.isEmpty)
  }

  @Test(arguments: ["2016", "2016-03", "2016-03-18"])
  func readsDatesOfAnyPrecision(_ date: String) throws {
    let document = try Document(jsonLine: Array(#"{"text":"x","published":"\#(date)"}"#.utf8))
    #expect(document.published == EDTFDate(date))
  }

  @Test func takesDefaultsOnlyWhereTheLineIsSilent() throws {
    let defaults = DocumentDefaults(language: "en", published: EDTFDate("2020"))
    let silent = try Document(
      jsonLine: Array(#"{"text":"x","published":null}"#.utf8),
      defaults: defaults
    )
    #expect(silent.language == "en")
    #expect(silent.published == EDTFDate("2020"))
    let stated = try Document(
      jsonLine: Array(#"{"text":"x","published":"2019","language":"vi"}"#.utf8),
      defaults: defaults
    )
    #expect(stated.language == "vi")
    #expect(stated.published == EDTFDate("2019"))
  }

  @Test func keepsAnArticleWhoseDateCannotBeRead() throws {
    let document = try Document(jsonLine: Array(#"{"text":"x","published":"soon"}"#.utf8))
    #expect(document.published == nil)
    #expect(document.findings.map(\.code) == [.badMetadata])
  }

  @Test func tellsOfBytesThatAreNotUTF8() throws {
    let line = Array(#"{"text":"ộ"#.utf8) + [0xFF] + Array(#"b"}"#.utf8)
    let document = try Document(jsonLine: line)
    #expect(document.text == "ộ\u{FFFD}b")
    #expect(document.findings.map(\.code) == [.invalidUTF8])
    #expect(document.findings.first?.message.contains("column 11") == true)
  }

  @Test(arguments: [
    (#"{"id":"a"}"#, 1), (#"{"text":5}"#, 9), (#"{"text":"x","id":5}"#, 18), (#"{"text":null}"#, 1),
    (#"{"text":"x","published":2016}"#, 25), (#""text""#, 1), (#"{"text":""}"#, 9),
  ])
  func saysWhatIsWrong(_ line: String, _ column: Int) {
    let bytes = Array(line.utf8)
    let error = #expect(throws: PublishingError.self) { try Document(jsonLine: bytes) }
    #expect(error?.column(in: bytes) == column)
  }
}
