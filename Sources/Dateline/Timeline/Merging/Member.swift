import Chronology

/// One observation of an event, with its document.
///
/// It is a class because it never changes and an observation is large: whoever ranks members passes
/// them around, and copies nothing.
final class Member: Sendable {
  let reading: KnownDocument
  let index: Int
  let observation: Observation
  let tense: Tense

  init(_ reading: KnownDocument, _ index: Int) {
    self.reading = reading
    self.index = index
    observation = reading.extraction.observations[index]
    tense = Tense(observation.status)
  }

  /// Where the observation stands.
  var source: SourceReference {
    SourceReference(
      document: reading.extraction.id,
      observation: index,
      url: reading.extraction.url
    )
  }

  /// The language of the document, as a BCP 47 tag.
  var language: String { reading.extraction.language.rawValue }

  /// How sure a field is, 1 where the document does not say.
  func certainty(of field: Evidence.Field) -> Double { observation.certainties[field] ?? 1 }

  /// How directly the observation tells a value, from indirect to direct: what a document is about
  /// counts before what it mentions, what is stated before what was inferred.
  func directness(of field: Evidence.Field) -> Int {
    (observation.isMain ? 1000 : 0) + Int(max(0, min(1, certainty(of: field))) * 20)
  }

  /// The day that orders members by recency; an undated document is the least recent.
  var recency: CivilDate { reading.day ?? .min }
}
