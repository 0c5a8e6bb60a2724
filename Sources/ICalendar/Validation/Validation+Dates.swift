import Chronology

extension Validation {
  /// Checks the form and the existence of each date of a property, and its zone.
  mutating func checkDates(_ property: ContentProperty, in component: String) {
    let name = property.name
    let isStamp = ["DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED", "ACKNOWLEDGED"].contains(
      name
    )
    let isList = name == "RDATE" || name == "EXDATE"
    let type = property.parameter("VALUE")?.uppercased()
    let tzid = property.parameter("TZID")
    if let type, !["DATE", "DATE-TIME", "PERIOD"].contains(type) {
      note(.valueType, property, "\(name) cannot have VALUE=\(shown(type))")
      return
    }
    let items =
      isList
      ? property.value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      : [property.value]
    if items.count > 500 { note(.tooManyValues, property, "\(items.count) values in one \(name)") }
    for item in items {
      let offset = item.startIndex - property.valueStart
      let start = type == "PERIOD" ? item.prefix { $0 != UInt8(ascii: "/") } : item
      let value: DateTimeText
      do {
        value = try DateTimeText(checking: start)
      } catch {
        let shown = shown(String(decoding: start, as: UTF8.self))
        switch error {
        case .form: note(.dateSyntax, property, value: offset, "\(name) \(shown) is no date")
        case .day: note(.noSuchDay, property, value: offset, "\(name) \(shown) does not exist")
        case .time: note(.noSuchTime, property, value: offset, "\(name) \(shown) does not exist")
        }
        return
      }
      if value.form == .day, type != "DATE", !isStamp {
        note(.missingValueDate, property, value: offset, "\(name) is a day without VALUE=DATE")
        return
      }
      if value.form != .day, type == "DATE" {
        note(.valueType, property, value: offset, "\(name) is a time, but VALUE=DATE")
        return
      }
      if isStamp, value.form != .utc {
        note(.notUTC, property, value: offset, "\(name) does not end in Z")
        return
      }
      if component == "STANDARD" || component == "DAYLIGHT" { continue }
      if !checkZone(of: property, value: value, offset: offset, tzid: tzid) { return }
    }
  }

  /// Checks that a value has the zone it needs; false where something is noted.
  private mutating func checkZone(
    of property: ContentProperty,
    value: DateTimeText,
    offset: Int,
    tzid: String?
  ) -> Bool {
    guard let tzid else {
      if value.form == .local, property.name == "DTSTART" {
        note(.floatingTime, property, value: offset, "DTSTART has no zone")
        return false
      }
      return true
    }
    if value.form == .utc {
      note(.zoneOnUTC, property, value: offset, "\(property.name) ends in Z and has a TZID")
      return false
    }
    if value.form == .day {
      note(.zoneOnDay, property, value: offset, "\(property.name) is a day and has a TZID")
      return false
    }
    if calendar.zonesUsed[tzid] == nil {
      calendar.zonesUsed[tzid] = property.line.position(of: property.valueStart)
    }
    if let moment = CalendarMoment(value, tzid: tzid), ZoneTable.skips(moment, in: tzid) {
      note(
        .skippedTime,
        property,
        value: offset,
        "the clock of \(shown(tzid)) has no \(moment.clock?.description ?? "") that day"
      )
      return false
    }
    return true
  }
}

extension CalendarMoment {
  /// The moment that a value means, without its seconds; nil for floating time.
  init?(_ value: DateTimeText, tzid: String?) {
    guard value.form != .day else {
      self = .day(value.date)
      return
    }
    guard let clock = ClockTime(hour: value.hour, minute: value.minute) else { return nil }
    if value.form == .utc {
      self = .utc(value.date, clock)
    } else {
      guard let tzid else { return nil }
      self = .zoned(value.date, clock, tzid: tzid)
    }
  }
}
