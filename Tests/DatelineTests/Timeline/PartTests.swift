import Chronology
import Dateline
import Testing

/// Events that are part of others, from what articles say.
@Suite struct PartTests {
  private static let extractor = Extractor()

  private static func told(_ id: String, _ text: String, language: Language.ID = "en") -> Extraction
  {
    extractor.extract(
      Document(text: text, id: id, language: language, published: EDTFDate("2025-11-01"))
    )
  }

  private static let meeting = told(
    "a",
    """
    The 17th ASEAN Ministers Responsible for Information (AMRI) meeting took place on 17 September. \
    As part of the meeting, the 8th AMRI Plus Three was held on the same day.
    """
  )

  private static let talks = told(
    "b",
    "Ngày 26/10, bên lề Hội nghị Cấp cao ASEAN lần thứ 47, Thủ tướng đã có cuộc gặp song phương.",
    language: "vi"
  )

  private static let summit = told("c", "The 47th ASEAN Summit opened on October 26.")

  @Test func theWholeStandsInTheSameArticle() {
    let timeline = Timeline([Self.meeting])
    #expect(timeline.events.map(\.id) == ["amri-17@dateline", "amri-plus3-8@dateline"])
    #expect(timeline.events.map(\.partOf) == [nil, "amri-17@dateline"])
  }

  @Test func theWholeStandsInAnotherArticle() {
    #expect(Timeline([Self.talks]).events.map(\.partOf) == [nil])
    for order in [[Self.talks, Self.summit], [Self.summit, Self.talks]] {
      let events = Timeline(order).events
      #expect(events.count == 2)
      #expect(events.first { $0.id == "asean-summit-47@dateline" }?.partOf == nil)
      #expect(
        events.first { $0.id != "asean-summit-47@dateline" }?.partOf == "asean-summit-47@dateline"
      )
    }
  }

  @Test func theWordsAreCited() {
    let evidence = Self.talks.observations.flatMap(\.evidence).filter { $0.field == .partOf }
    #expect(evidence.map(\.quote) == ["Hội nghị Cấp cao ASEAN lần thứ 47"])
  }

  @Test func aNameWithoutAnEditionIsFoundInItsArticleOnly() {
    let forum = Self.told(
      "d",
      """
      The Mekong Water Forum will be held in Hue from 3 to 5 December. \
      A workshop on early warning will take place on 4 December as part of the Mekong Water Forum.
      """
    )
    let events = Timeline([forum]).events
    #expect(events.count == 2)
    #expect(events.last?.partOf == events.first?.id)
  }
}
