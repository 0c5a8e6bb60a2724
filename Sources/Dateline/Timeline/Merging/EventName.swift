@_spi(_Unicode) import Swift

/// A title as merging compares it: its words without case, its numbers and its markers.
///
/// Nothing in it knows a language. A word counts by its first six letters, so that "Ministers" and
/// "Ministerial" agree; a script that writes no spaces counts by pairs of neighbouring signs.
/// Ordinals agree as numbers, whether they are written 14th, 14 or XIV.
struct EventName: Hashable, Sendable {
  /// Hashes of the words, sorted, each once.
  let words: [UInt64]

  /// Numbers other than years, sorted, each once.
  let numbers: [Int]

  /// Years from 1900 to 2100, sorted, each once.
  let years: [Int]

  /// What stands behind a plus sign, as in "ASEAN+3", sorted, each once.
  let markers: [Int]

  /// Hashes of the words of at least three capitals, sorted, each once.
  let acronyms: [UInt64]

  /// The name as one number.
  let hash: UInt64

  /// Longer titles are cut off here, in Unicode scalars.
  private static let limit = 400

  init(_ title: String) {
    var reader = NameReader()
    let isComposed = title.utf8.allSatisfy { $0 < 0xCC || $0 > 0xCD }
    if isComposed {
      reader.read(title.unicodeScalars.prefix(EventName.limit))
    } else {
      // Bytes CC and CD begin the combining marks: only then composing can change anything.
      reader.read(title.prefix(EventName.limit).description._nfc.prefix(EventName.limit))
    }
    words = reader.words.sorted()
    numbers = reader.numbers.sorted()
    years = reader.years.sorted()
    markers = reader.markers.sorted()
    acronyms = reader.acronyms.sorted()
    var hash = StableHash()
    for word in words { hash.add(number: word) }
    for list in [numbers, years, markers] {
      hash.add(number: UInt64(list.count))
      for number in list { hash.add(number: UInt64(bitPattern: Int64(number))) }
    }
    self.hash = hash.value
  }

  /// Whether the two share an acronym that can name an event.
  func sharesAcronym(with other: EventName, orOrganisation: Bool) -> Bool {
    acronyms.contains { acronym in
      other.acronyms.contains(acronym)
        && (orOrganisation || !EventName.organisations.contains(acronym))
    }
  }

  /// Acronyms of those who hold many events: they alone say nothing.
  private static let organisations: Set<UInt64> = Set(
    ["asean", "apec", "asem", "aipa", "opec", "brics", "nato", "unesco", "unicef", "who", "wto"]
      .map { name in
        var hash = StableHash()
        for byte in name.utf8 { hash.add(byte: byte) }
        return hash.value
      }
  )

  /// How much the name says of which event it is, rather than "the meeting": its words, and two for
  /// an acronym and for a number each.
  var weight: Int {
    words.count + (acronyms.isEmpty ? 0 : 2) + (numbers.isEmpty && years.isEmpty ? 0 : 2)
  }

}

/// Takes a title apart.
private struct NameReader {
  var words: Set<UInt64> = []
  var numbers: Set<Int> = []
  var years: Set<Int> = []
  var markers: Set<Int> = []
  var acronyms: Set<UInt64> = []

  private var token: [Unicode.Scalar] = []
  private var isAfterPlus = false

  mutating func read(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      if NameReader.isPartOfWord(scalar) {
        token.append(scalar)
      } else {
        endToken()
        isAfterPlus = scalar == "+" || (isAfterPlus && scalar == " ")
      }
    }
    endToken()
  }

  private mutating func endToken() {
    guard !token.isEmpty else { return }
    defer {
      token.removeAll(keepingCapacity: true)
      isAfterPlus = false
    }
    if let number = NameReader.number(token) {
      if isAfterPlus {
        markers.insert(number)
      } else if (1900...2100).contains(number) {
        years.insert(number)
      } else {
        numbers.insert(number)
      }
      return
    }
    if token.count >= 3, token.allSatisfy({ ("A"..."Z").contains($0) }) {
      acronyms.insert(NameReader.hash(token))
    }
    if token.contains(where: NameReader.isUnspaced) {
      for (first, second) in zip(token, token.dropFirst()) {
        words.insert(NameReader.hash([first, second]))
      }
      if token.count == 1 { words.insert(NameReader.hash(token)) }
      return
    }
    // One letter is what an apostrophe cuts off.
    guard token.count > 1 || !token[0].isASCII else { return }
    words.insert(NameReader.hash(token.prefix(6)))
  }

  private static func hash(_ scalars: some Sequence<Unicode.Scalar>) -> UInt64 {
    var hash = StableHash()
    for scalar in scalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        hash.add(byte: (65...90).contains(byte) ? byte + 32 : byte)
      } else {
        for byte in scalar.properties.lowercaseMapping.utf8 { hash.add(byte: byte) }
      }
    }
    return hash.value
  }

  /// The number that a token means: digits of any script with at most two letters behind them, or
  /// a Roman number in capitals.
  private static func number(_ token: [Unicode.Scalar]) -> Int? {
    guard let first = token.first else { return nil }
    if digit(first) != nil {
      var (value, count) = (0, 0)
      for scalar in token {
        guard let digit = digit(scalar) else { break }
        guard count < 9 else { return nil }
        value = value * 10 + digit
        count += 1
      }
      return token.count - count <= 2 ? value : nil
    }
    return token.count <= 6 ? roman(token) : nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII {
      return (48...57).contains(scalar.value) ? Int(scalar.value) - 48 : nil
    }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  private static func roman(_ token: [Unicode.Scalar]) -> Int? {
    var (sum, previous) = (0, Int.max)
    for scalar in token {
      let value: Int
      switch scalar {
      case "I": value = 1
      case "V": value = 5
      case "X": value = 10
      case "L": value = 50
      default: return nil
      }
      sum += value > previous ? value - 2 * previous : value
      previous = value
    }
    // "L" alone, and readings such as "IIX", are not how anybody counts.
    return sum >= 1 && token.first != "L" ? sum : nil
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let value = scalar.value
      return (48...57).contains(value) || (65...90).contains(value) || (97...122).contains(value)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }

  /// Whether the scalar belongs to a script that puts no spaces between words: Thai, Lao, Myanmar,
  /// Khmer, kana and Han.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
