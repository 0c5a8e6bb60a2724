public import Chronology

extension Extraction {
  /// Whether the document was known on a day: its date, or where it has none the latest day that it
  /// reports as past, is not later.
  public func isKnown(on day: CivilDate) -> Bool {
    KnownDocument(self, revision: 0).isKnown(on: day)
  }
}
