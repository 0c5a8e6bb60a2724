import Chronology
public import Dateline

extension Event {
  /// The event line of the JSON contract with its keys in the order of their bytes, without a line
  /// end.
  public var jsonLine: [UInt8] { JSONWriter.line(json, sortsKeys: true) }

  package var json: JSONValue {
    var members = JSONValue.members(of: best)
    members += [
      .init("id", .string(id)),
      .init(
        "titles",
        JSONValue(
          .object(
            titles.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) }
          )
        )
      ),
      .init("state", .string(state.rawValue)),
      .init("history", .array(history.map(JSONValue.report))),
      .init("conflicts", .array(conflicts.map(JSONValue.conflict))),
      .init("sources", .array(sources.map(JSONValue.source))),
      .init("partOf", .string(partOf)),
      .init("findings", .array(findings.map { .finding($0) })),
    ]
    return JSONValue(.object(members))
  }

  /// Reads an event line, as `merge` writes it.
  ///
  /// - Parameter line: The line in UTF-8, with or without its end.
  /// - Throws: What is wrong with the line, and where.
  public init(jsonLine line: [UInt8]) throws(PublishingError) {
    try self.init(json: try JSONReader.read(line))
  }

  package init(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "the line")
    guard ContractLine(json) == .event else {
      throw PublishingError(
        .wrongKind,
        "this line is no event; events are what 'dateline merge' writes"
      )
    }
    var titles: [String: String] = [:]
    for member in try fields.object("titles") {
      titles[member.key] = try JSONFields.string(member.value, member.key)
    }
    _ = try fields.required("state")
    self.init(
      id: try fields.requiredString("id"),
      best: try Observation(fields: fields),
      titles: titles,
      state: try fields.choice("state", of: EventState.self) ?? .expected,
      history: try fields.list("history", StatusReport.init(json:)),
      conflicts: try fields.list("conflicts") { value throws(PublishingError) in
        try Conflict(json: value)
      }.compactMap { $0 },
      sources: try fields.list("sources", SourceReference.init(json:)),
      partOf: try fields.string("partOf"),
      findings: try fields.list("findings", Finding.init(json:))
    )
  }
}

extension JSONValue {
  fileprivate static func report(_ report: StatusReport) -> JSONValue {
    .object([
      "status": .string(report.status.rawValue), "when": .text(report.when),
      "place": .place(report.place), "document": .string(report.document),
      "observation": .integer(report.observation), "date": .text(report.date),
    ])
  }

  fileprivate static func conflict(_ conflict: Conflict) -> JSONValue {
    .object([
      "field": .string(conflict.field.rawValue), "value": .string(conflict.value),
      "certainty": .number(conflict.certainty),
      "sources": .array(conflict.sources.map(source)),
    ])
  }

  fileprivate static func source(_ source: SourceReference) -> JSONValue {
    .object([
      "document": .string(source.document), "observation": .integer(source.observation),
      "url": .string(source.url),
    ])
  }
}

extension StatusReport {
  fileprivate init(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "a status report")
    _ = try fields.required("status")
    self.init(
      status: try fields.choice("status", of: EventStatus.self) ?? .expected,
      when: try fields.edtf("when"),
      place: try fields.place("place"),
      document: try fields.requiredString("document"),
      observation: try fields.integer("observation") ?? 0,
      date: try fields.date("date")
    )
  }
}

extension Conflict {
  /// Reads a conflict; nil where it concerns a field of a later release.
  fileprivate init?(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "a conflict")
    guard let field = Evidence.Field(rawValue: try fields.requiredString("field")) else {
      return nil
    }
    self.init(
      field: field,
      value: try fields.requiredString("value"),
      certainty: try fields.number("certainty") ?? 0,
      sources: try fields.list("sources", SourceReference.init(json:))
    )
  }
}

extension SourceReference {
  fileprivate init(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "a source")
    self.init(
      document: try fields.requiredString("document"),
      observation: try fields.integer("observation") ?? 0,
      url: try fields.string("url")
    )
  }
}
