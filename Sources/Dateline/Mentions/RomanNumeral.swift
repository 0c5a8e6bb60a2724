/// Roman numerals as newsrooms write editions, quarters and centuries: I to MMMCMXCIX.
enum RomanNumeral {
  /// The longest numeral: MMMDCCCLXXXVIII has more letters, but nobody writes it.
  static let maximumLength = 9

  /// The value of a numeral in canonical form, or nil.
  static func value(of text: Span<UInt8>, _ range: Range<Int>) -> Int32? {
    guard range.count <= maximumLength, !range.isEmpty else { return nil }
    var total: Int32 = 0
    var previous: Int32 = 0
    for index in range.reversed() {
      let digit = value(of: text[index])
      guard digit > 0 else { return nil }
      total += digit < previous ? -digit : digit
      previous = max(previous, digit)
    }
    return total > 0 && isCanonical(total, text, range) ? total : nil
  }

  private static func value(of letter: UInt8) -> Int32 {
    switch letter {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "M"): 1000
    default: 0
    }
  }

  /// Whether a text is the canonical form of a number.
  private static func isCanonical(
    _ number: Int32,
    _ text: Span<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    var rest = number
    var index = range.lowerBound
    /// Takes one part of the numeral, of one letter or two.
    func take(_ value: Int32, _ first: Unicode.Scalar, _ second: Unicode.Scalar? = nil) -> Bool {
      while rest >= value {
        guard index < range.upperBound, text[index] == UInt8(ascii: first) else { return false }
        index += 1
        if let second {
          guard index < range.upperBound, text[index] == UInt8(ascii: second) else { return false }
          index += 1
        }
        rest -= value
      }
      return true
    }
    return take(1000, "M") && take(900, "C", "M") && take(500, "D") && take(400, "C", "D")
      && take(100, "C") && take(90, "X", "C") && take(50, "L") && take(40, "X", "L")
      && take(10, "X") && take(9, "I", "X") && take(5, "V") && take(4, "I", "V")
      && take(1, "I") && index == range.upperBound
  }
}
