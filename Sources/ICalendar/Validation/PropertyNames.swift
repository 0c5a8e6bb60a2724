extension Validation {
  /// The properties that may stand once at most (RFC 5545, 3.6; RFC 7986, 4).
  static func singles(in component: String) -> Set<String> {
    switch component {
    case "VCALENDAR": onceInCalendars
    case "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY": onceInEvents
    case "VALARM": ["ACTION", "TRIGGER", "DURATION", "REPEAT"]
    case "VTIMEZONE": ["TZID", "LAST-MODIFIED", "TZURL"]
    case "STANDARD", "DAYLIGHT": ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"]
    default: []
    }
  }

  private static let onceInCalendars: Set<String> = [
    "PRODID", "VERSION", "CALSCALE", "METHOD", "UID", "LAST-MODIFIED", "URL", "REFRESH-INTERVAL",
    "SOURCE", "COLOR", "X-WR-CALNAME", "X-PUBLISHED-TTL",
  ]

  private static let onceInEvents: Set<String> = [
    "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "DUE", "CLASS", "CREATED", "DESCRIPTION",
    "GEO", "LAST-MODIFIED", "LOCATION", "ORGANIZER", "PRIORITY", "SEQUENCE", "STATUS", "SUMMARY",
    "TRANSP", "URL", "RECURRENCE-ID", "COLOR", "COMPLETED", "PERCENT-COMPLETE",
  ]

  /// The properties that rules about a whole component look at.
  static let kept: Set<String> = [
    "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "RRULE", "RDATE", "EXDATE",
    "SUMMARY", "DESCRIPTION", "CREATED", "LAST-MODIFIED", "TZID", "TZOFFSETFROM", "TZOFFSETTO",
    "ACTION", "TRIGGER", "VERSION", "PRODID", "METHOD", "X-DATELINE-END",
  ]

  /// The properties of a calendar (RFC 5545, 3.7; RFC 7986, 4).
  static let ofCalendars: Set<String> = ofCalendarsOnly.union([
    "NAME", "DESCRIPTION", "UID", "LAST-MODIFIED", "URL", "CATEGORIES", "REFRESH-INTERVAL",
    "SOURCE", "COLOR", "IMAGE",
  ])

  /// Those that stand nowhere else.
  static let ofCalendarsOnly: Set<String> = ["PRODID", "VERSION", "CALSCALE", "METHOD"]

  /// Registered properties that an event cannot have.
  static let notOfEvents: Set<String> = [
    "COMPLETED", "DUE", "PERCENT-COMPLETE", "FREEBUSY", "TZID", "TZNAME", "TZOFFSETFROM",
    "TZOFFSETTO", "TZURL", "ACTION", "TRIGGER", "REPEAT",
  ]

  /// The properties of RFC 5545, 7808, 7953, 7986, 9073, 9074 and 9253.
  static let registered: Set<String> = Set(
    """
    CALSCALE METHOD PRODID VERSION ATTACH CATEGORIES CLASS COMMENT DESCRIPTION GEO LOCATION
    PERCENT-COMPLETE PRIORITY RESOURCES STATUS SUMMARY COMPLETED DTEND DUE DTSTART DURATION FREEBUSY
    TRANSP TZID TZNAME TZOFFSETFROM TZOFFSETTO TZURL ATTENDEE CONTACT ORGANIZER RECURRENCE-ID
    RELATED-TO URL UID EXDATE EXRULE RDATE RRULE ACTION REPEAT TRIGGER CREATED DTSTAMP LAST-MODIFIED
    SEQUENCE REQUEST-STATUS TZUNTIL TZID-ALIAS-OF BUSYTYPE NAME REFRESH-INTERVAL SOURCE COLOR IMAGE
    CONFERENCE CALENDAR-ADDRESS LOCATION-TYPE PARTICIPANT-TYPE RESOURCE-TYPE STRUCTURED-DATA
    STYLED-DESCRIPTION ACKNOWLEDGED PROXIMITY CONCEPT LINK REFID
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )
}
