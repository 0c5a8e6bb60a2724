extension Validation {
  /// Opens a component.
  mutating func begin(_ name: String, _ line: ContentLine) {
    guard skippedDepth == 0, stack.count < limits.depth else {
      if skippedDepth == 0 {
        note(.nestingTooDeep, line, "components stand deeper than \(limits.depth)")
        reasonToSkipLibical = "components stand too deep"
      }
      skippedDepth += 1
      return
    }
    if let parent = stack.last {
      if !isPlaced(name, in: parent.name) {
        note(.misplacedComponent, line, "\(shown(name)) in \(parent.name)")
        reasonToSkipLibical = reasonToSkipLibical ?? "components are misplaced"
      } else if Validation.parents[name] == nil, !name.hasPrefix("X-") {
        note(.unknownComponent, line, "\(shown(name)) is not registered")
      }
      stack[stack.count - 1].children.insert(name)
    } else if name != "VCALENDAR" {
      note(
        hasEndedCalendar ? .contentAfterCalendar : .notACalendar,
        line,
        "BEGIN:\(shown(name)) outside a calendar"
      )
      reasonToSkipLibical = "components are misplaced"
    } else if hasEndedCalendar {
      note(.severalCalendars, line, "a further calendar begins")
    }
    let position = line.position(of: 0)
    stack.append(OpenComponent(name: name, position: position))
    if beginnings.count <= limits.secondOpinionComponents { beginnings.append((position, path)) }
  }

  /// Closes a component.
  mutating func end(_ name: String, _ line: ContentLine) {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    guard let open = stack.last else {
      note(.endWithoutBegin, line, "END:\(shown(name)) closes nothing")
      reasonToSkipLibical = "components do not match"
      return
    }
    if open.name != name {
      reasonToSkipLibical = "components do not match"
      if stack.contains(where: { $0.name == name }) {
        while let inner = stack.last, inner.name != name {
          note(
            .unclosedComponent,
            at: inner.position,
            "\(inner.name) is not closed before line \(line.position(of: 0).line)"
          )
          close(line)
        }
      } else {
        note(.mismatchedEnd, line, "END:\(shown(name)) where \(open.name) is open")
        if stack.count == 1 { return }
      }
    }
    close(line)
  }

  /// Runs the rules about the whole of the innermost component and closes it.
  mutating func close(_ line: ContentLine) {
    guard let component = stack.last else { return }
    checkCounts(component)
    switch component.name {
    case "VCALENDAR": checkCalendar(component)
    case "VEVENT": checkEvent(component)
    case "VTODO", "VJOURNAL", "VFREEBUSY": checkIdentity(component)
    case "VALARM": checkAlarm(component)
    case "VTIMEZONE": checkZone(component)
    case "STANDARD", "DAYLIGHT": checkZoneRule(component)
    default: break
    }
    stack.removeLast()
    guard component.name == "VCALENDAR", stack.isEmpty else { return }
    calendar = CalendarState()
    hasEndedCalendar = true
  }

  private func isPlaced(_ name: String, in parent: String) -> Bool {
    if let parents = Validation.parents[name] { return parents.contains(parent) }
    return name != "VCALENDAR"
  }

  /// The components of RFC 5545, 7953 and 9073, and where each may stand.
  private static let parents: [String: Set<String>] = [
    "VCALENDAR": [],
    "VEVENT": ["VCALENDAR"], "VTODO": ["VCALENDAR"], "VJOURNAL": ["VCALENDAR"],
    "VFREEBUSY": ["VCALENDAR"], "VTIMEZONE": ["VCALENDAR"], "VAVAILABILITY": ["VCALENDAR"],
    "VALARM": ["VEVENT", "VTODO"],
    "STANDARD": ["VTIMEZONE"], "DAYLIGHT": ["VTIMEZONE"],
    "AVAILABLE": ["VAVAILABILITY"],
    "PARTICIPANT": ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"],
    "VLOCATION": ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "PARTICIPANT"],
    "VRESOURCE": ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "PARTICIPANT"],
  ]
}
