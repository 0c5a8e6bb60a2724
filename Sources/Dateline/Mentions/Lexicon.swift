/// The words and rules of a set of languages, compiled once and never changed.
///
/// A class, so that handing it on costs one reference; all it holds is constant.
final class Lexicon: Sendable {
  let vocabulary: Vocabulary
  let phrases: PhraseTrie
  let grammar: Grammar

  /// The IANA names or offsets of time zones, by the index in their senses.
  let zones: [String]

  /// How all-numeric dates are read where nothing in the document tells.
  let order: NumericOrder.Customs

  /// The places and the identifiers of the series whose names are phrases of the lexicon, by the
  /// index in their senses.
  let gazetteer: Gazetteer
  let seriesIDs: [String]

  /// For each place, what readers ask of it most.
  let placeFacts: [PlaceFacts]

  /// For each place, the rule that evidence from the gazetteer cites.
  let placeRules: [String]

  /// The slots that begin rules, so that a token that fills none of them costs one look.
  let rootSlots: UInt32

  /// What may follow where a word begins a rule, by the word's number; for numbers, see
  /// `Grammar.place`.
  let outlooks: [Outlook]
  let numberOutlooks: [Outlook]

  /// What the numbers of one and two digits are to the rules and phrases, by `Grammar.place`.
  let shortNumbers: [NumberMeaning]

  /// The class whose phrases fill each slot, by the slot's number; 0 where none do.
  let slotClasses: [UInt64]

  /// The slots that phrases fill.
  let phraseSlots: UInt32

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
    let phrases = PhraseTrie(builder.phrases)
    let grammar = Grammar(builder.grammar)
    let rootSlots = grammar.rootSlots
    var outlooks = Array(repeating: Outlook(), count: builder.vocabulary.wordCount + 1)
    builder.vocabulary.describe { word in
      var classes = phrases.classes(startingWith: word)
      let slots = Slot.fillable(by: classes)
      let isPrefix = classes & ExpressionParser.prefixClasses != 0
      if grammar.root(word) != 0 || slots & rootSlots != 0 {
        classes |= WordClass.startsRule | WordClass.startsExpression
        outlooks[Int(word)] = grammar.outlook(ofLabel: word)
        outlooks[Int(word)].formUnion(grammar.outlook(ofSlots: slots))
        if slots & rootSlots != 0 { outlooks[Int(word)].words |= phrases.slotLabels(behind: word) }
      } else if isPrefix {
        classes |= WordClass.startsExpression
      }
      if phrases.joinsYears(word) { classes |= WordClass.joinsYears }
      return (classes, slots)
    }
    vocabulary = builder.vocabulary
    self.phrases = phrases
    self.grammar = grammar
    self.rootSlots = rootSlots
    self.outlooks = outlooks
    numberOutlooks = grammar.numberOutlooks()
    shortNumbers = (0..<110).map { place in
      NumberMeaning(
        UInt32(place < 10 ? place : place - 10),
        digits: place < 10 ? 1 : 2,
        grammar,
        phrases,
        rootSlots: rootSlots
      )
    }
    slotClasses = Slot.allCases.map { $0.lexicalClass?.mask ?? 0 }
    phraseSlots = Slot.fillable(by: Slot.phraseClasses)
    zones = builder.zones
    order = builder.order
    self.gazetteer = gazetteer
    placeFacts = gazetteer.entries.enumerated().map { PlaceFacts($0.element, at: $0.offset) }
    placeRules = gazetteer.entries.map { "gazetteer:" + $0.name }
    seriesIDs = series.series.map(\.id)
  }

  /// What a number of so many digits is to the rules and phrases.
  func meaning(ofNumber id: UInt32, digits: Int) -> NumberMeaning {
    NumberMeaning(id, digits: digits, grammar, phrases, rootSlots: rootSlots)
  }
}

/// What a number is to the rules and phrases of a lexicon.
struct NumberMeaning: Sendable {
  /// The marks of `WordClass`.
  var classes: UInt64 = 0

  /// See `Token.sign`.
  var sign: UInt64

  @inline(__always)
  init(
    _ id: UInt32,
    digits: Int,
    _ grammar: Grammar,
    _ phrases: PhraseTrie,
    rootSlots: UInt32
  ) {
    let slots = Slot.fitting(id, digits: digits)
    if slots & rootSlots != 0 || grammar.starts(withNumber: id) {
      classes = WordClass.startsRule | WordClass.startsExpression
    } else if phrases.numberStarts & ExpressionParser.prefixClasses != 0 {
      classes = WordClass.startsExpression
    }
    sign = Token.sign(slots, number: id, isNamed: grammar.names(number: id))
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
