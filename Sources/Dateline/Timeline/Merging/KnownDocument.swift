import Chronology

/// A document as merging sees it: what it says, and from which day on that was known.
///
/// It is a class because it never changes and every observation of it points to it.
final class KnownDocument: Sendable {
  /// What the document says.
  let extraction: Extraction

  /// The date of the document: what metadata states, else what it was reckoned from.
  let date: EDTFDate?

  /// The first day on which the document can have been known; nil where nothing tells.
  ///
  /// A date of a month or a year is narrowed by what the document reports as past, and an undated
  /// document is known from the latest day that it reports as past.
  let day: CivilDate?

  /// Tells revisions of one document apart: 0 for the first in the order of their content.
  let revision: Int

  init(_ extraction: Extraction, revision: Int) {
    self.extraction = extraction
    self.revision = revision
    // A date nearby in the text lends its year to other dates; it does not date the document.
    let anchor = extraction.anchor.flatMap { $0.source == .nearby ? nil : $0.value }
    let dates = [extraction.published, anchor].compactMap(\.self)
    let date = dates.first { $0.bounds != nil } ?? dates.first
    self.date = date
    let past = KnownDocument.latestPast(of: extraction.observations)
    if let bounds = date?.bounds {
      let reported = past.map { min($0, bounds.upperBound) } ?? bounds.lowerBound
      day = max(bounds.lowerBound, reported)
    } else {
      day = past
    }
  }

  /// The latest day that observations report as past.
  private static func latestPast(of observations: [Observation]) -> CivilDate? {
    observations.compactMap { observation in
      switch observation.status {
      case .held: observation.when?.lastDay ?? observation.when?.firstDay
      case .ongoing: observation.when?.firstDay
      default: nil
      }
    }.max()
  }

  /// Whether the document was known on a day.
  func isKnown(on asOf: CivilDate?) -> Bool {
    guard let asOf, let day else { return true }
    return day <= asOf
  }

  /// The order of documents: by day, undated ones last, then by identifier and revision.
  static func precedes(_ left: KnownDocument, _ right: KnownDocument) -> Bool {
    if left.day != right.day { return (left.day ?? .max) < (right.day ?? .max) }
    if left.extraction.id != right.extraction.id { return left.extraction.id < right.extraction.id }
    return left.revision < right.revision
  }
}

extension [KnownDocument] {
  /// The documents that were known on a day, each once, in their order.
  ///
  /// The same identifier with the same content is one document; with other content it is another
  /// revision, and both are kept. Where a document was read from, and whether its mentions were
  /// kept, is no part of the content.
  init(_ extractions: [Extraction], knownOn asOf: CivilDate?) {
    var revisions: [String: [Extraction]] = [:]
    for var extraction in extractions {
      extraction.source = nil
      extraction.mentions = nil
      extraction.findings = []
      revisions[extraction.id, default: []].append(extraction)
    }
    self = []
    for (_, copies) in revisions {
      let distinct = copies.count == 1 ? copies : Array<Extraction>.distinct(copies)
      for (revision, extraction) in distinct.enumerated() {
        let reading = KnownDocument(extraction, revision: revision)
        if reading.isKnown(on: asOf) { append(reading) }
      }
    }
    sort(by: KnownDocument.precedes)
  }
}

extension [Extraction] {
  /// The extractions that differ, in an order that depends on nothing but their content.
  fileprivate static func distinct(_ copies: [Extraction]) -> [Extraction] {
    let unique = Array(Set(copies))
    guard unique.count > 1 else { return unique }
    return unique.map { ($0, CanonicalText($0).text) }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}
