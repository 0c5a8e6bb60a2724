/// One word, number or mark of a text.
struct Token: Sendable {
  /// Its first byte in the normalised text.
  var start: UInt32

  /// The byte after its last.
  var end: UInt32

  /// The word's number in the vocabulary, 0 for a word that no lexicon has; for digits, their value
  /// (at most nine digits, else the largest value).
  var id: UInt32

  /// What it is.
  var kind: Kind

  /// How many digits a number has, at most 255.
  var digits: UInt8

  /// What stands before it and how it is written.
  var traits: Traits

  /// The classes of the phrases that begin with it, none for a number; and the marks of `WordClass`.
  var classes: UInt64

  /// All that patterns see of it, but whether a blank stands before it: its slots in the upper
  /// half, below them the word, a number that a pattern names, and how it is written where phrases
  /// turn on that.
  private(set) var sign: UInt64

  init(
    start: Int,
    end: Int,
    id: UInt32,
    classes: UInt64,
    kind: Kind,
    digits: Int = 0,
    traits: Traits,
    sign: UInt64
  ) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.id = id
    self.classes = classes
    self.kind = kind
    self.digits = UInt8(clamping: digits)
    self.traits = traits
    self.sign = sign
  }

  /// The sign of a token that fills some slots, and is a word or else.
  @inline(__always)
  static func sign(_ slots: UInt32, _ word: UInt32) -> UInt64 { UInt64(slots) << 32 | UInt64(word) }

  /// The sign of a number, which is told from others where a pattern names it.
  @inline(__always)
  static func sign(_ slots: UInt32, number: UInt32, isNamed: Bool) -> UInt64 {
    sign(slots, isNamed ? number & 0xF_FFFF | 1 << 23 | 1 << 27 : 1 << 27)
  }

  /// The slots of rules that it, or a phrase beginning with it, may fill.
  var slots: UInt32 {
    @inline(__always) get { UInt32(truncatingIfNeeded: sign >> 32) }
  }

  /// Adds slots that it may fill.
  mutating func fill(_ slots: UInt32) { sign |= UInt64(slots) << 32 }

  /// Makes its letters' case a part of what patterns see.
  @inline(__always)
  mutating func showLetters() {
    sign |= UInt64(traits.intersection([.capital, .upper]).rawValue) << 24
  }

  /// What it is to phrases and rules: the word's number, or a number as `PhraseTrie.label`; 0 for
  /// a word that no lexicon has.
  var label: UInt32 {
    @inline(__always) get { kind == .number ? PhraseTrie.label(number: id) : id }
  }

  enum Kind: UInt8, Sendable { case word, number, mark }

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// A blank stands before it.
    static let afterSpace = Traits(rawValue: 1)

    /// A line break stands before it.
    static let afterLine = Traits(rawValue: 2)

    /// A blank line stands before it, or the text begins.
    static let afterParagraph = Traits(rawValue: 4)

    /// Its first letter is upper case.
    static let capital = Traits(rawValue: 8)

    /// All its letters are upper case.
    static let upper = Traits(rawValue: 16)

    /// It opens a sentence.
    static let opensSentence = Traits(rawValue: 32)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Marks of a word beside the classes of its phrases, in the highest bits of `Token.classes`.
enum WordClass {
  /// A rule can begin with it.
  static let startsRule: UInt64 = 1 << 63

  /// An expression can begin with it: a rule, or a word that leads to one.
  static let startsExpression: UInt64 = 1 << 62

  /// All that it joins is years, "2015/16", or a day to the next, "8/9 May".
  static let joinsYears: UInt64 = 1 << 61
}
