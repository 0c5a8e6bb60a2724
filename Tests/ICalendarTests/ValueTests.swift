import Chronology
import Testing

@testable import ICalendar

/// The values that hold only what may be written.
struct ValueTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org"),
    ("HTTPS://Example.org/a?b=c#d", "HTTPS://Example.org/a?b=c#d"),
    ("https://example.org/hội-nghị", "https://example.org/h%E1%BB%99i-ngh%E1%BB%8B"),
    ("https://example.org/a|b{c}^", "https://example.org/a%7Cb%7Bc%7D%5E"),
    ("https://[2001:db8::1]:8080/", "https://[2001:db8::1]:8080/"),
    ("mailto:desk@example.org", "mailto:desk@example.org"),
    (
      "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
      "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
    ),
    ("webcal://example.org/a.ics", "webcal://example.org/a.ics"),
    ("tel:+84-24-1234", "tel:+84-24-1234"),
  ])
  func addresses(_ text: String, _ written: String) {
    #expect(CalendarURI(text)?.description == written)
  }

  @Test(arguments: [
    "", ":", "x", "https", "https:", "https://", "https:///path", "https:example.org",
    "//example.org", "/path", "example.org/a", "https://exa mple.org", "https://example.org/a b",
    "https://example.org/a\"b", "https://example.org/<x>", "https://example.org/a\\b",
    "https://example.org/%", "https://example.org/%4", "https://example.org/%zz",
    "https://hội.example.org/", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x",
    "file:///etc/passwd", "vbscript:x", "blob:x", "1http://x", "ht tp://x", "-x:y", "https://?x",
    "https://user@/", " https://example.org", "https://example.org\u{0}",
  ])
  func noAddresses(_ text: String) {
    #expect(CalendarURI(text) == nil)
  }

  @Test func longAddresses() {
    let prefix = "https://example.org/"
    let longest = prefix + String(repeating: "x", count: 2000 - prefix.utf8.count)
    #expect(CalendarURI(longest) != nil)
    #expect(CalendarURI(longest + "x") == nil)
    #expect(CalendarURI(prefix + String(repeating: "ệ", count: 400)) == nil)
  }

  @Test(arguments: [
    (10.3157, 123.8854, "10.3157;123.8854"), (-8.409518, 115.188919, "-8.409518;115.188919"),
    (0, 0, "0.0;0.0"), (-0.5, -179.9999999, "-0.5;-180.0"), (90, 180, "90.0;180.0"),
    (0.000001, -0.000001, "0.000001;-0.000001"), (1e-9, 1e-7, "0.0;0.0"),
  ])
  func positions(_ latitude: Double, _ longitude: Double, _ text: String) {
    #expect(GeoPosition(latitude: latitude, longitude: longitude)?.description == text)
  }

  @Test(arguments: [(90.1, 0), (0, 180.1), (-91, 0), (.nan, 0), (0, .infinity)])
  func noPositions(_ latitude: Double, _ longitude: Double) {
    #expect(GeoPosition(latitude: latitude, longitude: longitude) == nil)
  }

  @Test func colours() {
    #expect(CalendarColor.names.count == 147)
    #expect(CalendarColor("DarkSlateGrey")?.description == "darkslategrey")
    for text in ["", "#ff0000", "navy ", "reddish", "navy\n"] {
      #expect(CalendarColor(text) == nil)
    }
  }

  @Test(arguments: ["20160318T000000Z", "00010101T000000Z", "99991231T235959Z", "20240229T120000Z"])
  func stamps(_ text: String) throws {
    let stamp = try #require(CalendarStamp(text))
    #expect(stamp.description == text)
    #expect(CalendarStamp(secondsSinceEpoch: stamp.secondsSinceEpoch) == stamp)
  }

  @Test(arguments: [
    "", "20160318", "20160318T000000", "20160230T000000Z", "20160318T240000Z", "20160318T236060Z",
    "20160318t000000Z", "2016-03-18T00:00:00Z", "20160318T000000Z ", "20160318T235960Z",
  ])
  func noStamps(_ text: String) {
    #expect(CalendarStamp(text) == nil)
  }

  @Test func stampsAreOrderedAndCountFromTheEpoch() {
    #expect(CalendarStamp(secondsSinceEpoch: -1)?.description == "19691231T235959Z")
    #expect(CalendarStamp(day("2016-03-18")) < CalendarStamp(day("2016-03-19")))
    #expect(CalendarStamp(secondsSinceEpoch: Int.max) == nil)
  }

  @Test(arguments: ["", "X-", "x-a", "X_A", "X-a", "X-Ä", "X-A:B", "SUMMARY", "X-A\r\nB"])
  func noNames(_ name: String) {
    #expect(XProperty(name: name, value: "x") == nil)
  }
}
