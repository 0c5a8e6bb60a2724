public import Chronology

/// One event of the world, computed from every observation of it.
///
/// It keeps every value that a source gives, ranked, and one current best value per field.
public struct Event: Hashable, Sendable, Identifiable {
  /// The UID: `<series>-<edition>@dateline`, else a hash of the founding observation.
  public var id: String

  /// The best value of each field, as an observation has them; `evidence` holds the evidence of
  /// the chosen values.
  public var best: Observation

  /// The best title in each language, by BCP 47 tag.
  public var titles: [String: String]

  /// The state on the reference date: the last one in the history that still holds.
  public var state: EventState

  /// What was said about it, in order of time.
  public var history: [StatusReport]

  /// Values that differ from the best one, by field.
  public var conflicts: [Conflict]

  /// Where it is told.
  public var sources: [SourceReference]

  /// The UID of the event that this one is part of.
  public var partOf: String?

  /// What was noticed while merging.
  public var findings: [Finding]

  /// Makes an event.
  public init(
    id: String,
    best: Observation,
    titles: [String: String],
    state: EventState,
    history: [StatusReport],
    conflicts: [Conflict],
    sources: [SourceReference],
    partOf: String? = nil,
    findings: [Finding] = []
  ) {
    self.id = id
    self.best = best
    self.titles = titles
    self.state = state
    self.history = history
    self.conflicts = conflicts
    self.sources = sources
    self.partOf = partOf
    self.findings = findings
  }
}

/// The state of an event on the reference date.
public enum EventState: String, Hashable, Sendable, CaseIterable {
  case proposed, expected, scheduled, ongoing, held, postponed, moved, cancelled, denied

  /// It was planned for a day that has passed, and no source says that it was held.
  case unconfirmed

  /// The state that a status means as long as no day has passed.
  public init(_ status: EventStatus) { self = EventState(rawValue: status.rawValue) ?? .expected }
}

/// One step in the life of an event: who said what, when.
public struct StatusReport: Hashable, Sendable {
  /// The status that was reported.
  public var status: EventStatus

  /// The date that was reported for the event.
  public var when: EDTF?

  /// The place that was reported.
  public var place: Place?

  /// The document that says so.
  public var document: String

  /// The observation's index in that document.
  public var observation: Int

  /// The date of the document, where known.
  public var date: EDTFDate?

  /// Makes a report.
  public init(
    status: EventStatus,
    when: EDTF?,
    place: Place?,
    document: String,
    observation: Int,
    date: EDTFDate?
  ) {
    self.status = status
    self.when = when
    self.place = place
    self.document = document
    self.observation = observation
    self.date = date
  }
}

/// A value of a field that differs from the best one, with its sources.
public struct Conflict: Hashable, Sendable {
  /// The field.
  public var field: Evidence.Field

  /// The value as the JSON contract prints it.
  public var value: String

  /// How sure it is, from 0 to 1.
  public var certainty: Double

  /// The sources that give it.
  public var sources: [SourceReference]

  /// Makes a conflict.
  public init(field: Evidence.Field, value: String, certainty: Double, sources: [SourceReference]) {
    self.field = field
    self.value = value
    self.certainty = certainty
    self.sources = sources
  }
}

/// The observation of a document, and the document's address.
public struct SourceReference: Hashable, Sendable {
  /// The document's identifier.
  public var document: String

  /// The observation's index in the document.
  public var observation: Int

  /// The document's address.
  public var url: String?

  /// Makes a reference.
  public init(document: String, observation: Int, url: String?) {
    self.document = document
    self.observation = observation
    self.url = url
  }
}
