/// The words of a window that matter to events, and its sentences.
struct EventScan {
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
  }

  private(set) var hits: [Hit] = []
  private(set) var places: [Hit] = []
  private(set) var series: [Hit] = []
  private(set) var sentences: [Sentence] = []

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

  /// Reads a window; nothing is allocated where no head, act or series is named.
  init(_ window: borrowing MentionExtractor.Window, _ lexicon: Lexicon, _ text: Span<UInt8>) {
    let tokens = window.tokens
    var paragraph = 0
    var start = 0
    var expression = 0
    var (hitStart, placeStart, seriesStart) = (0, 0, 0)
    var skipTo = 0
    var placeSkipTo = 0
    var seriesSkipTo = 0
    func close(_ end: Int, _ scan: inout EventScan) {
      var last = expression
      while last < window.expressions.count, window.expressions[last].spanStart < end { last += 1 }
      scan.sentences.append(
        Sentence(
          tokens: start..<end,
          hits: hitStart..<scan.hits.count,
          places: placeStart..<scan.places.count,
          series: seriesStart..<scan.series.count,
          expressions: expression..<last,
          paragraph: paragraph
        )
      )
      expression = last
      hitStart = scan.hits.count
      placeStart = scan.places.count
      seriesStart = scan.series.count
      start = end
    }
    for index in tokens.indices {
      let token = tokens[index]
      if index > start,
        EventScan.opens(index, tokens, lexicon, text) || index - start >= EventScan.longest
      {
        close(index, &self)
      }
      if token.traits.contains(.afterLine) { paragraph += 1 }
      guard token.kind != .number else { continue }
      let classes = token.classes
      if index >= skipTo, classes & EventScan.words != 0,
        let hit = EventScan.hit(at: index, tokens, EventScan.words, lexicon)
      {
        hits.append(hit)
        skipTo = hit.end
      }
      if index >= placeSkipTo, classes & LexicalClass.place.mask != 0,
        token.traits.contains(.capital),
        let hit = EventScan.hit(at: index, tokens, LexicalClass.place.mask, lexicon)
      {
        places.append(hit)
        placeSkipTo = hit.end
      }
      if index >= seriesSkipTo, classes & LexicalClass.series.mask != 0,
        let hit = EventScan.hit(at: index, tokens, LexicalClass.series.mask, lexicon)
      {
        series.append(hit)
        seriesSkipTo = hit.end
      }
    }
    if start < tokens.count { close(tokens.count, &self) }
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
