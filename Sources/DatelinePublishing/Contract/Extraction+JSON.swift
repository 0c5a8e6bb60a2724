import Chronology
public import Dateline

extension Extraction {
  /// The document line of the JSON contract, without a line end.
  ///
  /// - Parameters:
  ///   - document: The document that the extraction was made from.
  ///   - includesText: Whether a key `text` holds the document's text.
  /// - Returns: The line in UTF-8.
  public func jsonLine(of document: Document, includesText: Bool = false) -> [UInt8] {
    var writer = JSONWriter(
      capacity: Extraction.usualBytes * ((mentions?.count ?? 0) + 4 * observations.count + 1)
        + (includesText ? document.utf8.count : 0)
    )
    writer.line(self, of: document, includesText: includesText)
    return writer.finish()
  }

  /// How many bytes a mention takes in a line, and a quarter of an observation.
  private static let usualBytes = 400

  /// Reads a document line.
  ///
  /// Its offsets stay what the line says, code points of a text that is not
  /// there; its mentions are not read, since nothing after this step looks at them.
  ///
  /// - Parameter line: The line in UTF-8, with or without its end.
  /// - Throws: What is wrong with the line, and where.
  public init(jsonLine line: [UInt8]) throws(PublishingError) {
    try self.init(json: try JSONReader.read(line))
  }

  package init(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "the line")
    switch ContractLine(json) {
    case .document: break
    case .article:
      throw PublishingError(
        .wrongKind,
        "this line is an article; read it with 'dateline extract --format jsonl' first"
      )
    case .event:
      throw PublishingError(
        .wrongKind,
        "this line is an event; here stand the lines of 'dateline extract'"
      )
    case .control, .unknown:
      throw PublishingError(
        .wrongKind,
        "this line is not one of 'dateline extract --format jsonl'"
      )
    }
    let format = try fields.required("format")
    guard case .string(formatName) = format.content else {
      throw PublishingError(
        .badValue,
        "\"format\" must be \"\(formatName)\"; this program reads no other version",
        at: format.offset
      )
    }
    self.init(
      id: try fields.requiredString("id"),
      source: try fields.string("source"),
      url: try fields.string("url"),
      language: Language.ID(rawValue: try fields.string("language") ?? "und"),
      published: try fields.date("published"),
      anchor: try fields["anchor"].map { value throws(PublishingError) in
        try Anchor(json: value)
      },
      observations: try fields.list("observations", Observation.init(json:)),
      findings: try fields.list("findings", Finding.init(json:))
    )
  }
}

extension JSONSink {
  fileprivate mutating func line(
    _ extraction: Extraction,
    of document: Document,
    includesText: Bool
  ) {
    let offsets = LineOffsets(of: document)
    beginObject()
    member("format", formatName)
    member("id", extraction.id)
    member("source", extraction.source)
    member("url", extraction.url)
    member("language", extraction.language.rawValue)
    member("published", text: extraction.published)
    key("anchor")
    anchor(extraction.anchor, offsets)
    if let mentions = extraction.mentions {
      member("mentions", mentions) { $1.mention($0, of: document, offsets) }
    } else {
      key("mentions")
      null()
    }
    member("observations", extraction.observations) { observation, sink in
      sink.beginObject()
      sink.members(of: observation, offsets)
      sink.endObject()
    }
    member("findings", extraction.findings) { $1.finding($0, offsets) }
    if includesText { member("text", document.text) }
    endObject()
  }

  private mutating func anchor(_ anchor: Anchor?, _ offsets: LineOffsets) {
    guard let anchor else { return null() }
    beginObject()
    member("value", anchor.value.description)
    member("source", anchor.source.rawValue)
    members(anchor.range.map { offsets[$0] })
    endObject()
  }
}

extension Anchor {
  fileprivate init(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "\"anchor\"")
    _ = try (fields.required("value"), fields.required("source"))
    guard let value = try fields.date("value"),
      let source = try fields.choice("source", of: Source.self)
    else { throw PublishingError(.missingKey, "\"anchor\" has no date", at: json.offset) }
    self.init(value: value, source: source, range: try fields.range())
  }
}
