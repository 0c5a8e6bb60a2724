public import Chronology
public import Dateline

extension Document {
  /// Reads an article from one line of JSON: `{"id","text","url","language","published","title"}`.
  ///
  /// Only `text` must be there. `published` may be null, `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a date
  /// and time. Other keys are ignored.
  ///
  /// - Parameters:
  ///   - line: The line in UTF-8, with or without its end.
  ///   - source: Where the line came from, for people.
  ///   - language: The language where the line does not say.
  ///   - published: The publication date where the line does not say.
  /// - Throws: What is wrong with the line, and where.
  public init(
    jsonLine line: [UInt8],
    source: String? = nil,
    language: Language.ID? = nil,
    published: EDTFDate? = nil
  ) throws(PublishingError) {
    try self.init(
      json: try JSONReader.read(line),
      source: source,
      language: language,
      published: published
    )
  }

  package init(
    json: JSONValue,
    source: String?,
    language: Language.ID?,
    published: EDTFDate?
  ) throws(PublishingError) {
    let fields = try JSONFields(json, name: "the line")
    guard let text = try fields.string("text") else {
      throw PublishingError(
        .missingKey,
        "the key \"text\" is missing; an article is {\"id\":...,\"text\":...}",
        at: json.offset
      )
    }
    var stated: EDTFDate?
    if let value = fields["published"] {
      let date = try JSONFields.string(value, "published")
      stated = publishedDate(date)
      if stated == nil {
        throw PublishingError(
          .badValue,
          "\"published\" is \"\(date.prefix(40))\", but must be YYYY, YYYY-MM, YYYY-MM-DD, a date "
            + "and time, or null",
          at: value.offset
        )
      }
    }
    let statedLanguage = try fields.string("language").map(Language.ID.init(rawValue:))
    self.init(
      text: text,
      title: try fields.string("title"),
      id: try fields.string("id"),
      url: try fields.string("url"),
      language: statedLanguage ?? language,
      published: stated ?? published,
      source: source
    )
  }
}
