import Chronology
import Testing

@testable import Dateline

/// What fits two events joins neither, and rivals are told apart.
@Suite struct DoubtTests {
  static let may = Said.document(
    "b",
    "2018-05-11",
    Said.event("14th AMRI", "2018-05-10", series: "amri", editions: [14])
  )
  static let july = Said.document(
    "c",
    "2018-07-11",
    Said.event("14th AMRI", "2018-07-10", series: "amri", editions: [14])
  )
  static let forecast = Said.document(
    "a",
    "2016-03-18",
    Said.event("14th AMRI", "2018", .expected, series: "amri", editions: [14])
  )

  @Test func heldTwiceIsTwoCandidatesAndAFinding() {
    let timeline = Timeline([Self.july, Self.may])
    #expect(timeline.groups == [["b#0"], ["c#0"]])
    #expect(timeline.events.first?.id == "amri-14@dateline")
    #expect(timeline.events.allSatisfy { $0.findings.map(\.code) == [.conflict] })
    let other = timeline.events.last
    #expect(other?.id.hasPrefix("amri") == false)
    #expect(other?.findings.first?.message.contains("amri-14@dateline (2018-05-10)") == true)
  }

  @Test func forecastThatFitsBothJoinsNeither() throws {
    let timeline = Timeline([Self.may, Self.forecast, Self.july])
    #expect(timeline.groups == [["a#0"], ["b#0"], ["c#0"]])
    let doubtful = try #require(timeline.events.first { $0.sources.map(\.document) == ["a"] })
    let finding = try #require(doubtful.findings.first { $0.code == .mayBelongTo })
    for event in timeline.events where event.id != doubtful.id {
      #expect(finding.message.contains(event.id))
    }
  }

  @Test func forecastsThatFitBothStayTogether() {
    var second = Self.forecast
    second.id = "d"
    second.observations[0].place = Place(text: "Singapore", name: "Singapore", country: "SG")
    second.observations[0].when = EDTF("2018-05/2018-07")
    let timeline = Timeline([Self.may, Self.forecast, second, Self.july])
    #expect(timeline.groups == [["a#0", "d#0"], ["b#0"], ["c#0"]])
  }

  @Test func rivalsKeepTheirOwnReports() {
    func month(_ document: Extraction, _ id: String, _ when: String) -> Extraction {
      var copy = document
      copy.id = id
      copy.observations[0].when = EDTF(when)
      return copy
    }
    let timeline = Timeline([
      Self.may, month(Self.may, "e", "2018-05"), Self.july, month(Self.july, "f", "2018-07"),
      Self.forecast,
    ])
    #expect(timeline.groups == [["a#0"], ["b#0", "e#0"], ["c#0", "f#0"]])
  }

  @Test func exactForecastJoinsTheOneItFitsBest() {
    var exact = Self.forecast
    exact.observations[0].when = EDTF("2018-05")
    let timeline = Timeline([Self.may, exact, Self.july])
    #expect(timeline.groups == [["a#0", "b#0"], ["c#0"]])
  }

  @Test func conferenceWithoutPlaceFitsTwoProvinces() {
    func conference(_ id: String, _ place: String?) -> Extraction {
      Said.document(
        id,
        "2023-09-21",
        Said.event(
          "Hội nghị xúc tiến đầu tư",
          "2023-09-20",
          place: place,
          country: place.map { _ in "VN" }
        )
      )
    }
    let timeline = Timeline([
      conference("a", "Hue"), conference("b", "Da Nang"), conference("c", nil),
    ])
    #expect(timeline.groups == [["a#0"], ["b#0"], ["c#0"]])
    #expect(timeline.events.filter { $0.findings.contains { $0.code == .mayBelongTo } }.count == 1)
  }

  @Test func pairedEditionsAreOneEventUnderTheLower() throws {
    func summit(_ id: String, _ editions: [Int], _ when: String) -> Extraction {
      Said.document(
        id,
        "2022-11-14",
        Said.event("ASEAN Summit", when, kind: .summit, series: "asean-summit", editions: editions)
      )
    }
    let documents = [
      summit("a", [41], "2022-11-11"), summit("b", [40, 41], "2022-11-10/2022-11-13"),
      summit("c", [40], "2022-11-11"), summit("d", [42], "2023-05-10"),
    ]
    let timeline = Timeline(documents)
    #expect(timeline.groups == [["a#0", "b#0", "c#0"], ["d#0"]])
    let event = try #require(timeline.event("asean-summit-40@dateline"))
    #expect(event.best.editions == [40, 41])
    #expect(event.best.edition == 40)
  }

  @Test func statedPairDoesNotJoinEditionsOfTwoYears() {
    func conference(_ id: String, _ editions: [Int], _ when: String?) -> Extraction {
      Said.document(id, "2018-06-01", Said.event("AMRI", when, series: "amri", editions: editions))
    }
    let timeline = Timeline([
      conference("a", [13], "2016-03-17"), conference("b", [14], "2018-05-10"),
      conference("c", [13, 14], nil),
    ])
    #expect(timeline.groups == [["a#0"], ["b#0"], ["c#0"]])
  }
}
