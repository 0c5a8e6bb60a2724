import Chronology
import Testing

@Suite("Clock times")
struct ClockTimeTests {
  @Test("every minute of the day is printed and read back, in order")
  func everyMinute() throws {
    var before: ClockTime?
    for hour in 0...23 {
      for minute in 0...59 {
        let time = try #require(ClockTime(hour: hour, minute: minute))
        #expect((time.hour, time.minute) == (hour, minute))
        #expect(ClockTime(time.description) == time)
        if let before { #expect(before < time) }
        before = time
      }
    }
  }

  @Test("readings that no clock shows are nil")
  func missing() {
    #expect(ClockTime(hour: 24) == nil)
    #expect(ClockTime(hour: -1) == nil)
    #expect(ClockTime(hour: 9, minute: 60) == nil)
    #expect(ClockTime(hour: 9, minute: -1) == nil)
  }

  @Test(
    "text that is not a time or a span is nil",
    arguments: [
      "", "9:30", "09:3", "0930", "24:00", "09:60", "09:30:00", "09:30 ", "09:30/", "/09:30",
      "09:30/11", "09:30/11:00/12:00", "09:30-11:00",
    ]
  )
  func malformed(text: String) {
    #expect(ClockSpan(text) == nil)
  }

  @Test("a span is printed and read back", arguments: ["09:30", "09:30/11:00", "23:00/01:00"])
  func spans(text: String) throws {
    #expect(try #require(ClockSpan(text)).description == text)
  }
}
