public import Chronology

/// What is taken for granted where the input itself does not say.
///
/// These are the values of `--language` and `--published`; a header line or a JSON key goes before
/// them.
public struct DocumentDefaults: Hashable, Sendable {
  /// The language of the text, or nil where it is to be detected.
  public var language: Language.ID?

  /// The publication date.
  public var published: EDTFDate?

  /// Makes defaults; without arguments nothing is taken for granted.
  public init(language: Language.ID? = nil, published: EDTFDate? = nil) {
    self.language = language
    self.published = published
  }
}
