/// One word, number or mark of a text.
struct Token: Sendable {
  /// Its first byte in the normalised text.
  var start: UInt32

  /// The byte after its last.
  var end: UInt32

  /// The word's number in the vocabulary, 0 for a word that no lexicon has; for digits, their value
  /// (at most nine digits, else the largest value).
  var id: UInt32

  /// The slots of rules that it, or a phrase beginning with it, may fill.
  var slots: UInt32

  /// The classes of the phrases that begin with it, none for a number; and the marks of `WordClass`.
  var classes: UInt64

  /// What it is.
  var kind: Kind

  /// How many digits a number has, at most 255.
  var digits: UInt8

  /// What stands before it and how it is written.
  var traits: Traits

  /// What it is to phrases and rules: the word's number, or a number as `PhraseTrie.label`; 0 for
  /// a word that no lexicon has.
  var label: UInt32

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
}
