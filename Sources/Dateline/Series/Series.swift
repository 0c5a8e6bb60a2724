public import Chronology

/// A line of meetings that follow each other: AMRI, the ASEAN Summit, SEA Games.
///
/// Facts about a series name and identify its events; they never fill an observation's date, place,
/// edition or status. Where a source is not known, `confidence` says so.
public struct Series: Hashable, Sendable, Identifiable {
  /// The identifier: small letters, digits and `-`, for example `amri-plus3`.
  public let id: String

  /// Short forms that name it wherever they stand, in the letters that are given: `AMRI`, `AMRI+3`.
  public internal(set) var acronyms: [String] = []

  /// Short forms that mean other things as well and name it only beside a word of its field: `ATM`.
  public internal(set) var weakAcronyms: [String] = []

  /// Names by language, each language's first one the usual one.
  public internal(set) var names: [Name] = []

  /// Names of no particular language.
  public internal(set) var aliases: [String] = []

  /// The family that it belongs to, for example `asean`.
  public internal(set) var group: String?

  /// What sort of events it has.
  public internal(set) var kind: EventKind = .conference

  /// Who meets.
  public internal(set) var level: Level?

  /// The part of the ASEAN Community that it belongs to: `APSC`, `AEC`, `ASCC`, `all`, `external`.
  public internal(set) var pillar: String?

  /// The series that it accompanies, by identifier.
  public internal(set) var parent: String?

  /// The series that it continues under another name, by identifier.
  public internal(set) var predecessor: String?

  /// When it first met.
  public internal(set) var first: EDTF?

  /// How often it meets, in words; never a rule that fixes dates.
  public internal(set) var frequency: String?

  /// How often it met in earlier times.
  public internal(set) var phases: [Phase] = []

  /// How the edition follows from the year, where it does.
  public internal(set) var formula: EditionFormula?

  /// How hosts follow each other, in words.
  public internal(set) var hostRule: String?

  /// How well the record as a whole is known; nil where its sources speak for it.
  public internal(set) var confidence: FactConfidence?

  /// What else is worth knowing, one sentence each.
  public internal(set) var notes: [String] = []

  /// Where the facts come from: addresses, or words for a source that has none.
  public internal(set) var sources: [String] = []

  /// The meetings that are known, by number, then time.
  public internal(set) var editions: [Edition] = []

  /// Makes a series without facts.
  public init(id: String) { self.id = id }

  /// The usual short form.
  public var acronym: String? { acronyms.first ?? weakAcronyms.first }

  /// The usual name in a language, else in English, else any.
  public func name(in language: Language.ID) -> String {
    let name =
      names.first { $0.language == language } ?? names.first { $0.language == "en" } ?? names.first
    return name?.text ?? aliases.first ?? acronym ?? id
  }

  /// The meeting with a number, where it is known.
  public func edition(_ number: Int) -> Edition? {
    editions.first { $0.number == number }
  }

  /// A name in a language.
  public struct Name: Hashable, Sendable {
    /// The BCP 47 tag of the language.
    public let language: Language.ID

    /// The name in NFC, with its usual capitals.
    public let text: String

    /// Makes a name.
    public init(language: Language.ID, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// Who meets in a series.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// Heads of state or government.
    case leaders

    /// Ministers.
    case ministerial

    /// Officials who prepare the ministers' meetings.
    case seniorOfficials = "senior-officials"
  }

  /// A stretch of years with its own rhythm.
  public struct Phase: Hashable, Sendable {
    /// From which year to which; an open end goes on.
    public let years: EDTF

    /// The rhythm in words.
    public let rule: String
  }
}

/// A rule by which the edition is the year less a fixed number.
public struct EditionFormula: Hashable, Sendable {
  /// The number that is taken off: 1967 where edition 49 was in 2016.
  public let offset: Int

  /// Makes a rule.
  public init(offset: Int) { self.offset = offset }

  /// The edition of a year, or nil before the first one.
  public func edition(in year: Int) -> Int? { year > offset ? year - offset : nil }

  /// The year of an edition.
  public func year(of edition: Int) -> Int { edition + offset }
}
