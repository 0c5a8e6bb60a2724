extension Validation {
  /// Reads the whole file.
  mutating func run(_ bytes: [UInt8]) {
    let top = ICalendarPosition(line: 1, column: 1, unfoldedLine: 1, unfoldedColumn: 1)
    guard !bytes.isEmpty else { return note(.emptyInput, at: top, "the file is empty") }
    guard bytes.count <= limits.fileBytes else {
      return note(.tooLarge, at: top, "\(bytes.count) octets; the limit is \(limits.fileBytes)")
    }
    var reader = ContentLineReader(
      bytes,
      longest: limits.lineBytes,
      mostFaultsPerCode: limits.issuesPerCode
    )
    var last: ContentLine?
    while let line = reader.next() {
      noteFaults(of: &reader)
      last = line
      if line.bytes.count > 65_536 { reasonToSkipLibical = "a line has more than 64 KiB" }
      guard read(line) else { return }
    }
    noteFaults(of: &reader)
    guard let last else { return note(.emptyInput, at: top, "the file has no content line") }
    while let open = stack.last {
      note(.unclosedComponent, at: open.position, "\(open.name) is not closed before the file ends")
      reasonToSkipLibical = "components are not closed"
      close(last)
    }
    askLibical(bytes)
  }

  private mutating func noteFaults(of reader: inout ContentLineReader) {
    let path = path
    for fault in reader.takeFaults() {
      switch fault.code {
      case .controlCharacter: reasonToSkipLibical = "it holds control characters"
      // libical takes these for parts of other lines than this reader does.
      case .bareCarriageReturn, .strayContinuation: reasonToSkipLibical = "its lines are unclear"
      default: break
      }
      log.note(fault.code, at: fault.position, in: path, fault.message)
    }
    for (code, count) in reader.takeUnlisted() { log.count(count, of: code, in: path) }
  }

  /// Reads one content line; false where the rest of the file is not worth reading.
  private mutating func read(_ line: ContentLine) -> Bool {
    checkUTF8(line)
    let property: ContentProperty
    do {
      property = try ContentProperty(line)
    } catch {
      guard !stack.isEmpty || hasEndedCalendar else {
        note(.notACalendar, line, "the first line is not BEGIN:VCALENDAR")
        return false
      }
      reasonToSkipLibical = "lines are malformed"
      if stack.isEmpty {
        note(.contentAfterCalendar, line, "a line after END:VCALENDAR")
      } else if skippedDepth == 0 {
        note(error.code, line, index: error.index, error.message)
      }
      return true
    }
    switch property.name {
    case "BEGIN", "END":
      let name = property.text.cleanedToOneLine.uppercased()
      if name.utf8.count != property.value.count {
        note(.blankEdge, property, "\(property.name) ends with a blank")
      }
      if property.name == "BEGIN" { begin(name, line) } else { end(name, line) }
    default:
      guard let parent = stack.last else {
        if hasEndedCalendar {
          note(.contentAfterCalendar, line, "a line after END:VCALENDAR")
          return true
        }
        note(.notACalendar, line, "the first line is not BEGIN:VCALENDAR")
        return false
      }
      if skippedDepth == 0 { check(property, in: parent.name) }
    }
    return !stack.isEmpty || hasEndedCalendar
  }

  private mutating func checkUTF8(_ line: ContentLine) {
    guard line.bytes.contains(where: { $0 >= 0x80 }) else { return }
    do {
      _ = try UTF8Span(validating: line.bytes.span)
    } catch {
      reasonToSkipLibical = "it is not UTF-8"
      let place = error.byteOffsets.lowerBound
      note(.invalidUTF8, line, index: place, "octet 0x\(hex(line.bytes[place])) is not UTF-8 here")
    }
  }

  private func hex(_ byte: UInt8) -> String {
    String(decoding: [hexDigit(byte >> 4), hexDigit(byte & 15)], as: UTF8.self)
  }
}
