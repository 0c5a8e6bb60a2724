import Chronology
import Dateline
import ICalendar

/// The stamps of an event that is published without a ledger: they come from its sources alone, so
/// the same articles give the same bytes on every day.
struct FeedStamp {
  /// `DTSTAMP` and `LAST-MODIFIED`: the latest date of a document that tells of the event, else the
  /// latest day that one reports as past, else 1970-01-01.
  let stamp: CalendarStamp

  /// `SEQUENCE`: how often when, place or status changed from one report to the next.
  let sequence: Int

  init(_ event: Event) {
    let documents = event.history.compactMap { $0.date?.bounds?.lowerBound }
    let past = event.history.filter { $0.status == .held }.compactMap { $0.when?.lastDay }
    let epoch = CivilDate(daysSinceEpoch: 0) ?? .min
    stamp = CalendarStamp(documents.max() ?? past.max() ?? epoch)

    var changes = 0
    var last: (when: EDTF?, place: String?, status: EventStatus?) = (nil, nil, nil)
    for report in event.history {
      // A report that is silent about the date or the place does not change it.
      let when = report.when ?? last.when
      let place = report.place.map { "\($0.name)|\($0.country ?? "")" } ?? last.place
      if let status = last.status,
        status != report.status || (last.when != nil && last.when != when)
          || (last.place != nil && last.place != place)
      {
        changes += 1
      }
      last = (when, place, report.status)
    }
    sequence = changes
  }
}
