extension VCalendar {
  /// Reads a calendar: what this library writes, and other files that keep to the same forms.
  ///
  /// Reading is strict, because the result is a value without doubt in it: an event without UID,
  /// DTSTAMP or DTSTART, a floating time, a date that does not exist or a component that is not
  /// closed is an error that names its line. To learn everything that is wrong with a file, use
  /// `ICalendarValidator`. Other components than events, alarms and properties that the values have
  /// no place for are left out; a file that holds several calendars gives its first.
  ///
  /// - Parameter bytes: the file, in UTF-8; at most 128 MiB, lines of at most 1 MiB.
  /// - Throws: what is missing or wrong, with its line.
  public init(parsing bytes: [UInt8]) throws(ICalendarError) {
    let limits = ICalendarValidator.Limits()
    guard bytes.count <= limits.fileBytes else {
      throw ICalendarError(.notACalendar, "more than \(limits.fileBytes) octets")
    }
    var reader = ContentLineReader(bytes, longest: limits.lineBytes, mostFaultsPerCode: 1)
    var parser = CalendarParser()
    while !parser.isFinished, let line = reader.next() {
      for fault in reader.takeFaults()
      where fault.code == .lineOverLimit || fault.code == .controlCharacter {
        throw ICalendarError(.notACalendar, "line \(fault.position.line): \(fault.message)")
      }
      try parser.read(line)
    }
    guard parser.isFinished else {
      throw ICalendarError(.notACalendar, "the file ends before END:VCALENDAR")
    }
    self = parser.calendar
  }
}

/// Makes a calendar of content lines, one at a time.
struct CalendarParser {
  private(set) var calendar = VCalendar()
  private(set) var isFinished = false
  private var event: EventParser?
  /// The open components, outermost first.
  private var stack: [String] = []

  mutating func read(_ line: ContentLine) throws(ICalendarError) {
    let property: ContentProperty
    do {
      property = try ContentProperty(line)
    } catch {
      throw fault(line, error.message)
    }
    guard (try? UTF8Span(validating: line.bytes.span)) != nil else {
      throw fault(line, "octets that are not UTF-8")
    }
    switch property.name {
    case "BEGIN":
      let name = property.text.uppercased()
      guard stack.isEmpty == (name == "VCALENDAR"), stack.count < 16 else {
        throw fault(line, "BEGIN:\(ICalendarError.shortened(name)) does not belong here")
      }
      if name == "VEVENT", stack.count == 1 { event = EventParser() }
      stack.append(name)
    case "END":
      guard stack.last == property.text.uppercased() else {
        throw fault(line, "END:\(ICalendarError.shortened(property.text)) closes nothing")
      }
      stack.removeLast()
      if stack.count == 1, let event {
        do {
          calendar.events.append(try event.finished())
        } catch {
          throw fault(line, error.detail, error.code)
        }
        self.event = nil
      }
      isFinished = stack.isEmpty
    default:
      guard !stack.isEmpty else { throw fault(line, "the first line is not BEGIN:VCALENDAR") }
      do {
        if stack == ["VCALENDAR"] {
          try readCalendar(property)
        } else if stack == ["VCALENDAR", "VEVENT"] {
          try event?.read(property)
        }
      } catch {
        throw fault(line, error.detail, error.code)
      }
    }
  }

  private func fault(
    _ line: ContentLine,
    _ message: String,
    _ code: ICalendarError.Code = .notACalendar
  ) -> ICalendarError {
    ICalendarError(code, "line \(line.position(of: 0).line): \(message)")
  }

  private mutating func readCalendar(_ property: ContentProperty) throws(ICalendarError) {
    let text = TextValue(property.value, isList: false).text
    switch property.name {
    case "PRODID": calendar.productID = text
    case "NAME": calendar.name = calendar.name ?? text
    case "X-WR-CALNAME": calendar.name = calendar.name ?? text
    case "DESCRIPTION", "X-WR-CALDESC": calendar.description = calendar.description ?? text
    case "URL": calendar.url = CalendarURI(property.text)
    case "SOURCE": calendar.source = CalendarURI(property.text)
    case "COLOR": calendar.color = CalendarColor(text)
    case "LAST-MODIFIED": calendar.lastModified = try stamp(property)
    case "REFRESH-INTERVAL", "X-PUBLISHED-TTL":
      if let seconds = DurationText.seconds(property.value) {
        calendar.refreshInterval = calendar.refreshInterval ?? .seconds(seconds)
      }
    default:
      XProperty(name: property.name, value: text).map { calendar.xProperties.append($0) }
    }
  }
}

/// The stamp that a property holds.
func stamp(_ property: ContentProperty) throws(ICalendarError) -> CalendarStamp {
  guard let stamp = CalendarStamp(property.text) else {
    throw ICalendarError(
      .invalidMoment,
      "\(property.name) \(ICalendarError.shortened(property.text))"
    )
  }
  return stamp
}
