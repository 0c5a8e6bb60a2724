import Chronology
import Synchronization

/// The words and rules of a set of languages, compiled once and never changed.
struct Lexicon: Sendable {
  private(set) var vocabulary = Vocabulary()
  private(set) var phrases = PhraseTrie()
  private(set) var grammar = Grammar()
  private(set) var zones: [String] = []
  private(set) var order = "DMY"

  /// The places and series whose names are phrases of the lexicon, by the index in their senses.
  private(set) var gazetteer = Gazetteer(entries: [])
  private(set) var seriesIDs: [String] = []

  /// Whether titles in the language that is being added run only forward from their head word.
  private var titlesRunForward = false

  /// The classes that begin a slot at the root of the grammar, so that a token without one of them
  /// costs one look.
  private(set) var rootClasses: UInt64 = 0

  /// Compiles lexicon texts in the order given; where two rules match the same words, the earlier
  /// one wins.
  init(_ texts: [String], gazetteer: Gazetteer = .standard) throws(LexiconError) {
    for (index, text) in texts.enumerated() { try add(text, isFirst: index == 0) }
    add(gazetteer)
    finish()
  }

  private init(unchecked texts: [String], gazetteer: Gazetteer) {
    for (index, text) in texts.enumerated() { try? add(text, isFirst: index == 0) }
    add(gazetteer)
    finish()
  }

  private mutating func add(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    for (index, entry) in gazetteer.entries.enumerated() {
      for name in entry.names {
        addPhrase(
          name.text,
          .place,
          value: PlaceValue(
            entry: index,
            needsContext: name.needsContext,
            isAmbiguous: name.isAmbiguous
          )
          .rawValue
        )
      }
    }
    for name in gazetteer.nonPlaces { addPhrase(name, .place, value: -1) }
  }

  private mutating func finish() {
    let root = grammar.nodes[1]
    for slot in Slot.allCases where (root.slots | root.gluedSlots) & slot.mask != 0 {
      if let lexicalClass = slot.lexicalClass { rootClasses |= lexicalClass.mask }
    }
  }

  /// The compiled lexicon of languages; compiled at first use, then shared.
  ///
  /// Languages are compared whole, because a lexicon file makes another language of the same tag;
  /// the texts of shipped languages are compared by their address alone.
  static func shared(_ languages: [Language]) -> Lexicon {
    cache.withLock { cache in
      if let known = cache.first(where: { $0.languages == languages }) { return known.lexicon }
      // A shipped lexicon that does not compile is caught by a test; here its good lines count.
      let made = Lexicon(unchecked: languages.map(\.lexicon), gazetteer: .standard)
      cache.append((languages, made))
      return made
    }
  }

  private static let cache = Mutex<[(languages: [Language], lexicon: Lexicon)]>([])

  // MARK: - Compiling

  private mutating func add(_ text: String, isFirst: Bool) throws(LexiconError) {
    var variants: [(String, String)] = []
    var sets: [String: [String]] = [:]
    for (declaration, line) in try LexiconFormat.declarations(in: text) {
      switch declaration {
      case .order(let order): if isFirst { self.order = order }
      case .titles(let direction): titlesRunForward = direction == "forward"
      case .variant(let left, let right): variants.append((left, right))
      case .set(let name, let forms): sets[name] = forms
      case .words(let lexicalClass, let value, let forms):
        let number = try self.value(value, of: lexicalClass, line: line)
        for form in forms {
          for spelling in spellings(of: form, variants) {
            addPhrase(spelling, lexicalClass, value: number)
          }
        }
      case .rule(let name, let pattern, let result):
        let rule = grammar.add(rule: Grammar.Rule(name: name, result: result))
        for sequence in try Pattern.sequences(of: pattern, sets: sets, line: line) {
          guard sequence.count <= Matcher.maximumElements else {
            throw LexiconError(
              code: .tooLarge,
              line: line,
              column: 1,
              message: "a pattern of too many elements"
            )
          }
          grammar.insert(sequence, labels: sequence.map { label(of: $0) }, rule: rule)
          addVariants(of: sequence, rule: rule, variants)
        }
      }
    }
  }

  private mutating func addVariants(
    of sequence: [Pattern.Element],
    rule: Int32,
    _ variants: [(String, String)]
  ) {
    for (left, right) in variants {
      var other = sequence
      for index in other.indices {
        if case .word(let word) = other[index].content {
          other[index].content = .word(replacing(left, with: right, in: word))
        }
      }
      if other != sequence {
        grammar.insert(other, labels: other.map { label(of: $0) }, rule: rule)
      }
    }
  }

