import Chronology
import Testing

@testable import Dateline

/// The life of one event, from the first plan to the report, whatever the order of reading.
@Suite struct LifeTests {
  private static func step(
    _ id: String,
    _ published: String?,
    _ when: String?,
    _ status: EventStatus,
    _ place: (String, String)? = ("Da Nang", "VN"),
    previous: String? = nil,
    language: Language.ID = "en"
  ) -> Extraction {
    var observation = Said.event(
      language == "vi" ? "Hội nghị Cấp cao ASEAN lần thứ 36" : "36th ASEAN Summit",
      when,
      status,
      kind: .summit,
      place: place?.0,
      country: place?.1,
      series: "asean-summit",
      editions: [36]
    )
    if let previous { observation.previous = [PreviousPlan(when: EDTF(previous))] }
    return Said.document(id, published, language: language, observation)
  }

  static let articles = [
    step("1", "2019-11-04", "2020", .expected, ("Vietnam", "VN")),
    step("2", "2020-01-10", "2020-04", .expected, language: "vi"),
    step("3", "2020-02-05", "2020-04-06/2020-04-09", .scheduled),
    step("4", "2020-03-20", nil, .postponed, previous: "2020-04-06/2020-04-09", language: "vi"),
    step("5", "2020-03-25", "2020-06", .postponed, previous: "2020-04"),
    step("6", "2020-06-12", "2020-06-26", .scheduled, ("Hanoi", "VN"), language: "vi"),
    step("7", "2020-06-22", "2020-06-26", .moved, ("Hanoi", "VN")),
    step("8", "2020-06-26", "2020-06-26", .ongoing, ("Hanoi", "VN"), language: "vi"),
    step("9", "2020-06-27", "2020-06-26", .held, ("Hanoi", "VN")),
  ]

  /// State, date and place after each article.
  static let expected: [(EventState, String, String)] = [
    (.expected, "2020", "Vietnam"), (.expected, "2020-04", "Da Nang"),
    (.scheduled, "2020-04-06/2020-04-09", "Da Nang"),
    (.postponed, "2020-04-06/2020-04-09", "Da Nang"), (.postponed, "2020-06", "Da Nang"),
    (.scheduled, "2020-06-26", "Hanoi"), (.moved, "2020-06-26", "Hanoi"),
    (.ongoing, "2020-06-26", "Hanoi"), (.held, "2020-06-26", "Hanoi"),
  ]

  @Test(arguments: 1...9, [UInt64(1), 2, 3])
  func afterEachArticle(count: Int, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let timeline = Timeline(Self.articles.prefix(count).shuffled(using: &generator))
    #expect(timeline.events.map(\.id) == ["asean-summit-36@dateline"])
    let event = try #require(timeline.events.first)
    let (state, when, place) = Self.expected[count - 1]
    #expect(event.state == state)
    #expect(event.best.when?.description == when)
    #expect(event.best.place?.name == place)
    #expect(event.history.map(\.document) == (1...count).map(String.init))
  }

  @Test(arguments: [
    ("2019-12-31", EventState.expected), ("2020-04-10", .postponed), ("2020-06-26", .ongoing),
    ("2020-12-31", .held),
  ])
  func onADay(_ text: String, _ state: EventState) throws {
    let day = try #require(CivilDate(text))
    #expect(Timeline(Self.articles, asOf: day).events.map(\.state) == [state])
  }

  @Test func lateReadOldArticleTakesItsPlace() throws {
    let late = Self.articles + [Self.step("0", "2019-06-01", "2020-11", .proposed)]
    let event = try #require(Timeline(late).events.first)
    #expect(event.state == .held)
    #expect(event.history.first?.document == "0")
    #expect(event.best.when?.description == "2020-06-26")
    #expect(
      event.conflicts.filter { $0.field == .when }.map(\.value).sorted()
        == ["2020-04", "2020-04-06/2020-04-09", "2020-11"]
    )
  }

  @Test func planWhoseDayPassedIsUnconfirmed() throws {
    let plan = [Self.articles[2]]
    let before = try #require(CivilDate("2020-04-09"))
    #expect(Timeline(plan, asOf: before).events.map(\.state) == [.scheduled])
    let after = try #require(CivilDate("2020-04-10"))
    #expect(Timeline(plan, asOf: after).events.map(\.state) == [.unconfirmed])
    #expect(Timeline(plan).events.map(\.state) == [.scheduled])
  }

  @Test func yearIsPastOnlyWhenItIsOver() throws {
    let plan = [Self.articles[0]]
    let last = try #require(CivilDate("2020-12-31"))
    #expect(Timeline(plan, asOf: last).events.map(\.state) == [.expected])
    let next = try #require(CivilDate("2021-01-01"))
    #expect(Timeline(plan, asOf: next).events.map(\.state) == [.unconfirmed])
  }

  @Test func cancelledStaysCancelled() throws {
    let documents = [
      Self.articles[2], Self.step("x", "2020-03-20", "2020-04-06/2020-04-09", .cancelled),
    ]
    for day in [nil, CivilDate("2020-03-21"), CivilDate("2022-01-01")] {
      #expect(Timeline(documents, asOf: day).events.map(\.state) == [.cancelled])
    }
  }

  @Test func newDateAfterCancellationCounts() {
    let documents = [
      Self.step("x", "2020-03-20", "2020-04-06/2020-04-09", .cancelled), Self.articles[5],
    ]
    #expect(Timeline(documents).events.map(\.state) == [.scheduled])
  }

  @Test func underWayUntilTheLastDayThatIsPlanned() throws {
    func games(_ id: String, _ published: String, _ when: String, _ status: EventStatus)
      -> Extraction
    {
      Said.document(
        id,
        published,
        Said.event(
          "33rd SEA Games",
          when,
          status,
          kind: .games,
          series: "sea-games",
          editions: [33]
        )
      )
    }
    let documents = [
      games("a", "2025-11-01", "2025-12-09/2025-12-20", .scheduled),
      games("b", "2025-12-09", "2025-12-09", .ongoing),
    ]
    let during = try #require(CivilDate("2025-12-15"))
    let event = try #require(Timeline(documents, asOf: during).events.first)
    #expect(event.state == .ongoing)
    #expect(event.best.when?.description == "2025-12-09/2025-12-20")
    let after = try #require(CivilDate("2025-12-21"))
    #expect(Timeline(documents, asOf: after).events.map(\.state) == [.held])
  }

  @Test func monthOfPublicationIsNotKnownBeforeWhatItReports() throws {
    let document = Said.document(
      "a",
      "2024-12",
      Said.event("Festival Hoa Đà Lạt", "2024-12-05", kind: .festival)
    )
    let before = try #require(CivilDate("2024-12-04"))
    #expect(Timeline([document], asOf: before).events.isEmpty)
    let after = try #require(CivilDate("2024-12-05"))
    #expect(Timeline([document], asOf: after).events.count == 1)
  }
}
