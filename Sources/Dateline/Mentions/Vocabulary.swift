/// The words of a set of languages: from the letters of a word to its number and what begins with
/// it.
///
/// Words are numbered from 1. Marks such as `/` and `–` are words too. A word is known by a 64-bit
/// hash of its symbols that grows letter by letter, so that reading a word costs one look-up however
/// long it is.
struct Vocabulary: Sendable {
  /// What a word is to the rules and phrases of the lexicon.
  struct Entry: Sendable {
    /// The classes of the phrases that begin with it, and the marks of `WordClass`.
    var classes: UInt64 = 0

    /// Its number, 0 for a word that no lexicon has.
    var word: UInt32 = 0

    /// The slots of rules that a phrase beginning with it may fill.
    var slots: UInt32 = 0
  }

  private(set) var alphabet = Alphabet()
  /// The hashes of the words' letters and of marks, 0 where a place is free; and the entry of each.
  ///
  /// They lie apart, so that a word which no lexicon has is told by few bytes.
  private var keys: [UInt64]
  private var table: [Entry]
  private var asciiMarks: [Entry]
  private var shift: UInt64
  private(set) var wordCount = 0

  init() {
    keys = Array(repeating: 0, count: 8192)
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
    let keys = keys.span
    var index = Int(truncatingIfNeeded: key >> shift)
    while true {
      let known = keys[index]
      if known == key { return table[index] }
      if known == 0 { return Entry() }
      index = (index &+ 1) & (keys.count &- 1)
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
    place(Entry(word: UInt32(wordCount)), key)
    return UInt32(wordCount)
  }

  private mutating func place(_ entry: Entry, _ key: UInt64) {
    var index = Int(truncatingIfNeeded: key >> shift)
    while keys[index] != 0 { index = (index + 1) & (keys.count - 1) }
    keys[index] = key
    table[index] = entry
  }

  private mutating func grow() {
    let (oldKeys, oldTable) = (keys, table)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    table = Array(repeating: Entry(), count: oldTable.count * 2)
    shift -= 1
    for (key, entry) in zip(oldKeys, oldTable) where key != 0 { place(entry, key) }
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
