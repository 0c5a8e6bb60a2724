/// Reads the line format of `Gazetteer`, row by row.
///
/// It works on bytes and ranges of them, since a program that starts for one short article reads
/// the whole standard gazetteer.
struct GazetteerReader {
  private(set) var entries: [GazetteerEntry] = []
  private(set) var nonPlaces: [String] = []

  /// Which row a continuation line carries on.
  private var last = Row.none

  private enum Row { case none, place, nonPlace }

  mutating func read(_ text: String) throws(GazetteerError) {
    last = .none
    var line = Line(number: 0, bytes: Array(text.utf8), range: 0..<0)
    while line.range.upperBound < line.bytes.count {
      let start = line.number == 0 ? 0 : line.range.upperBound + 1
      var end = start
      while end < line.bytes.count, line.bytes[end] != UInt8(ascii: "\n") { end += 1 }
      line.range = start..<end
      line.number += 1
      try read(line)
    }
  }

  private mutating func read(_ line: Line) throws(GazetteerError) {
    let row = line.trimmed(line.range)
    guard let first = row.first, line.bytes[first] != UInt8(ascii: "#") else { return }
    guard first == line.range.lowerBound else { return try carryOn(with: row, of: line) }
    let keyword = row.lowerBound..<line.end(of: row, before: UInt8(ascii: " "))
    if line.string(keyword) == "not" {
      last = .nonPlace
      nonPlaces += try line.names(keyword.upperBound..<row.upperBound).map(\.text)
    } else {
      last = .place
      entries.append(try line.entry(row))
    }
  }

  private mutating func carryOn(with row: Range<Int>, of line: Line) throws(GazetteerError) {
    switch last {
    case .none: throw line.error(.nothingToContinue, at: row)
    case .nonPlace: nonPlaces += try line.names(row).map(\.text)
    case .place: entries[entries.count - 1].names += try line.names(row)
    }
  }
}

/// One line of the text, which knows where it stands.
private struct Line {
  var number: Int
  var bytes: [UInt8]
  var range: Range<Int>

  func error(_ reason: GazetteerError.Reason, at part: Range<Int>) -> GazetteerError {
    GazetteerError(line: number, column: part.lowerBound - range.lowerBound + 1, reason: reason)
  }

  func string(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

  func trimmed(_ part: Range<Int>) -> Range<Int> {
    var (start, end) = (part.lowerBound, part.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r") }

  /// Where a part ends that stands before the next separator.
  func end(of part: Range<Int>, before separator: UInt8) -> Int {
    var end = part.lowerBound
    while end < part.upperBound, bytes[end] != separator { end += 1 }
    return end
  }

  /// The parts between separators, without blanks around them; one at least.
  func parts(of part: Range<Int>, between separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var rest = part
    while true {
      let end = end(of: rest, before: separator)
      parts.append(trimmed(rest.lowerBound..<end))
      guard end < part.upperBound else { return parts }
      rest = end + 1..<part.upperBound
    }
  }

  func entry(_ row: Range<Int>) throws(GazetteerError) -> GazetteerEntry {
    let fields = parts(of: row, between: UInt8(ascii: "|"))
    guard fields.count == 5 else { throw error(.wrongFieldCount(fields.count), at: row) }
    let name = try self.name(fields[1])
    var entry = GazetteerEntry(name: name.text, country: "", names: [name])
    try readKinds(fields[0], into: &entry)
    try readCoordinates(fields[2], into: &entry)
    entry.zone = fields[3].isEmpty ? nil : string(fields[3])
    if !fields[4].isEmpty { entry.names += try names(fields[4]) }
    return entry
  }

  func readKinds(_ field: Range<Int>, into entry: inout GazetteerEntry) throws(GazetteerError) {
    var words = parts(of: field, between: UInt8(ascii: " "))
    guard let code = words.popLast(), !words.isEmpty else {
      throw error(.unknownRow(string(field)), at: field)
    }
    for word in words {
      switch string(word) {
      case "country": entry.isCountry = true
      case "capital": entry.isCapital = true
      case "city", "region": break
      case let other: throw error(.unknownRow(other), at: word)
      }
    }
    guard code.count == 2, bytes[code].allSatisfy({ 0x41...0x5A ~= $0 }) else {
      throw error(.badCountryCode(string(code)), at: code)
    }
    entry.country = string(code)
  }

  func readCoordinates(
    _ field: Range<Int>,
    into entry: inout GazetteerEntry
  ) throws(GazetteerError) {
    guard !field.isEmpty else { return }
    let numbers = parts(of: field, between: UInt8(ascii: " ")).map { Double(string($0)) }
    guard numbers.count == 2, let latitude = numbers[0], let longitude = numbers[1],
      -90...90 ~= latitude, -180...180 ~= longitude
    else { throw error(.badCoordinates(string(field)), at: field) }
    entry.latitude = latitude
    entry.longitude = longitude
  }

  /// Names between semicolons; one may stand at the end, where the next line carries on.
  func names(_ field: Range<Int>) throws(GazetteerError) -> [GazetteerEntry.Name] {
    var parts = parts(of: field, between: UInt8(ascii: ";"))
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    var names: [GazetteerEntry.Name] = []
    for part in parts { names.append(try name(part)) }
    return names
  }

  func name(_ field: Range<Int>) throws(GazetteerError) -> GazetteerEntry.Name {
    let mark = field.isEmpty ? nil : bytes[field.lowerBound]
    let isMarked = mark == UInt8(ascii: "~") || mark == UInt8(ascii: "?")
    let text = isMarked ? trimmed(field.lowerBound + 1..<field.upperBound) : field
    guard !text.isEmpty else { throw error(.emptyName, at: field) }
    return GazetteerEntry.Name(
      string(text),
      needsContext: isMarked,
      isAmbiguous: mark == UInt8(ascii: "?")
    )
  }
}
