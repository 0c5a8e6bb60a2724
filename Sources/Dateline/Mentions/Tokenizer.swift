/// Cuts a text into tokens in one pass over its bytes.
///
/// The text is valid UTF-8 in NFC. Where a script has no spaces, a word is the longest word of the
/// vocabulary at that place, else one scalar.
struct Tokenizer {
  private let lexicon: Lexicon
  private(set) var position: Int
  private let limit: Int
  private var pending: Token.Traits = [.afterParagraph, .afterLine, .opensSentence]

  /// Makes a tokenizer for a part of a text.
  init(_ lexicon: Lexicon, of range: Range<Int>) {
    self.lexicon = lexicon
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
    _ words: inout WordCache,
    limit: Int,
    hardLimit: Int
  ) -> Bool {
    // Each token takes a byte at least.
    let room = max(min(hardLimit - tokens.count, self.limit - position), 0)
    let soft = max(limit - tokens.count, 0)
    tokens.append(addingCapacity: room) { output in
      read(text, into: &output, &words, limit: soft, hardLimit: room)
    }
    return position < self.limit
  }

  private mutating func read(
    _ text: Span<UInt8>,
    into output: inout OutputSpan<Token>,
    _ words: inout WordCache,
    limit: Int,
    hardLimit: Int
  ) {
    let lexicon = self.lexicon
    let entries = lexicon.vocabulary.alphabet.entries
    let symbols = entries.span
    // Nothing behind the part is looked at.
    let text = text.extracting(first: self.limit)
    let end = text.count
    let bytes = unsafe text.bytes
    var index = position
    var traits = pending
    while index < end {
      let byte = text[index]
      if byte <= 0x20 {
        traits.insert(.afterSpace)
        index &+= 1
        if byte == 0x0A || byte == 0x0D && (index >= end || text[index] != 0x0A) {
          if traits.contains(.afterLine) { traits.insert(.afterParagraph) }
          traits.formUnion([.afterLine, .opensSentence])
        }
        continue
      }
      if output.count >= limit, output.count >= hardLimit || traits.contains(.afterLine) {
        position = index
        pending = traits
        return
      }
      let start = index
      if byte &- 0x30 <= 9 {
        var value: UInt32 = 0
        var digits = 0
        while index < end {
          let digit = text[index] &- 0x30
          if digit > 9 { break }
          if digits < 9 { value = value &* 10 &+ UInt32(digit) }
          digits += 1
          index += 1
        }
        var token = number(value, digits, start, index, traits)
        if index < end, text[index] >= 0xCC { leaveAccented(&token, text, end) }
        output.append(token)
        index = Int(token.end)
        traits = []
        if index < end, text[index] == 0x20 {
          index &+= 1
          traits = .afterSpace
        }
        continue
      }
      if byte < 0x80, (byte | 0x20) &- 0x61 > 25 {
        index += 1
        output.append(mark(UInt32(byte), start, index, traits))
        traits = endsSentence(UInt32(byte)) ? .opensSentence : []
        if index < end, text[index] == 0x20 {
          index &+= 1
          traits.insert(.afterSpace)
        }
        continue
      }
      var spelling = WordCache.Spelling()
      if index &+ 16 <= end {
        spelling = WordCache.Spelling(at: index, in: bytes)
        if let word = words.find(spelling) {
          index &+= spelling.count
          output.append(
            Token(
              start: start,
              end: index,
              id: word.id,
              classes: word.classes,
              kind: .word,
              traits: traits.union(word.traits),
              sign: word.sign
            )
          )
          // Nearly always a blank follows.
          traits = []
          if index < end, text[index] == 0x20 {
            index &+= 1
            traits = .afterSpace
          }
          continue
        }
      }
      // A word: its hash grows as long as letters follow.
      var key = Vocabulary.emptyKey
      var letters = 0
      var uppers = 0
      var first: UInt16 = 0
      var scalar: UInt32 = 0
      var width = 0
      while index < end {
        let lead = text[index]
        let entry: UInt16
        if lead < 0x80 {
          entry = symbols[Int(lead)]
          scalar = UInt32(lead)
          width = 1
        } else if lead & 0xF8 == 0xC0, index &+ 1 < end {
          // U+0080 to U+01FF, whose entries follow those of ASCII.
          scalar = UInt32(lead & 0x07) << 6 | UInt32(text[index &+ 1] & 0x3F)
          entry = symbols[Int(scalar)]
          width = 2
        } else if lead == 0xE1, index &+ 2 < end, text[index &+ 1] & 0xFC == 0xB8 {
          // U+1E00 to U+1EFF, the letters of Vietnamese.
          scalar = UInt32(text[index &+ 1] & 0x03) << 6 | UInt32(text[index &+ 2] & 0x3F)
          entry = symbols[Alphabet.vietnamese &+ Int(scalar)]
          scalar |= 0x1E00
          width = 3
        } else {
          (scalar, width) = decode(text, index, end)
          entry = lexicon.vocabulary.alphabet.entry(of: scalar)
        }
        // Neither a separator nor a digit, whatever its case.
        guard entry & ~(Alphabet.upper | Alphabet.digit) != Alphabet.separator else { break }
        if letters == 0 { first = entry }
        key = Vocabulary.extend(key, with: entry & ~Alphabet.upper)
        uppers &+= Int(entry >> 15)
        letters &+= 1
        index &+= width
      }
      if letters > 0 {
        let word = lexicon.vocabulary.entry(of: key)
        if first >= Alphabet.upper { traits.insert(.capital) }
        var token = Token(
          start: start,
          end: index,
          id: word.word,
          classes: word.classes,
          kind: .word,
          traits: traits,
          sign: Token.sign(word.slots | Slot.ANY.mask, word.word)
        )
        if uppers == letters {
          token.traits.insert(.upper)
          if letters <= RomanNumeral.maximumLength { markRoman(&token, text) }
        }
        if word.slots & lexicon.phraseSlots != 0 { token.showLetters() }
        if index - start == spelling.count { words.keep(spelling, token) }
        output.append(token)
        traits = []
        continue
      }
      // Neither a letter nor an ASCII digit: a mark, a blank of another width, a native digit.
      index += width
      if isBlank(scalar) {
        traits.insert(.afterSpace)
        continue
      }
      if lexicon.vocabulary.alphabet.entry(of: scalar) == Alphabet.digit {
        var token = nativeNumber(text, start, end, traits)
        leaveAccented(&token, text, end)
        output.append(token)
        index = Int(token.end)
        traits = []
        continue
      }
      output.append(mark(scalar, start, index, traits))
      traits = endsSentence(scalar) ? .opensSentence : []
    }
    position = end
    pending = traits
  }

