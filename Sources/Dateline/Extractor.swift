import Chronology

/// Reads documents: text in, time expressions and observations out.
///
/// Deterministic, without a clock and without input or output. It never throws: what cannot be read
/// is a finding.
public struct Extractor: Sendable {
  private let lexicons: LexiconCache

  /// What every plain extractor reads with, compiled once for all of them.
  private static let shared = LexiconCache(languages: Language.all, series: .names)

  /// Makes an extractor that reads every language and names every series that Dateline knows.
  public init() { lexicons = Extractor.shared }

  /// Makes an extractor of one's own.
  ///
  /// It compiles its words when it first meets a language; keep it rather than making it anew.
  ///
  /// - Parameters:
  ///   - languages: The languages to read.
  ///   - series: The series whose names tell one event from another. Only names are used; what a
  ///     catalog knows of editions never fills an observation.
  public init(languages: [Language], series: SeriesCatalog = .names) {
    lexicons = LexiconCache(languages: languages, series: series)
  }

  /// Reads one document: its time expressions, its events and what else was noticed.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - includesMentions: Whether the result lists the time expressions.
  /// - Returns: What the document says.
  public func extract(_ document: Document, includesMentions: Bool = true) -> Extraction {
    let reading = Reading(document)
    let workspace = lexicons.workspace(for: reading.language)
    let lexicon = workspace.lexicon
    var events = EventExtractor(lexicon: lexicon, memory: workspace.lendEvents())
    let result = reading.run(in: workspace) { window, text, result in
      events.read(window, text, mentions: result.mentions, stamps: result.stamps)
    }
    workspace.takeBack(events.giveBackMemory())
    lexicons.keep(workspace)
    let assembler = EventAssembler(
      lexicon: lexicon,
      text: reading.text,
      mentions: result.mentions,
      anchor: result.anchor,
      title: reading.title,
      datelinePlace: events.datelinePlace,
      headlinePlace: events.headlinePlace,
      leadPlace: events.leadPlace,
      reports: events.reports
    )
    var extraction = Extraction(
      id: document.id,
      source: document.source,
      url: document.url,
      language: reading.language,
      published: document.published,
      anchor: result.anchor,
      mentions: includesMentions ? result.mentions : nil,
      observations: assembler.observations(from: events.drafts),
      findings: document.findings + reading.restored(result.findings)
    )
    reading.restoreOffsets(&extraction)
    return extraction
  }

  /// Finds the time expressions of a document, and nothing else.
  ///
  /// - Parameter document: The document.
  /// - Returns: The time expressions in order of the text.
  public func mentions(in document: Document) -> [Mention] {
    let reading = Reading(document)
    let workspace = lexicons.workspace(for: reading.language)
    let result = reading.run(in: workspace) { _, _, _ in }
    lexicons.keep(workspace)
    return reading.restored(result.mentions)
  }
}

/// A document prepared for reading: normalised, its language known.
private struct Reading {
  let language: Language.ID
  let text: [UInt8]
  let title: Range<Int>?
  private let normalized: NormalizedText
  private let original: [UInt8]
  private let body: Range<Int>
  private let stated: Anchor?
  private let region: SourceRegion

  init(_ document: borrowing Document) {
    let utf8 = document.utf8
    let normalized = NormalizedText(utf8)
    original = utf8
    self.normalized = normalized
    text = normalized.utf8
    if let range = document.titleRange { title = normalized.normalized(range) } else { title = nil }
    body = normalized.normalized(document.body)
    if let stated = document.language {
      language = stated
    } else {
      language = LanguageDetector.language(of: text, in: body)
    }
    if let published = document.published {
      stated = Anchor(value: published, source: .metadata)
    } else if let url = document.url, let date = URLDate.date(in: url) {
      stated = Anchor(value: date, source: .url)
    } else {
      stated = nil
    }
    region = SourceRegion(url: document.url, language: document.language)
  }

  func run(
    in workspace: Workspace,
    _ visit: (borrowing MentionExtractor.Window, Span<UInt8>, MentionExtractor.Result) -> Void
  ) -> MentionExtractor.Result {
    // A title that stands in a header line is no part of the body.
    let heading = title.flatMap { body.contains($0.lowerBound) ? nil : $0 }
    return workspace.use { contents in
      MentionExtractor(lexicon: workspace.lexicon, stated: stated, region: region)
        .extract(from: text.span, heading: heading, body: body, in: &contents, visit: visit)
    }
  }

  /// Findings with offsets of the text as given.
  func restored(_ findings: [Finding]) -> [Finding] {
    guard !normalized.isIdentity else { return findings }
    return findings.map {
      var finding = $0
      finding.range = finding.range.map(normalized.original)
      return finding
    }
  }

  /// Time expressions with offsets of the text as given.
  func restored(_ mentions: [Mention]) -> [Mention] {
    guard !normalized.isIdentity else { return mentions }
    return mentions.map {
      var mention = $0
      mention.range = normalized.original(mention.range)
      return mention
    }
  }

  /// Turns offsets of the normalised text into offsets of the text as given.
  func restoreOffsets(_ extraction: inout Extraction) {
    guard !normalized.isIdentity else { return }
    func restore(_ range: Range<Int>) -> Range<Int> { normalized.original(range) }
    extraction.mentions = extraction.mentions.map(restored)
    func quote(_ range: Range<Int>) -> String { String(decoding: original[range], as: UTF8.self) }
    if let range = extraction.anchor?.range { extraction.anchor?.range = restore(range) }
    for index in extraction.observations.indices {
      let titleRange = restore(extraction.observations[index].titleRange)
      extraction.observations[index].titleRange = titleRange
      extraction.observations[index].title = quote(titleRange)
      for evidence in extraction.observations[index].evidence.indices {
        guard let range = extraction.observations[index].evidence[evidence].range else { continue }
        extraction.observations[index].evidence[evidence].range = restore(range)
        extraction.observations[index].evidence[evidence].quote = quote(restore(range))
      }
    }
  }
}

extension Language.ID {
  static let englishTag: Language.ID = "en"
}
