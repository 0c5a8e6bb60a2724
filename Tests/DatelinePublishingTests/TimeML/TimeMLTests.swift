import Chronology
import Dateline
import DatelinePublishing
import Foundation
import Testing

/// What TimeML makes of texts, as far as a validator does not see it.
@Suite("TimeML")
struct TimeMLTests {
  private func timeML(_ text: String, published: String = "2016-03-18") -> String {
    let document = Document(text: text, id: "a", language: "en", published: .init(published))
    let extraction = Extractor().extract(document, includesMentions: true)
    return String(decoding: extraction.timeML(of: document), as: UTF8.self)
  }

  @Test("Times have their value, and say what it hangs on")
  func times() {
    let text = timeML("They met on 12 March 2015 and yesterday.")
    #expect(
      text.contains(#"<TIMEX3 tid="t1" type="DATE" value="2015-03-12">12 March 2015</TIMEX3>"#)
    )
    #expect(
      text.contains(
        #"value="2016-03-17" temporalFunction="true" anchorTimeID="t0">yesterday</TIMEX3>"#
      )
    )
    #expect(text.contains(#"value="2016-03-18" functionInDocument="CREATION_TIME">2016-03-18<"#))
  }

  @Test("A range is a length between two points")
  func ranges() {
    let text = timeML("The fair runs from 3 to 7 May 2017.")
    #expect(
      text.contains(#"type="DURATION" value="P5D" beginPoint="t2" endPoint="t3">3 to 7 May 2017<"#)
    )
    #expect(text.contains(#"<TIMEX3 tid="t2" type="DATE" value="2017-05-03"/>"#))
    #expect(text.contains(#"<TIMEX3 tid="t3" type="DATE" value="2017-05-07"/>"#))
  }

  @Test("An event is tied to its time")
  func events() {
    let text = timeML(
      "The 14th AMRI was held in Singapore on 10 May 2018.",
      published: "2018-05-11"
    )
    #expect(text.contains(#"<EVENT eid="e1" class="OCCURRENCE">"#))
    #expect(text.contains(#"eventID="e1" pos="NOUN" tense="PAST""#))
    #expect(text.contains(#"relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1"/>"#))
  }

  @Test("Without a date the creation time is unknown")
  func undated() {
    let document = Document(text: "Nothing.", id: "a")
    let extraction = Extractor().extract(document, includesMentions: true)
    let text = String(decoding: extraction.timeML(of: document), as: UTF8.self)
    #expect(text.contains(#"value="XXXX-XX-XX" functionInDocument="CREATION_TIME""#))
  }

  @Test(
    "No text opens an element, and what XML cannot hold is replaced",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
      ("</TEXT><EVENT>", "&lt;/TEXT&gt;&lt;EVENT&gt;"),
      ("bell \u{7} end", "bell \u{FFFD} end"),
      ("line\r\nline", "line&#13;\nline"),
      ("edge \u{FFFE}\u{FFFF} end", "edge \u{FFFD}\u{FFFD} end"),
      ("\u{10FFFF}\u{FFBE}", "\u{10FFFF}\u{FFBE}"),
      ("]]>", "]]&gt;"),
    ]
  )
  func hostile(text: String, wanted: String) {
    #expect(timeML(text).contains("<TEXT>\(wanted)</TEXT>"))
  }

  @Test("An identifier cannot leave its element")
  func identifiers() {
    let document = Document(text: "x", id: "\"><TEXT>&")
    let text = String(
      decoding: Extractor().extract(document, includesMentions: true).timeML(of: document),
      as: UTF8.self
    )
    #expect(text.contains("<DOCID>\"&gt;&lt;TEXT&gt;&amp;</DOCID>"))
  }

  @Test("Spans that another program put outside the text or over each other are left out")
  func foreignSpans() {
    let text = "The fair opens on 3 May 2017 and closes on 7 May 2017."
    let document = Document(text: text, title: "The National Book Fair of 2017", id: "a")
    var extraction = Extractor().extract(document, includesMentions: true)
    let first = extraction.mentions ?? []
    var outside = first[0]
    outside.range = 40..<400
    extraction.mentions = first + [first[0], outside]
    var observation = Observation(
      title: "National Book Fair",
      titleRange: 4..<22,
      kind: .exhibition,
      status: .held
    )
    observation.evidence = [
      Evidence(.title, from: .title, at: 4..<22, quote: "National Book Fair", rule: "title")
    ]
    extraction.observations = [observation]
    let written = String(decoding: extraction.timeML(of: document), as: UTF8.self)
    #expect(written.components(separatedBy: "<TIMEX3").count == 4)
    #expect(!written.contains("<EVENT"))
    #expect(written.contains("7 May 2017</TIMEX3>.</TEXT>"))
  }
}
