/// Cuts a text into tokens in one pass over its bytes.
///
/// The text is valid UTF-8 in NFC. Where a script has no spaces, a word is the longest word of the
/// vocabulary at that place, else one scalar.
struct Tokenizer {
  private let vocabulary: Vocabulary
  private(set) var position: Int
  private let limit: Int
  private var pending: Token.Traits = [.afterParagraph, .afterLine, .opensSentence]

  /// Makes a tokenizer for a part of a text.
  init(_ vocabulary: Vocabulary, of range: Range<Int>) {
    self.vocabulary = vocabulary
    position = range.lowerBound
    limit = range.upperBound
  }

  /// Appends tokens until the end of the text, or until `limit` tokens are there and a paragraph
  /// ends, or until `hardLimit` tokens are there.
  ///
  /// Returns false where the text is used up.
  mutating func fill(
    _ tokens: inout [Token],
    from text: Span<UInt8>,
    limit: Int,
    hardLimit: Int
  ) -> Bool {
    let end = self.limit
    var index = position
    var traits = pending
    while index < end {
      let byte = text[index]
      if byte == 0x20 || byte == 0x09 {
        traits.insert(.afterSpace)
        index += 1
        continue
      }
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0A || index + 1 >= end || text[index + 1] != 0x0A {
          if traits.contains(.afterLine) { traits.insert(.afterParagraph) }
          traits.formUnion([.afterLine, .afterSpace, .opensSentence])
        }
        index += 1
        continue
      }
      if tokens.count >= limit,
        tokens.count >= hardLimit || traits.contains(.afterLine)
      {
        position = index
        pending = traits
        return true
      }
      let start = index
      if byte >= 0x30 && byte <= 0x39 {
        var value: UInt32 = 0
        var digits = 0
        while index < end {
          let digit = text[index] &- 0x30
          if digit > 9 { break }
          if digits < 9 { value = value &* 10 &+ UInt32(digit) }
          digits += 1
          index += 1
        }
        tokens.append(
          Token(
            start: UInt32(start),
            end: UInt32(index),
            id: digits > 9 ? .max : value,
            kind: .number,
            digits: UInt8(min(digits, 255)),
            traits: traits
          )
        )
        traits = []
        continue
      }
      // A word: walk the automaton as long as letters follow.
      var node: UInt32 = 1
      var letters = 0
      var uppers = 0
      var firstUpper = false
      var scalar: UInt32 = 0
      var width = 0
      while index < end {
        let lead = text[index]
        if lead < 0x80 {
          scalar = UInt32(lead)
          width = 1
        } else {
          (scalar, width) = decode(text, index, end)
        }
        let (symbol, isUpper) = vocabulary.alphabet.symbol(of: scalar)
        if symbol == Alphabet.separator || symbol == Alphabet.digit { break }
        if node != 0 { node = vocabulary.step(node, symbol) }
        if isUpper {
          uppers += 1
          if letters == 0 { firstUpper = true }
        }
        letters += 1
        index += width
      }
      if letters > 0 {
        if firstUpper { traits.insert(.capital) }
        if uppers == letters { traits.insert(.upper) }
        tokens.append(
          Token(
            start: UInt32(start),
            end: UInt32(index),
            id: node == 0 ? 0 : vocabulary.word(at: node),
            kind: .word,
            digits: 0,
            traits: traits
          )
        )
        traits = []
        continue
      }
      // Neither a letter nor an ASCII digit: a mark, a blank of another width, a native digit.
      index += width
      if isBlank(scalar) {
        traits.insert(.afterSpace)
        continue
      }
      if vocabulary.alphabet.symbol(of: scalar).symbol == Alphabet.digit {
        (index, traits) = appendNativeNumber(&tokens, text, start, end, traits)
        continue
      }
      tokens.append(
        Token(
          start: UInt32(start),
          end: UInt32(index),
          id: vocabulary.mark(scalar),
          kind: .mark,
          digits: 0,
          traits: traits
        )
      )
      traits = endsSentence(scalar) ? .opensSentence : []
    }
    position = end
    pending = traits
    return false
  }

  private func appendNativeNumber(
    _ tokens: inout [Token],
    _ text: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    _ traits: Token.Traits
  ) -> (Int, Token.Traits) {
    var index = start
    var value: UInt32 = 0
    var digits = 0
    while index < end {
      let (scalar, width) = decode(text, index, end)
      guard let number = Unicode.Scalar(scalar)?.properties.numericValue,
        vocabulary.alphabet.symbol(of: scalar).symbol == Alphabet.digit
      else { break }
      if digits < 9 { value = value &* 10 &+ UInt32(number) }
      digits += 1
      index += width
    }
    tokens.append(
      Token(
        start: UInt32(start),
        end: UInt32(index),
        id: digits > 9 ? .max : value,
        kind: .number,
        digits: UInt8(min(digits, 255)),
        traits: traits
      )
    )
    return (index, [])
  }

  /// Decodes the scalar at an offset of valid UTF-8.
  @inline(__always)
  private func decode(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> (UInt32, Int) {
    let lead = UInt32(text[index])
    func tail(_ offset: Int) -> UInt32 {
      index + offset < end ? UInt32(text[index + offset]) & 0x3F : 0
    }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  @inline(__always)
  private func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x00...0x1F: true
    default: false
    }
  }

  @inline(__always)
  private func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x3002, 0x2026: true
    default: false
    }
  }
}
