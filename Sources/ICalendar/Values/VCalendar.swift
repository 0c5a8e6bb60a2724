/// An iCalendar object (RFC 5545, 3.4) as a value: a feed's own properties and its events.
///
/// Text may be any string; what cannot stand in iCalendar (controls, blanks at the ends) is
/// removed when it is written. Values with a grammar of their own (URLs, colours, positions) have
/// types that hold valid values only, so a hostile one never reaches a feed.
public struct VCalendar: Hashable, Sendable {
  /// The name that clients show, written as `NAME` (RFC 7986, 5.1) and `X-WR-CALNAME`.
  public var name: String?

  /// What the calendar holds, written as `DESCRIPTION` (RFC 7986, 5.2) and `X-WR-CALDESC`.
  public var description: String?

  /// The product that wrote it, `PRODID` (RFC 5545, 3.7.3).
  ///
  /// It never names a version, because a new version alone must not change a feed.
  public var productID: String

  /// How often a client should ask again: at least a minute, at most 52 weeks, in whole seconds.
  ///
  /// It is written as `REFRESH-INTERVAL` (RFC 7986, 5.7) and `X-PUBLISHED-TTL` (MS-OXCICAL).
  public var refreshInterval: Duration?

  /// The colour, `COLOR` (RFC 7986, 5.9).
  public var color: CalendarColor?

  /// Where the calendar can be fetched again, `SOURCE` (RFC 7986, 5.8).
  public var source: CalendarURI?

  /// A page about the calendar for people, `URL` (RFC 7986, 5.5).
  public var url: CalendarURI?

  /// When the calendar last changed, `LAST-MODIFIED` (RFC 7986, 5.4).
  public var lastModified: CalendarStamp?

  /// Other properties of the calendar.
  public var xProperties: [XProperty]

  /// The events in the order in which they are written.
  public var events: [VEvent]

  /// Makes a calendar.
  public init(
    name: String? = nil,
    productID: String = "-//Dateline//Dateline//EN",
    events: [VEvent] = []
  ) {
    self.name = name
    self.productID = productID
    self.events = events
    xProperties = []
  }

  /// The IANA names of the zones that the events use, in byte order and without repeats.
  public var timeZones: [String] {
    var names: Set<String> = []
    for event in events { for moment in event.moments { moment.tzid.map { _ = names.insert($0) } } }
    return names.sorted()
  }
}
