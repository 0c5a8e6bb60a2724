/// The words of a window that matter to events, and its sentences.
///
/// A class, so that what reads a sentence is handed on at the cost of one reference.
final class EventScan {
  /// A phrase of the lexicon in the text, with all that it can mean.
  struct Hit {
    var start: Int
    var end: Int
    /// The classes of its meanings.
    private(set) var classes: UInt64 = 0
    private var values = InlineArray<6, (LexicalClass, Int32)>(repeating: (.lead, 0))
    private var count = 0

    init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }

    mutating func add(_ sense: PhraseTrie.Sense) {
      // Of two meanings in one class, that of the language which was added first comes last.
      // Signs add up.
      for index in 0..<count where values[index].0 == sense.lexicalClass {
        values[index].1 =
          sense.lexicalClass == .sign ? values[index].1 | sense.value : sense.value
        return
      }
      guard count < 6 else { return }
      classes |= sense.lexicalClass.mask
      values[count] = (sense.lexicalClass, sense.value)
      count += 1
    }

    /// Whether it can be of a class.
    func `is`(_ lexicalClass: LexicalClass) -> Bool { classes & lexicalClass.mask != 0 }

    /// Its value as a word of a class, 0 where it is none.
    func value(_ lexicalClass: LexicalClass) -> Int32 {
      for index in 0..<count where values[index].0 == lexicalClass { return values[index].1 }
      return 0
    }

    /// Whether it says something of the head words near it.
    func has(_ sign: EventSign) -> Bool {
      `is`(.sign) && EventSign(rawValue: value(.sign)).contains(sign)
    }

