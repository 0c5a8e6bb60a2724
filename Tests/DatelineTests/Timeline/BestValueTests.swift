import Chronology
import Testing

@testable import Dateline

/// Which of several values wins, and what becomes of the others.
@Suite struct BestValueTests {
  private static func amri(
    _ id: String,
    _ published: String?,
    _ when: String?,
    _ status: EventStatus = .held,
    place: (String, String)? = nil,
    main: Bool = true,
    language: Language.ID = "en"
  ) -> Extraction {
    Said.document(
      id,
      published,
      language: language,
      Said.event(
        "14th AMRI (\(id))",
        when,
        status,
        place: place?.0,
        country: place?.1,
        series: "amri",
        editions: [14],
        main: main
      )
    )
  }

  struct Dates: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var documents: [Extraction]
    var expected: String?
  }

  static let dates = [
    Dates(
      testDescription: "what took place beats a plan that is as precise and later",
      documents: [
        amri("a", "2018-05-11", "2018-05-10"), amri("b", "2018-05-20", "2018-05-12", .expected),
      ],
      expected: "2018-05-10"
    ),
    Dates(
      testDescription: "what took place beats a plan that is more precise",
      documents: [
        amri("a", "2018-03-11", "2018-05-10", .scheduled), amri("b", "2019-05-20", "2018-05"),
      ],
      expected: "2018-05"
    ),
    Dates(
      testDescription: "a day beats a month",
      documents: [amri("a", "2018-05-11", "2018-05-10"), amri("b", "2019-01-01", "2018-05")],
      expected: "2018-05-10"
    ),
    Dates(
      testDescription: "the main event of a document beats one that is mentioned",
      documents: [
        amri("a", "2018-05-11", "2018-05-10/2018-05-11"),
        amri("b", "2019-01-01", "2018-05-10", main: false),
      ],
      expected: "2018-05-10/2018-05-11"
    ),
    Dates(
      testDescription: "the later plan beats the earlier one, even where it is coarser",
      documents: [
        amri("a", "2018-01-11", "2018-05-10", .scheduled),
        amri("b", "2018-03-01", "2018-09", .expected),
      ],
      expected: "2018-09"
    ),
    Dates(
      testDescription: "a later coarser plan that agrees leaves the day",
      documents: [
        amri("a", "2018-01-11", "2018-05-10", .scheduled),
        amri("b", "2018-03-01", "2018", .expected),
      ],
      expected: "2018-05-10"
    ),
    Dates(
      testDescription: "two documents beat one",
      documents: [
        amri("a", "2018-05-11", "2018-05-10/2018-05-11"), amri("b", "2018-05-11", "2018-05-10"),
        amri("c", "2018-05-11", "2018-05-10/2018-05-11", language: "vi"),
      ],
      expected: "2018-05-10/2018-05-11"
    ),
    Dates(
      testDescription: "a range that begins on the day says more",
      documents: [
        amri("a", "2018-05-01", "2018-05-10/2018-05-12", .scheduled),
        amri("b", "2018-05-10", "2018-05-10"),
      ],
      expected: "2018-05-10/2018-05-12"
    ),
    Dates(
      testDescription: "a range that begins on another day does not",
      documents: [
        amri("a", "2018-05-01", "2018-05-09/2018-05-12", .scheduled),
        amri("b", "2018-05-10", "2018-05-10"),
      ],
      expected: "2018-05-10"
    ),
    Dates(
      testDescription: "a plan with a year beats a report without",
      documents: [
        amri("a", "2018-05-01", "2018-05-10/2018-05-12", .scheduled), amri("b", nil, "XXXX-05-10"),
      ],
      expected: "2018-05-10/2018-05-12"
    ),
    Dates(
      testDescription: "nobody states a date",
      documents: [amri("a", "2018-05-11", nil)],
      expected: nil
    ),
  ]

  @Test(arguments: dates) func date(_ dates: Dates) {
    let timeline = Timeline(dates.documents)
    #expect(timeline.events.map { $0.best.when?.description } == [dates.expected])
  }

  @Test func losingValuesAreKeptWithTheirSources() throws {
    let timeline = Timeline([
      Self.amri("a", "2018-01-11", "2018-09-10", .scheduled, place: ("Hanoi", "VN")),
      Self.amri("b", "2018-02-11", "2018-09-10", .scheduled, place: ("Singapore", "SG")),
      Self.amri("c", "2018-05-11", "2018-05-10", place: ("Singapore", "SG")),
      Self.amri("d", "2018-06-11", "2018-05", place: ("Singapore", "SG")),
    ])
    let event = try #require(timeline.events.first)
    let when = try #require(event.conflicts.first { $0.field == .when })
    #expect(when.value == "2018-09-10")
    #expect(when.sources.map(\.document) == ["a", "b"])
    let place = try #require(event.conflicts.first { $0.field == .place })
    #expect(place.value == "Hanoi, VN")
    // A coarser date that agrees is no conflict.
    #expect(event.conflicts.count == 2)
  }

  @Test func townBeatsCountry() throws {
    let timeline = Timeline([
      Self.amri("a", "2023-09-23", "2023-09-22", place: ("Da Nang", "VN"), main: false),
      Self.amri("b", "2023-09-24", "2023-09-22", place: ("Vietnam", "VN")),
    ])
    let event = try #require(timeline.events.first)
    #expect(event.best.place?.name == "Da Nang")
    #expect(event.conflicts.isEmpty)
  }

  @Test func valuesBringTheirCertaintyAndEvidence() throws {
    var forecast = Self.amri("a", "2016-03-18", "2018", .expected)
    var report = Self.amri("b", "2018-05-11", "2018-05-10")
    let quoted = Evidence(.when, from: .text, at: 3..<7, quote: "2018", rule: "year")
    let other = Evidence(.when, from: .text, at: 0..<2, quote: "10", rule: "day")
    forecast.observations[0].evidence = [quoted]
    forecast.observations[0].certainty[.when] = 0.5
    report.observations[0].evidence = [other]
    report.observations[0].certainty[.when] = 0.9
    let event = try #require(Timeline([forecast, report]).events.first)
    #expect(event.best.evidence.filter { $0.field == .when } == [other])
    #expect(event.best.certainty[.when] == 0.9)
  }

  @Test func timeBelongsToItsDay() throws {
    var plan = Self.amri("a", "2018-01-11", "2018-04-10", .scheduled)
    plan.observations[0].time = ClockSpan("09:30")
    let report = Self.amri("b", "2018-05-11", "2018-05-10")
    let event = try #require(Timeline([plan, report]).events.first)
    #expect(event.best.time == nil)
  }

  @Test func bestTitleOfEachLanguage() throws {
    let timeline = Timeline([
      Self.amri("a", "2018-05-11", "2018-05-10", main: false),
      Self.amri("b", "2018-05-12", "2018-05-10"), Self.amri("c", "2018-05-13", "2018-05-10"),
      Self.amri("d", "2018-05-14", "2018-05-10", main: false, language: "vi"),
    ])
    let event = try #require(timeline.events.first)
    #expect(event.titles == ["en": "14th AMRI (b)", "vi": "14th AMRI (d)"])
    #expect(event.best.title == "14th AMRI (b)")
  }
}
