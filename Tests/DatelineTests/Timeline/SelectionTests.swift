import Chronology
import Testing

@testable import Dateline

/// What is upcoming, and what a filter lets through.
@Suite struct SelectionTests {
  private static let timeline = Timeline([
    Said.document(
      "a",
      "2016-03-18",
      Said.event(
        "AMRI 13",
        "2016-03-17",
        place: "Cebu",
        country: "PH",
        series: "amri",
        editions: [13]
      ),
      Said.event(
        "AMRI 14",
        "2018",
        .expected,
        place: "Singapore",
        country: "SG",
        series: "amri",
        editions: [14],
        main: false
      ),
      Said.event("Forum on Fake News", "2017-03-01/2017-03-03", .scheduled),
      Said.event("Forum on Rural Roads", "2017-02-01", .cancelled),
      Said.event("Forum on Old Radios", "2017-02-02", .postponed),
      Said.event("Forum on Bridges", nil, .expected)
    )
  ])

  private static func titles(_ timeline: Timeline) -> [String] { timeline.events.map(\.best.title) }

  @Test(
    arguments: [
      ("2017-01-01", nil, ["Forum on Old Radios", "Forum on Fake News", "AMRI 14"]),
      ("2017-01-01", 40, ["Forum on Old Radios"]), ("2017-03-03", 1, ["Forum on Fake News"]),
      ("2018-12-31", nil, ["AMRI 14"]), ("2018-12-31", 0, ["AMRI 14"]), ("2019-01-01", nil, []),
    ] as [(String, Int?, [String])]
  )
  func upcoming(_ text: String, _ days: Int?, _ expected: [String]) throws {
    let day = try #require(CivilDate(text))
    #expect(Self.titles(Self.timeline.upcoming(asOf: day, within: days)) == expected)
  }

  @Test func filtered() throws {
    func titles(_ change: (inout EventFilter) -> Void) -> [String] {
      var filter = EventFilter()
      change(&filter)
      return Self.titles(Self.timeline.filtered(by: filter))
    }
    #expect(titles { _ in }.count == 6)
    #expect(titles { $0.series = ["amri"] } == ["AMRI 13", "AMRI 14"])
    #expect(titles { $0.place = "sg" } == ["AMRI 14"])
    #expect(titles { $0.place = "cebu" } == ["AMRI 13"])
    #expect(titles { $0.states = [.held] } == ["AMRI 13"])
    #expect(titles { $0.text = "roads" } == ["Forum on Rural Roads"])
    #expect(titles { $0.from = CivilDate("2018-06-30") } == ["AMRI 14"])
    #expect(titles { $0.to = CivilDate("2016-12-31") } == ["AMRI 13"])
    #expect(!titles { $0.mainOnly = true }.contains("AMRI 14"))
  }
}