    var tokens: Range<Int> { start..<end }
  }

  /// A sentence: its tokens, and the indices of what stands in it.
  struct Sentence {
    var tokens: Range<Int>
    var hits: Range<Int>
    var places: Range<Int>
    var series: Range<Int>
    var expressions: Range<Int>
    var paragraph: Int
    /// The classes of all its hits.
    var classes: UInt64
  }

  /// What stands at a token: the index, plus one, of what covers it; 0 where nothing does.
  struct Mark {
    var hit: UInt16 = 0
    var place: UInt16 = 0
    var series: UInt16 = 0
    var expression: UInt16 = 0
  }

  let lexicon: Lexicon
  let tokens: [Token]
  let expressions: [Expression]
  /// For each expression, the index of its mention, or -1.
  let mentionIndex: [Int32]

  let hits: [Hit]
  let places: [Hit]
  let series: [Hit]
  let sentences: [Sentence]
  /// For each token, what covers it.
  ///
  /// A window has fewer tokens than a number of 16 bits.
  let marks: [Mark]

  /// How many tokens a sentence may have; longer ones are read in parts, so that what is weighed
  /// against each other stays little.
  private static let longest = 240

  private static let words: UInt64 =
    LexicalClass.head.mask | LexicalClass.act.mask | LexicalClass.outcome.mask
    | LexicalClass.opening.mask | LexicalClass.cue.mask | LexicalClass.stop.mask
    | LexicalClass.connector.mask | LexicalClass.report.mask | LexicalClass.negation.mask
    | LexicalClass.placeLead.mask | LexicalClass.venue.mask | LexicalClass.hostLead.mask
    | LexicalClass.chairLead.mask | LexicalClass.organiserLead.mask | LexicalClass.themeLead.mask
    | LexicalClass.mode.mask | LexicalClass.editionLead.mask
    | LexicalClass.clause.mask | LexicalClass.reference.mask
    | LexicalClass.body.mask | LexicalClass.sign.mask | LexicalClass.doing.mask
    | LexicalClass.role.mask | LexicalClass.participantLead.mask

  /// Reads a window.
  init(_ window: borrowing MentionExtractor.Window, _ lexicon: Lexicon, _ text: Span<UInt8>) {
    self.lexicon = lexicon
    let tokens = window.tokens
    self.tokens = tokens
    let expressions = window.expressions
    self.expressions = expressions
    mentionIndex = window.mentionIndex
    var hits: [Hit] = []
    hits.reserveCapacity(tokens.count / 3)
    var places: [Hit] = []
    var series: [Hit] = []
    var sentences: [Sentence] = []
    var marks = Array(repeating: Mark(), count: tokens.count)
    for index in expressions.indices {
      for token in expressions[index].start..<expressions[index].end {
        marks[token].expression = UInt16(index + 1)
      }
    }
    var paragraph = 0
    var start = 0
    var expression = 0
    var (hitStart, placeStart, seriesStart) = (0, 0, 0)
    var skipTo = 0
    var placeSkipTo = 0
    var seriesSkipTo = 0
    var sentenceClasses: UInt64 = 0
    func close(_ end: Int) {
      var last = expression
      while last < expressions.count, expressions[last].spanStart < end { last += 1 }
      sentences.append(
        Sentence(
          tokens: start..<end,
          hits: hitStart..<hits.count,
          places: placeStart..<places.count,
          series: seriesStart..<series.count,
          expressions: expression..<last,
          paragraph: paragraph,
          classes: sentenceClasses
        )
      )
      expression = last
      hitStart = hits.count
      placeStart = places.count
      seriesStart = series.count
      sentenceClasses = 0
      start = end
    }
    for index in tokens.indices {
      let token = tokens[index]
      if index > start,
        EventScan.opens(index, tokens, lexicon, text) || index - start >= EventScan.longest
      {
        close(index)
      }
      if token.traits.contains(.afterLine) { paragraph += 1 }
      guard token.kind != .number else { continue }
      let classes = token.classes
      if index >= skipTo, classes & EventScan.words != 0,
        let hit = EventScan.hit(at: index, tokens, EventScan.words, lexicon)
      {
        hits.append(hit)
        skipTo = hit.end
        sentenceClasses |= hit.classes
        for covered in hit.tokens { marks[covered].hit = UInt16(hits.count) }
      }
      if index >= placeSkipTo, classes & LexicalClass.place.mask != 0,
        token.traits.contains(.capital),
        let hit = EventScan.hit(at: index, tokens, LexicalClass.place.mask, lexicon)
      {
        places.append(hit)
        placeSkipTo = hit.end
        for covered in hit.tokens { marks[covered].place = UInt16(places.count) }
      }
      if index >= seriesSkipTo, classes & LexicalClass.series.mask != 0,
        let hit = EventScan.hit(at: index, tokens, LexicalClass.series.mask, lexicon)
      {
        series.append(hit)
        seriesSkipTo = hit.end
        for covered in hit.tokens { marks[covered].series = UInt16(series.count) }
      }
    }
    if start < tokens.count { close(tokens.count) }
    self.hits = hits
    self.places = places
    self.series = series
    self.sentences = sentences
    self.marks = marks
  }

  /// The longest phrase at a token with all its meanings.
  private static func hit(
    at index: Int,
    _ tokens: [Token],
    _ classes: UInt64,
    _ lexicon: Lexicon
  ) -> Hit? {
    var found: Hit?
    lexicon.phrases.forEach(at: index, in: tokens, classes: classes) { hit in
      if hit.end > found?.end ?? 0 { found = Hit(start: index, end: hit.end) }
      found?.add(hit.sense)
    }
    return found
  }

  /// Whether a sentence begins at a token: a new line, or a full stop that ends no abbreviation.
  private static func opens(
    _ index: Int,
    _ tokens: [Token],
    _ lexicon: Lexicon,
    _ text: Span<UInt8>
  ) -> Bool {
    let token = tokens[index]
    if token.traits.contains(.afterLine) { return true }
    // A semicolon parts events as a full stop does.
    if index > 0, tokens[index - 1].kind == .mark,
      text[Int(tokens[index - 1].start)] == UInt8(ascii: ";")
    {
      return true
    }
    guard token.traits.contains(.opensSentence), token.traits.contains(.afterSpace), index >= 2
    else { return false }
    let (mark, word) = (tokens[index - 1], tokens[index - 2])
    guard text[Int(mark.start)] == UInt8(ascii: ".") else { return true }
    if word.kind == .word {
      if TenseReader.isAbbreviated(word, before: token, lexicon) { return false }
    }
    return token.traits.contains(.capital) || token.kind != .word
  }
}
