import Testing

@testable import ICalendar

/// What is written, byte for byte, and read back.
struct GoldenTests {
  @Test(arguments: SampleCalendars.all.map(\.name)) func bytesAreThoseOfTheFile(_ name: String)
    throws
  {
    let calendar = try #require(SampleCalendars.all.first { $0.name == name }?.calendar)
    let text = try calendar.serialized()
    #expect(text == Fixtures.text("Golden/\(name).ics"))
  }

  @Test(arguments: SampleCalendars.all.map(\.name)) func filesAreWithoutFault(_ name: String) {
    let issues = ICalendarValidator.issues(in: Fixtures.bytes("Golden/\(name).ics") ?? [])
    // An empty calendar is written as such; RFC 5545 wants a component in each.
    #expect(issues.map(\.code) == (name == "empty" ? [.noComponents] : []))
  }

  @Test(arguments: SampleCalendars.all.map(\.name)) func valuesReadBackEqual(_ name: String) throws
  {
    let calendar = try #require(SampleCalendars.all.first { $0.name == name }?.calendar)
    let read = try VCalendar(parsing: Array(calendar.serialized().utf8))
    // What is written for the reader's sake and not held by the value: the end of a single day,
    // and UTC by its own name.
    var expected = calendar
    for index in expected.events.indices {
      expected.events[index].start = expected.events[index].start.normalized
      if expected.events[index].start.isDay {
        expected.events[index].end = try expected.events[index].writtenEnd()
      }
    }
    #expect(read == expected)
    #expect(try read.serialized() == calendar.serialized())
  }

  @Test(arguments: SampleCalendars.all.map(\.name)) func libicalReadsItWithoutRemark(_ name: String)
  {
    let opinion = SecondOpinion(on: Fixtures.bytes("Golden/\(name).ics") ?? [])
    #expect(opinion.isReadable)
    #expect(opinion.remarks.isEmpty)
  }

  @Test func chunksAreTheWhole() throws {
    let calendar = SampleCalendars.days
    var chunks = try calendar.chunks()
    var parts: [String] = []
    while let chunk = try chunks.next() { parts.append(String(decoding: chunk, as: UTF8.self)) }
    #expect(parts.count == calendar.events.count + 2)
    #expect(parts.joined() == (try calendar.serialized()))
    for part in parts.dropFirst().dropLast() {
      #expect(part.hasPrefix("BEGIN:VEVENT\r\n") && part.hasSuffix("\r\nEND:VEVENT\r\n"))
    }
    #expect(try chunks.next() == nil)
  }
}
