import Chronology
import Dateline
import DatelinePublishing
import Testing

@Suite struct ContractTests {
  private func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }

  @Test func readsBackWhatItWroteOfAnExtraction() throws {
    // A text of letters of one byte, so that offsets stay what they are.
    let document = Document(text: String(repeating: "x", count: 40))
    var expected = Examples.extraction
    expected.mentions = nil
    let line = expected.jsonLine(of: document)
    #expect(try Extraction(jsonLine: line) == expected)
  }

  @Test func readsBackWhatItWroteOfAnEvent() throws {
    let line = Examples.fullEvent.jsonLine
    #expect(try Event(jsonLine: line) == Examples.fullEvent)
    #expect(try Event(jsonLine: line).jsonLine == line)
  }

  @Test func writesNullExplicitlyAndKeysInTheOrderOfTheContract() {
    var extraction = Extraction(id: "a", language: "und")
    let observation = Observation(title: "T", titleRange: 0..<1, kind: .other, status: .expected)
    extraction.observations = [observation]
    #expect(
      text(extraction.jsonLine(of: Document(text: "T")))
        == #"{"format":"dateline/1","id":"a","source":null,"url":null,"language":"und","#
        + #""published":null,"anchor":null,"mentions":null,"observations":[{"title":"T","#
        + #""start":0,"end":1,"kind":"other","when":null,"alternatives":[],"time":null,"#
        + #""zone":null,"place":null,"places":[],"mode":null,"series":null,"edition":null,"#
        + #""editions":[],"status":"expected","previous":[],"host":null,"chair":null,"#
        + #""organiser":null,"theme":null,"participants":[],"recurrence":null,"main":false,"#
        + #""certainty":{},"evidence":[]}],"findings":[]}"#
    )
  }

  @Test func writesEventsWithSortedKeys() throws {
    let value = try JSONReader.read(Examples.fullEvent.jsonLine)
    guard case .object(let members) = value.content else {
      Issue.record("an event line is an object")
      return
    }
    #expect(members.map(\.key) == members.map(\.key).sorted())
    #expect(members.count == 33)
  }

  @Test func countsOffsetsInCodePoints() throws {
    // One code point each: BOM, "ộ" (3 bytes), CR, LF, an emoji (4 bytes).
    let document = Document(text: "\u{FEFF}ộ\r\n🎉17/3/2016")
    var extraction = Extraction(id: "a", language: "vi")
    let value = try #require(EDTF("2016-03-17"))
    extraction.mentions = [
      Mention(range: 12..<21, timex: Timex(.date, .date(value, nil)), value: value, rule: "r")
    ]
    extraction.findings = [Finding(.conflict, at: 3..<6, "x")]
    let line = try JSONReader.read(extraction.jsonLine(of: document))
    guard case .array(let mentions) = line["mentions"]?.content, let mention = mentions.first else {
      Issue.record("no mentions")
      return
    }
    #expect(mention["start"] == .integer(5))
    #expect(mention["end"] == .integer(14))
    #expect(mention["text"] == .string("17/3/2016"))
    #expect(extraction.inCodePoints(of: document).findings.first?.range == 1..<2)
  }

  @Test func countsOffsetsOfAStatedTitleInTheTitle() {
    let document = Document(text: "ộộộộ văn bản", title: "Họp ngày 5/6")
    var observation = Observation(title: "Họp", titleRange: 0..<5, kind: .session, status: .held)
    observation.evidence = [
      Evidence(.title, from: .title, at: 0..<5, quote: "Họp", rule: "head"),
      Evidence(.status, from: .text, at: 0..<6, quote: "ộộ", rule: "cue"),
    ]
    let converted = Extraction(id: "a", language: "vi", observations: [observation])
      .inCodePoints(of: document).observations.first
    #expect(converted?.titleRange == 0..<3)
    #expect(converted?.evidence.map(\.range) == [0..<3, 0..<2])
  }

  @Test func ignoresKeysThatItDoesNotKnow() throws {
    let line = """
      {"format":"dateline/1","id":"a","new":{"x":[1]},"observations":[{"title":"T",\
      "kind":"other","status":"held","newer":1,"certainty":{"newest":0.5},"evidence":[{"field":\
      "newest","source":"text","start":1,"end":2,"quote":"q","rule":"r"}]}]}
      """
    let extraction = try Extraction(jsonLine: Array(line.utf8))
    #expect(extraction.observations.map(\.title) == ["T"])
    #expect(extraction.observations.first?.evidence == [])
  }

  @Test(arguments: [
    (#"{"text":"x"}"#, "wrong-kind", 1),
    (#"{"format":"dateline/2","id":"a"}"#, "bad-value", 11),
    (#"{"format":"dateline/1"}"#, "missing-key", 1),
    (#"{"format":"dateline/1","id":1}"#, "wrong-type", 29),
    (#"{"format":"dateline/1","id":"ộ","published":"2016-13"}"#, "bad-value", 45),
    (#"{"format":"dateline/1","id":"a","observations":{}}"#, "wrong-type", 48),
    (
      #"{"format":"dateline/1","id":"a","observations":[{"title":"t","kind":"x","status":"held"}]}"#,
      "bad-value", 69
    ),
    (
      #"{"format":"dateline/1","id":"a","observations":[{"title":"t","kind":"other"}]}"#,
      "missing-key", 49
    ),
    (
      #"{"format":"dateline/1","id":"a","findings":[{"code":"c","message":"m","start":3,"end":1}]}"#,
      "bad-value", 79
    ),
    (#"{"state":"held","sources":[]}"#, "wrong-kind", 1),
    (#"[1]"#, "wrong-type", 1),
    (#"{"_trailer":{}}"#, "wrong-kind", 1),
  ])
  func saysWhatIsWrongWithADocumentLine(_ line: String, _ code: String, _ column: Int) {
    let bytes = Array(line.utf8)
    let error = #expect(throws: PublishingError.self) { try Extraction(jsonLine: bytes) }
    #expect(error?.code.rawValue == code)
    #expect(error?.column(in: bytes) == column)
  }

  @Test(arguments: [
    (#"{"text":"x"}"#, ContractLine.article), (#"{"_trailer":1}"#, .control),
    (#"{"format":"dateline/1","text":"x"}"#, .document), (#"{"observations":[]}"#, .document),
    (#"{"id":"a","state":"held","sources":[]}"#, .event), (#"{"a":1}"#, .unknown),
    (#"{"_trailer":1,"a":1}"#, .unknown), ("3", .unknown),
  ])
  func tellsLinesApart(_ line: String, _ expected: ContractLine) throws {
    #expect(ContractLine(try JSONReader.read(Array(line.utf8))) == expected)
  }
}
