extension Unicode.Scalar {
  /// Whether it is a letter or a mark on one, decided without tables for Latin scripts.
  fileprivate var isPartOfWord: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x300...0x36F, 0x1E00...0x1EFF: true
    case 0..<0xC0: false
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    default: properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
    }
  }
}

/// A text as words and numbers in lower case, with what stands before each.
///
/// Words are compared as Swift strings, so both Unicode spellings of a Vietnamese word are equal.
struct Words {
  private let words: [Word]

  /// One run of letters, or one run of digits.
  struct Word {
    let text: String
    /// What stands between the word before and this one, without blanks.
    let separator: String
    /// Where it begins in the text, in UTF-8 octets.
    let offset: Int
  }

  init(_ text: String) {
    var words: [Word] = []
    var current = ""
    var separator = ""
    var isNumber = false
    var offset = 0
    func finish() {
      guard !current.isEmpty else { return }
      words.append(
        Word(
          text: current.lowercased(),
          separator: separator,
          offset: offset - current.utf8.count
        )
      )
      current = ""
      separator = ""
    }
    for scalar in text.unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      let isDigit = (0x30...0x39).contains(scalar.value)
      let isLetter = scalar.isPartOfWord
      guard isDigit || isLetter else {
        finish()
        if scalar != " ", !scalar.properties.isWhitespace, separator.utf8.count < 8 {
          separator.unicodeScalars.append(scalar)
        }
        continue
      }
      if isDigit != isNumber { finish() }
      isNumber = isDigit
      current.unicodeScalars.append(scalar)
    }
    finish()
    self.words = words
  }

  var count: Int { words.count }

  subscript(index: Int) -> Word { words[index] }

  /// The number at a place, where it is one and in range; `18th` is 18.
  func number(at index: Int, in range: ClosedRange<Int>) -> Int? {
    guard index < words.count, words[index].text.utf8.count <= 4,
      let number = Int(words[index].text), range.contains(number)
    else { return nil }
    return number
  }
}
