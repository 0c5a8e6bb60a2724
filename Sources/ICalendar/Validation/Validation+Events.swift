import Chronology

extension Validation {
  /// Checks that a component can be told from others: UID and DTSTAMP (RFC 5545, 3.6.1 to 3.6.4).
  mutating func checkIdentity(_ component: OpenComponent) {
    if component.first("UID") == nil {
      note(.missingUID, at: component.position, "the \(component.name) has no UID")
    }
    if component.first("DTSTAMP") == nil {
      note(.missingStamp, at: component.position, "the \(component.name) has no DTSTAMP")
    }
    if let created = component.first("CREATED"), let modified = component.first("LAST-MODIFIED"),
      let first = DateTimeText(created.value), let last = DateTimeText(modified.value),
      last.secondsOnItsClock < first.secondsOnItsClock
    {
      note(.modifiedBeforeCreated, modified, "LAST-MODIFIED is before CREATED")
    }
  }

  /// Checks an event as a whole.
  mutating func checkEvent(_ event: OpenComponent) {
    checkIdentity(event)
    if event.first("SUMMARY") == nil {
      note(.missingSummary, at: event.position, "the event has no SUMMARY")
    }
    let start = event.first("DTSTART")
    let startValue = start.flatMap { DateTimeText($0.value) }
    if start == nil {
      note(.missingStart, at: event.position, "the event has no DTSTART")
    }
    if let end = event.first("DTEND") {
      if event.first("DURATION") != nil {
        note(.endAndDuration, end.line, "the event has DTEND and DURATION")
      }
      if let start, let startValue { checkEnd(end, start, startValue, event) }
    } else if event.first("DURATION") == nil, start != nil {
      note(.missingEnd, at: event.position, "the event has no DTEND and no DURATION")
    }
    if let startValue {
      checkRepetition(event, startValue, tzid: start?.parameter("TZID"))
      checkWeekdays(event, startValue)
    }
    remember(event, startValue)
  }

  private mutating func checkEnd(
    _ end: ContentProperty,
    _ start: ContentProperty,
    _ startValue: DateTimeText,
    _ event: OpenComponent
  ) {
    guard let endValue = DateTimeText(end.value) else { return }
    let isDay = startValue.form == .day
    let (startZone, endZone) = (start.parameter("TZID"), end.parameter("TZID"))
    guard isDay == (endValue.form == .day) else {
      return note(.endType, end, "DTSTART is a \(isDay ? "day" : "time"), DTEND is not")
    }
    let startFloats = startValue.form == .local && startZone == nil
    let endFloats = endValue.form == .local && endZone == nil
    guard startFloats == endFloats else {
      return note(.endType, end, "one of DTSTART and DTEND has a zone, the other none")
    }
    var difference = endValue.secondsOnItsClock - startValue.secondsOnItsClock
    if startZone != endZone || startValue.form != endValue.form {
      guard let first = CalendarMoment(startValue, tzid: startZone)?.minutesInUTC,
        let last = CalendarMoment(endValue, tzid: endZone)?.minutesInUTC
      else { return }
      difference = (last - first) * 60
    }
    if difference < 0 {
      note(.endBeforeStart, end, "DTEND \(end.text) is before DTSTART \(start.text)")
    } else if difference == 0, isDay {
      note(.emptyDay, end, "DTEND is the day of DTSTART, but it is exclusive")
    } else if difference == 0, event.first("X-DATELINE-END") == nil {
      note(.zeroLength, end, "DTEND is DTSTART")
    } else if difference > 60 * 86_400 {
      note(.veryLongEvent, end, "the event lasts \(difference / 86_400) days")
    }
  }

  private mutating func checkRepetition(
    _ event: OpenComponent,
    _ start: DateTimeText,
    tzid: String?
  ) {
    if let rule = event.first("RRULE"), !rule.value.isEmpty {
      checkRule(rule, start: start, isUTC: tzid != nil || start.form == .utc)
    }
    for property in event.all("RDATE") + event.all("EXDATE") {
      guard property.parameter("VALUE")?.uppercased() != "PERIOD",
        let value = DateTimeText(property.value.prefix { $0 != UInt8(ascii: ",") })
      else { continue }
      if (value.form == .day) != (start.form == .day) {
        note(.repeatType, property, "\(property.name) is of another type than DTSTART")
      }
    }
  }

  /// Keeps what the end of the calendar needs to know of an event.
  private mutating func remember(_ event: OpenComponent, _ start: DateTimeText?) {
    guard let uid = event.first("UID"), !uid.value.isEmpty else { return }
    let recurrence = event.first("RECURRENCE-ID")
    let identity = uid.text + "\u{0}" + (recurrence?.text ?? "")
    if let first = calendar.identities[identity] {
      note(.duplicateUID, uid, "UID \(shown(uid.text)) stands on line \(first.line) already")
    } else {
      calendar.identities[identity] = uid.line.position(of: 0)
    }
    if let recurrence {
      calendar.overrides.append(
        (uid.text, recurrence.value.count == 8, recurrence.line.position(of: 0))
      )
    } else if let start {
      calendar.masters[uid.text] = CalendarState.Master(
        isDay: start.form == .day,
        repeats: event.first("RRULE") != nil || event.first("RDATE") != nil
      )
    }
  }

  /// Checks an alarm as a whole.
  mutating func checkAlarm(_ alarm: OpenComponent) {
    for name in ["ACTION", "TRIGGER"] where alarm.first(name) == nil {
      note(.incompleteAlarm, at: alarm.position, "the alarm has no \(name)")
    }
  }
}
