import Chronology
import Dateline
import Testing

/// What the samples tell together.
@Suite struct SampleTimelineTests {
  private func timeline(_ names: [String], asOf: CivilDate? = nil) throws -> Timeline {
    Timeline(
      try names.map {
        SampleFolder.extractor.extract(try Document(textFile: SampleFolder.article($0), source: $0))
      },
      asOf: asOf
    )
  }

  @Test func aForecastAndALaterReportAreOneEvent() throws {
    let forecast = try timeline(["amri-13.vi"]).events.filter { $0.best.edition == 14 }
    #expect(forecast.map(\.id) == ["amri-14@dateline"])
    #expect(forecast.first?.best.when?.description == "2018")
    let both = try timeline(["amri-13.vi", "amri-14.en"])
    let events = both.events.filter { $0.best.series == "amri" && $0.best.edition == 14 }
    #expect(events.map(\.id) == ["amri-14@dateline"])
    #expect(events.first?.state == .held)
    #expect(events.first?.sources.count == 2)
    #expect(try timeline(["amri-14.en", "amri-13.vi"]) == both)
  }

  @Test func earlierDaysKnowLess() throws {
    let day = try #require(CivilDate("2017-01-01"))
    let events = try timeline(SampleFolder.names, asOf: day).events
    #expect(
      events.allSatisfy { $0.best.edition == nil || (13...14).contains($0.best.edition ?? 0) }
    )
    let next = try #require(events.first { $0.id == "amri-14@dateline" })
    #expect(next.state == .expected)
    #expect(next.best.when?.description == "2018")
    #expect(next.best.place?.name == "Singapore")
  }

  @Test func theSummitGoesFromPlanToReport() throws {
    let names = SampleFolder.names.filter { $0.hasPrefix("asean-summit-36") }
    let events = try timeline(names).events.filter { $0.best.edition == 36 }
    let summit = try #require(events.first)
    #expect(events.map(\.id) == ["asean-summit-36@dateline"])
    #expect(summit.state == .held)
    #expect(summit.best.when?.description == "2020-06-26")
    #expect(summit.best.place?.name == "Hanoi")
    #expect(summit.sources.count == names.count)
  }
}
