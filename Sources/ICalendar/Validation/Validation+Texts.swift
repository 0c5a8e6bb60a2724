import Chronology

extension Validation {
  /// Checks the escapes and the edges of a TEXT value.
  mutating func checkText(_ property: ContentProperty, isList: Bool) {
    if property.parameter("VALUE").map({ $0.uppercased() != "TEXT" }) == true { return }
    let text = TextValue(property.value, isList: isList)
    if let place = text.badEscape {
      note(.badEscape, property, value: place, "a backslash in \(property.name) begins no escape")
    }
    if let place = text.bareSeparator {
      note(.bareSeparator, property, value: place, "a separator in \(property.name) is not escaped")
    }
    if text.items.count > 500 {
      note(.tooManyValues, property, "\(text.items.count) values in one \(property.name)")
    }
    if let first = property.value.first, let last = property.value.last,
      first == 0x20 || first == 0x09 || last == 0x20 || last == 0x09
    {
      note(.blankEdge, property, "\(property.name) begins or ends with a blank")
    }
  }

  /// Compares the weekdays that an event's texts name with its dates.
  mutating func checkWeekdays(_ event: OpenComponent, _ start: DateTimeText) {
    for name in ["SUMMARY", "DESCRIPTION"] {
      guard let property = event.first(name), property.value.count <= 100_000,
        WeekdayMention.isWorthReading(property.value)
      else { continue }
      let text = spacedOut(property.value)
      for mention in WeekdayMention.all(in: text) {
        if let date = mention.date(inYear: start.date.year) {
          guard date.weekday != mention.weekday else { continue }
          note(
            .weekdayContradiction,
            property,
            value: mention.offset,
            "\(name) says \(mention.weekday.name), but \(date) is a \(date.weekday.name)"
          )
        } else if name == "SUMMARY", mention.isBare, event.first("RRULE") == nil,
          isOneDay(event, start), start.date.weekday != mention.weekday
        {
          note(
            .weekdayDiffers,
            property,
            value: mention.offset,
            "SUMMARY says \(mention.weekday.name), but DTSTART is a \(start.date.weekday.name)"
          )
        }
      }
    }
  }

  /// The text with each escape as blanks, so that places in it are places in the value.
  private func spacedOut(_ value: ArraySlice<UInt8>) -> String {
    var bytes = Array(value)
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "\\") {
        bytes[index] = 0x20
        if bytes[index + 1] | 0x20 == UInt8(ascii: "n") { bytes[index + 1] = 0x20 }
        index += 1
      }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isOneDay(_ event: OpenComponent, _ start: DateTimeText) -> Bool {
    guard let end = event.first("DTEND").flatMap({ DateTimeText($0.value) }) else { return true }
    return end.date.days(since: start.date) <= 1
  }
}

extension Weekday {
  /// The English name, for messages.
  fileprivate var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
