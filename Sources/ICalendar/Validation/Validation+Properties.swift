extension Validation {
  /// Checks one property by itself, and keeps it where a rule about its component needs it.
  mutating func check(_ property: ContentProperty, in component: String) {
    let name = property.name
    checkParameters(property)
    checkPlace(property, in: component)
    if Validation.singles(in: component).contains(name) {
      stack[stack.count - 1].counts[name, default: 0] += 1
      if stack[stack.count - 1].counts[name] == 2 {
        note(.repeatedProperty, property.line, "\(name) stands more than once")
      }
    }
    if Validation.kept.contains(name) {
      let count = stack[stack.count - 1].properties.count
      if count < limits.propertiesPerComponent {
        stack[stack.count - 1].properties.append(property)
      } else if count == limits.propertiesPerComponent,
        log.count(of: .tooManyProperties) == 0
      {
        note(
          .tooManyProperties,
          property.line,
          "more than \(limits.propertiesPerComponent) properties in one component"
        )
      }
    }
    guard !property.value.isEmpty else {
      note(.emptyValue, property, "\(shown(name)) has no value")
      return
    }
    switch name {
    case "DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "RDATE", "EXDATE", "DTSTAMP", "CREATED",
      "LAST-MODIFIED", "COMPLETED", "ACKNOWLEDGED":
      checkDates(property, in: component)
    case "DURATION", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "TRIGGER":
      checkDuration(property)
    case "RRULE": if component != "VEVENT" { checkRule(property, in: component) }
    case "TZOFFSETFROM", "TZOFFSETTO": checkOffset(property)
    case "SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CONTACT", "NAME", "UID", "PRODID",
      "TZNAME", "TZID", "RELATED-TO", "X-WR-CALNAME", "X-WR-CALDESC":
      checkText(property, isList: false)
    case "CATEGORIES", "RESOURCES": checkText(property, isList: true)
    case "URL", "SOURCE", "TZURL", "CONFERENCE", "ATTACH", "IMAGE", "LINK": checkAddress(property)
    case "ORGANIZER", "ATTENDEE": checkPerson(property)
    default: checkPlainValue(property, in: component)
    }
  }

  private mutating func checkParameters(_ property: ContentProperty) {
    guard property.parameters.count > 1 else { return }
    var names: Set<String> = []
    for parameter in property.parameters where !names.insert(parameter.name).inserted {
      note(
        .repeatedParameter,
        property.line,
        index: parameter.start,
        "\(shown(parameter.name)) stands twice in \(shown(property.name))"
      )
      return
    }
  }

  private mutating func checkPlace(_ property: ContentProperty, in component: String) {
    let name = property.name
    if component == "VCALENDAR" {
      if let children = stack.last?.children, !children.isEmpty {
        note(.propertyAfterComponent, property.line, "\(shown(name)) stands after a component")
      }
      if Validation.registered.contains(name), !Validation.ofCalendars.contains(name) {
        note(.misplacedProperty, property.line, "\(name) is no property of a calendar")
      }
    } else if Validation.ofCalendarsOnly.contains(name) {
      note(.misplacedProperty, property.line, "\(name) is a property of the calendar")
    } else if component == "VEVENT", Validation.notOfEvents.contains(name) {
      note(.misplacedProperty, property.line, "\(name) is no property of an event")
    }
    if !name.hasPrefix("X-"), !Validation.registered.contains(name) {
      note(.unknownProperty, property.line, "\(shown(name)) is not registered")
    }
  }

  /// Notes nothing here: each second occurrence was noted as it came.
  mutating func checkCounts(_ component: OpenComponent) {
    let rules = component.all("RRULE")
    if rules.count > 1 {
      note(.severalRules, rules[1].line, "\(rules.count) rules in one component")
    }
  }
}
