import Chronology
import Dateline

extension JSONSink {
  /// Adds the keys of an observation as the contract writes them, and `start` and `end` of its
  /// title.
  mutating func members(of observation: Observation, _ offsets: LineOffsets) {
    member("title", observation.title)
    members(offsets.title(of: observation))
    member("kind", observation.kind.rawValue)
    member("when", text: observation.when)
    member("alternatives", observation.alternatives) { $1.string($0.description) }
    member("time", text: observation.time)
    member("zone", observation.zone?.rawValue)
    key("place")
    place(observation.place)
    member("places", observation.places) { $1.place($0) }
    member("mode", observation.mode?.rawValue)
    member("series", observation.series)
    member("edition", observation.edition)
    member("editions", observation.editions) { $1.integer($0) }
    member("status", observation.status.rawValue)
    member("previous", observation.previous) { $1.previous($0) }
    member("host", observation.host)
    member("chair", observation.chair)
    member("organiser", observation.organiser)
    member("theme", observation.theme)
    member("participants", observation.participants) { $1.participant($0) }
    key("recurrence")
    recurrence(observation.recurrence)
    member("main", observation.isMain)
    key("certainty")
    certainty(observation)
    member("evidence", observation.evidence) { $1.evidence($0, offsets) }
  }

  private mutating func previous(_ plan: PreviousPlan) {
    beginObject()
    member("when", text: plan.when)
    key("place")
    place(plan.place)
    endObject()
  }

  private mutating func participant(_ participant: Participant) {
    beginObject()
    member("name", participant.name)
    member("country", participant.country)
    member("role", participant.role)
    endObject()
  }

  private mutating func recurrence(_ recurrence: StatedRecurrence?) {
    guard let recurrence else { return null() }
    beginObject()
    member("timex", recurrence.timex.description)
    member("rrule", recurrence.rrule)
    endObject()
  }

  private mutating func certainty(_ observation: Observation) {
    beginObject()
    observation.forEachCertainty { member($0.rawValue, $1) }
    endObject()
  }

  private mutating func evidence(_ evidence: Evidence, _ offsets: LineOffsets) {
    beginObject()
    member("field", evidence.field.rawValue)
    member("source", evidence.source.rawValue)
    members(offsets.range(of: evidence))
    member("quote", evidence.quote)
    member("rule", evidence.rule)
    endObject()
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
