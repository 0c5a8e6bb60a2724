/// The values of one record of JSON Lines input, as they stand there.
///
/// Only the text must be there. Values are checked when a document is made of them: a bad one is a
/// finding and counts as absent.
public struct DocumentRecord: Hashable, Sendable {
  /// The identifier; nil or empty for a hash of the text.
  public var id: String?

  /// The text of the article.
  public var text: String

  /// The title, or nil where the first line of the text is the title.
  public var title: String?

  /// The address.
  public var url: String?

  /// The BCP 47 tag of the language.
  public var language: String?

  /// The publication date, in EDTF or ISO 8601.
  public var published: String?

  /// Makes a record.
  public init(
    id: String? = nil,
    text: String,
    title: String? = nil,
    url: String? = nil,
    language: String? = nil,
    published: String? = nil
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.url = url
    self.language = language
    self.published = published
  }
}
