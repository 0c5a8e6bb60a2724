/// The words of a set of languages: from the letters of a word to its number and what begins with
/// it.
///
/// Words are numbered from 1. Marks such as `/` and `–` are words too. A word is known by a 64-bit
/// hash of its symbols that grows letter by letter, so that reading a word costs one look-up however
/// long it is.
struct Vocabulary: Sendable {
  /// What a word is to the rules and phrases of the lexicon.
  ///
  /// It has 32 bytes, so that none lies across two lines of the processor's cache: most words of a
  /// text are known.
  struct Entry: Sendable {
    /// The hash of its letters, or of the mark; 0 where the place is free.
    fileprivate var key: UInt64 = 0

    /// The classes of the phrases that begin with it, and the marks of `WordClass`.
    var classes: UInt64 = 0

    /// Its number, 0 for a word that no lexicon has.
    var word: UInt32 = 0

    /// The slots of rules that a phrase beginning with it may fill.
    var slots: UInt32 = 0

    private let padding: UInt64 = 0

    fileprivate init(key: UInt64 = 0, word: UInt32 = 0) {
      self.key = key
      self.word = word
    }
  }

  private(set) var alphabet = Alphabet()
  private var table: [Entry]
  private var asciiMarks: [Entry]
  private var shift: UInt64
  private(set) var wordCount = 0

  init() {
    table = Array(repeating: Entry(), count: 8192)
    asciiMarks = Array(repeating: Entry(), count: 128)
    shift = 64 - 13
  }

  /// The hash of no letters.
  static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of a word, continued by one symbol.
  @inline(__always)
  static func extend(_ key: UInt64, with symbol: UInt16) -> UInt64 {
    (key ^ UInt64(symbol)) &* 0x9E37_79B9_7F4A_7C15
  }

  private static func key(ofMark scalar: UInt32) -> UInt64 {
    (UInt64(scalar) | 1 << 40) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The word with a hash; its number is 0 where no lexicon has it.
  @inline(__always)
  func entry(of key: UInt64) -> Entry {
    var index = Int(truncatingIfNeeded: key >> shift)
    while true {
      let known = table[index].key
      if known == key { return table[index] }
      if known == 0 { return Entry() }
      index = (index &+ 1) & (table.count &- 1)
    }
  }

  /// The mark; its number is 0 where no lexicon has it.
  @inline(__always)
  func mark(_ scalar: UInt32) -> Entry {
    scalar < 128 ? asciiMarks[Int(scalar)] : entry(of: Vocabulary.key(ofMark: scalar))
  }

  /// The number of a word, which is given one if it has none.
  mutating func intern(word: [Unicode.Scalar]) -> UInt32 {
    var key = Vocabulary.emptyKey
    for scalar in word { key = Vocabulary.extend(key, with: alphabet.learn(scalar)) }
    return intern(key)
  }

  /// The number of a mark, which is given one if it has none.
  mutating func intern(mark scalar: Unicode.Scalar) -> UInt32 {
    guard scalar.value < 128 else { return intern(Vocabulary.key(ofMark: scalar.value)) }
    let index = Int(scalar.value)
    if asciiMarks[index].word == 0 {
      wordCount += 1
      asciiMarks[index].word = UInt32(wordCount)
    }
    return asciiMarks[index].word
  }

  private mutating func intern(_ key: UInt64) -> UInt32 {
    let known = entry(of: key).word
    guard known == 0 else { return known }
    wordCount += 1
    if wordCount * 2 > table.count { grow() }
    place(Entry(key: key, word: UInt32(wordCount)))
    return UInt32(wordCount)
  }

  private mutating func place(_ entry: Entry) {
    var index = Int(truncatingIfNeeded: entry.key >> shift)
    while table[index].key != 0 { index = (index + 1) & (table.count - 1) }
    table[index] = entry
  }

  private mutating func grow() {
    let old = table
    table = Array(repeating: Entry(), count: old.count * 2)
    shift -= 1
    for entry in old where entry.key != 0 { place(entry) }
  }

  /// Notes for each word what it is to the rules and phrases.
  mutating func describe(_ meaning: (UInt32) -> (classes: UInt64, slots: UInt32)) {
    for index in table.indices where table[index].word != 0 {
      (table[index].classes, table[index].slots) = meaning(table[index].word)
    }
    for index in asciiMarks.indices where asciiMarks[index].word != 0 {
      (asciiMarks[index].classes, asciiMarks[index].slots) = meaning(asciiMarks[index].word)
    }
  }
}
