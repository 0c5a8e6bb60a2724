public import Chronology

/// A family of series: who its members are, and who chairs it in which year.
public struct SeriesFamily: Hashable, Sendable, Identifiable {
  /// The identifier, for example `asean`.
  public let id: String

  /// Its name.
  public internal(set) var name: String?

  /// Its members, in the order of their turns.
  public internal(set) var members: [Member] = []

  /// Who chairs it, by year.
  public internal(set) var chairs: [Chair] = []

  /// How chairs follow each other, in words.
  public internal(set) var chairRule: String?

  /// Where the chair did not follow the rule, by year.
  public internal(set) var exceptions: [Exception] = []

  /// Matters on which sources disagree.
  public internal(set) var disagreements: [Disagreement] = []

  /// What else is worth knowing, one sentence each.
  public internal(set) var notes: [String] = []

  /// Where the facts come from.
  public internal(set) var sources: [String] = []

  /// Makes a family without facts.
  public init(id: String) { self.id = id }

  /// Who chairs the family in a year, where it is known.
  public func chair(in year: Int) -> Chair? { chairs.first { $0.year == year } }

  /// A country that belongs to a family.
  public struct Member: Hashable, Sendable {
    /// The ISO 3166-1 alpha-2 code.
    public let country: String

    /// When it joined.
    public let joined: EDTF?

    /// Its English name within the family, by which turns are ordered.
    public let name: String

    /// Its names in Vietnamese.
    public let vietnameseNames: [String]
  }

  /// A country's year in the chair.
  public struct Chair: Hashable, Sendable {
    /// The year.
    public let year: Int

    /// The ISO 3166-1 alpha-2 code.
    public let country: String

    /// How well it is known.
    public let confidence: FactConfidence

    /// What else is worth knowing.
    public internal(set) var notes: [String] = []

    /// Where the fact comes from.
    public internal(set) var sources: [String] = []
  }

  /// Years in which a rule did not hold.
  public struct Exception: Hashable, Sendable {
    /// The years.
    public let years: [Int]

    /// What happened instead.
    public let text: String

    /// Where the fact comes from.
    public internal(set) var sources: [String] = []
  }

  /// A matter on which sources disagree, or seem to.
  public struct Disagreement: Hashable, Sendable {
    /// What it is about.
    public let topic: String

    /// What the sources say.
    public internal(set) var reports: [Report] = []

    /// What follows for a reader.
    public internal(set) var notes: [String] = []

    /// Sources for the matter as a whole.
    public internal(set) var sources: [String] = []

    /// What one source says.
    public struct Report: Hashable, Sendable {
      /// The value: a date in EDTF, or words.
      public let value: String

      /// What the value means in this source.
      public let meaning: String?

      /// The source.
      public let source: String?
    }
  }
}
