import Chronology
import Testing

@testable import ICalendar

/// Whatever text comes from an article, a calendar has the lines that it was given and no other.
struct InjectionTests {
  /// Texts that end lines, escapes or parameters, or that careless code cuts or folds wrongly.
  static let texts: [String] = [
    "a\rATTENDEE:mailto:x@example.org", "a\nATTENDEE:mailto:x@example.org",
    "a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a\r\n b", "a\u{0}b", "a\u{1}\u{7}\u{8}\u{B}\u{C}\u{1B}b",
    "a\u{7F}b", "a\u{85}b\u{9F}c", "a;b", "a,b", "a\\b", "a\\", "a\\n", "a\\\\n", "a\\,b\\;c",
    "a^nb", "a^'b", "a^^b", "a^", "\"a\"", "a\":b;c=d", "a:b", "a=b;VALUE=URI:c", "a\u{2028}b",
    "a\u{2029}END:VEVENT", "\ta\tb", "  a  ", "\n\na\n\n", "a\n b\n\tc", " ", "\n", "\u{0}", "",
    "👩‍👩‍👧‍👦🇻🇳🏽", "Ho\u{302}\u{323}i nghi\u{323}", "Hội nghị Thượng đỉnh", "مؤتمر القمة",
    "\u{202E}evil\u{202C}", "\u{FEFF}bom", "\u{FFFD}\u{FFFF}", "การประชุมสุดยอดอาเซียนครั้งที่",
    "BEGIN:VALARM", "END:VCALENDAR", "=?utf-8?q?x?=", "%0D%0AATTENDEE:x", "\\r\\n", "&#13;&#10;",
    String(repeating: "x", count: 10_000), String(repeating: "ệ", count: 5000),
    String(repeating: " ", count: 300) + "x", "x" + String(repeating: ", ", count: 200) + "y",
    String(repeating: "e\u{301}\u{323}", count: 200), String(repeating: "\\", count: 500),
    String(repeating: "\n", count: 300) + "x", String(repeating: "^\"", count: 100),
    String(repeating: "🇻🇳", count: 100), "a" + String(repeating: "\u{301}", count: 400),
  ]

