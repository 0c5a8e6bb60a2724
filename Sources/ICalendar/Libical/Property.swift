import CLibical
import Chronology

/// The owner of one libical property that does not yet stand in a component.
@safe
struct Property: ~Copyable {
  private let handle: OpaquePointer

  /// Makes a property that owns a value.
  private init(_ kind: icalproperty_kind, value: OpaquePointer?) throws(ICalendarError) {
    guard let value = unsafe value else {
      throw ICalendarError(.library, "libical refused a value")
    }
    guard let handle = unsafe icalproperty_new(kind) else {
      unsafe icalvalue_free(value)
      throw ICalendarError(.library, "libical has no memory for a property")
    }
    unsafe icalproperty_set_value(handle, value)
    unsafe self.handle = handle
  }

  deinit { unsafe icalproperty_free(handle) }

  /// Gives the C property to a component, which frees it from then on.
  consuming func release() -> OpaquePointer {
    let handle = unsafe self.handle
    discard self
    return unsafe handle
  }

  /// Makes a TEXT property; the text must be clean.
  init(_ kind: icalproperty_kind, text: String) throws(ICalendarError) {
    try unsafe self.init(kind, value: icalvalue_new_text(text))
  }

  /// Makes a property with a URI, whose type cannot hold what would end the line.
  init(_ kind: icalproperty_kind, uri: CalendarURI) throws(ICalendarError) {
    try unsafe self.init(kind, value: icalvalue_new_uri(uri.description))
  }

  /// Makes an ATTACH property, whose value kind allows a URI or data.
  init(attachment uri: CalendarURI) throws(ICalendarError) {
    guard let attach = unsafe icalattach_new_from_url(uri.description) else {
      throw ICalendarError(.library, "libical has no memory for an attachment")
    }
    defer { unsafe icalattach_unref(attach) }
    try unsafe self.init(ICAL_ATTACH_PROPERTY, value: icalvalue_new_attach(attach))
  }

  /// Makes a `SOURCE` property, which must say that its value is a URI.
  init(source uri: CalendarURI) throws(ICalendarError) {
    try self.init(ICAL_SOURCE_PROPERTY, uri: uri)
    unsafe add(icalparameter_new_value(ICAL_VALUE_URI))
  }

  /// Makes a property with a whole number.
  init(_ kind: icalproperty_kind, integer: Int32) throws(ICalendarError) {
    try unsafe self.init(kind, value: icalvalue_new_integer(integer))
  }

  /// Makes a property with a length of time.
  init(_ kind: icalproperty_kind, seconds: Int32) throws(ICalendarError) {
    try unsafe self.init(kind, value: icalvalue_new_duration(icaldurationtype_from_int(seconds)))
    unsafe add(icalparameter_new_value(ICAL_VALUE_DURATION))
  }

  /// Makes a property with a second in UTC.
  init(_ kind: icalproperty_kind, stamp: CalendarStamp) throws(ICalendarError) {
    try unsafe self.init(kind, value: icalvalue_new_datetime(icaltimetype(stamp)))
  }

  /// Makes a property with a day, a point in UTC, or a point in a zone with its `TZID`.
  init(_ kind: icalproperty_kind, moment: CalendarMoment) throws(ICalendarError) {
    let time = unsafe icaltimetype(moment)
    switch moment {
    case .day:
      try unsafe self.init(kind, value: icalvalue_new_date(time))
      unsafe add(icalparameter_new_value(ICAL_VALUE_DATE))
    case .utc:
      try unsafe self.init(kind, value: icalvalue_new_datetime(time))
    case .zoned(_, _, let tzid):
      try unsafe self.init(kind, value: icalvalue_new_datetime(time))
      unsafe add(icalparameter_new_tzid(tzid))
    }
  }

