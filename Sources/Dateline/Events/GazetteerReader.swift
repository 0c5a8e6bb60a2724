/// Reads the line format of `Gazetteer`, row by row.
struct GazetteerReader {
  private(set) var entries: [GazetteerEntry] = []
  private(set) var nonPlaces: [String] = []

  /// Which row a continuation line carries on.
  private var last = Row.none

  private enum Row { case none, place, nonPlace }

  typealias Bytes = Substring.UTF8View

  mutating func read(_ text: String) throws(GazetteerError) {
    last = .none
    var rest = text.utf8[...]
    var number = 0
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      try read(Line(number: number, bytes: rest[..<end]))
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
    }
  }

  private mutating func read(_ line: Line) throws(GazetteerError) {
    let row = line.trimmed(line.bytes)
    guard let first = row.first, first != UInt8(ascii: "#") else { return }
    guard line.bytes.first == first else { return try carryOn(with: row, of: line) }
    let keyword = row.prefix { $0 != UInt8(ascii: " ") }
    if String(Substring(keyword)) == "not" {
      last = .nonPlace
      nonPlaces += try line.names(row[keyword.endIndex...]).map(\.text)
    } else {
      last = .place
      entries.append(try line.entry(row))
    }
  }

  private mutating func carryOn(with row: Bytes, of line: Line) throws(GazetteerError) {
    switch last {
    case .none: throw line.error(.nothingToContinue, at: row.startIndex)
    case .nonPlace: nonPlaces += try line.names(row).map(\.text)
    case .place: entries[entries.count - 1].names += try line.names(row)
    }
  }

  /// One line of the text, which knows where it stands.
  private struct Line {
    var number: Int
    var bytes: Bytes

    func error(_ reason: GazetteerError.Reason, at index: String.Index) -> GazetteerError {
      let column = bytes.distance(from: bytes.startIndex, to: index) + 1
      return GazetteerError(line: number, column: column, reason: reason)
    }

    func trimmed(_ part: Bytes) -> Bytes {
      var part = part
      while let byte = part.first, byte == 0x20 || byte == 0x0D { part.removeFirst() }
      while let byte = part.last, byte == 0x20 || byte == 0x0D { part.removeLast() }
      return part
    }

    func string(_ part: Bytes) -> String { String(Substring(part)) }

    func entry(_ row: Bytes) throws(GazetteerError) -> GazetteerEntry {
      let fields = row.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map(trimmed)
      guard fields.count == 5 else {
        throw error(.wrongFieldCount(fields.count), at: row.startIndex)
      }
      let name = try self.name(fields[1])
      var entry = GazetteerEntry(name: name.text, country: "", names: [name])
      try readKinds(fields[0], into: &entry)
      try readCoordinates(fields[2], into: &entry)
      entry.zone = fields[3].isEmpty ? nil : string(fields[3])
      if !fields[4].isEmpty { entry.names += try names(fields[4]) }
      return entry
    }

    func readKinds(_ field: Bytes, into entry: inout GazetteerEntry) throws(GazetteerError) {
      var words = field.split(separator: UInt8(ascii: " "))
      guard let code = words.popLast(), !words.isEmpty else {
        throw error(.unknownRow(string(field)), at: field.startIndex)
      }
      for word in words {
        switch string(word) {
        case "country": entry.isCountry = true
        case "capital": entry.isCapital = true
        case "city", "region": break
        default: throw error(.unknownRow(string(word)), at: word.startIndex)
        }
      }
      guard code.count == 2, code.allSatisfy({ 0x41...0x5A ~= $0 }) else {
        throw error(.badCountryCode(string(code)), at: code.startIndex)
      }
      entry.country = string(code)
    }

    func readCoordinates(_ field: Bytes, into entry: inout GazetteerEntry) throws(GazetteerError) {
      guard !field.isEmpty else { return }
      let parts = field.split(separator: UInt8(ascii: " "))
      guard parts.count == 2, let latitude = Double(string(parts[0])),
        let longitude = Double(string(parts[1])), -90...90 ~= latitude, -180...180 ~= longitude
      else { throw error(.badCoordinates(string(field)), at: field.startIndex) }
      entry.latitude = latitude
      entry.longitude = longitude
    }

    /// Names between semicolons; one may stand at the end, where the next line carries on.
    func names(_ field: Bytes) throws(GazetteerError) -> [GazetteerEntry.Name] {
      var parts = field.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        .map(trimmed)
      if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
      var names: [GazetteerEntry.Name] = []
      for part in parts { names.append(try name(part)) }
      return names
    }

    func name(_ field: Bytes) throws(GazetteerError) -> GazetteerEntry.Name {
      let mark = field.first
      let isMarked = mark == UInt8(ascii: "~") || mark == UInt8(ascii: "?")
      let text = isMarked ? trimmed(field.dropFirst()) : field
      guard !text.isEmpty else { throw error(.emptyName, at: field.startIndex) }
      return GazetteerEntry.Name(
        string(text),
        needsContext: isMarked,
        isAmbiguous: mark == UInt8(ascii: "?")
      )
    }
  }
}
