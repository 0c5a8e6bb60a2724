import CLibical
import Chronology

extension VEvent {
  /// The event's lines as libical writes them, without `END:VEVENT`.
  func libicalLines() throws(ICalendarError) -> ContentLines {
    var component = try Component(ICAL_VEVENT_COMPONENT)
    component.add(try Property(ICAL_UID_PROPERTY, text: uid))
    component.add(try Property(ICAL_DTSTAMP_PROPERTY, stamp: stamp))
    if let created { component.add(try Property(ICAL_CREATED_PROPERTY, stamp: created)) }
    if let lastModified {
      component.add(try Property(ICAL_LASTMODIFIED_PROPERTY, stamp: lastModified))
    }
    component.add(try Property(ICAL_SEQUENCE_PROPERTY, integer: Int32(clamping: sequence)))
    component.add(try Property(ICAL_DTSTART_PROPERTY, moment: start.normalized))
    if let end = try writtenEnd() {
      component.add(try Property(ICAL_DTEND_PROPERTY, moment: end.normalized))
    } else {
      component.add(try Property(unknownEndOf: start.normalized))
    }
    if let recurrenceRule { component.add(try Property(rule: recurrenceRule.description)) }
    for date in recurrenceDates { component.add(try Property(recurrenceDate: date.normalized)) }
    for date in exceptionDates {
      component.add(try Property(ICAL_EXDATE_PROPERTY, moment: date.normalized))
    }
    try component.add(ICAL_SUMMARY_PROPERTY, text: summary)
    try component.add(ICAL_DESCRIPTION_PROPERTY, text: description)
    try component.add(ICAL_LOCATION_PROPERTY, text: location)
    if let url { component.add(try Property(ICAL_URL_PROPERTY, uri: url)) }
    if let status { component.add(try Property(status: status)) }
    component.add(try Property(transparency: transparency))
    for relation in relatedTo { component.add(try Property(relation: relation)) }
    for uri in attachments { component.add(try Property(attachment: uri)) }
    for comment in comments { try component.add(ICAL_COMMENT_PROPERTY, text: comment) }
    return try component.openLines()
  }
}