  /// Makes the `DTEND` of an event whose end is unknown: a second after its start.
  init(unknownEndOf start: CalendarMoment) throws(ICalendarError) {
    var time = unsafe icaltimetype(start)
    unsafe time.second = 1
    try unsafe self.init(ICAL_DTEND_PROPERTY, value: icalvalue_new_datetime(time))
    if let tzid = start.tzid { unsafe add(icalparameter_new_tzid(tzid)) }
  }

  /// Makes a `STATUS` property.
  init(status: VEvent.Status) throws(ICalendarError) {
    let value =
      switch status {
      case .tentative: ICAL_STATUS_TENTATIVE
      case .confirmed: ICAL_STATUS_CONFIRMED
      case .cancelled: ICAL_STATUS_CANCELLED
      }
    try unsafe self.init(ICAL_STATUS_PROPERTY, value: icalvalue_new_status(value))
  }

  /// Makes a `TRANSP` property.
  init(transparency: VEvent.Transparency) throws(ICalendarError) {
    let value = transparency == .opaque ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT
    try unsafe self.init(ICAL_TRANSP_PROPERTY, value: icalvalue_new_transp(value))
  }

  /// Makes a `RELATED-TO` property; the UID must be clean.
  init(relation: RelatedEvent) throws(ICalendarError) {
    try self.init(ICAL_RELATEDTO_PROPERTY, text: relation.uid)
    switch relation.relation {
    case .parent: break
    case .child: unsafe add(icalparameter_new_reltype(ICAL_RELTYPE_CHILD))
    case .sibling: unsafe add(icalparameter_new_reltype(ICAL_RELTYPE_SIBLING))
    }
  }

  /// Makes an `RRULE` property from a rule that has passed the gate.
  init(rule: String) throws(ICalendarError) {
    let recurrence = unsafe icalrecurrencetype_from_string(rule)
    guard unsafe recurrence.freq != ICAL_NO_RECURRENCE else {
      throw ICalendarError(.invalidRule, "libical refuses \(ICalendarError.shortened(rule))")
    }
    try unsafe self.init(ICAL_RRULE_PROPERTY, value: icalvalue_new_recur(recurrence))
  }

  /// Makes an `RDATE` property.
  init(recurrenceDate moment: CalendarMoment) throws(ICalendarError) {
    var choice = unsafe icaldatetimeperiodtype()
    unsafe choice.time = icaltimetype(moment)
    unsafe choice.period = icalperiodtype_null_period()
    try unsafe self.init(ICAL_RDATE_PROPERTY, value: icalvalue_new_datetimeperiod(choice))
    if moment.isDay { unsafe add(icalparameter_new_value(ICAL_VALUE_DATE)) }
    if let tzid = moment.tzid { unsafe add(icalparameter_new_tzid(tzid)) }
  }

  private mutating func add(_ parameter: OpaquePointer?) {
    if let parameter = unsafe parameter { unsafe icalproperty_add_parameter(handle, parameter) }
  }
}

extension icaltimetype {
  init(_ stamp: CalendarStamp) {
    let (year, month, day) = stamp.date.components
    unsafe self = icaltime_null_time()
    unsafe self.year = Int32(year)
    unsafe self.month = Int32(month)
    unsafe self.day = Int32(day)
    unsafe hour = stamp.secondOfDay / 3600
    unsafe minute = stamp.secondOfDay / 60 % 60
    unsafe second = stamp.secondOfDay % 60
    unsafe zone = icaltimezone_get_utc_timezone()
  }

  init(_ moment: CalendarMoment) {
    let (year, month, day) = moment.date.components
    unsafe self = icaltime_null_time()
    unsafe self.year = Int32(year)
    unsafe self.month = Int32(month)
    unsafe self.day = Int32(day)
    if let clock = moment.clock {
      unsafe hour = Int32(clock.hour)
      unsafe minute = Int32(clock.minute)
    } else {
      unsafe is_date = 1
    }
    if case .utc = moment { unsafe zone = icaltimezone_get_utc_timezone() }
  }
}
