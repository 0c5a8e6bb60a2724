import Chronology
import Dateline

extension JSONValue {
  /// The keys of an observation as the contract writes them, and `start` and `end` of its title.
  static func members(of observation: Observation) -> [Member] {
    let title = range(observation.titleRange)
    let members: KeyValuePairs<String, JSONValue> = [
      "title": .string(observation.title),
      "start": title.start, "end": title.end,
      "kind": .string(observation.kind.rawValue),
      "when": .text(observation.when),
      "alternatives": .array(observation.alternatives.map { .text($0) }),
      "time": .text(observation.time),
      "zone": .string(observation.zone?.rawValue),
      "place": .place(observation.place),
      "places": .array(observation.places.map { .place($0) }),
      "mode": .string(observation.mode?.rawValue),
      "series": .string(observation.series),
      "edition": .integer(observation.edition),
      "editions": .array(observation.editions.map { .integer($0) }),
      "status": .string(observation.status.rawValue),
      "previous": .array(
        observation.previous.map {
          .object(["when": .text($0.when), "place": .place($0.place)])
        }
      ),
      "host": .string(observation.host),
      "chair": .string(observation.chair),
      "organiser": .string(observation.organiser),
      "theme": .string(observation.theme),
      "participants": .array(
        observation.participants.map {
          .object([
            "name": .string($0.name), "country": .string($0.country), "role": .string($0.role),
          ])
        }
      ),
      "recurrence": recurrence(observation.recurrence),
      "main": .bool(observation.isMain),
      "certainty": certainty(observation.certainty),
      "evidence": .array(observation.evidence.map(evidence)),
    ]
    return members.map { Member($0.key, $0.value) }
  }

  private static func recurrence(_ recurrence: StatedRecurrence?) -> JSONValue {
    guard let recurrence else { return .null }
    return .object([
      "timex": .string(recurrence.timex.description), "rrule": .string(recurrence.rrule),
    ])
  }

  private static func certainty(_ certainty: [Evidence.Field: Double]) -> JSONValue {
    JSONValue(
      .object(
        Evidence.Field.allCases.compactMap { field in
          certainty[field].map { Member(field.rawValue, .number($0)) }
        }
      )
    )
  }

  private static func evidence(_ evidence: Evidence) -> JSONValue {
    let place = range(evidence.range)
    return .object([
      "field": .string(evidence.field.rawValue), "source": .string(evidence.source.rawValue),
      "start": place.start, "end": place.end, "quote": .string(evidence.quote),
      "rule": .string(evidence.rule),
    ])
  }
}

extension Observation {
  /// Reads the keys of an observation; `title`, `kind` and `status` must be there.
  init(json: JSONValue) throws(PublishingError) {
    try self.init(fields: try JSONFields(json, name: "an observation"))
  }

  init(fields: JSONFields) throws(PublishingError) {
    _ = try (fields.required("kind"), fields.required("status"))
    self.init(
      title: try fields.requiredString("title"),
      titleRange: try fields.range() ?? 0..<0,
      kind: try fields.choice("kind", of: EventKind.self) ?? .other,
      status: try fields.choice("status", of: EventStatus.self) ?? .expected
    )
    when = try fields.edtf("when")
    alternatives = try fields.list("alternatives") { value throws(PublishingError) in
      let text = try JSONFields.string(value, "alternatives")
      guard let date = EDTF(text) else {
        throw PublishingError(
          .badValue,
          "\"alternatives\" holds \"\(text.prefix(40))\", which is no EDTF date",
          at: value.offset
        )
      }
      return date
    }
    time = try fields.value("time", as: ClockSpan.self, "HH:MM or HH:MM/HH:MM")
    zone = try fields.string("zone").map(Zone.init(rawValue:))
    place = try fields.place("place")
    places = try fields.list("places", Place.init(json:))
    mode = try fields.choice("mode", of: AttendanceMode.self)
    series = try fields.string("series")
    edition = try fields.integer("edition")
    editions = try fields.list("editions") { value throws(PublishingError) in
      try JSONFields.integer(value, "editions")
    }
    previous = try fields.list("previous", PreviousPlan.init(json:))
    host = try fields.string("host")
    chair = try fields.string("chair")
    organiser = try fields.string("organiser")
    theme = try fields.string("theme")
    participants = try fields.list("participants", Participant.init(json:))
    if let value = fields["recurrence"] { recurrence = try StatedRecurrence(json: value) }
    isMain = try fields.bool("main") ?? false
    var certainty: [Evidence.Field: Double] = [:]
    for member in try fields.object("certainty") {
      // A field of a later release has no place here, and readers ignore what they do not know.
      guard let field = Evidence.Field(rawValue: member.key) else { continue }
      certainty[field] = try JSONFields.number(member.value, member.key)
    }
    self.certainty = certainty
    for value in try fields.array("evidence") {
      if let one = try Evidence(json: value) { evidence.append(one) }
    }
  }
}

extension PreviousPlan {
  fileprivate init(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "an earlier plan")
    self.init(when: try fields.edtf("when"), place: try fields.place("place"))
  }
}

extension Participant {
  fileprivate init(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "a participant")
    self.init(
      name: try fields.requiredString("name"),
      country: try fields.string("country"),
      role: try fields.string("role")
    )
  }
}

extension StatedRecurrence {
  fileprivate init(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "\"recurrence\"")
    let value = try fields.required("timex")
    let text = try JSONFields.string(value, "timex")
    guard let timex = Timex(kind: .set, value: text) else {
      throw PublishingError(
        .badValue,
        "\"timex\" is \"\(text.prefix(40))\", but must be a TIMEX3 value like P2Y",
        at: value.offset
      )
    }
    self.init(timex: timex, rrule: try fields.string("rrule"))
  }
}

extension Evidence {
  /// Reads a piece of evidence; nil where it concerns a field or a source of a later release.
  fileprivate init?(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "a piece of evidence")
    guard let field = Field(rawValue: try fields.requiredString("field")),
      let source = Source(rawValue: try fields.requiredString("source"))
    else { return nil }
    self.init(
      field,
      from: source,
      at: try fields.range(),
      quote: try fields.string("quote"),
      rule: try fields.requiredString("rule")
    )
  }
}
