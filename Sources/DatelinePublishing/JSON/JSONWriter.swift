/// Prints JSON values on one line, the same bytes for the same value everywhere.
package struct JSONWriter {
  /// The bytes so far, UTF-8, and room for more behind them.
  private var room: [UInt8]
  private var count = 0

  /// Whether the next value or key stands right behind what opened it, so that no comma parts them.
  private var isFirst = true

  private let sortsKeys: Bool

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - sortsKeys: Whether keys are put in the order of their bytes; else they stay in the order of
  ///     the value.
  ///   - capacity: How many bytes will be written, more or less.
  package init(sortsKeys: Bool = false, capacity: Int = 256) {
    self.sortsKeys = sortsKeys
    room = Array(repeating: 0, count: capacity)
  }

  /// The bytes so far, UTF-8.
  package var bytes: [UInt8] { Array(room[..<count]) }

  /// Ends the writing, and returns what was written.
  package consuming func finish() -> [UInt8] {
    room.removeLast(room.count - count)
    return room
  }

  /// The value as one line without a line end.
  package static func line(_ value: JSONValue, sortsKeys: Bool = false) -> [UInt8] {
    var writer = JSONWriter(sortsKeys: sortsKeys)
    writer.write(value)
    return writer.finish()
  }

  /// Adds a value.
  package mutating func write(_ value: JSONValue) {
    switch value.content {
    case .null: null()
    case .bool(let flag): bool(flag)
    case .integer(let number): integer(number)
    case .number(let number): self.number(number)
    case .string(let text): string(text)
    case .array(let values):
      beginArray()
      for value in values { write(value) }
      endArray()
    case .object(let members):
      let ordered =
        sortsKeys ? members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } : members
      beginObject()
      for member in ordered {
        string(member.key)
        close(with: UInt8(ascii: ":"), isFirst: true)
        write(member.value)
      }
      endObject()
    }
  }
}

extension JSONWriter: JSONSink {
  mutating func beginObject() { open(with: UInt8(ascii: "{")) }
  mutating func endObject() { close(with: UInt8(ascii: "}"), isFirst: false) }
  mutating func beginArray() { open(with: UInt8(ascii: "[")) }
  mutating func endArray() { close(with: UInt8(ascii: "]"), isFirst: false) }

  mutating func key(_ name: String) {
    let utf8 = name.utf8Span.span
    var end = begin(utf8.count + 4)
    var bytes = room.mutableSpan
    bytes[end] = UInt8(ascii: "\"")
    for index in utf8.indices { bytes[end + 1 + index] = utf8[index] }
    end += utf8.count + 1
    bytes[end] = UInt8(ascii: "\"")
    bytes[end + 1] = UInt8(ascii: ":")
    count = end + 2
    isFirst = true
  }

  mutating func null() { write("null") }
  mutating func bool(_ value: Bool) { write(value ? "true" : "false") }

  mutating func integer(_ value: Int) {
    guard value >= 0 else { return write(String(value)) }
    let end = begin(JSONWriter.longestNumber)
    write(digits: UInt(value), at: end)
  }

  mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    // Numbers of at most four decimals, which nearly all are, by whole numbers; the quotient is the
    // number nearest to those decimals, so that no fewer digits read back as the same.
    let parts = (value * 10_000).rounded()
    guard value > 0, parts < 10_000_000, parts / 10_000 == value else {
      // Swift prints the shortest digits that read back as the same number.
      return write(value.description)
    }
    let start = begin(JSONWriter.longestNumber)
    let (whole, rest) = UInt32(parts).quotientAndRemainder(dividingBy: 10_000)
    write(digits: UInt(whole), at: start)
    var end = count
    room[end] = UInt8(ascii: ".")
    var (decimals, divisor) = (rest, 1000 as UInt32)
    repeat {
      end += 1
      room[end] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: decimals / divisor)
      decimals %= divisor
      divisor /= 10
    } while decimals > 0
    count = end + 1
  }

  mutating func string(_ value: String) { string(utf8: value.utf8Span.span) }

  mutating func string(utf8: Span<UInt8>) {
    let start = begin(utf8.count + 2) + 1
    var bytes = room.mutableSpan
    bytes[start - 1] = UInt8(ascii: "\"")
    // Without a way out of the loop, many bytes are looked at in one go; few texts need escapes.
    var escapes: UInt8 = 0
    for index in 0..<utf8.count { escapes |= JSONWriter.needsEscape(utf8[index]) ? 1 : 0 }
    for index in 0..<utf8.count { bytes[start + index] = utf8[index] }
    count = start + utf8.count
    if escapes != 0 { writeEscaped(utf8, from: start) }
    close(with: UInt8(ascii: "\""), isFirst: false)
  }

  /// More than the digits of any number.
  private static let longestNumber = 24

  /// Makes room for a value and a comma, writes the comma where one is due, and returns where the
  /// value begins.
  @inline(__always)
  private mutating func begin(_ length: Int) -> Int {
    makeRoom(length + 1)
    if !isFirst {
      room[count] = UInt8(ascii: ",")
      count += 1
    }
    isFirst = false
    return count
  }

  @inline(__always)
  private mutating func makeRoom(_ length: Int) {
    if room.count - count < length { grow(length) }
  }

  @inline(never)
  private mutating func grow(_ length: Int) {
    room.append(contentsOf: repeatElement(0, count: max(length, room.count)))
  }

  private mutating func open(with byte: UInt8) {
    let end = begin(1)
    room[end] = byte
    count = end + 1
    isFirst = true
  }

  @inline(__always)
  private mutating func close(with byte: UInt8, isFirst: Bool) {
    makeRoom(1)
    room[count] = byte
    count += 1
    self.isFirst = isFirst
  }

  private mutating func write(_ text: String) {
    let utf8 = text.utf8Span.span
    let end = begin(utf8.count)
    for index in utf8.indices { room[end + index] = utf8[index] }
    count = end + utf8.count
  }

  /// Writes a number where there is room for it.
  private mutating func write(digits number: UInt, at start: Int) {
    var (divisor, length) = (1 as UInt, 1)
    while number / divisor >= 10 { (divisor, length) = (divisor * 10, length + 1) }
    var bytes = room.mutableSpan
    var rest = number
    for index in (start..<start + length).reversed() {
      bytes[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count = start + length
  }

  /// Writes a text again, and escapes only what RFC 8259, section 7 demands, and DEL, which
  /// terminals act upon.
  private mutating func writeEscaped(_ utf8: Span<UInt8>, from start: Int) {
    count = start
    // No escape is longer.
    makeRoom(6 * utf8.count)
    func put(_ byte: UInt8) {
      room[count] = byte
      count += 1
    }
    for index in utf8.indices {
      let byte = utf8[index]
      guard JSONWriter.needsEscape(byte) else {
        put(byte)
        continue
      }
      put(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(byte)
      case 0x0A: put(UInt8(ascii: "n"))
      case 0x0D: put(UInt8(ascii: "r"))
      case 0x09: put(UInt8(ascii: "t"))
      default:
        put(UInt8(ascii: "u"))
        put(UInt8(ascii: "0"))
        put(UInt8(ascii: "0"))
        put(JSONWriter.hexDigit(byte >> 4))
        put(JSONWriter.hexDigit(byte & 15))
      }
    }
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private static func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 48 + nibble : 87 + nibble
  }
}
