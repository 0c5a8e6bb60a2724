import Chronology

/// Makes an event of its properties, in whatever order they stand.
struct EventParser {
  private var uid: String?
  private var stamp: CalendarStamp?
  private var start: CalendarMoment?
  private var duration: Int?
  private var isEndUnknown = false
  /// The event so far; its UID, stamp and start are set at the end.
  private var event = VEvent(
    uid: "",
    stamp: CalendarStamp(.min),
    start: .day(.min),
    summary: ""
  )

  /// Without TRANSP an event blocks time (RFC 5545, 3.8.2.7).
  init() { event.transparency = .opaque }

  mutating func read(_ property: ContentProperty) throws(ICalendarError) {
    let text = TextValue(property.value, isList: false).text
    switch property.name {
    case "UID": uid = text
    case "DTSTAMP": stamp = try ICalendar.stamp(property)
    case "CREATED": event.created = try ICalendar.stamp(property)
    case "LAST-MODIFIED": event.lastModified = try ICalendar.stamp(property)
    case "SEQUENCE": event.sequence = try number(property)
    case "DTSTART": start = try moments(property).first
    case "DTEND": event.end = try moments(property).first
    case "DURATION": duration = DurationText.seconds(property.value)
    case "RRULE": event.recurrenceRule = try rule(property)
    case "RDATE": event.recurrenceDates += try moments(property)
    case "EXDATE": event.exceptionDates += try moments(property)
    case "SUMMARY": event.summary = text
    case "DESCRIPTION": event.description = text
    case "LOCATION": event.location = text
    case "GEO": event.position = position(property.text)
    case "URL": event.url = CalendarURI(property.text)
    case "STATUS": event.status = VEvent.Status(rawValue: property.text.uppercased())
    case "TRANSP":
      event.transparency = VEvent.Transparency(rawValue: property.text.uppercased()) ?? .opaque
    case "CATEGORIES":
      event.categories += TextValue(property.value, isList: true).items.filter { !$0.isEmpty }
    case "RELATED-TO":
      let relation = property.parameter("RELTYPE").map { $0.uppercased() } ?? "PARENT"
      guard let relation = RelatedEvent.Relation(rawValue: relation) else { return }
      event.relatedTo.append(RelatedEvent(uid: text, relation: relation))
    case "ATTACH": CalendarURI(property.text).map { event.attachments.append($0) }
    case "CONFERENCE": CalendarURI(property.text).map { readConference($0, property) }
    case "COMMENT": event.comments.append(text)
    case "X-DATELINE-END": isEndUnknown = true
    default:
      XProperty(name: property.name, value: text).map { event.xProperties.append($0) }
    }
  }

  /// The event, or an error where it lacks what it must have.
  func finished() throws(ICalendarError) -> VEvent {
    guard let uid, !uid.isEmpty else { throw ICalendarError(.invalidUID, "the event has no UID") }
    guard let stamp else { throw ICalendarError(.invalidMoment, "the event has no DTSTAMP") }
    guard let start else { throw ICalendarError(.invalidMoment, "the event has no DTSTART") }
    var event = event
    event.uid = uid
    event.stamp = stamp
    event.start = start
    if event.end == nil, let duration { event.end = start.adding(seconds: duration) }
    if isEndUnknown { event.end = nil }
    return event
  }

  private mutating func readConference(_ uri: CalendarURI, _ property: ContentProperty) {
    let features = property.parameters.filter { $0.name == "FEATURE" }.flatMap(\.values)
      .compactMap { Conference.Feature(rawValue: $0.uppercased()) }
    event.conferences.append(
      Conference(uri, label: property.parameter("LABEL"), features: features)
    )
  }

  private func rule(_ property: ContentProperty) throws(ICalendarError) -> RecurrenceRule {
    do {
      return try RecurrenceRule(parsing: property.text)
    } catch {
      throw ICalendarError(.invalidRule, "\(error)")
    }
  }

  private func number(_ property: ContentProperty) throws(ICalendarError) -> Int {
    guard let number = Int32(property.text), number >= 0 else {
      throw ICalendarError(
        .invalidSequence,
        "SEQUENCE \(ICalendarError.shortened(property.text))"
      )
    }
    return Int(number)
  }

  private func moments(_ property: ContentProperty) throws(ICalendarError) -> [CalendarMoment] {
    var moments: [CalendarMoment] = []
    for item in property.value.split(separator: UInt8(ascii: ",")) {
      guard let value = DateTimeText(item),
        let moment = CalendarMoment(value, tzid: property.parameter("TZID"))
      else {
        throw ICalendarError(
          .invalidMoment,
          "\(property.name) \(ICalendarError.shortened(String(decoding: item, as: UTF8.self)))"
        )
      }
      moments.append(moment)
    }
    return moments
  }

  private func position(_ text: String) -> GeoPosition? {
    let parts = text.split(separator: ";").compactMap { Double($0) }
    return parts.count == 2 ? GeoPosition(latitude: parts[0], longitude: parts[1]) : nil
  }
}

extension CalendarMoment {
  /// The moment some seconds later on its own clock, whole minutes only; nil past the year 9999.
  func adding(seconds: Int) -> CalendarMoment? {
    let minutes = minutesOnItsClock + seconds / 60
    let day = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    guard let date = CivilDate(daysSinceEpoch: day),
      let clock = ClockTime(hour: (minutes - day * 1440) / 60, minute: (minutes - day * 1440) % 60)
    else { return nil }
    return switch self {
    case .day: .day(date)
    case .utc: .utc(date, clock)
    case .zoned(_, _, let tzid): .zoned(date, clock, tzid: tzid)
    }
  }
}
