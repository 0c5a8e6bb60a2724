import Chronology

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
    let language = document.language ?? (document.utf8.contains(0xE1) ? "vi" : "en")
    let languages =
      Language.all.filter { $0.id == language }
      + Language.all.filter { $0.id == "en" && $0.id != language }
    let stated = document.published.map { Anchor(value: $0, source: .metadata) }
    let extractor = MentionExtractor(lexicon: Lexicon.shared(languages), stated: stated)
    let result = extractor.extract(from: document.utf8.span, body: document.body) { _, _, _ in }
    return Extraction(
      id: document.statedID ?? "",
      source: document.source,
      url: document.url,
      language: language,
      published: document.published,
      anchor: result.anchor,
      mentions: result.mentions,
      findings: document.findings + result.findings
    )
  }
}
