import Chronology
import Dateline
import DatelinePublishing
import Testing

@Suite struct EventValidatorTests {
  private func codes(_ lines: [String], asOf: String? = nil) -> [String] {
    var validator = EventValidator(asOf: asOf.flatMap { CivilDate($0) })
    for (index, line) in lines.enumerated() { validator.read(Array(line.utf8), number: index + 1) }
    validator.finish()
    return validator.issues.map { "\($0.line) \($0.code.rawValue)" }
  }

  /// An event in order, whose parts the tests change.
  private static let good: String = {
    var observation = Observation(
      title: "Conference on Thursday, 17 March 2016",
      titleRange: 0..<37,
      kind: .conference,
      status: .held
    )
    observation.when = EDTF("2016-03-17")
    observation.place = Examples.cebu
    observation.places = [Examples.cebu]
    observation.series = "amri"
    observation.edition = 13
    observation.editions = [13]
    observation.zone = Zone(rawValue: "Asia/Manila")
    observation.evidence = [
      Evidence(.title, from: .text, at: 0..<3, quote: "Hội", rule: "r"),
      Evidence(.when, from: .text, at: 5..<14, quote: "17/3/2016", rule: "r"),
      Evidence(.place, from: .text, at: 20..<24, quote: "Cebu", rule: "r"),
      Evidence(.edition, from: .text, at: 30..<32, quote: "13", rule: "r"),
    ]
    let source = SourceReference(document: "d", observation: 0, url: "https://example.org/a")
    let event = Event(
      id: "amri-13@dateline",
      best: observation,
      titles: ["en": "x"],
      state: .held,
      history: [],
      conflicts: [],
      sources: [source]
    )
    return String(decoding: event.jsonLine, as: UTF8.self)
  }()

  @Test func findsNothingInGoodData() {
    #expect(codes([Self.good], asOf: "2016-03-18") == [])
    #expect(codes([#"{"_trailer":{"n":1}}"#]) == [])
  }

