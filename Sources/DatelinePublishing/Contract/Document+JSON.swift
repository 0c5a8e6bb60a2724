public import Dateline

extension Document {
  /// Reads an article from one line of JSON: `{"id","text","url","language","published","title"}`.
  ///
  /// Only `text` must be there. `published` may be null, `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a date
  /// and time; one that cannot be read is a finding, as is a bad `language`. Other keys are
  /// ignored.
  ///
  /// - Parameters:
  ///   - line: The line in UTF-8, with or without its end.
  ///   - source: Where the line came from, for people.
  ///   - defaults: What is taken for granted where the line does not say.
  /// - Throws: What is wrong with the line, and where.
  public init(
    jsonLine line: [UInt8],
    source: String? = nil,
    defaults: DocumentDefaults = DocumentDefaults()
  ) throws(PublishingError) {
    let (json, replaced) = try JSONReader.readTelling(line)
    try self.init(
      json: json,
      replacedColumn: replaced.map { PublishingError.column(of: $0, in: line) },
      source: source,
      defaults: defaults
    )
  }

  package init(
    json: JSONValue,
    replacedColumn: Int?,
    source: String?,
    defaults: DocumentDefaults
  ) throws(PublishingError) {
    let fields = try JSONFields(json, name: "the line")
    guard let text = fields["text"] else {
      throw PublishingError(
        .missingKey,
        "the key \"text\" is missing; an article is {\"id\":...,\"text\":...}",
        at: json.offset
      )
    }
    let record = DocumentRecord(
      id: try fields.string("id"),
      text: try JSONFields.string(text, "text"),
      title: try fields.string("title"),
      url: try fields.string("url"),
      language: try fields.string("language"),
      published: try fields.string("published")
    )
    var findings: [Finding] = []
    if let replacedColumn {
      findings.append(
        Finding(
          .invalidUTF8,
          "The line holds bytes that are not UTF-8, first in column \(replacedColumn); each is read "
            + "as U+FFFD."
        )
      )
    }
    do throws(DocumentError) {
      try self.init(record: record, source: source, defaults: defaults, findings: findings)
    } catch {
      throw PublishingError(.badValue, "\"text\": \(error.description)", at: text.offset)
    }
  }
}