  private mutating func label(of element: Pattern.Element) -> UInt32 {
    switch element.content {
    case .slot(let slot): Grammar.label(slot: slot)
    case .word(let word):
      if let number = UInt32(word) {
        PhraseTrie.label(number: number)
      } else {
        words(of: word).first ?? 0
      }
    }
  }

  /// Adds a phrase of a class, for rules and for the extraction of events.
  mutating func addPhrase(_ form: String, _ lexicalClass: LexicalClass, value: Int32) {
    var letters = PhraseTrie.Letters.any
    var text = Substring(form)
    let isDoubtful = text.last == "?"
    if isDoubtful { text.removeLast() }
    if text.first == "^" {
      letters = .capital
      text.removeFirst()
    } else if text.unicodeScalars.count(where: { $0.properties.isUppercase }) >= 2,
      !text.unicodeScalars.contains(where: { $0.properties.isLowercase })
    {
      letters = .upper
    }
    let words = words(of: String(text))
    guard !words.isEmpty else { return }
    phrases.insert(
      words,
      PhraseTrie.Sense(
        lexicalClass: lexicalClass,
        letters: letters,
        isDoubtful: isDoubtful,
        value: value
      )
    )
  }

  /// The numbers of a form's words and marks, made where they are new.
  private mutating func words(of form: String) -> [UInt32] {
    var result: [UInt32] = []
    var word: [Unicode.Scalar] = []
    var number: UInt32?
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .spacingMark
    }
    for scalar in form.unicodeScalars {
      if !isLetter(scalar), !word.isEmpty {
        result.append(vocabulary.intern(word: word))
        word = []
      }
      if let digit = scalar.properties.numericType == .decimal
        ? scalar.properties.numericValue : nil
      {
        number = (number ?? 0) &* 10 &+ UInt32(digit)
        continue
      }
      if let value = number {
        result.append(PhraseTrie.label(number: value))
        number = nil
      }
      if isLetter(scalar) {
        word.append(scalar)
      } else if scalar != " " {
        result.append(vocabulary.intern(mark: scalar))
      }
    }
    if !word.isEmpty { result.append(vocabulary.intern(word: word)) }
    if let value = number { result.append(PhraseTrie.label(number: value)) }
    return result
  }

  private func spellings(of form: String, _ variants: [(String, String)]) -> [String] {
    var all = [form]
    for (left, right) in variants {
      let other = replacing(left, with: right, in: form)
      if other != form { all.append(other) }
    }
    return all
  }

  private func replacing(_ left: String, with right: String, in text: String) -> String {
    let pattern = Array(left.unicodeScalars)
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if index + pattern.count <= scalars.count,
        scalars[index..<index + pattern.count].elementsEqual(pattern)
      {
        result.append(contentsOf: right.unicodeScalars)
        index += pattern.count
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  private mutating func value(
    _ text: String,
    of lexicalClass: LexicalClass,
    line: Int
  ) throws(LexiconError) -> Int32 {
    func index<T: RawRepresentable & CaseIterable>(_ type: T.Type) -> Int32?
    where T.RawValue == String {
      type.allCases.enumerated().first { $0.element.rawValue == text }.map { Int32($0.offset) }
    }
    let found: Int32? =
      switch lexicalClass {
      case .part: index(Timex.DayPart.self)
      case .third, .bound: index(Timex.Modifier.self)
      case .unit: Period.Unit(name: text).map { Int32($0.rawValue) }
      case .head, .act, .outcome:
        index(EventKind.self).map { titlesRunForward ? $0 | HeadValue.forward : $0 }
      case .cue: index(EventStatus.self)
      case .mode: index(AttendanceMode.self)
      case .zone: zoneIndex(text)
      default: Int32(text.first == "+" ? String(text.dropFirst()) : text)
      }
    guard let found else {
      throw LexiconError(
        code: .value,
        line: line,
        column: 1,
        message: "\"\(text)\" is no value of the class \(lexicalClass.name)"
      )
    }
    return found
  }

  private mutating func zoneIndex(_ name: String) -> Int32 {
    if let known = zones.firstIndex(of: name) { return Int32(known) }
    zones.append(name)
    return Int32(zones.count - 1)
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
