/// Reads a notation of ASCII characters from left to right without copying it.
///
/// Every `take` either moves past what it names or leaves the reader where it was, so that forms
/// can be tried one after the other.
struct TextReader {
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) { rest = Substring(text).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next byte, or 0 at the end; no notation here has a NUL.
  var next: UInt8 { rest.first ?? 0 }

  /// What has not been read yet.
  var remainder: Substring { Substring(rest) }

  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  mutating func take(_ word: String) -> Bool {
    var ahead = rest
    for byte in word.utf8 {
      guard ahead.popFirst() == byte else { return false }
    }
    rest = ahead
    return true
  }

  /// Exactly `count` decimal digits as a number.
  mutating func takeDigits(_ count: Int) -> Int? {
    var ahead = rest
    var number = 0
    for _ in 0..<count {
      guard let byte = ahead.popFirst(), TextReader.isDigit(byte) else { return nil }
      number = number * 10 + Int(byte) - 48
    }
    rest = ahead
    return number
  }

  /// One to nine decimal digits as a number, as many as stand there; ten or more are refused.
  mutating func takeNumber() -> Int? {
    var ahead = rest
    var number = 0
    var count = 0
    while let byte = ahead.first, TextReader.isDigit(byte) {
      guard count < 9 else { return nil }
      number = number * 10 + Int(byte) - 48
      count += 1
      ahead.removeFirst()
    }
    guard count > 0 else { return nil }
    rest = ahead
    return number
  }

  /// A number with or without a sign.
  mutating func takeSigned() -> Int? {
    var ahead = self
    let isNegative = ahead.take(UInt8(ascii: "-"))
    if !isNegative { _ = ahead.take(UInt8(ascii: "+")) }
    guard let number = ahead.takeNumber() else { return nil }
    self = ahead
    return isNegative ? -number : number
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
