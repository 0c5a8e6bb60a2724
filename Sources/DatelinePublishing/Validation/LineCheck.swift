import Chronology
import Dateline
import ICalendar

/// Checks one line by itself: first against the schema, then whether its values go together.
struct LineCheck {
  let asOf: CivilDate?
  let places: PlaceIndex
  let series: SeriesCatalog

  /// What was found, each with its place in the line.
  private(set) var faults: [Fault] = []

  init(asOf: CivilDate?, places: PlaceIndex, series: SeriesCatalog) {
    self.asOf = asOf
    self.places = places
    self.series = series
  }

  /// One fault.
  struct Fault {
    var code: EventIssue.Code
    var message: String
    var path: String
    var offset: Int
  }

  private static let documentSchema = try? JSONSchema(ContractSchema.documentLine)
  private static let eventSchema = try? JSONSchema(ContractSchema.eventLine)

  mutating func report(
    _ code: EventIssue.Code,
    _ message: String,
    _ value: JSONValue?,
    path: String
  ) {
    faults.append(Fault(code: code, message: message, path: path, offset: value?.offset ?? 0))
  }

  /// Checks a line of `extract`.
  mutating func checkDocument(_ json: JSONValue) {
    check(json, LineCheck.documentSchema)
    checkAddress(json["url"], path: "/url")
    let published = LineCheck.text(json["published"]).flatMap { EDTFDate($0) }
    let anchor = json["anchor"]?["value"]
    let date = published ?? LineCheck.text(anchor).flatMap { EDTFDate($0) }
    guard case .array(let observations)? = json["observations"]?.content else { return }
    var mains = 0
    for (index, observation) in observations.enumerated() {
      let path = "/observations/\(index)"
      check(observation: observation, path: path)
      if observation["main"] == .bool(true) { mains += 1 }
      if LineCheck.text(observation["status"]) == "held", let date = date?.bounds?.upperBound,
        let first = LineCheck.when(observation)?.firstDay, first > date
      {
        report(
          .heldAfterDocument,
          "held on \(first), but the document is of \(date)",
          observation["when"],
          path: path + "/when"
        )
      }
    }
    if mains > 1 {
      report(.severalMains, "\(mains) events are its main one", json["observations"], path: "")
    }
  }

  /// Checks a line of `merge`.
  mutating func checkEvent(_ json: JSONValue) {
    check(json, LineCheck.eventSchema)
    check(observation: json, path: "")
    if let id = LineCheck.text(json["id"]) {
      let isPlain = !id.unicodeScalars.contains { $0.value < 0x21 || $0.value == 0x7F }
      if id.utf8.count > 255 || !isPlain {
        report(
          .identifier,
          "a UID has at most 255 octets, without blanks and controls",
          json["id"],
          path: "/id"
        )
      }
      if LineCheck.text(json["partOf"]) == id {
        report(.parent, "the event is part of itself", json["partOf"], path: "/partOf")
      }
    }
    if case .array(let sources)? = json["sources"]?.content {
      if sources.isEmpty {
        report(.sourceMissing, "no source tells of it", json["sources"], path: "/sources")
      }
      for (index, source) in sources.enumerated() {
        checkAddress(source["url"], path: "/sources/\(index)/url")
      }
    }
    checkState(json)
  }

  private mutating func check(_ json: JSONValue, _ schema: JSONSchema?) {
    for violation in schema?.violations(of: json) ?? [] {
      var code = EventIssue.Code.schema
      if violation.isFormat {
        code = violation.message.hasPrefix("ends on") ? .endBeforeStart : .form
      }
      faults.append(
        Fault(
          code: code,
          message: (violation.path.isEmpty ? "" : "\(violation.path) ") + violation.message,
          path: violation.path,
          offset: violation.offset
        )
      )
    }
  }

  /// A state on the reference date must fit the event's days.
  private mutating func checkState(_ json: JSONValue) {
    guard let asOf, let when = LineCheck.when(json), let state = LineCheck.text(json["state"])
    else { return }
    if state == "held", let first = when.firstDay, first > asOf {
      report(
        .heldInFuture,
        "held on \(first), which is after \(asOf)",
        json["when"],
        path: "/when"
      )
    }
    let planned = ["proposed", "expected", "scheduled", "ongoing"]
    if planned.contains(state), let last = when.lastDay, last < asOf {
      report(
        .staleState,
        "\(state), but its last day was \(last); 'unconfirmed' or 'held' would fit",
        json["state"],
        path: "/state"
      )
    }
  }

  private mutating func checkAddress(_ value: JSONValue?, path: String) {
    guard let text = LineCheck.text(value), CalendarURI(text) == nil else { return }
    report(.url, "not an absolute address that a calendar can carry", value, path: path)
  }

  static func text(_ value: JSONValue?) -> String? {
    guard case .string(let text)? = value?.content else { return nil }
    return text
  }

  static func when(_ json: JSONValue) -> EDTF? { text(json["when"]).flatMap { EDTF($0) } }
}
