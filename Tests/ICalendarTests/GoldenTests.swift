import ICalendar
import Testing

@Test func everything() throws {
  print(try SampleCalendars.everything.serialized())
}
