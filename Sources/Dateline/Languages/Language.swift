/// A language that Dateline reads: its tag and its lexicon in the line format of `LexiconFormat`.
public struct Language: Hashable, Sendable, Identifiable {
  /// The BCP 47 tag.
  public let id: ID

  /// The words, rules, heads and cues of the language, as text in the lexicon format.
  public let lexicon: String

  /// Makes a language from its lexicon text.
  public init(id: ID, lexicon: String) {
    self.id = id
    self.lexicon = lexicon
  }

  /// A BCP 47 language tag.
  public struct ID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The tag, for example `vi`.
    public let rawValue: String

    /// Makes a tag; it is not looked up.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes a tag from a literal.
    public init(stringLiteral value: String) { rawValue = value }

    /// No language was recognised (BCP 47, 4.1).
    public static let undetermined: ID = "und"
  }

  /// Every language that Dateline reads, the first-class one first.
  public static let all: [Language] = [.vietnamese, .english]
}
