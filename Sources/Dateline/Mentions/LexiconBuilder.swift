import Chronology

/// Compiles lexicon texts, the gazetteer and the names of series into one lexicon.
struct LexiconBuilder {
  var vocabulary = Vocabulary()
  private(set) var phrases = PhraseTrie.Draft()
  private(set) var grammar = Grammar.Draft()
  private(set) var zones: [String] = []
  private(set) var order = NumericOrder.Customs()

  /// How many words the first language brought.
  ///
  /// In a text of that language they mean what it says: "sang" is no past of "sing" there.
  private var ownWords = 0

  /// The labels of the rules' words.
  private var labels: [String: UInt32] = [:]

  /// Whether titles in the language that is being added run only forward from their head word.
  private var titlesRunForward = false

  /// Adds a language; where two rules match the same words, the one that was added first wins.
  mutating func add(_ text: String) throws(LexiconError) {
    try add(text, isFirst: grammar.rules.isEmpty)
    if ownWords == 0 { ownWords = vocabulary.wordCount }
  }

  /// Adds the names of places; their senses hold the index of the place.
  mutating func add(_ gazetteer: Gazetteer) {
    for (index, entry) in gazetteer.entries.enumerated() {
      for name in entry.names {
        let value = PlaceValue(
          entry: index,
          needsContext: name.needsContext,
          isAmbiguous: name.isAmbiguous
        )
        addPhrase(name.text, .place, value: value.rawValue)
      }
    }
    for name in gazetteer.nonPlaces { addPhrase(name, .place, value: -1) }
  }

  /// Adds the names of series in the languages given and those that belong to no language; their
  /// senses hold the index of the series.
  mutating func add(_ catalog: SeriesCatalog, in languages: [Language.ID]) {
    for (index, series) in catalog.series.enumerated() {
      for spelling in series.spellings where spelling.language.map(languages.contains) ?? true {
        let value = SeriesValue(series: index, isWeak: spelling.form == .weakAcronym)
        addPhrase(
          spelling.text,
          .series,
          value: value.rawValue,
          letters: letters(of: spelling)
        )
      }
    }
  }

  /// How an acronym must be written: in upper case, or with a capital where it has small letters
  /// itself, as "ADMM-Plus" has.
  private func letters(of spelling: Series.Spelling) -> PhraseTrie.Letters? {
    if spelling.form == .words { return nil }
    return spelling.text.unicodeScalars.contains { $0.properties.isLowercase } ? .capital : .upper
  }

  // MARK: - Compiling

  private mutating func add(_ text: String, isFirst: Bool) throws(LexiconError) {
    var variants: [(String, String)] = []
    var sets: [String: [String]] = [:]
    /// The other spellings of a rule's word, by variant.
    var others: [String: [String?]] = [:]
    for (declaration, line) in try LexiconFormat.declarations(in: text) {
      switch declaration {
      case .order(let order, let regions): if isFirst { self.order.add(order, in: regions) }
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
      case .rule(let name, let pattern, let column, let result):
        let rule = grammar.add(rule: Grammar.Rule(name: name, result: result))
        for sequence in try Pattern.sequences(
          of: pattern,
          sets: sets,
          line: line,
          column: column
        ) {
          grammar.insert(sequence, labels: sequence.map { label(of: $0) }, rule: rule)
          addVariants(of: sequence, rule: rule, variants, &others)
        }
      }
    }
  }

  /// Adds the other spellings of a rule's words.
  private mutating func addVariants(
    of sequence: [Pattern.Element],
    rule: Int32,
    _ variants: [(String, String)],
    _ others: inout [String: [String?]]
  ) {
    var changed = 0
    for element in sequence {
      guard case .word(let word) = element.content else { continue }
      if others[word] == nil {
        others[word] = variants.map { left, right in replacing(left, with: right, in: word) }
      }
      for (index, other) in (others[word] ?? []).enumerated() where other != nil {
        changed |= 1 << index
      }
    }
    for variant in variants.indices where changed & 1 << variant != 0 {
      var other = sequence
      for index in other.indices {
        if case .word(let word) = other[index].content, let spelling = others[word]?[variant] {
          other[index].content = .word(spelling)
        }
      }
      grammar.insert(other, labels: other.map { label(of: $0) }, rule: rule)
    }
  }

  private mutating func label(of element: Pattern.Element) -> UInt32 {
    switch element.content {
    case .slot(let slot): return Grammar.label(slot: slot)
    case .word(let word):
      if let known = labels[word] { return known }
      let label =
        UInt32(word).map { PhraseTrie.label(number: $0) } ?? words(of: word).first ?? 0
      labels[word] = label
      return label
    }
  }

  /// Adds a phrase of a class, for rules and for the extraction of events.
  private mutating func addPhrase(
    _ form: String,
    _ lexicalClass: LexicalClass,
    value: Int32,
    letters fixed: PhraseTrie.Letters? = nil
  ) {
    var letters = PhraseTrie.Letters.any
    var capitalWord = 0
    var text = form
    let isDoubtful = text.last == "?"
    if isDoubtful { text.removeLast() }
    if let mark = text.firstIndex(of: "^") {
      letters = .capital
      capitalWord = words(of: String(text[..<mark])).count
      text.remove(at: mark)
    } else if !text.utf8.contains(where: { 0x61...0x7A ~= $0 }),
      text.unicodeScalars.count(where: { $0.properties.isUppercase }) >= 2,
      !text.unicodeScalars.contains(where: { $0.properties.isLowercase })
    {
      letters = .upper
    }
    letters = fixed ?? letters
    let words = words(of: text)
    guard !words.isEmpty else { return }
    // Nor is the name "Thu" a short Thursday there.
    let foreign =
      LexicalClass.past.mask | LexicalClass.future.mask | LexicalClass.habitual.mask
      | LexicalClass.weekday.mask
    if words.count == 1, words[0] <= ownWords, lexicalClass.mask & foreign != 0 { return }
    phrases.insert(
      words,
      PhraseTrie.Sense(
        lexicalClass: lexicalClass,
        letters: letters,
        isDoubtful: isDoubtful,
        value: value,
        capitalWord: UInt8(clamping: capitalWord)
      )
    )
  }

