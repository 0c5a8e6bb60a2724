import Chronology
import Dateline
import Testing

/// Where the day comes from that other dates lean on.
@Suite("Datelines and numeric order")
struct DatelineAnchorTests {
  private static let extractor = Extractor()

  private func values(_ text: String, published: String? = nil) -> [String] {
    let document = Document(
      text: text,
      language: "en",
      published: published.flatMap { EDTFDate($0) }
    )
    return Self.extractor.mentions(in: document).map { $0.value.map { "\($0)" } ?? "-" }
  }

  @Test("A dateline is no plan, whatever the text tells of")
  func datelineIsPast() {
    let text = "HANOI, Sept 8 (VNA) - The fair will take place on 12 September."
    #expect(values(text, published: "2020-09-09") == ["2020-09-08", "2020-09-12"])
  }

  @Test("A dateline with a year anchors what follows, and the title before it")
  func datelineAnchors() {
    let body = "VIENTIANE, 5 November 2009 - They met on Tuesday and will meet again on 3 March."
    #expect(values(body) == ["2009-11-05", "2009-11-03", "2010-03-03"])
    let headed = Document(text: "Ministers to meet in May\n\n" + body, language: "en")
    let found = Self.extractor.mentions(in: headed).map { $0.value.map { "\($0)" } ?? "-" }
    #expect(found == ["2010-05", "2009-11-05", "2009-11-03", "2010-03-03"])
  }

  @Test(
    "One date that has a single reading decides the order of the others",
    arguments: [
      ("Updated 03/17/2016. Opens 05/04/2016.", ["2016-03-17", "2016-05-04"]),
      ("Updated 17/03/2016. Opens 05/04/2016.", ["2016-03-17", "2016-04-05"]),
      ("Opens 05/04/2016.", ["2016-04-05"]),
      // 4 May 2016 was a Wednesday, 5 April 2016 a Tuesday.
      ("Opens Wednesday, 05/04/2016.", ["2016-05-04"]),
      ("Opens Tuesday, 05/04/2016. Ends 06/07/2016.", ["2016-04-05", "2016-07-06"]),
    ]
  )
  func order(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test("Both orders in one document are told")
  func bothOrders() {
    let text = "Updated 03/17/2016. Opened 17/03/2016. Opens 05/04/2016."
    let extraction = Self.extractor.extract(Document(text: text, language: "en"))
    #expect(extraction.mentions?.last?.value?.description == "2016-04-05")
    #expect(extraction.findings.map(\.code) == [.conflict])
  }

  @Test(
    "Where the document shows no order, the custom of its source's region decides",
    arguments: [
      ("https://news.example.gov.ph/a", "en", "2016-05-04"),
      ("https://example.gov/a", "en", "2016-05-04"),
      ("https://user@Example.US:8443?x=.my", "en", "2016-05-04"),
      ("https://example.com/a", "en-US", "2016-05-04"),
      // The country of the host tells more than a tag that software writes by itself.
      ("https://example.com.my/a", "en-US", "2016-04-05"),
      ("https://example.com/a.us", "en-GB", "2016-04-05"),
      ("https://10.0.0.1/a", "en", "2016-04-05"),
      ("us", "en", "2016-04-05"),
      ("https://example.com/a", "en-x-us", "2016-04-05"),
    ]
  )
  func custom(url: String, language: String, expected: String) {
    for (text, value) in [
      ("Opens 05/04/2016.", expected), ("Opened 17/03/2016. Opens 05/04/2016.", "2016-04-05"),
      ("Opened 03/17/2016. Opens 05/04/2016.", "2016-05-04"),
    ] {
      let document = Document(
        text: text,
        url: url,
        language: Language.ID(tag: language)
      )
      #expect(Self.extractor.mentions(in: document).last?.value?.description == value)
    }
  }

  @Test(
    "The only year of a title lends itself to an undated report",
    arguments: [
      ("Hue Festival 2018 kicks off\nIt runs from April 27 to May 2.", ["2018-04-27/2018-05-02"]),
      // A year beside the day is nearer.
      ("Fair 2018\nIt met in May 2017 and on 3 June.", ["2017-05", "2017-06-03"]),
      // Two years, a plan's period and a number of old tell nothing.
      ("Fairs of 2018 and 2019\nIt opened.\nThe gate opens on April 27.", ["XXXX-04-27"]),
      ("Plan 2018-2020\nIt opened.\nThe gate opens on April 27.", ["XXXX-04-27"]),
      ("Hall of 1850\nIt opened.\nThe gate opens on April 27.", ["XXXX-04-27"]),
    ]
  )
  func titleYear(text: String, expected: [String]) {
    let found = values(text).filter { $0.contains("-") && !$0.hasPrefix("{") }
    #expect(found.suffix(expected.count) == expected[...])
    #expect(values(text, published: "2021-03-01").last?.contains("2018") == false)
  }

  @Test("A date of publication shows the order too")
  func publicationShowsOrder() {
    let text = "05/04/2016 10:00\nThe fair opens on 06/07/2016."
    #expect(values(text, published: "2016-05-04") == ["2016-05-04", "2016-06-07"])
    #expect(values(text, published: "2016-04-05") == ["2016-04-05", "2016-07-06"])
  }
}
