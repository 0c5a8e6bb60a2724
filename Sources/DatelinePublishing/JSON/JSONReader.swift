/// Reads one JSON value (RFC 8259) and tells where it is wrong.
///
/// Linear in the length of its input; a value deeper than 64 levels and a key that stands twice are
/// errors. Bytes that are not UTF-8 and halves of surrogate pairs are read as U+FFFD.
package struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private static let depthLimit = 64

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the first half of a surrogate pair stands that was read as U+FFFD.
  private var firstHalf: Int?

  /// Reads a line that holds exactly one value, with blanks around it.
  package static func read(_ line: [UInt8]) throws(PublishingError) -> JSONValue {
    try readTelling(line).value
  }

  /// Reads a line as `read` does, and tells where it holds what was read as U+FFFD: the offset of
  /// the first byte that is not UTF-8 or of the first half of a surrogate pair.
  package static func readTelling(
    _ line: [UInt8]
  ) throws(PublishingError) -> (value: JSONValue, replaced: Int?) {
    var reader = JSONReader(line)
    if line.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    reader.skipBlanks()
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.index == line.count else {
      throw reader.failure("text after the end of the value; write one object a line")
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: line.span)
    } catch {
      return (value, error.byteOffsets.lowerBound)
    }
    return (value, reader.firstHalf)
  }

  private func failure(_ message: String, at offset: Int? = nil) -> PublishingError {
    PublishingError(.syntax, "not JSON: " + message, at: offset ?? index)
  }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func value(depth: Int) throws(PublishingError) -> JSONValue {
    guard depth < JSONReader.depthLimit else {
      throw PublishingError(
        .tooLarge,
        "more than \(JSONReader.depthLimit) levels of brackets",
        at: index
      )
    }
    let start = index
    switch next {
    case UInt8(ascii: "{"): return JSONValue(.object(try members(depth: depth)), at: start)
    case UInt8(ascii: "["): return JSONValue(.array(try elements(depth: depth)), at: start)
    case UInt8(ascii: "\""): return JSONValue(.string(try string()), at: start)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw failure("the line ends where a value should stand")
    case let byte? where byte == UInt8(ascii: "-") || (48...57).contains(byte):
      return JSONValue(try number(), at: start)
    default: throw failure("a value cannot begin with this character")
    }
  }

  private mutating func word(
    _ text: StaticString,
    _ content: JSONValue.Content
  ) throws(PublishingError) -> JSONValue {
    let start = index
    for byte in text.description.utf8 {
      guard next == byte else { throw failure("write true, false or null", at: start) }
      index += 1
    }
    return JSONValue(content, at: start)
  }

  private mutating func members(depth: Int) throws(PublishingError) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    // A set of keys is dear, and most objects are small.
    var keys: Set<String> = []
    index += 1
    skipBlanks()
    if next == UInt8(ascii: "}") {
      index += 1
      return []
    }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw failure("a key in quotation marks is missing") }
      let start = index
      let key = try string()
      if members.count == 32 { keys = Set(members.map(\.key)) }
      let isNew =
        members.count < 32
        ? !members.contains { $0.key == key } : keys.insert(key).inserted
      guard isNew else {
        throw failure("the key \"\(key)\" stands twice; keep one of them", at: start)
      }
      skipBlanks()
      guard next == UInt8(ascii: ":") else { throw failure("a colon is missing after the key") }
      index += 1
      skipBlanks()
      members.append(JSONValue.Member(key, try value(depth: depth + 1)))
      if try isAtEnd(of: UInt8(ascii: "}")) { return members }
    }
  }

  private mutating func elements(depth: Int) throws(PublishingError) -> [JSONValue] {
    var values: [JSONValue] = []
    index += 1
    skipBlanks()
    if next == UInt8(ascii: "]") {
      index += 1
      return []
    }
    while true {
      skipBlanks()
      values.append(try value(depth: depth + 1))
      if try isAtEnd(of: UInt8(ascii: "]")) { return values }
    }
  }

  /// Steps over a comma or over the closing bracket.
  private mutating func isAtEnd(of closing: UInt8) throws(PublishingError) -> Bool {
    skipBlanks()
    switch next {
    case closing:
      index += 1
      return true
    case UInt8(ascii: ","):
      index += 1
      return false
    case nil: throw failure("the line ends inside the value; is it cut off?")
    default: throw failure("a comma or a closing bracket is missing")
    }
  }

  private mutating func number() throws(PublishingError) -> JSONValue.Content {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[index - whole] != UInt8(ascii: "0") else {
      throw failure("a number is not well formed", at: start)
    }
    var isInteger = true
    if next == UInt8(ascii: ".") {
      isInteger = false
      index += 1
      guard digits() > 0 else { throw failure("a number is not well formed", at: start) }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      isInteger = false
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      guard digits() > 0 else { throw failure("a number is not well formed", at: start) }
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isInteger, let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else {
      throw failure("a number is too large", at: start)
    }
    return .number(number)
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = next, (48...57).contains(byte) { index += 1 }
    return index - start
  }
}

extension JSONReader {
  /// Reads a string; most hold no escape, and then their bytes are taken in one piece.
  private mutating func string() throws(PublishingError) -> String {
    let start = index
    index += 1
    var pieceStart = index
    var decoded: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let last = bytes[pieceStart..<index]
        index += 1
        if decoded.isEmpty { return String(decoding: last, as: UTF8.self) }
        return String(decoding: decoded + last, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += bytes[pieceStart..<index]
        decoded += try escape().utf8
        pieceStart = index
      case 0x00..<0x20:
        throw failure("a control character stands in a string; write it as an escape")
      default: index += 1
      }
    }
    throw failure("a string has no closing quotation mark", at: start)
  }

  private mutating func escape() throws(PublishingError) -> String {
    let start = index
    index += 1
    guard let letter = next else { throw failure("the line ends inside an escape", at: start) }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return String(Unicode.Scalar(letter))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw failure("there is no escape \\\(Unicode.Scalar(letter))", at: start)
    }
    let unit = try hexQuad(escapeAt: start)
    if let scalar = Unicode.Scalar(unit) { return String(scalar) }
    // A high surrogate takes the low one behind it; a half alone stands for no character.
    if unit < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let behind = index
      index += 2
      let low = try hexQuad(escapeAt: behind)
      if (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
      {
        return String(scalar)
      }
      index = behind
    }
    firstHalf = firstHalf ?? start
    return "\u{FFFD}"
  }

  private mutating func hexQuad(escapeAt start: Int) throws(PublishingError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure("\\u needs four hexadecimal digits", at: start)
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }
}