  /// The numbers of a form's words and marks, made where they are new.
  private mutating func words(of form: String) -> [UInt32] {
    var result: [UInt32] = []
    var word: [Unicode.Scalar] = []
    var number: UInt32?
    for scalar in form.unicodeScalars {
      let isLetter = scalar.isLetterOfWords
      if !isLetter, !word.isEmpty {
        result.append(vocabulary.intern(word: word))
        word.removeAll(keepingCapacity: true)
      }
      if !isLetter, let digit = scalar.decimalDigit {
        number = (number ?? 0) &* 10 &+ UInt32(digit)
        continue
      }
      if let value = number {
        result.append(PhraseTrie.label(number: value))
        number = nil
      }
      if isLetter {
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
      if let other = replacing(left, with: right, in: form) { all.append(other) }
    }
    return all
  }

  /// A text with a part replaced wherever it stands, or nil where it does not.
  private func replacing(_ left: String, with right: String, in text: String) -> String? {
    let (part, bytes) = (left.utf8.span, text.utf8.span)
    guard part.count > 0 else { return nil }
    var result: [UInt8] = []
    var (start, index) = (0, 0)
    while index + part.count <= bytes.count {
      guard bytes[index] == part[0],
        (1..<part.count).allSatisfy({ bytes[index + $0] == part[$0] })
      else {
        index += 1
        continue
      }
      for position in start..<index { result.append(bytes[position]) }
      result.append(contentsOf: right.utf8)
      index += part.count
      start = index
    }
    guard start > 0 else { return nil }
    for position in start..<bytes.count { result.append(bytes[position]) }
    return String(decoding: result, as: UTF8.self)
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
      case .sign: EventSign(name: text)?.rawValue
      case .doing: index(EventRole.self)
      case .zone: zoneIndex(text)
      case .festival: festival(text)
      default: Int32(text.first == "+" ? String(text.dropFirst()) : text)
      }
    guard let found, lexicalClass.values?.contains(found) ?? true else {
      throw LexiconError(
        code: .value,
        line: line,
        column: 1,
        message: "\"\(text)\" is no value of the class \(lexicalClass.name)"
          + (lexicalClass.values.map { ", which has \($0.lowerBound) to \($0.upperBound)" } ?? "")
      )
    }
    return found
  }

  /// `09-02` or `lunar:03-10` as month * 100 + day, with more in other calendars; `day:12-25`
  /// where the name names the day without a year as well; `easter:-2`; `11-4:4` for the fourth
  /// Thursday of November, `05-last:1` for the last Monday of May; `islamic:10-01`; `deepavali`.
  private func festival(_ text: String) -> Int32? {
    if text.hasPrefix("easter:") {
      return Int8(text.dropFirst(7)).map { FestivalNumber.easter + Int32($0) }
    }
    if text == "deepavali" { return FestivalNumber.deepavali }
    if text.hasPrefix("islamic:") {
      let parts = text.dropFirst(8).split(separator: "-").compactMap { Int32($0) }
      guard parts.count == 2, (1...12).contains(parts[0]), (1...30).contains(parts[1]) else {
        return nil
      }
      return FestivalNumber.islamic + parts[0] * 31 + parts[1]
    }
    let isLunar = text.hasPrefix("lunar:")
    let isDay = text.hasPrefix("day:")
    let parts = text.dropFirst(isLunar ? 6 : isDay ? 4 : 0).split { $0 == "-" || $0 == ":" }
      .compactMap { $0 == "last" ? FestivalNumber.last : Int32($0) }
    guard let month = parts.first, (1...12).contains(month) else { return nil }
    if parts.count == 3, (1...5).contains(parts[1]) || parts[1] == FestivalNumber.last,
      (1...7).contains(parts[2])
    {
      return FestivalNumber.weekday + month * 100 + parts[1] * 10 + parts[2]
    }
    guard parts.count == 2, (1...(isLunar ? 30 : 31)).contains(parts[1]) else { return nil }
    return month * 100 + parts[1]
      + (isLunar ? FestivalNumber.lunar : isDay ? FestivalNumber.day : 0)
  }

  private mutating func zoneIndex(_ name: String) -> Int32 {
    if let known = zones.firstIndex(of: name) { return Int32(known) }
    zones.append(name)
    return Int32(zones.count - 1)
  }
}

extension Unicode.Scalar {
  /// Whether it is part of a word: a letter or a mark on one.
  var isLetterOfWords: Bool {
    if isASCII { return (value | 0x20) &- 0x61 < 26 }
    // The letters of Vietnamese and its neighbours, without a look into the tables of Unicode.
    if 0xF8...0x24F ~= value || 0x1EA0...0x1EF9 ~= value || 0xC0...0xF6 ~= value && value != 0xD7 {
      return true
    }
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
      || properties.generalCategory == .spacingMark
  }

  fileprivate var decimalDigit: UInt32? {
    if isASCII { return 0x30...0x39 ~= value ? value - 0x30 : nil }
    guard properties.numericType == .decimal else { return nil }
    return properties.numericValue.map { UInt32($0) }
  }
}
