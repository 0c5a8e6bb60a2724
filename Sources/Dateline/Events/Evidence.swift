/// Why a field has its value: a verbatim quote with its place and the rule that read it, or the
/// derivation of a value that no text states.
public struct Evidence: Hashable, Sendable {
  /// The field that it supports.
  public var field: Field

  /// Where it was found.
  public var source: Source

  /// The quote's place in the text as given (UTF-8 offsets), or in the title that was given beside
  /// the text where `source` is `.title` and the document has a `statedTitle`.
  ///
  /// Nil where the source is neither text nor title.
  public var range: Range<Int>?

  /// The words themselves, verbatim; nil where `range` is nil.
  public var quote: String?

  /// The rule or derivation, by name.
  public var rule: String

  /// Where evidence is found.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    case text, title, metadata, url, gazetteer, series, decision
  }

  /// The fields of an observation, by their names in the JSON contract.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case title, kind, when, alternatives, time, zone, place, places, mode, series, edition,
      editions, status, previous, host, chair, organiser, theme, participants, recurrence, main,
      partOf

    /// Hashes the field by its number rather than by its name, which takes far longer.
    public func hash(into hasher: inout Hasher) { hasher.combine(number) }

    /// Its place among the fields.
    var number: UInt8 {
      switch self {
      case .title: 0
      case .kind: 1
      case .when: 2
      case .alternatives: 3
      case .time: 4
      case .zone: 5
      case .place: 6
      case .places: 7
      case .mode: 8
      case .series: 9
      case .edition: 10
      case .editions: 11
      case .status: 12
      case .previous: 13
      case .host: 14
      case .chair: 15
      case .organiser: 16
      case .theme: 17
      case .participants: 18
      case .recurrence: 19
      case .main: 20
      case .partOf: 21
      }
    }
  }
}

// In an extension, so that the compiler writes the initialiser that only puts the parts together:
// it moves them, where one that is written out copies them.
extension Evidence {
  /// Makes a piece of evidence.
  public init(
    _ field: Field,
    from source: Source,
    at range: Range<Int>?,
    quote: String?,
    rule: String
  ) {
    self.init(field: field, source: source, range: range, quote: quote, rule: rule)
  }
}
