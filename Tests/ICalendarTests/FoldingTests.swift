import Chronology
import Testing

@testable import ICalendar

/// Folding at 75 octets (RFC 5545, 3.1).
struct FoldingTests {
  static let alphabet = ["a", "ệ", "e\u{301}", "👩‍👧", "🇻🇳", " ", ",", ";", "\\", "\n", "ก็", "漢"]

  @Test(arguments: 0..<20) func linesAreShortWholeAndReversible(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      var text = "x"
      for _ in 0..<Int.random(in: 0...150, using: &random) {
        text += Self.alphabet.randomElement(using: &random) ?? ""
      }
      text += "x"
      var lines = ContentLines()
      lines.append("SUMMARY", text: text)
      for line in lines.bytes.split(separator: 0x0A) {
        #expect(line.count <= 76 && line.last == 0x0D)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      var reader = ContentLineReader(lines.bytes, longest: 100_000, mostFaultsPerCode: 10)
      let next = reader.next()
      let line = try #require(next)
      #expect(reader.takeFaults().isEmpty)
      let property = try ContentProperty(line)
      #expect(
        TextValue(property.value, isList: false).text.unicodeScalars.elementsEqual(
          text.unicodeScalars
        )
      )
    }
  }

  @Test func noLineEndsInABlankOrBeginsWithAMark() {
    var lines = ContentLines()
    lines.append("SUMMARY", text: String(repeating: "Hội nghị cấp cao e\u{301}\u{323} ", count: 40))
    let physical = String(decoding: lines.bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(physical.count > 10)
    for line in physical.dropLast() {
      #expect(line.last != " ")
      #expect(line.dropFirst().first != " ")
    }
    for line in physical.dropFirst() {
      let scalar = line.unicodeScalars.dropFirst().first
      #expect(scalar?.properties.canonicalCombiningClass == .notReordered)
    }
  }

  @Test func exactlySeventyFiveOctetsStayWhole() {
    var lines = ContentLines()
    lines.append(Array(repeating: UInt8(ascii: "x"), count: 75))
    #expect(lines.bytes.count == 77)
    lines.append(Array(repeating: UInt8(ascii: "x"), count: 76))
    #expect(lines.bytes.count == 77 + 75 + 3 + 1 + 2)
  }

  /// libical 3.0.16 folds between the CR and the LF of a line whose text just fills its last row.
  @Test func lineEndsStayWholeAtEveryLength() throws {
    let day = try #require(CivilDate("2026-11-25"))
    let next = try #require(day.adding(days: 1))
    for length in 1...250 {
      let address = "https://example.org/" + String(repeating: "a", count: length)
      var event = VEvent(
        uid: "x@example.org",
        stamp: CalendarStamp(day),
        start: .day(day),
        end: .day(next),
        summary: "x"
      )
      event.url = CalendarURI(address)
      event.location = address
      var chunks = try VCalendar(name: "x", events: [event]).chunks()
      var bytes: [UInt8] = []
      while let chunk = try chunks.next() { bytes += chunk }
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      #expect(lines.allSatisfy { $0.last == 0x0D }, "\(length)")
    }
  }
}