  /// Where a text goes, and how it is read again.
  struct Place: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let set: @Sendable (inout VCalendar, String) -> Void
    let get: @Sendable (VCalendar) -> String?
    var isOneLine = false
  }

  static let places: [Place] = [
    Place(testDescription: "NAME", set: { $0.name = $1 }, get: { $0.name }, isOneLine: true),
    Place(testDescription: "DESCRIPTION of the calendar", set: { $0.description = $1 }) {
      $0.description
    },
    Place(
      testDescription: "PRODID",
      set: { $0.productID = "-//" + $1 },
      get: { $0.productID },
      isOneLine: true
    ),
    Place(testDescription: "X- of the calendar", set: { $0.xProperties = x($1) }) {
      $0.xProperties.first?.value
    },
    Place(testDescription: "SUMMARY", set: { $0.events[0].summary = $1 }) { $0.events[0].summary },
    Place(testDescription: "DESCRIPTION", set: { $0.events[0].description = $1 }) {
      $0.events[0].description
    },
    Place(testDescription: "LOCATION", set: { $0.events[0].location = $1 }) {
      $0.events[0].location
    },
    Place(testDescription: "COMMENT", set: { $0.events[0].comments = [$1] }) {
      $0.events[0].comments.first
    },
    Place(
      testDescription: "CATEGORIES",
      set: { $0.events[0].categories = [$1] },
      get: { $0.events[0].categories.first },
      isOneLine: true
    ),
    Place(testDescription: "LABEL of CONFERENCE", set: { $0.events[0].conferences = label($1) }) {
      $0.events[0].conferences.first?.label
    },
    Place(testDescription: "X-", set: { $0.events[0].xProperties = x($1) }) {
      $0.events[0].xProperties.first?.value
    },
  ]

  static func x(_ value: String) -> [XProperty] {
    [XProperty(name: "X-TEST", value: value)].compactMap { $0 }
  }

  static func label(_ value: String) -> [Conference] {
    [CalendarURI("https://example.org/")].compactMap { $0 }.map { Conference($0, label: value) }
  }

  static var plain: VCalendar {
    VCalendar(events: [
      VEvent(
        uid: "1@example.org",
        stamp: CalendarStamp(day("2016-03-18")),
        start: .day(day("2016-03-17")),
        summary: "x"
      )
    ])
  }

  /// The names of the content lines, in order: of the lines that continue no other.
  static func names(_ text: String) -> [String] {
    text.utf8.split(separator: 0x0A).filter { $0.first != 0x20 }.map { line in
      String(decoding: line.prefix { $0 != 0x3A && $0 != 0x3B && $0 != 0x0D }, as: UTF8.self)
    }
  }

  @Test(arguments: places) func textStaysInItsLine(_ place: Place) throws {
    for text in Self.texts {
      var harmless = Self.plain
      place.set(&harmless, "x")
      var calendar = Self.plain
      place.set(&calendar, text)
      let written = try calendar.serialized()
      let clean = place.isOneLine ? text.cleanedToOneLine : text.cleanedForCalendar

      if !clean.isEmpty, !text.isEmpty {
        #expect(
          Self.names(written) == Self.names(try harmless.serialized()),
          "\(text.debugDescription)"
        )
      }
      for line in written.utf8.split(separator: 0x0A) {
        #expect(line.last == 0x0D && line.count <= 76)
        #expect(line.dropLast().allSatisfy { ($0 >= 0x20 || $0 == 0x09) && $0 != 0x7F })
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      let read = try VCalendar(parsing: Array(written.utf8))
      let value = place.get(read) ?? ""
      let expected = place.get(calendar).map {
        place.isOneLine ? $0.cleanedToOneLine : $0.cleanedForCalendar
      }
      // A label's TAB becomes a blank, because RFC 6868 has no escape for it.
      #expect(
        value.unicodeScalars.elementsEqual((expected ?? "").unicodeScalars)
          || value == expected?.replacing("\t", with: " "),
        "\(text.debugDescription)"
      )
      let opinion = SecondOpinion(on: Array(written.utf8))
      #expect(opinion.isReadable && opinion.remarks.isEmpty, "\(text.debugDescription)")
    }
  }

  @Test(arguments: texts) func addressIsSafeOrNone(_ text: String) {
    for prefix in ["", "https://example.org/", "https://", "mailto:", "x-y:"] {
      guard let uri = CalendarURI(prefix + text) else { continue }
      #expect(
        uri.description.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
      )
      #expect(uri.description.utf8.count <= CalendarURI.longest)
      #expect(CalendarURI(uri.description) == uri)
    }
  }

  @Test(arguments: texts) func nameIsSafeOrNone(_ text: String) {
    for prefix in ["", "X-", "X-A"] {
      guard let property = XProperty(name: prefix + text, value: "x") else { continue }
      #expect(
        property.name.utf8.allSatisfy {
          (0x41...0x5A).contains($0) || $0 == 0x2D || isASCIIDigit($0)
        }
      )
    }
  }

  @Test(arguments: texts) func identifierIsWrittenAsItIsOrRefused(_ text: String) throws {
    var calendar = Self.plain
    calendar.events[0].uid = text
    calendar.events[0].relatedTo = [RelatedEvent(uid: text)]
    if text.isEmpty || text.utf8.count > 255 || text != text.cleanedToOneLine {
      #expect(throws: ICalendarError(.invalidUID, "")) { try calendar.serialized() }
    } else {
      let read = try VCalendar(parsing: Array(calendar.serialized().utf8))
      #expect(read.events[0].uid.unicodeScalars.elementsEqual(text.unicodeScalars))
      #expect(read.events[0].relatedTo == [RelatedEvent(uid: text)])
    }
  }

  @Test(arguments: texts) func zoneNameReachesNoFile(_ text: String) {
    var calendar = Self.plain
    calendar.events[0].start = .zoned(day("2016-03-17"), clock("09:00"), tzid: text)
    #expect(throws: ICalendarError(.unknownTimeZone, "")) { try calendar.serialized() }
    #expect(!CalendarMoment.isKnownTimeZone(text))
  }
}
