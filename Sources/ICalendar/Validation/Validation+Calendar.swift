extension Validation {
  /// Checks a calendar as a whole, when all of it has been read.
  mutating func checkCalendar(_ component: OpenComponent) {
    if let version = component.first("VERSION") {
      if version.text != "2.0" { note(.wrongVersion, version, "VERSION is \(shown(version.text))") }
    } else {
      note(.missingVersion, at: component.position, "the calendar has no VERSION")
    }
    if component.first("PRODID") == nil {
      note(.missingProductID, at: component.position, "the calendar has no PRODID")
    }
    if let method = component.first("METHOD") {
      if Validation.methods.contains(method.text.uppercased()) {
        note(.methodInFeed, method, "METHOD:\(method.text) in a file")
      } else {
        note(.unknownMethod, method, "METHOD:\(shown(method.text)) is not registered")
      }
    }
    if component.children.isEmpty {
      note(.noComponents, at: component.position, "the calendar holds no component")
    }
    checkOverrides()
    checkZoneNames()
  }

  private mutating func checkOverrides() {
    for item in calendar.overrides {
      guard let master = calendar.masters[item.uid], master.repeats else {
        note(
          .overrideWithoutMaster,
          at: item.position,
          "no repeating event has UID \(shown(item.uid))"
        )
        continue
      }
      if master.isDay != item.isDay {
        note(.overrideType, at: item.position, "RECURRENCE-ID is of another type than DTSTART")
      }
    }
  }

  private mutating func checkZoneNames() {
    for (name, position) in calendar.zonesUsed.sorted(by: { $0.value < $1.value })
    where calendar.zonesDefined[name] == nil && !name.hasPrefix("/") {
      note(.undefinedZone, at: position, "no VTIMEZONE defines \(shown(name))")
    }
    for (name, position) in calendar.zonesDefined.sorted(by: { $0.value < $1.value })
    where calendar.zonesUsed[name] == nil {
      note(.unusedZone, at: position, "no time uses \(shown(name))")
    }
  }

  /// Checks a time zone as a whole.
  mutating func checkZone(_ zone: OpenComponent) {
    if let name = zone.first("TZID") {
      if let first = calendar.zonesDefined[name.text] {
        note(.duplicateZone, name, "\(shown(name.text)) is defined on line \(first.line) already")
      } else {
        calendar.zonesDefined[name.text] = name.line.position(of: 0)
      }
    } else {
      note(.zoneWithoutName, at: zone.position, "the VTIMEZONE has no TZID")
    }
    if zone.children.isDisjoint(with: ["STANDARD", "DAYLIGHT"]) {
      note(.zoneWithoutRules, at: zone.position, "the VTIMEZONE has no STANDARD and no DAYLIGHT")
    }
  }

  /// Checks one rule of a time zone as a whole.
  mutating func checkZoneRule(_ rule: OpenComponent) {
    for name in ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"] where rule.first(name) == nil {
      note(.incompleteZoneRule, at: rule.position, "the \(rule.name) has no \(name)")
    }
  }

  /// The methods of RFC 5546, 1.4.
  private static let methods: Set<String> = [
    "PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER",
  ]
}
