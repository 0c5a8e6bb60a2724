import Chronology
import Testing

@testable import Dateline

/// A forecast of 2016 and the report of 2018 are one event with one identifier.
@Suite struct RefinementTests {
  static let forecast = Said.document(
    "a",
    "2016-03-18",
    language: "vi",
    Said.event(
      "Hội nghị Bộ trưởng Phụ trách Thông tin ASEAN (AMRI) lần thứ 13",
      "2016-03-17",
      .held,
      place: "Cebu",
      country: "PH",
      series: "amri",
      editions: [13]
    ),
    Said.event(
      "AMRI lần thứ 14",
      "2018",
      .expected,
      place: "Singapore",
      country: "SG",
      series: "amri",
      editions: [14],
      main: false
    )
  )
  static let report = Said.document(
    "b",
    "2018-05-11",
    Said.event(
      "14th Conference of ASEAN Ministers Responsible for Information",
      "2018-05-10",
      .held,
      place: "Singapore",
      country: "SG",
      series: "amri",
      editions: [14]
    )
  )

  @Test(arguments: [[forecast, report], [report, forecast], [report, forecast, report]])
  func laterReportRefines(_ documents: [Extraction]) throws {
    let timeline = Timeline(documents)
    #expect(timeline.events.map(\.id) == ["amri-13@dateline", "amri-14@dateline"])
    let event = try #require(timeline.event("amri-14@dateline"))
    #expect(event.best.when?.description == "2018-05-10")
    #expect(event.best.status == .held)
    #expect(event.state == .held)
    #expect(event.sources.map(\.document) == ["a", "b"])
    #expect(event.history.map(\.status) == [.expected, .held])
    #expect(event.history.map { $0.when?.description } == ["2018", "2018-05-10"])
    #expect(event.best.place?.name == "Singapore")
    #expect(event.conflicts.isEmpty)
    #expect(
      event.titles == [
        "vi": "AMRI lần thứ 14",
        "en": "14th Conference of ASEAN Ministers Responsible for Information",
      ]
    )
    #expect(event.findings.isEmpty)
  }

  @Test func identifierIsThatOfTheForecastAlone() {
    #expect(Timeline([Self.forecast]).event("amri-14@dateline") != nil)
  }

  @Test func whatWasKnownBefore() throws {
    let day = try #require(CivilDate("2017-01-01"))
    let timeline = Timeline([Self.report, Self.forecast], asOf: day)
    let event = try #require(timeline.event("amri-14@dateline"))
    #expect(event.best.when?.description == "2018")
    #expect(event.state == .expected)
    #expect(event.sources.map(\.document) == ["a"])
    #expect(timeline.events.count == 2)
  }

  @Test func undatedForecastIsKnownFromItsLatestReport() throws {
    var undated = Self.forecast
    undated.published = nil
    let before = try #require(CivilDate("2016-03-16"))
    #expect(Timeline([undated], asOf: before).events.isEmpty)
    let after = try #require(CivilDate("2016-03-17"))
    #expect(Timeline([undated], asOf: after).events.count == 2)
  }
}
