public import Chronology

/// What one document says of one event.
///
/// It is immutable once extracted, and identified by its document and its place in it. A field
/// that no source states is nil or empty; each field that has a value has evidence.
public struct Observation: Hashable, Sendable {
  /// The title as written.
  public var title: String

  /// The title's place in the text as given (UTF-8 offsets).
  public var titleRange: Range<Int>

  /// What sort of event it is.
  public var kind: EventKind

  /// When, at the precision that is stated; nil where not stated or not resolvable.
  public var when: EDTF?

  /// Other dates that the text offers, in order; for alternatives that no EDTF set can hold.
  public var alternatives: [EDTF] = []

  /// The time of day at which it begins, and ends where that is stated.
  public var time: ClockSpan?

  /// The time zone, as stated or derived from a country with one zone.
  public var zone: Zone?

  /// The place of the event; the most specific that is stated.
  public var place: Place?

  /// All places that are stated for the event, `place` first.
  public var places: [Place] = []

  /// How people take part, where stated.
  public var mode: AttendanceMode?

  /// The series that it belongs to, by its identifier.
  public var series: String?

  /// The edition, the first of them where several are stated: 40 in "40th and 41st".
  public var edition: Int?

  /// All editions that the event is, in order.
  public var editions: [Int] = []

  /// In what state it is, from the standpoint of the writer.
  public var status: EventStatus

  /// Earlier dates and places that the text names for it, oldest first.
  public var previous: [PreviousPlan] = []

  /// Who hosts it, as written: a country, a city, an institution.
  public var host: String?

  /// Who chairs it, as written.
  public var chair: String?

  /// Who organises it, as written.
  public var organiser: String?

  /// Its theme, as written, without the quotation marks.
  public var theme: String?

  /// Who takes part, where named.
  public var participants: [Participant] = []

  /// A repetition that the text states of the series.
  public var recurrence: StatedRecurrence?

  /// Whether the document is about this event more than about any other.
  public var isMain: Bool = false

  /// How sure each field is, from 0 to 1.
  ///
  /// It is made anew each time that it is read.
  public var certainty: [Evidence.Field: Double] {
    get { certainties.dictionary }
    set { certainties = Certainties(newValue) }
  }

  /// The same in little memory, and without hashing.
  var certainties = Certainties()

  /// Calls `body` with how sure each field is, in the order of the fields.
  package func forEachCertainty(_ body: (Evidence.Field, Double) -> Void) {
    certainties.forEach(body)
  }

  /// Why each field has its value.
  public var evidence: [Evidence] = []
}

// In an extension, so that the compiler writes the initialiser that only puts the parts together:
// it moves them, where one that is written out copies them.
extension Observation {
  /// Makes an observation with the fields that every one has.
  public init(title: String, titleRange: Range<Int>, kind: EventKind, status: EventStatus) {
    self.init(title: title, titleRange: titleRange, kind: kind, when: nil, status: status)
  }
}

/// A date or place that an event had before it was changed.
public struct PreviousPlan: Hashable, Sendable {
  /// The earlier date.
  public var when: EDTF?

  /// The earlier place.
  public var place: Place?

  /// Makes an earlier plan.
  public init(when: EDTF?, place: Place? = nil) {
    self.when = when
    self.place = place
  }
}

/// Somebody who takes part in an event.
public struct Participant: Hashable, Sendable {
  /// The name as written, without the role.
  public var name: String

  /// The ISO 3166-1 alpha-2 code of the country that they stand for, where known.
  public var country: String?

  /// The role as written, for example "Thứ trưởng Bộ Thông tin và Truyền thông".
  public var role: String?

  /// Makes a participant.
  public init(name: String, country: String? = nil, role: String? = nil) {
    self.name = name
    self.country = country
    self.role = role
  }
}

/// A repetition as a text states it.
///
/// "Every two years" is a fact about a series; only a rule that fixes exact dates has an RRULE.
public struct StatedRecurrence: Hashable, Sendable {
  /// The repetition as TIMEX3, for example `P2Y`.
  public var timex: Timex

  /// The value of an RRULE property (RFC 5545, 3.3.10), where a source fixes exact dates.
  public var rrule: String?

  /// Makes a repetition.
  public init(timex: Timex, rrule: String? = nil) {
    self.timex = timex
    self.rrule = rrule
  }
}
