import Chronology
public import Dateline

extension Event {
  /// The event line of the JSON contract with its keys in the order of their bytes, without a line
  /// end.
  public var jsonLine: [UInt8] { JSONWriter.line(json, sortsKeys: true) }

  package var json: JSONValue {
    var tree = JSONTree()
    tree.event(self)
    return tree.value
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

extension JSONSink {
  fileprivate mutating func event(_ event: Event) {
    // Its offsets are those of the lines that it was merged from.
    let offsets = LineOffsets()
    beginObject()
    members(of: event.best, offsets)
    member("id", event.id)
    key("titles")
    beginObject()
    for (language, title) in event.titles.sorted(by: { $0.key < $1.key }) {
      member(language, title)
    }
    endObject()
    member("state", event.state.rawValue)
    member("history", event.history) { $1.report($0) }
    member("conflicts", event.conflicts) { $1.conflict($0) }
    member("sources", event.sources) { $1.source($0) }
    member("partOf", event.partOf)
    member("findings", event.findings) { $1.finding($0, offsets) }
    endObject()
  }

  private mutating func report(_ report: StatusReport) {
    beginObject()
    member("status", report.status.rawValue)
    member("when", text: report.when)
    key("place")
    place(report.place)
    member("document", report.document)
    member("observation", report.observation)
    member("date", text: report.date)
    endObject()
  }

  private mutating func conflict(_ conflict: Conflict) {
    beginObject()
    member("field", conflict.field.rawValue)
    member("value", conflict.value)
    member("certainty", conflict.certainty)
    member("sources", conflict.sources) { $1.source($0) }
    endObject()
  }

  private mutating func source(_ source: SourceReference) {
    beginObject()
    member("document", source.document)
    member("observation", source.observation)
    member("url", source.url)
    endObject()
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
