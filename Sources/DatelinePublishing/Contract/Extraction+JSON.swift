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
    JSONWriter.line(json(of: document, includesText: includesText))
  }

  package func json(of document: Document, includesText: Bool) -> JSONValue {
    let line = inCodePoints(of: document)
    let anchor: JSONValue
    if let found = line.anchor {
      let place = JSONValue.range(found.range)
      anchor = .object([
        "value": .text(found.value), "source": .string(found.source.rawValue),
        "start": place.start, "end": place.end,
      ])
    } else {
      anchor = .null
    }
    var mentions = JSONValue.null
    if let given = self.mentions, let converted = line.mentions {
      mentions = .array(
        zip(given, converted).map { original, mention in
          let range = original.range.clamped(to: 0..<document.utf8.count)
          return .mention(mention, text: String(decoding: document.utf8[range], as: UTF8.self))
        }
      )
    }
    var members: [JSONValue.Member] = [
      .init("format", .string(formatName)), .init("id", .string(id)),
      .init("source", .string(source)), .init("url", .string(url)),
      .init("language", .string(language.rawValue)), .init("published", .text(published)),
      .init("anchor", anchor), .init("mentions", mentions),
      .init(
        "observations",
        .array(line.observations.map { JSONValue(.object(JSONValue.members(of: $0))) })
      ),
      .init("findings", .array(line.findings.map { .finding($0) })),
    ]
    if includesText { members.append(.init("text", .string(document.text))) }
    return JSONValue(.object(members))
  }

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
