import Chronology
import Dateline
import DatelinePublishing
import Testing

@Suite struct SchemaTests {
  @Test func acceptsWhatIsWritten() throws {
    let schema = try JSONSchema(ContractSchema.documentLine)
    var extraction = Examples.extraction
    let value = try #require(EDTF("2016-03-17"))
    extraction.mentions = [
      Mention(
        range: 0..<3,
        timex: Timex(.date, .date(value, nil), modifier: .approximate),
        value: value,
        time: ClockSpan("09:00"),
        zone: Zone(rawValue: "+07:00"),
        certainty: ComponentCertainty(year: .inferred, month: .stated),
        anchor: .nearby,
        rule: "r"
      )
    ]
    let line = extraction.jsonLine(of: Document(text: String(repeating: "x", count: 40)))
    #expect(schema.violations(of: try JSONReader.read(line)) == [])
    let bare = Extraction(id: "a", language: "und").jsonLine(of: Document(text: "x"))
    #expect(schema.violations(of: try JSONReader.read(bare)) == [])
  }

  @Test func acceptsEvents() throws {
    let schema = try JSONSchema(ContractSchema.eventLine)
    let line = try JSONReader.read(Examples.fullEvent.jsonLine)
    #expect(schema.violations(of: line) == [])
  }

  @Test(arguments: [
    "họp ngày 17/3/2016", "Sáng 5/6, hai năm một lần, quý I/2017, 9h30 ngày 1/1",
    "The meeting on 26-28 October 2018 at 9 am, every two years, early May",
  ])
  func acceptsWhatIsExtracted(_ text: String) throws {
    let document = Document(text: text, published: EDTFDate("2016-03-18"))
    let line = Extractor().extract(document).jsonLine(of: document)
    let violations = try JSONSchema(ContractSchema.documentLine)
      .violations(of: try JSONReader.read(line))
    #expect(violations.filter { $0.path != "/id" } == [])
  }

  /// Each change of a good line is noticed at the key that was changed.
  @Test(arguments: [
    ("/title", #""title":"Hội nghị \"Một\" lần thứ 13""#, #""title":"""#),
    ("/kind", #""kind":"conference""#, #""kind":"party""#),
    ("/when", #""when":"2016-03-17/2016-03-18""#, #""when":"2016-03-18/2016-03-17""#),
    ("/time", #""time":"09:30/11:00""#, #""time":"9.30""#),
    ("/edition", #""edition":13"#, #""edition":"13""#),
    ("/editions/0", #""editions":[13,14]"#, #""editions":[0,14]"#),
    ("/history/0/place/latitude", #""latitude":10.3"#, #""latitude":103.0"#),
    ("/certainty/when", #""when":0.97"#, #""when":1.5"#),
    ("/main", #""main":true"#, #""main":"yes""#),
    ("/history/0/date", #""date":"2016-03-18""#, #""date":"18/3/2016""#),
    ("/recurrence/timex", #""timex":"P2Y""#, #""timex":"two years""#),
    ("/sources/1", #"{"document":"doc-2","observation":1,"url":null}"#, #"{"document":"doc-2"}"#),
    ("", #""partOf":"asean-summit-28@dateline","#, ""),
  ])
  func noticesFaults(_ path: String, _ good: String, _ bad: String) throws {
    let line = String(decoding: Examples.fullEvent.jsonLine, as: UTF8.self)
    #expect(line.contains(good))
    let changed = line.replacing(good, with: bad, maxReplacements: 1)
    let violations = try JSONSchema(ContractSchema.eventLine)
      .violations(of: try JSONReader.read(Array(changed.utf8)))
    #expect(violations.map(\.path).contains(path))
  }

  @Test func namesEveryChoiceThatTheTypesHave() throws {
    let schema = try JSONReader.read(Array(ContractSchema.eventLine.utf8))
    let definitions = try #require(schema["$defs"])
    func choices(_ definition: String, _ key: String) -> Set<String> {
      guard
        case .array(let values) =
          definitions[definition]?["properties"]?[key]?["enum"]?.content
      else { return [] }
      return Set(
        values.compactMap { if case .string(let text) = $0.content { text } else { nil } }
      )
    }
    #expect(choices("observation", "kind") == Set(EventKind.allCases.map(\.rawValue)))
    #expect(choices("observation", "mode") == Set(AttendanceMode.allCases.map(\.rawValue)))
    #expect(choices("mention", "kind") == Set(Timex.Kind.allCases.map(\.rawValue)))
    #expect(choices("mention", "modifier") == Set(Timex.Modifier.allCases.map(\.rawValue)))
    #expect(choices("anchor", "source") == Set(Anchor.Source.allCases.map(\.rawValue)))
    let statuses = definitions["status"]?["enum"]
    #expect(statuses == .array(EventStatus.allCases.map { .string($0.rawValue) }))
    let states = schema["properties"]?["state"]?["enum"]
    #expect(states == .array(EventState.allCases.map { .string($0.rawValue) }))
  }
}
