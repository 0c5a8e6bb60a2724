import Chronology

extension VEvent {
  /// Why the event cannot be written, or nil where it can.
  ///
  /// A calendar with such an event throws this error when it is serialised; whoever makes a feed of
  /// what others wrote can leave the event out instead, and say so.
  public var fault: ICalendarError? {
    do {
      try check()
      return nil
    } catch {
      return error
    }
  }

  /// Refuses what cannot be written so that every reader takes it.
  func check() throws(ICalendarError) {
    guard isWritableUID(uid) else {
      throw ICalendarError(.invalidUID, "a UID must be 1 to 255 octets without controls", uid: uid)
    }
    guard let octets = Int32(exactly: sequence), octets >= 0 else {
      throw ICalendarError(.invalidSequence, "SEQUENCE \(sequence)", uid: uid)
    }
    for relation in relatedTo where !isWritableUID(relation.uid) {
      throw ICalendarError(.invalidUID, "RELATED-TO needs a UID", uid: uid)
    }
    let end = try writtenEnd()
    for date in moments.map(\.date) + [end?.date ?? start.date] where date.year > lastWritableYear {
      throw ICalendarError(.invalidMoment, "\(date) is after the year 3000", uid: uid)
    }
    for stamp in [stamp, created, lastModified] {
      guard let stamp, stamp.date.year > lastWritableYear else { continue }
      throw ICalendarError(.invalidMoment, "\(stamp) is after the year 3000", uid: uid)
    }
    for moment in moments {
      guard let tzid = moment.tzid else { continue }
      guard ZoneTable.contains(tzid) else {
        throw ICalendarError(
          .unknownTimeZone,
          "no time zone named \(ICalendarError.shortened(tzid))",
          uid: uid
        )
      }
    }
    for date in recurrenceDates + exceptionDates where date.isDay != start.isDay {
      throw ICalendarError(.invalidMoment, "a repetition of another kind than DTSTART", uid: uid)
    }
    if let end {
      guard end.isDay == start.isDay else {
        throw ICalendarError(.invalidMoment, "DTEND of another kind than DTSTART", uid: uid)
      }
      guard start.isBefore(end) else {
        throw ICalendarError(.endNotAfterStart, "\(end) is not after \(start)", uid: uid)
      }
    }
    if let recurrenceRule {
      let text = RecurrenceText(Array(recurrenceRule.description.utf8)[...])
      let faults = text.faults(writing: start)
      if let fault = faults.first {
        throw ICalendarError(.invalidRule, fault.message, uid: uid)
      }
    }
  }

  /// The end as it is written, see `end`; nil for a clock time whose end is unknown.
  func writtenEnd() throws(ICalendarError) -> CalendarMoment? {
    if let end { return end }
    guard case .day(let date) = start else { return nil }
    guard let next = date.adding(days: 1) else {
      throw ICalendarError(.invalidMoment, "there is no day after 9999-12-31", uid: uid)
    }
    return .day(next)
  }
}

/// libical 3.0.16 writes zeros for every date after the year 3000.
private let lastWritableYear = 3000

/// Whether a UID can be written and reads back equal.
private func isWritableUID(_ uid: String) -> Bool {
  (1...255).contains(uid.utf8.count) && uid.cleanedToOneLine == uid
}
