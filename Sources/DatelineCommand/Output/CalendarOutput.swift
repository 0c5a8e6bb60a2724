import Dateline
import DatelinePublishing
import ICalendar

/// Events on their way into a calendar.
struct CalendarOutput {
  private let entries: FeedEntries
  private let options: FeedOptions

  /// Prepares events; a feed that is filtered by name says so in its own name, so that several of
  /// them can be told apart.
  init(_ events: [Event], _ filters: FilterOptions, imprecise: FeedOptions.Imprecise = .marker) {
    var options = FeedOptions(imprecise: imprecise)
    let names = filters.series + [filters.group, filters.place, filters.text].compactMap { $0 }
    if !names.isEmpty { options.name += ": " + names.joined(separator: ", ") }
    entries = FeedEntries(events, options: options)
    self.options = options
  }

  /// Writes the calendar a component at a time, and tells what is not in it.
  func write(_ notices: Notices, _ write: ([UInt8]) throws -> Void) throws {
    do {
      var chunks = try VCalendar(entries, options: options).chunks()
      while let bytes = try chunks.next() { try write(bytes) }
    } catch let error as ICalendarError {
      throw CommandFailure("the calendar cannot be written: \(error)")
    }
    for (count, reason) in [
      (entries.undated, "without a date that a calendar can show"),
      (entries.imprecise, "without a day (--imprecise omit)"),
      (entries.denied, "that a source denies"),
    ] where count > 0 {
      notices.note("\(count) \(count == 1 ? "event" : "events") \(reason): not in the calendar")
    }
    for fault in entries.faults { notices.note("not in the calendar as stated: \(fault)") }
  }
}
