import Chronology

extension Validation {
  /// Checks a rule outside an event, where only its form matters.
  mutating func checkRule(_ property: ContentProperty, in component: String) {
    let rule = RecurrenceText(property.value)
    if component == "STANDARD" || component == "DAYLIGHT" {
      if let frequency = rule.frequency, frequency.isShorterThanADay || frequency == .daily {
        note(.zoneHazard, property, "a zone's rule with FREQ=\(frequency.rawValue)")
        reasonToSkipLibical = "a zone repeats too often"
      }
    }
    for fault in rule.faults(start: nil, isDay: false, isUTC: true) where fault.kind == .invalid {
      note(.ruleInvalid, property, fault.message)
    }
  }

  /// Checks an event's rule against its start.
  mutating func checkRule(_ property: ContentProperty, start: DateTimeText, isUTC: Bool) {
    let faults = RecurrenceText(property.value)
      .faults(start: start.date, isDay: start.form == .day, isUTC: isUTC)
    for fault in faults {
      let code: ICalendarIssue.Code =
        switch fault.kind {
        case .invalid: .ruleInvalid
        case .empty: .ruleNever
        case .type: .ruleType
        case .start: .ruleStart
        case .hazard: .ruleHazard
        }
      note(code, property, fault.message)
    }
  }

  /// Checks a duration (RFC 5545, 3.3.6) and that it is positive where it must be.
  mutating func checkDuration(_ property: ContentProperty) {
    let name = property.name
    let type = property.parameter("VALUE")?.uppercased()
    if name == "TRIGGER", type == "DATE-TIME" {
      if DateTimeText(property.value)?.form != .utc {
        note(.notUTC, property, "TRIGGER is not a time in UTC")
      }
      return
    }
    let seconds = DurationText.seconds(property.value)
    if name == "REFRESH-INTERVAL" {
      if type != "DURATION" || seconds.map({ $0 > 0 }) != true {
        note(.intervalValue, property, "REFRESH-INTERVAL \(shown(property.text))")
      }
      return
    }
    if seconds == nil || (name != "TRIGGER" && seconds.map({ $0 < 0 }) == true) {
      note(.durationSyntax, property, "\(name) \(shown(property.text))")
    }
  }

  /// Checks an offset from UTC (RFC 5545, 3.3.14).
  mutating func checkOffset(_ property: ContentProperty) {
    let value = property.value
    var isValid = value.count == 5 || value.count == 7
    isValid = isValid && (value.first == UInt8(ascii: "+") || value.first == UInt8(ascii: "-"))
    let digits = value.dropFirst()
    isValid = isValid && digits.allSatisfy(isASCIIDigit)
    if isValid {
      let numbers = digits.map { Int($0) - 48 }
      isValid = numbers[0] * 10 + numbers[1] <= 23 && numbers[2] < 6
      if value.count == 7 { isValid = isValid && numbers[4] < 6 }
      if value.first == UInt8(ascii: "-") {
        isValid = isValid && numbers.contains { $0 != 0 }
      }
    }
    if !isValid { note(.offsetSyntax, property, "\(property.name) \(shown(property.text))") }
  }
}
