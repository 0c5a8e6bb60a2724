/// Content lines as bytes: folded at 75 octets and ended by CR LF (RFC 5545, 3.1).
///
/// libical folds too, but prefers to break at blanks, so that lines end in a blank which careless
/// software trims, and may leave `SUMMARY:` alone on a line. Every line that this library writes
/// is therefore folded here, those from libical again.
struct ContentLines {
  /// The finished lines.
  private(set) var bytes: [UInt8] = []

  /// The number of content lines, folded ones counted once.
  private(set) var count = 0

  /// The most octets that a line may have without its line end.
  static let longest = 75

  /// Where the last line begins in `bytes`.
  private var lastStart = 0

  /// Takes the last line away.
  mutating func removeLast() {
    bytes.removeSubrange(lastStart...)
    count -= 1
  }

  /// Appends lines that are finished already.
  mutating func append(_ other: ContentLines) {
    lastStart = bytes.count + other.lastStart
    bytes.append(contentsOf: other.bytes)
    count += other.count
  }

  /// Makes room for so many more octets.
  mutating func reserve(_ octets: Int) { bytes.reserveCapacity(bytes.count + octets) }

  /// Appends one content line of at most 75 octets, given without its line end.
  mutating func append(short line: some Sequence<UInt8>) {
    count += 1
    lastStart = bytes.count
    bytes.append(contentsOf: line)
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  /// Appends one content line given without its line end.
  mutating func append(_ line: borrowing [UInt8]) {
    count += 1
    lastStart = bytes.count
    var start = 0
    var room = ContentLines.longest
    while line.count - start > room {
      let end = ContentLines.breakPoint(in: line, from: start, to: start + room)
      bytes.append(contentsOf: line[start..<end])
      bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
      start = end
      room = ContentLines.longest - 1
    }
    bytes.append(contentsOf: line[start...])
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// Appends a property whose value is TEXT, escaped here (RFC 5545, 3.3.11).
  ///
  /// The name must be a constant of this library or come from `XProperty`.
  mutating func append(_ name: String, text: String) {
    var line = Array(name.utf8)
    line.append(UInt8(ascii: ":"))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): line.append(contentsOf: #"\n"#.utf8)
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\\"):
        line.append(UInt8(ascii: "\\"))
        line.append(byte)
      default: line.append(byte)
      }
    }
    append(line)
  }

  /// Appends a property whose value has a grammar without reserved characters.
  mutating func append(_ name: String, plain value: String) {
    append(Array("\(name):\(value)".utf8))
  }

  /// The last place, not after `limit`, where a line may be broken.
  ///
  /// It is never inside a UTF-8 sequence. Where one of the last 32 places allows it, it is not
  /// beside a blank, not before a mark that joins the character before it, and not inside an
  /// escape.
  static func breakPoint(in line: borrowing [UInt8], from start: Int, to limit: Int) -> Int {
    var whole = limit
    while whole > start + 1, line[whole] & 0xC0 == 0x80 { whole -= 1 }
    var place = whole
    while place > start + 1, place > limit - 32 {
      if line[place] & 0xC0 != 0x80, !isBlank(line[place]), !isBlank(line[place - 1]),
        line[place - 1] != UInt8(ascii: "\\"), !joins(in: line, at: place)
      {
        return place
      }
      place -= 1
    }
    return whole
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether the scalar at a place is shown together with the one before it: combining marks,
  /// Thai vowels and tones, variation selectors, skin tones, and both sides of a joiner.
  private static func joins(in line: borrowing [UInt8], at place: Int) -> Bool {
    let first = line[place]
    guard first >= 0x80 || place >= 3 else { return false }
    let second = place + 1 < line.count ? line[place + 1] : 0
    let third = place + 2 < line.count ? line[place + 2] : 0
    switch first {
    case 0xCC: return true
    case 0xCD: return second <= 0xAF
    case 0xE0 where second == 0xB8: return third == 0xB1 || (0xB4...0xBA).contains(third)
    case 0xE0 where second == 0xB9: return (0x87...0x8E).contains(third)
    case 0xEF where second == 0xB8: return (0x80...0x8F).contains(third)
    case 0xE2 where second == 0x80 && third == 0x8D: return true
    case 0xF0 where second == 0x9F && third == 0x8F:
      return place + 3 < line.count && line[place + 3] >= 0xBB
    default: break
    }
    return place >= 3 && line[place - 1] == 0x8D && line[place - 2] == 0x80
      && line[place - 3] == 0xE2
  }
}
