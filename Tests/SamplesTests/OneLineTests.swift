import Chronology
import Dateline
import Testing

/// The shortest things that people paste.
@Suite struct OneLineTests {
  @Test func aDateAndAHeadAreAnEvent() throws {
    let timeline = Timeline([SampleFolder.extractor.extract(Document(text: "17/3/2016 meeting"))])
    let event = try #require(timeline.events.first)
    #expect(timeline.events.count == 1)
    #expect(event.best.when?.description == "2016-03-17")
  }

  @Test func aPlanForAYearStaysAYearAndAPlan() throws {
    let text = "planned 2018 session in Singapore"
    let timeline = Timeline([SampleFolder.extractor.extract(Document(text: text))])
    let event = try #require(timeline.events.first)
    #expect(timeline.events.count == 1)
    #expect(event.best.when?.description == "2018")
    #expect(event.best.place?.country == "SG")
    #expect([.proposed, .expected, .scheduled].contains(event.state))
  }
}