  /// One change of a good line, one rule.
  @Test(arguments: [
    (#""when":"2016-03-17""#, #""when":"2016-03-18/2016-03-17""#, "end-before-start"),
    (#""when":"2016-03-17""#, #""when":"17/3/2016""#, "bad-form"),
    (#""when":"2016-03-17""#, #""when":"2016-02-30""#, "bad-form"),
    ("Thursday, 17 March 2016", "Friday, 17 March 2016", "weekday-contradiction"),
    ("Thursday, 17 March 2016", "thứ Sáu, ngày 17/3/2016", "weekday-contradiction"),
    ("on Thursday, 17 March 2016", "on Friday", "weekday-differs"),
    (#""edition":13"#, #""edition":12"#, "edition-not-listed"),
    (#""country":"PH""#, #""country":"VN""#, "place-country"),
    (#""country":"PH""#, #""country":"XX""#, "unknown-country"),
    (#""country":"PH""#, #""country":"Philippines""#, "schema"),
    ("Asia/Manila", "Asia/Nowhere", "unknown-zone"),
    (#""end":14,"field":"when""#, #""end":15,"field":"when""#, "quote-length"),
    (#""quote":"Cebu""#, #""quote":null"#, "quote-missing"),
    (#""field":"place""#, #""field":"host""#, "evidence-missing"),
    (
      #""sources":[{"document":"d","observation":0,"url":"https://example.org/a"}]"#,
      #""sources":[]"#, "source-missing"
    ),
    ("https://example.org/a", "javascript:alert(1)", "bad-url"),
    (#""id":"amri-13@dateline""#, #""id":"amri 13""#, "bad-id"),
    (#""partOf":null"#, #""partOf":"x@dateline""#, "unknown-parent"),
    (#""partOf":null"#, #""partOf":"amri-13@dateline""#, "unknown-parent"),
    (#""title":"Conference"#, #""Title":"Conference"#, "schema"),
    (#""state":"held""#, #""state":"over""#, "schema"),
    (#""editions":[13]"#, #""editions":[13"#, "json-syntax"),
  ])
  func findsOneFault(_ good: String, _ bad: String, _ code: String) {
    #expect(Self.good.contains(good))
    let line = Self.good.replacing(good, with: bad)
    let found = codes([line])
    #expect(found.contains("1 \(code)"))
    // A fault in the form may well have another in its train, but not a crowd.
    #expect(found.count <= 3)
  }

  @Test func knowsWhatIsStillToCome() {
    #expect(codes([Self.good], asOf: "2016-03-16") == ["1 held-in-future"])
    let planned = Self.good.replacing(#""state":"held""#, with: #""state":"scheduled""#)
    #expect(codes([planned], asOf: "2016-03-18") == ["1 stale-state"])
    #expect(codes([planned], asOf: "2016-03-17") == [])
  }

  @Test func knowsTheSeries() {
    let other = Self.good.replacing("17 March 2016", with: "17 March 2022")
      .replacing(#""when":"2016-03-17""#, with: #""when":"2022-03-17""#)
    #expect(codes([other]) == ["1 edition-date"])
    let ministers = Self.good.replacing(#""series":"amri""#, with: #""series":"amm""#)
      .replacing(#""edition":13"#, with: #""edition":48"#)
      .replacing(#""editions":[13]"#, with: #""editions":[48]"#)
    #expect(codes([ministers]).contains("1 edition-against-rule"))
    let right = ministers.replacing("48", with: "49").replacing("2016-03-17", with: "2016-07-24")
      .replacing("on Thursday, 17 March 2016", with: "")
    #expect(!codes([right]).contains("1 edition-against-rule"))
  }

  @Test func noticesRepeats() {
    let renamed = Self.good.replacing("amri-13@dateline", with: "b@dateline")
    let apart = renamed.replacing(#""series":"amri""#, with: #""series":null"#)
    #expect(codes([Self.good, Self.good]) == ["2 duplicate-id", "2 duplicate-edition"])
    #expect(codes([Self.good, renamed]) == ["2 duplicate-edition"])
    #expect(codes([Self.good, apart]) == ["2 duplicate-event"])
    let document = String(
      decoding: Extraction(id: "a", language: "vi").jsonLine(of: Document(text: "x")),
      as: UTF8.self
    )
    let other = document.replacing(#""language":"vi""#, with: #""language":"en""#)
    #expect(codes([document, document]) == ["2 duplicate-document"])
    #expect(codes([document, other]) == ["2 several-revisions"])
  }

  @Test func checksDocuments() throws {
    var observation = Observation(title: "x", titleRange: 0..<1, kind: .other, status: .held)
    observation.isMain = true
    observation.when = EDTF("2016-03-20")
    observation.evidence = [
      Evidence(.title, from: .text, at: 0..<1, quote: "x", rule: "r"),
      Evidence(.when, from: .metadata, at: nil, quote: nil, rule: "r"),
    ]
    var extraction = Extraction(id: "a", language: "vi")
    extraction.published = EDTFDate("2016-03-18")
    extraction.observations = [observation, observation]
    let line = String(decoding: extraction.jsonLine(of: Document(text: "x")), as: UTF8.self)
    #expect(
      codes([line]) == ["1 several-mains", "1 held-after-document", "1 held-after-document"]
    )
  }

  @Test func namesTheColumnOfTheValue() {
    var validator = EventValidator()
    let line = Array(#"  {"ộ":1,"state":"held","sources":[],"when":"2016-13"}"#.utf8)
    validator.read(line, number: 7)
    let issue = validator.issues.first { $0.code == .form }
    #expect(issue?.line == 7)
    #expect(issue?.column == 45)
    #expect(issue?.path == "/when")
  }

  @Test func namesEveryColumnOfALineWithManyFaults() {
    var validator = EventValidator()
    let evidence = Array(repeating: #"{"field":"ộ","source":"text"}"#, count: 30)
    let line =
      #"{"state":"held","sources":[],"evidence":["# + evidence.joined(separator: ",") + "]}"
    validator.read(Array(line.utf8), number: 1)
    let columns = validator.issues.filter { $0.code == .quoteMissing }.map(\.column)
    #expect(columns == (0..<30).map { 42 + $0 * 30 })
  }

  @Test func listsNoMoreThanItsLimit() {
    var validator = EventValidator()
    for number in 1...1000 { validator.read(Array("{".utf8), number: number) }
    validator.finish()
    #expect(validator.issues.count == EventValidator.issuesPerCode + 1)
    #expect(validator.issues.last?.code == .omitted)
  }

  @Test(arguments: [
    "null", "[]", "3", "{}", #"{"observations":3}"#, #"{"observations":[3,{}]}"#,
    #"{"state":1,"sources":2}"#,
    #"{"state":null,"sources":[null],"evidence":[1],"places":[2],"place":3}"#,
  ])
  func survivesAnything(_ line: String) {
    #expect(!codes([line]).isEmpty)
  }
}
