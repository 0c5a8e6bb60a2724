import Synchronization

/// The words and rules of a set of languages, compiled once and never changed.
///
/// A class, so that handing it on costs one reference; all it holds is constant.
final class Lexicon: Sendable {
  let vocabulary: Vocabulary
  let phrases: PhraseTrie
  let grammar: Grammar

  /// The IANA names or offsets of time zones, by the index in their senses.
  let zones: [String]

  /// How all-numeric dates are read: DMY, MDY or YMD.
  let order: String

  /// The places and the identifiers of the series whose names are phrases of the lexicon, by the
  /// index in their senses.
  let gazetteer: Gazetteer
  let seriesIDs: [String]

  /// The classes that begin a slot at the root of the grammar, so that a token without one of them
  /// costs one look.
  let rootClasses: UInt64

  /// Compiles languages in the order given, with places and the names of series.
  convenience init(
    _ languages: [Language],
    gazetteer: Gazetteer = .standard,
    series: SeriesCatalog = .names
  ) throws(LexiconError) {
    var builder = LexiconBuilder()
    for language in languages { try builder.add(language.lexicon) }
    self.init(builder, languages, gazetteer, series)
  }

  /// Takes what was compiled of languages, and adds places and the names of series.
  init(
    _ languages: LexiconBuilder,
    _ tags: [Language],
    _ gazetteer: Gazetteer,
    _ series: SeriesCatalog
  ) {
    var builder = languages
    builder.add(gazetteer)
    builder.add(series, in: tags.map(\.id))
    vocabulary = builder.vocabulary
    phrases = builder.phrases
    grammar = builder.grammar
    zones = builder.zones
    order = builder.order
    self.gazetteer = gazetteer
    seriesIDs = series.series.map(\.id)
    let root = builder.grammar.nodes[1]
    var classes: UInt64 = 0
    for slot in Slot.allCases where (root.slots | root.gluedSlots) & slot.mask != 0 {
      if let lexicalClass = slot.lexicalClass { classes |= lexicalClass.mask }
    }
    rootClasses = classes
  }
}

/// The compiled lexicons of one extractor: one for each language that a document can be in, made
/// when the first such document comes.
final class LexiconCache: Sendable {
  private let languages: [Language]
  private let series: SeriesCatalog
  private let lexicons = Mutex<[Language.ID: Lexicon]>([:])

  init(languages: [Language], series: SeriesCatalog) {
    self.languages = languages
    self.series = series
  }

  /// The lexicon for documents of a language: its own words, and English, which every newsroom
  /// quotes.
  func lexicon(for language: Language.ID) -> Lexicon {
    lexicons.withLock { lexicons in
      if let known = lexicons[language] { return known }
      let set =
        languages.filter { $0.id == language }
        + languages.filter { $0.id == .englishTag && $0.id != language }
      // Lexicons are checked before they come here: shipped ones by a test, others when they are
      // added. Behind a fault that passed both, a language stays as far as it was read.
      var builder = LexiconBuilder()
      for language in set { try? builder.add(language.lexicon) }
      let lexicon = Lexicon(builder, set, .standard, series)
      lexicons[language] = lexicon
      return lexicon
    }
  }
}

/// The value of a head word: its kind, and whether titles run only forward from it.
enum HeadValue {
  static let forward: Int32 = 1 << 8

  static func kind(_ value: Int32) -> EventKind { EventKind.at(Int(value & 0xFF)) ?? .other }
  static func runsForward(_ value: Int32) -> Bool { value & forward != 0 }
}

/// The value of a place's name: which entry, and how far the name can be trusted.
struct PlaceValue: RawRepresentable, Sendable {
  let rawValue: Int32

  init(rawValue: Int32) { self.rawValue = rawValue }

  init(entry: Int, needsContext: Bool, isAmbiguous: Bool) {
    rawValue = Int32(entry) << 2 | (needsContext ? 1 : 0) | (isAmbiguous ? 2 : 0)
  }

  var entry: Int { Int(rawValue >> 2) }
  var needsContext: Bool { rawValue & 1 != 0 }
  var isAmbiguous: Bool { rawValue & 2 != 0 }

  /// A name that holds a place's name and is none.
  var isNone: Bool { rawValue < 0 }
}

/// The value of a series' name: which series, and whether the name means other things as well.
struct SeriesValue: RawRepresentable, Sendable {
  let rawValue: Int32

  init(rawValue: Int32) { self.rawValue = rawValue }

  init(series: Int, isWeak: Bool) { rawValue = Int32(series) << 1 | (isWeak ? 1 : 0) }

  var series: Int { Int(rawValue >> 1) }
  var isWeak: Bool { rawValue & 1 != 0 }
}
