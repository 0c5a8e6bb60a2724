/// What was seen in the lines before, so that repeats are noticed.
struct KnownLines: Sendable {
  private var events: [String: Int] = [:]
  private var documents: [String: (line: Int, content: Int)] = [:]
  private var editions: [String: Int] = [:]
  private var tellings: [String: Int] = [:]

  /// One thing that stood before.
  struct Repeat {
    var code: EventIssue.Code
    var message: String
  }

  /// Whether an event has this identifier.
  func holds(uid: String) -> Bool { events[uid] != nil }

  /// Adds a line and tells what of it stood before.
  mutating func add(_ json: JSONValue, line: Int) -> [Repeat] {
    guard let id = KnownLines.text(json["id"]) else { return [] }
    switch ContractLine(json) {
    case .event: return addEvent(json, id: id, line: line)
    case .document: return addDocument(json, id: id, line: line)
    default: return []
    }
  }

  private mutating func addDocument(_ json: JSONValue, id: String, line: Int) -> [Repeat] {
    var hasher = Hasher()
    hasher.combine(JSONWriter.line(json, sortsKeys: true))
    let content = hasher.finalize()
    guard let before = documents[id] else {
      documents[id] = (line, content)
      return []
    }
    return [
      before.content == content
        ? Repeat(
          code: .duplicateDocument,
          message: "the document stands in line \(before.line) too"
        )
        : Repeat(
          code: .revision,
          message: "line \(before.line) has the same identifier and other content; both count"
        )
    ]
  }

  private mutating func addEvent(_ json: JSONValue, id: String, line: Int) -> [Repeat] {
    var repeats: [Repeat] = []
    if let before = events[id] {
      repeats.append(
        Repeat(code: .duplicateID, message: "the event of line \(before) has this identifier too")
      )
    }
    events[id] = events[id] ?? line
    if let series = KnownLines.text(json["series"]),
      case .integer(let edition)? = json["edition"]?.content
    {
      let key = "\(series)\u{0}\(edition)"
      if let before = editions[key] {
        repeats.append(
          Repeat(
            code: .duplicateEdition,
            message: "the event of line \(before) is edition \(edition) of \(series) too"
          )
        )
      }
      editions[key] = editions[key] ?? line
    }
    if let title = KnownLines.text(json["title"]), let when = KnownLines.text(json["when"]) {
      let key = "\(title)\u{0}\(when)\u{0}\(KnownLines.text(json["place"]?["name"]) ?? "")"
      if let before = tellings[key], repeats.isEmpty {
        repeats.append(
          Repeat(
            code: .duplicateEvent,
            message: "the event of line \(before) has the same title, date and place"
          )
        )
      }
      tellings[key] = tellings[key] ?? line
    }
    return repeats
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard case .string(let text)? = value?.content else { return nil }
    return text
  }
}
