extension VCalendar {
  /// The calendar as text: CR LF line ends, lines of at most 75 octets (RFC 5545, 3.1).
  ///
  /// The same value gives the same text on every machine with the same time zone data.
  public func serialized() throws(ICalendarError) -> String {
    var bytes: [UInt8] = []
    var chunks = try chunks()
    while let chunk = try chunks.next() { bytes.append(contentsOf: chunk) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The calendar's bytes a component at a time, so that a large feed needs little memory.
  public func chunks() throws(ICalendarError) -> Chunks { try Chunks(self) }

  /// What stands before the first event: the calendar's own properties and its time zones.
  func header() throws(ICalendarError) -> [UInt8] {
    guard !productID.cleanedToOneLine.isEmpty else {
      throw ICalendarError(.invalidText, "PRODID must not be empty")
    }
    var lines = try libicalLines()
    if let name, case let clean = name.cleanedToOneLine, !clean.isEmpty {
      lines.append("X-WR-CALNAME", text: clean)
    }
    if let description, case let clean = description.cleanedForCalendar, !clean.isEmpty {
      lines.append("X-WR-CALDESC", text: clean)
    }
    if let seconds = try refreshSeconds() {
      lines.append("X-PUBLISHED-TTL", plain: durationText(seconds: Int(seconds)))
    }
    for property in xProperties { lines.append(property) }
    for (name, days) in zoneSpans().sorted(by: { $0.key < $1.key }) {
      lines.append(try ZoneTable.definition(of: name, covering: days))
    }
    return lines.bytes
  }

  /// What stands after the last event.
  static let footer = Array("END:VCALENDAR\r\n".utf8)

  /// The refresh interval in seconds, where there is one.
  func refreshSeconds() throws(ICalendarError) -> Int32? {
    guard let refreshInterval else { return nil }
    let (seconds, fraction) = refreshInterval.components
    guard fraction == 0, (60...(52 * 7 * 86_400)).contains(seconds) else {
      throw ICalendarError(.invalidInterval, "a refresh interval of \(refreshInterval)")
    }
    return Int32(seconds)
  }
}

extension VEvent {
  /// The event as the bytes of one `VEVENT` component.
  func serializedBytes() throws(ICalendarError) -> [UInt8] {
    try check()
    var lines: ContentLines
    do {
      lines = try libicalLines()
    } catch {
      throw ICalendarError(error.code, error.detail, uid: uid)
    }
    for conference in conferences { lines.append(conference) }
    if let position { lines.append("GEO", plain: position.description) }
    for category in categories {
      let clean = category.cleanedToOneLine
      if !clean.isEmpty { lines.append("CATEGORIES", text: clean) }
    }
    if end == nil, !start.isDay { lines.append("X-DATELINE-END", plain: "UNKNOWN") }
    for property in xProperties { lines.append(property) }
    lines.append("END", plain: "VEVENT")
    return lines.bytes
  }
}

extension ContentLines {
  /// Appends a way to join.
  ///
  /// It does not go through libical 3.0.16, which repeats the parameter `FEATURE` instead of making
  /// a list of it, and writes a literal `^` that readers take for the start of an escape.
  mutating func append(_ conference: Conference) {
    var line = "CONFERENCE;VALUE=URI"
    if !conference.features.isEmpty {
      line += ";FEATURE=" + conference.features.map(\.rawValue).joined(separator: ",")
    }
    let label = (conference.label ?? "").cleanedForCalendar
    if !label.isEmpty { line += ";LABEL=" + parameterText(label) }
    append(Array((line + ":" + conference.uri.description).utf8))
  }

  /// Appends a property outside the standard; one without a value is left out, because readers
  /// refuse a line that has none.
  mutating func append(_ property: XProperty) {
    let clean = property.value.cleanedForCalendar
    if !clean.isEmpty { append(property.name, text: clean) }
  }
}

/// A parameter's value in quotes, with quotes, line ends and `^` escaped (RFC 6868, 3.1).
func parameterText(_ text: String) -> String {
  var value = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "^": value += "^^"
    case "\"": value += "^'"
    case "\n": value += "^n"
    case "\t": value += " "
    default: value.unicodeScalars.append(scalar)
    }
  }
  return value + "\""
}

/// A length of time as RFC 5545, 3.3.6 writes it: `PT12H`, `P1D`, `P1W`.
func durationText(seconds: Int) -> String {
  if seconds > 0, seconds % 604_800 == 0 { return "P\(seconds / 604_800)W" }
  var text = "P"
  if seconds >= 86_400 { text += "\(seconds / 86_400)D" }
  let rest = seconds % 86_400
  guard rest > 0 else { return text }
  text += "T"
  if rest >= 3600 { text += "\(rest / 3600)H" }
  if rest % 3600 >= 60 { text += "\(rest % 3600 / 60)M" }
  if rest % 60 > 0 { text += "\(rest % 60)S" }
  return text
}