  /// A mark's token.
  @inline(__always)
  private func mark(
    _ scalar: UInt32,
    _ start: Int,
    _ end: Int,
    _ traits: Token.Traits
  ) -> Token {
    let mark = lexicon.vocabulary.mark(scalar)
    return Token(
      start: start,
      end: end,
      id: mark.word,
      classes: mark.classes,
      kind: .mark,
      traits: traits,
      sign: Token.sign(mark.slots & ~Slot.N.mask, mark.word)
    )
  }

  /// A number's token; its value is that of its first nine digits.
  @inline(__always)
  private func number(
    _ value: UInt32,
    _ digits: Int,
    _ start: Int,
    _ end: Int,
    _ traits: Token.Traits
  ) -> Token {
    if digits <= 2 {
      let known = lexicon.shortNumbers[Grammar.place(ofNumber: value, digits: digits)]
      return Token(
        start: start,
        end: end,
        id: value,
        classes: known.classes,
        kind: .number,
        digits: digits,
        traits: traits,
        sign: known.sign
      )
    }
    return longNumber(value, digits, start, end, traits)
  }

  @inline(never)
  private func longNumber(
    _ value: UInt32,
    _ digits: Int,
    _ start: Int,
    _ end: Int,
    _ traits: Token.Traits
  ) -> Token {
    let id = digits > 9 ? .max : value
    let known = lexicon.meaning(ofNumber: id, digits: digits)
    return Token(
      start: start,
      end: end,
      id: id,
      classes: known.classes,
      kind: .number,
      digits: digits,
      traits: traits,
      sign: known.sign
    )
  }

  /// Makes a number an unknown word where an accent (U+0300 to U+036F) stands on its last digit, so
  /// that nothing which is read ends inside a character.
  private func leaveAccented(_ token: inout Token, _ text: Span<UInt8>, _ end: Int) {
    var index = Int(token.end)
    while index + 1 < end, text[index] == 0xCC || text[index] == 0xCD && text[index + 1] < 0xB0 {
      index += 2
    }
    guard index > Int(token.end) else { return }
    token = Token(
      start: Int(token.start),
      end: index,
      id: 0,
      classes: 0,
      kind: .word,
      traits: token.traits,
      sign: Token.sign(Slot.ANY.mask, 0)
    )
  }

  /// Notes the slots that a Roman numeral fills.
  private func markRoman(_ token: inout Token, _ text: Span<UInt8>) {
    guard let value = RomanNumeral.value(of: text, token.range) else { return }
    token.fill(value <= 4 ? Slot.R.mask | Slot.Q.mask : Slot.R.mask)
    if token.slots & lexicon.rootSlots & (Slot.R.mask | Slot.Q.mask) != 0 {
      token.classes |= WordClass.startsRule | WordClass.startsExpression
    }
  }

  /// A number in the digits of another script.
  private func nativeNumber(
    _ text: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    _ traits: Token.Traits
  ) -> Token {
    var index = start
    var value: UInt32 = 0
    var digits = 0
    while index < end {
      let (scalar, width) = decode(text, index, end)
      guard let number = Unicode.Scalar(scalar)?.properties.numericValue,
        lexicon.vocabulary.alphabet.entry(of: scalar) == Alphabet.digit
      else { break }
      if digits < 9 { value = value &* 10 &+ UInt32(number) }
      digits += 1
      index += width
    }
    return self.number(value, digits, start, index, traits)
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
