import Chronology

@testable import Dateline

/// What is wrong with the reading of a document, as far as the document alone can tell.
struct ExtractionFaults {
  private(set) var faults: [String] = []
  private let text: [UInt8]

  init(_ extraction: Extraction, of document: Document) {
    text = document.utf8
    var last = 0
    for mention in extraction.mentions ?? [] {
      check(mention.range, "mention")
      if mention.range.lowerBound < last { faults.append("mentions overlap at \(last)") }
      last = mention.range.upperBound
    }
    for observation in extraction.observations {
      check(observation)
      checkHeld(observation, extraction.anchor)
    }
    let mains = extraction.observations.count(where: \.isMain)
    if mains != min(extraction.observations.count, 1) { faults.append("\(mains) main events") }
  }

  private mutating func check(_ observation: Observation) {
    for evidence in observation.evidence {
      if let range = evidence.range {
        check(range, evidence.field.rawValue)
        if let quote = evidence.quote, Array(quote.utf8) != bytes(range) {
          faults.append("\(evidence.field.rawValue): not verbatim: \(quote)")
        }
      }
      let isQuoted = evidence.range != nil && evidence.quote != nil
      if !isQuoted, evidence.source == .text || evidence.source == .title {
        faults.append("\(evidence.field.rawValue): no quote")
      }
    }
    let cited = Set(observation.evidence.map(\.field))
    for (field, isThere) in ExtractionFaults.fields(of: observation)
    where isThere && !cited.contains(field) {
      faults.append("\(field.rawValue): no evidence in \(observation.title)")
    }
    for (field, certainty) in observation.certainty where !(0...1).contains(certainty) {
      faults.append("\(field.rawValue): certainty \(certainty)")
    }
  }

  private static func fields(of observation: Observation) -> [(Evidence.Field, Bool)] {
    [
      (.title, true), (.kind, true), (.status, true), (.when, observation.when != nil),
      (.alternatives, !observation.alternatives.isEmpty), (.time, observation.time != nil),
      (.zone, observation.zone != nil), (.place, observation.place != nil),
      (.mode, observation.mode != nil), (.series, observation.series != nil),
      (.edition, observation.edition != nil), (.host, observation.host != nil),
      (.chair, observation.chair != nil), (.organiser, observation.organiser != nil),
      (.theme, observation.theme != nil), (.recurrence, observation.recurrence != nil),
      (.participants, !observation.participants.isEmpty),
      (.previous, !observation.previous.isEmpty), (.main, observation.isMain),
    ]
  }

  private mutating func checkHeld(_ observation: Observation, _ anchor: Anchor?) {
    guard observation.status == .held, let days = observation.when?.bounds,
      let today = anchor?.value.bounds, days.lowerBound > today.upperBound
    else { return }
    faults.append("held after \(today.upperBound): \(observation.title)")
  }

  /// A range lies in the text and cuts neither a code point nor an accent from its letter.
  private mutating func check(_ range: Range<Int>, _ name: String) {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= text.count else {
      faults.append("\(name): range \(range)")
      return
    }
    for edge in [range.lowerBound, range.upperBound] where edge < text.count {
      let isInside = text[edge] & 0xC0 == 0x80
      let isAccent =
        text[edge] == 0xCC || text[edge] == 0xCD && edge + 1 < text.count && text[edge + 1] < 0xB0
      if isInside || isAccent { faults.append("\(name): cuts a character at \(edge)") }
    }
  }

  private func bytes(_ range: Range<Int>) -> [UInt8] {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return [] }
    return Array(text[range])
  }
}
