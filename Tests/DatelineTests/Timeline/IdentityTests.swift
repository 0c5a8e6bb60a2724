import Chronology
import Testing

@testable import Dateline

/// Under which identifiers events are known.
@Suite struct IdentityTests {
  @Test func withoutSeriesItIsTheFoundingObservation() throws {
    let first = Said.document(
      "a",
      "2023-09-19",
      Said.event("Regional Forum on Fake News", "2023-09-20", .scheduled)
    )
    let second = Said.document(
      "b",
      "2023-09-21",
      Said.event("Regional Forum on Fake News", "2023-09-20")
    )
    let earlier = Said.document(
      "0",
      "2023-09-01",
      Said.event("Regional Forum on Fake News", "2023-09-20", .scheduled)
    )
    let alone = try #require(Timeline([first]).events.first)
    #expect(alone.id.hasSuffix("@dateline"))
    #expect(alone.id.utf8.count == 32 + "@dateline".utf8.count)
    #expect(Timeline([second, first]).events.map(\.id) == [alone.id])
    // Only an article that is older than the founding one changes it.
    #expect(Timeline([second, first, earlier]).events.map(\.id) != [alone.id])
  }

  @Test func ceremonyNeverTakesTheEditionsIdentifier() {
    let ceremony = Said.document(
      "a",
      "2025-12-10",
      Said.event("Opening ceremony", "2025-12-09", kind: .ceremony, series: "g", editions: [33])
    )
    let games = Said.document(
      "b",
      "2025-12-21",
      Said.event("SEA Games", "2025-12-09/2025-12-20", kind: .games, series: "g", editions: [33])
    )
    let timeline = Timeline([ceremony, games])
    #expect(timeline.event("g-33@dateline")?.best.kind == .games)
    #expect(timeline.events.count == 2)
    #expect(timeline.events.allSatisfy { $0.findings.isEmpty })
    #expect(timeline.events.map(\.partOf).sorted { $0 ?? "" < $1 ?? "" } == [nil, "g-33@dateline"])
  }

  @Test(arguments: ["a b", "x\r\nATTENDEE:mailto:a@b", "é", "", String(repeating: "a", count: 65)])
  func unfitSeriesStandsInNoIdentifier(_ series: String) throws {
    let document = Said.document(
      "a",
      "2018-05-11",
      Said.event("AMRI", "2018-05-10", series: series, editions: [14])
    )
    let event = try #require(Timeline([document]).events.first)
    #expect(event.id.utf8.count == 32 + "@dateline".utf8.count)
  }

  @Test func sameDocumentTwiceIsOneAndAnotherRevisionIsKept() throws {
    let document = Said.document(
      "a",
      "2018-05-11",
      Said.event("14th AMRI", "2018-05-10", series: "amri", editions: [14])
    )
    var elsewhere = document
    elsewhere.source = "copy.txt"
    elsewhere.mentions = []
    #expect(Timeline([document, elsewhere]) == Timeline([document]))
    var revised = document
    revised.observations[0].place = Place(text: "Singapore", name: "Singapore", country: "SG")
    let both = Timeline([document, revised])
    #expect(both == Timeline([revised, document]))
    let event = try #require(both.events.first)
    #expect(both.events.count == 1)
    #expect(event.best.place?.name == "Singapore")
    #expect(event.history.count == 2)
    #expect(event.sources.count == 1)
  }

  @Test func undatedRevisionsOfOneDocumentAreOneEvent() {
    let document = Said.document(
      "a",
      nil,
      Said.event("Regional Forum on Fake News", nil, .proposed)
    )
    var revised = document
    revised.observations[0].host = "Viet Nam"
    #expect(Timeline([document, revised]).events.count == 1)
  }

  @Test func differentRevisionsThatCannotBeOneHaveDifferentIdentifiers() {
    let document = Said.document("a", nil, Said.event("Regional Forum on Fake News", "2023-09-20"))
    var revised = document
    revised.observations[0].when = EDTF("2023-09-27")
    let ids = Timeline([document, revised]).events.map(\.id)
    #expect(Set(ids).count == 2)
  }
}
