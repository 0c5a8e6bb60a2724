public import Chronology

/// All that one document says: the value that `dateline extract` prints and `merge` reads.
public struct Extraction: Hashable, Sendable {
  /// The document's identifier.
  public var id: String

  /// Where the document came from, for people: a file path, or nil.
  public var source: String?

  /// The document's address.
  public var url: String?

  /// The language in which it was read, as a BCP 47 tag; "und" where none was recognised.
  public var language: Language.ID

  /// The publication date as metadata states it.
  public var published: EDTFDate?

  /// The date from which relative dates were reckoned.
  public var anchor: Anchor?

  /// The time expressions, in order of the text; nil where they were not asked for.
  public var mentions: [Mention]?

  /// The events that the document tells of, in order of the text.
  public var observations: [Observation]

  /// What else was noticed.
  public var findings: [Finding]

  /// Makes an extraction.
  public init(
    id: String,
    source: String? = nil,
    url: String? = nil,
    language: Language.ID,
    published: EDTFDate? = nil,
    anchor: Anchor? = nil,
    mentions: [Mention]? = nil,
    observations: [Observation] = [],
    findings: [Finding] = []
  ) {
    self.id = id
    self.source = source
    self.url = url
    self.language = language
    self.published = published
    self.anchor = anchor
    self.mentions = mentions
    self.observations = observations
    self.findings = findings
  }
}
