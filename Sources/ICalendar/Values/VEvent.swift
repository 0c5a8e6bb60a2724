public import Chronology

/// One entry of a calendar, `VEVENT` (RFC 5545, 3.6.1), as a value.
///
/// Nothing is invented: what is nil or empty is not written. There is no random UID and no clock;
/// the UID and the stamp are always given.
public struct VEvent: Hashable, Sendable {
  /// What identifies the event for ever, `UID` (RFC 5545, 3.8.4.7): 1 to 255 octets without
  /// controls and without blanks at its ends.
  public var uid: String

  /// When this version of the entry was made, `DTSTAMP` (RFC 5545, 3.8.7.2).
  public var stamp: CalendarStamp

  /// When the event last changed, `LAST-MODIFIED` (RFC 5545, 3.8.7.3).
  public var lastModified: CalendarStamp?

  /// When the event was first published, `CREATED` (RFC 5545, 3.8.7.1).
  public var created: CalendarStamp?

  /// How often when, place or status changed, `SEQUENCE` (RFC 5545, 3.8.7.4): 0 or more.
  public var sequence: Int

  /// The first moment, `DTSTART` (RFC 5545, 3.8.2.4).
  public var start: CalendarMoment

  /// The first moment after the event, `DTEND` (RFC 5545, 3.8.2.2), or nil where it is unknown.
  ///
  /// A day without an end is that day alone. A clock time without an end is written with a `DTEND`
  /// one second later and `X-DATELINE-END:UNKNOWN`, so that no hour is invented. The second is
  /// there because Exchange refuses an entry without `DTEND`, the RFC wants it later than
  /// `DTSTART`, and khal 0.14 takes an equal one, with a warning, for an hour; with the second every
  /// client that was tried shows the start alone.
  public var end: CalendarMoment?

  /// The title, `SUMMARY` (RFC 5545, 3.8.1.12).
  public var summary: String

  /// The details, `DESCRIPTION` (RFC 5545, 3.8.1.5); may have several lines.
  public var description: String?

  /// Where it takes place, `LOCATION` (RFC 5545, 3.8.1.7).
  public var location: String?

  /// The position of the place, `GEO` (RFC 5545, 3.8.1.6).
  public var position: GeoPosition?

  /// A page about the event, `URL` (RFC 5545, 3.8.4.6).
  public var url: CalendarURI?

  /// How sure the event is, `STATUS` (RFC 5545, 3.8.1.11).
  public var status: Status?

  /// Whether it blocks the reader's time, `TRANSP` (RFC 5545, 3.8.2.7), which news does not.
  public var transparency: Transparency

  /// Subjects, one `CATEGORIES` line each (RFC 5545, 3.8.1.2).
  public var categories: [String]

  /// Other events that this one belongs to, `RELATED-TO` (RFC 5545, 3.8.4.5).
  public var relatedTo: [RelatedEvent]

  /// Documents that go with the event, `ATTACH` (RFC 5545, 3.8.1.1), by address only.
  public var attachments: [CalendarURI]

  /// Ways to join from afar, `CONFERENCE` (RFC 7986, 5.11).
  public var conferences: [Conference]

  /// Remarks, `COMMENT` (RFC 5545, 3.8.1.4).
  public var comments: [String]

  /// A repetition, `RRULE` (RFC 5545, 3.8.5.3), of whole days at least and with `start` as its
  /// first.
  public var recurrenceRule: RecurrenceRule?

  /// Further starts, `RDATE` (RFC 5545, 3.8.5.2), of the same kind as `start`.
  public var recurrenceDates: [CalendarMoment]

  /// Starts that fall out of the repetition, `EXDATE` (RFC 5545, 3.8.5.1), of the same kind as
  /// `start`.
  public var exceptionDates: [CalendarMoment]

  /// Other properties of the event.
  public var xProperties: [XProperty]

  /// Makes an event; everything that is not given is absent, and `TRANSP` is `TRANSPARENT`.
  public init(
    uid: String,
    stamp: CalendarStamp,
    start: CalendarMoment,
    end: CalendarMoment? = nil,
    summary: String
  ) {
    self.uid = uid
    self.stamp = stamp
    self.start = start
    self.end = end
    self.summary = summary
    sequence = 0
    transparency = .transparent
    categories = []
    relatedTo = []
    attachments = []
    conferences = []
    comments = []
    recurrenceDates = []
    exceptionDates = []
    xProperties = []
  }

  /// The values of `STATUS` that an event may have (RFC 5545, 3.8.1.11).
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// The values of `TRANSP` (RFC 5545, 3.8.2.7).
  public enum Transparency: String, Hashable, Sendable, CaseIterable {
    case transparent = "TRANSPARENT"
    case opaque = "OPAQUE"
  }

  /// Every moment of the event as it is written.
  var moments: [CalendarMoment] {
    var moments = recurrenceDates + exceptionDates
    moments.append(start)
    if let end { moments.append(end) }
    return moments.map(\.normalized)
  }
}
