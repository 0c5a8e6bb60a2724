/// Reads a notation of ASCII characters from left to right without copying it.
///
/// Every `take` either moves past what it names or leaves the reader where it was, so that forms
/// can be tried one after the other.
struct TextReader {
  // The string's own view with two indices is three times as fast as a substring's view.
  private let bytes: String.UTF8View
  private var position: String.Index
  private let end: String.Index

  init(_ text: String) {
    bytes = text.utf8
    position = bytes.startIndex
    end = bytes.endIndex
  }

  init(_ text: Substring) {
    bytes = text.base.utf8
    position = text.startIndex
    end = text.endIndex
  }

  var isAtEnd: Bool { position >= end }

  /// The next byte, or 0 at the end; no notation here has a NUL.
  var next: UInt8 { position < end ? bytes[position] : 0 }

  /// What has not been read yet.
  var remainder: Substring { Substring(bytes[position..<end]) }

  mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    bytes.formIndex(after: &position)
    return true
  }

  mutating func take(_ word: String) -> Bool {
    let start = position
    for byte in word.utf8 {
      guard take(byte) else {
        position = start
        return false
      }
    }
    return true
  }

  /// Exactly `count` decimal digits as a number.
  mutating func takeDigits(_ count: Int) -> Int? {
    let start = position
    var number = 0
    for _ in 0..<count {
      guard let digit = takeDigit() else {
        position = start
        return nil
      }
      number = number * 10 + digit
    }
    return number
  }

  /// One to nine decimal digits as a number, as many as stand there; ten or more are refused.
  mutating func takeNumber() -> Int? {
    let start = position
    guard var number = takeDigit() else { return nil }
    var count = 1
    while let digit = takeDigit() {
      count += 1
      guard count <= 9 else {
        position = start
        return nil
      }
      number = number * 10 + digit
    }
    return number
  }

  /// A number with or without a sign.
  mutating func takeSigned() -> Int? {
    let start = position
    let isNegative = take(UInt8(ascii: "-"))
    if !isNegative { _ = take(UInt8(ascii: "+")) }
    guard let number = takeNumber() else {
      position = start
      return nil
    }
    return isNegative ? -number : number
  }

  private mutating func takeDigit() -> Int? {
    guard position < end else { return nil }
    let byte = bytes[position]
    guard byte >= 48, byte <= 57 else { return nil }
    bytes.formIndex(after: &position)
    return Int(byte) - 48
  }
}
