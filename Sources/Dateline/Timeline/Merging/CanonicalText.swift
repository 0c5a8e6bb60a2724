import Chronology

/// The content of a document line as one text, the same for the same content and for no other.
///
/// It orders the revisions of a document; nobody reads it.
struct CanonicalText {
  private(set) var text = ""

  init(_ extraction: Extraction) {
    add(extraction.url)
    add(extraction.language.rawValue)
    add(extraction.published?.description)
    add(extraction.anchor?.value.description)
    add(extraction.anchor?.source.rawValue)
    add(extraction.anchor?.range)
    add(count: extraction.observations.count)
    for observation in extraction.observations { add(observation) }
  }

  private mutating func add(_ observation: Observation) {
    add(observation.title)
    add(observation.titleRange)
    add(observation.kind.rawValue)
    add(observation.status.rawValue)
    add(observation.when?.description)
    add(count: observation.alternatives.count)
    for other in observation.alternatives { add(other.description) }
    add(observation.time?.description)
    add(observation.zone?.rawValue)
    add(observation.place)
    add(count: observation.places.count)
    for place in observation.places { add(place) }
    add(observation.mode?.rawValue)
    add(observation.series)
    add(observation.edition.map(String.init))
    add(count: observation.editions.count)
    for edition in observation.editions { add(String(edition)) }
    add(count: observation.previous.count)
    for plan in observation.previous {
      add(plan.when?.description)
      add(plan.place)
    }
    for words in [
      observation.host, observation.chair, observation.organiser, observation.theme,
    ] { add(words) }
    add(count: observation.participants.count)
    for participant in observation.participants {
      add(participant.name)
      add(participant.country)
      add(participant.role)
    }
    add(observation.recurrence?.timex.kind.rawValue)
    add(observation.recurrence?.timex.modifier?.rawValue)
    add(observation.recurrence?.timex.description)
    add(observation.recurrence?.rrule)
    add(String(observation.isMain))
    add(count: observation.certainty.count)
    for (field, value) in observation.certainty.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      add(field.rawValue)
      add(String(value))
    }
    add(count: observation.evidence.count)
    for evidence in observation.evidence {
      add(evidence.field.rawValue)
      add(evidence.source.rawValue)
      add(evidence.range)
      add(evidence.quote)
      add(evidence.rule)
    }
  }

  private mutating func add(_ place: Place?) {
    add(place?.text)
    add(place?.name)
    add(place?.country)
    add(place?.latitude?.description)
    add(place?.longitude?.description)
  }

  private mutating func add(_ range: Range<Int>?) {
    add(range.map { "\($0.lowerBound)-\($0.upperBound)" })
  }

  private mutating func add(count: Int) { add(String(count)) }

  /// A length before each part keeps parts from running into each other.
  private mutating func add(_ part: String?) {
    guard let part else {
      text += "-;"
      return
    }
    text += "\(part.utf8.count):\(part);"
  }
}
