import ICalendar
import Chronology
import ICalendar

func writeCalendar(on day: CivilDate) throws -> String {
  let event = VEvent(
    uid: "amri-13@example.org",
    stamp: CalendarStamp(day),
    start: .day(day),
    summary: "13th Conference of the ASEAN Ministers Responsible for Information"
  )
  return try VCalendar(name: "Meetings", events: [event]).serialized()
}
