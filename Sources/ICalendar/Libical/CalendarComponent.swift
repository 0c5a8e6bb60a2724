import CLibical

extension VCalendar {
  /// The calendar's own lines as libical writes them, without `END:VCALENDAR`.
  func libicalLines() throws(ICalendarError) -> ContentLines {
    var component = try Component(ICAL_VCALENDAR_COMPONENT)
    component.add(try Property(ICAL_VERSION_PROPERTY, text: "2.0"))
    component.add(try Property(ICAL_PRODID_PROPERTY, text: productID.cleanedToOneLine))
    component.add(try Property(ICAL_CALSCALE_PROPERTY, text: "GREGORIAN"))
    try component.add(ICAL_NAME_PROPERTY, text: name?.cleanedToOneLine)
    try component.add(ICAL_DESCRIPTION_PROPERTY, text: description)
    if let lastModified {
      component.add(try Property(ICAL_LASTMODIFIED_PROPERTY, stamp: lastModified))
    }
    if let url { component.add(try Property(ICAL_URL_PROPERTY, uri: url)) }
    if let source { component.add(try Property(source: source)) }
    if let seconds = try refreshSeconds() {
      component.add(try Property(ICAL_REFRESHINTERVAL_PROPERTY, seconds: seconds))
    }
    try component.add(ICAL_COLOR_PROPERTY, text: color?.description)
    return try component.openLines()
  }
}
