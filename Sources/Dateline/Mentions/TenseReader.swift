/// Reads the writer's tense near an expression from the language's past and future words.
struct TenseReader {
  static let reach = 40

  /// What a word of another clause is further away.
  private static let clause = 8

  private static let joining: UInt64 =
    LexicalClass.and.mask | LexicalClass.or.mask | LexicalClass.clause.mask

  /// How many tokens may stand between a word of the future and its participle.
  static let chain = 2

  /// The value of verbs of saying, which are past only for a date right beside them: "said on
  /// Friday".
  private static let report: Int32 = 1

  /// The value of words that say nothing of when: "was cancelled", "had been scheduled for".
  private static let undecided: Int32 = 2

  /// The value of words that are past for what stands before them and to come for what stands
  /// behind: "Ngày 17/3, Bộ đã quyết định tổ chức hội nghị vào ngày 20/5".
  private static let decision: Int32 = 3

  /// The value of verbs that may be participles, which far away tell of something else: "holidays
  /// observed by both houses".
  private static let participle: Int32 = 4

  /// The value of words that tell of what was before, whose plans may be over: "trước đó, hội chợ
  /// được lên kế hoạch vào ngày 4/10".
  private static let earlier: Int32 = 5

  /// The value of words of saying that tell of when only for what stands behind them: "told
  /// reporters on Friday".
  private static let attribution: Int32 = 8

  /// The value of words of the future that say nothing else: "will", "sẽ".
  private static let plain: Int32 = 1

  /// The value of words of planning, which are to come only for what stands behind: "Ngày 17/3, Bộ
  /// đề xuất tổ chức vào ngày 20/5".
  private static let planning: Int32 = 7

  /// The value of words that open a clause, whose dates the main clause tells nothing of: "dù lũ
  /// rút từ ngày 1/11, các trường sẽ ...".
  private static let aside: Int32 = 6

  /// The value of words that give a plan up, whose day may be over: "dự kiến tối 30/9 cũng tạm hoãn".
  private static let givenUp: Int32 = 9

  /// How far the future is trusted of a plan that was given up.
  private static let givenUpTrust = 60

  /// The value of verbs of saying that can be nouns, and of plans: "thông báo".
  private static let notice: Int32 = 1

  /// How far a date in front of such a verb is trusted to be past.
  private static let noticeTrust = 150

  /// How far a verb of the past behind a date is trusted across the word that begins its clause.
  private static let clauseTrust = 120

  /// How many tokens may stand before a date that opens its sentence.
  private static let front = 4

  let lexicon: Lexicon

  /// What a sentence says of when.
  struct Reading: Sendable {
    /// -1 past, 1 future, 0 unknown.
    var tense: Int8 = 0
    /// It speaks of a habit.
    var isHabitual = false
    /// By how many days another year may be nearer before the tense is doubted: a verb far away
    /// may tell of something else.
    var trust = TenseReader.certain
  }

  /// The trust in a verb that cannot be about anything else.
  static let certain = 10_000

  private static func trust(at distance: Int, in sense: PhraseTrie.Sense) -> Int {
    if sense.lexicalClass == .past, sense.value != participle { return certain }
    if sense.lexicalClass == .future, sense.value == plain, distance <= 40 { return certain }
    return distance <= 16 ? certain : distance <= 40 ? 120 : 80
  }

  private static let telling: UInt64 =
    LexicalClass.past.mask | LexicalClass.future.mask | LexicalClass.habitual.mask

  /// What a sentence is looked through for.
  static let told: UInt64 = telling | LexicalClass.report.mask

  /// The tense near an expression: the nearest word decides.
  ///
  /// A word before the expression wins over one as far behind it, and over one that is a little
  /// nearer behind a comma.
  func reading(near span: Range<Int>, in tokens: [Token], sentence: Range<Int>) -> Reading {
    reading(near: span, in: tokens, telling: sentence)
  }

  /// The tense near an expression, from the part of its sentence that tells of when.
  ///
  /// `opening` is the first token of the sentence, where a date in front of it may be that of a
  /// report; `next` is the day that follows in the sentence, which has words of its own.
  func reading(
    near span: Range<Int>,
    in tokens: [Token],
    telling: Range<Int>,
    opening: Int? = nil,
    next: Int? = nil
  ) -> Reading {
    if telling.isEmpty { return Reading() }
    let list = tokens.span
    let comma = lexicon.vocabulary.mark(0x2C).word
    let semicolon = lexicon.vocabulary.mark(0x3B).word
    var search = Search(span: span)
    search.next = next
    var position = telling.lowerBound
    let before = min(span.lowerBound, telling.upperBound)
    while position < before {
      if list[position].classes & TenseReader.telling != 0 {
        position = take(at: position, tokens, &search)
      } else {
        if list[position].id == comma, list[position].kind == .mark { search.isAside = false }
        position += 1
      }
    }
    position = max(position, span.upperBound)
    let isFronted = opening.map { span.lowerBound - $0 <= TenseReader.front } ?? false
    while position < telling.upperBound {
      let classes = list[position].classes
      if classes & LexicalClass.report.mask != 0,
        isFronted && position > span.upperBound + (search.isBehindComma ? 1 : 0)
          || position == span.upperBound,
        takeReport(at: position, tokens, &search)
      {
        position += 1
      } else if classes & TenseReader.telling != 0 {
        position = take(at: position, tokens, &search)
      } else {
        // What the main clause tells says nothing of a clause before it.
        if list[position].kind == .mark {
          if list[position].id == semicolon { break }
          if list[position].id == comma {
            if search.isAside { break }
            search.isBehindClause = search.isBehindComma
            search.isBehindComma = true
          }
        }
        position += 1
      }
    }
    return Reading(
      tense: search.isEarlier ? min(search.best?.tense ?? 0, 0) : search.best?.tense ?? 0,
      isHabitual: search.isHabitual,
      trust: search.isGivenUp ? min(search.trust, TenseReader.givenUpTrust) : search.trust
    )
  }

  /// What was met so far around an expression.
  private struct Search {
    let span: Range<Int>
    var best: (tense: Int8, distance: Int)?
    var isHabitual = false
    var trust = TenseReader.certain
    var isBehindComma = false
    /// A second comma was passed, behind which another clause may begin.
    var isBehindClause = false
    /// The next day that the sentence names.
    var next: Int?
    var isEarlier = false
    var futureEnd = Int.min / 2
    /// A word opened the clause of the span, which ends with a comma.
    var isAside = false
    /// A verb of saying follows, so that what is to come is what was said.
    var isReported = false
    /// The sentence gives a plan up.
    var isGivenUp = false
    var pastEnd = Int.min / 2
  }

  /// Takes what the phrase at a token says of when, and returns where to go on.
  private func take(at position: Int, _ tokens: [Token], _ search: inout Search) -> Int {
    guard
      let hit = lexicon.phrases.longest(at: position, in: tokens, classes: TenseReader.telling)
    else {
      return position + 1
    }
    let sense = hit.sense
    if sense.lexicalClass == .habitual {
      search.isHabitual = true
      return hit.end
    }
    if isInName(position, tokens) { return hit.end }
    if sense.lexicalClass == .past, sense.value == TenseReader.earlier {
      search.isEarlier = search.isEarlier || position < search.span.lowerBound
      return hit.end
    }
    let isPast = sense.lexicalClass == .past
    if isPast, sense.value == TenseReader.givenUp {
      search.isGivenUp = true
      return hit.end
    }
    if isPast, sense.value == TenseReader.aside {
      if position < search.span.lowerBound { search.isAside = true }
      return hit.end
    }
    if !isPast, position >= search.span.upperBound,
      search.isReported || sense.value == TenseReader.planning || isOfNext(position, tokens, search)
    {
      return hit.end
    }
    if isPast, position - search.futureEnd <= TenseReader.chain {
      // "Will be held": the participle after a word of the future is no past.
      search.futureEnd = hit.end
      return hit.end
    }
    if sense.lexicalClass == .future { search.futureEnd = hit.end }
    let hasBest = search.best != nil
    if sense.lexicalClass == .past, sense.value == TenseReader.attribution,
      position > search.span.lowerBound
    {
      return hit.end
    }
    let isBefore = position < search.span.lowerBound
    let gap =
      isBefore
      ? hit.end..<max(search.span.lowerBound, hit.end) : search.span.upperBound..<position
    // "Opens on 5 May, whereas the other was held on ...": the verb of another clause.
    if !isBefore, hasBest, beginsClause(in: gap, tokens) { return hit.end }
    let crossings = crossings(gap, tokens)
    let distance =
      (isBefore ? gap.count * 2 : (gap.count + 1) * 2 + (search.isBehindComma && hasBest ? 5 : 1))
      + TenseReader.clause * crossings
    let isReport = isPast && sense.value == TenseReader.report
    if distance < search.best?.distance ?? .max, !isReport || distance <= TenseReader.chain * 2 {
      let isOpen = sense.value == TenseReader.undecided
      let isAhead = sense.value == TenseReader.decision && isBefore
      // "On 20 March, all ten countries signed" is about that day, however long the subject.
      let isFronted = search.isBehindComma && !hasBest
      let isAside = search.isBehindComma && hasBest
      search.best = (isOpen ? 0 : isPast && !isAhead ? -1 : 1, distance)
      // "Was held" is past for certain, "held" may be a participle.
      let isChained = position - search.pastEnd <= TenseReader.chain
      search.trust =
        !isBefore && isPast && crossings > 0 && !search.isBehindClause
        // "The polls on July 29, whose honesty both have doubted".
        ? TenseReader.clauseTrust
        : isChained || isFronted
          ? TenseReader.certain
          : TenseReader.trust(at: isAside ? distance * 2 : distance, in: sense)
    }
    if isPast, sense.value == 0 { search.pastEnd = hit.end }
    return hit.end
  }

  /// Takes the verb of saying at a token behind a date that dates it: "Ngày 17/3, Bộ cho biết".
  private func takeReport(at position: Int, _ tokens: [Token], _ search: inout Search) -> Bool {
    guard search.best == nil, !search.isReported,
      let hit = lexicon.phrases.longest(
        at: position,
        in: tokens,
        classes: LexicalClass.report.mask
      )
    else { return false }
    search.isReported = true
    search.best = (-1, (position - search.span.upperBound + 1) * 2)
    search.trust =
      hit.sense.value == TenseReader.notice ? TenseReader.noticeTrust : TenseReader.certain
    return true
  }

  /// Whether a word in another clause stands nearer to the next day than to the span.
  private func isOfNext(_ position: Int, _ tokens: [Token], _ search: Search) -> Bool {
    guard let next = search.next, position < next,
      next - position < position - search.span.upperBound
    else { return false }
    return search.isBehindClause || crossings(search.span.upperBound..<position, tokens) > 0
  }

  /// Whether a word is part of a name: "Woo Won-shik".
  private func isInName(_ position: Int, _ tokens: [Token]) -> Bool {
    guard tokens[position].traits.contains(.capital), position + 1 < tokens.count else {
      return false
    }
    let next = tokens[position + 1]
    return next.kind == .mark && !next.traits.contains(.afterSpace)
      && next.id == lexicon.vocabulary.mark(0x2D).word
  }

  /// How many words that begin another clause stand in a gap: "đã bế mạc ngày 17/3 | và sẽ ...".
  private func crossings(_ gap: Range<Int>, _ tokens: [Token]) -> Int {
    let list = tokens.span
    var count = 0
    for position in gap where list[position].classes & TenseReader.joining != 0 {
      guard list[position].kind != .word else {
        count += 1
        continue
      }
      let hit = lexicon.phrases.longest(at: position, in: tokens, classes: TenseReader.joining)
      if hit?.sense.lexicalClass == .or || hit?.sense.lexicalClass == .clause { count += 1 }
    }
    return count
  }

  /// Whether a word that begins another clause stands in a gap.
  private func beginsClause(in gap: Range<Int>, _ tokens: [Token]) -> Bool {
    gap.contains { position in
      tokens[position].classes & LexicalClass.clause.mask != 0
        && lexicon.phrases.longest(
          at: position,
          in: tokens,
          classes: TenseReader.joining
        )?.sense.lexicalClass == .clause
    }
  }

  /// The tokens of the sentence around a span, at most `reach` on either side.
  static func sentence(
    around span: Range<Int>,
    in tokens: [Token],
    _ lexicon: Lexicon
  ) -> Range<Int> {
    let list = tokens.span
    let lowest = max(0, span.lowerBound - reach)
    var first = span.lowerBound
    while first > lowest, !opensSentence(first, list, lexicon) { first -= 1 }
    let highest = min(list.count, span.upperBound + reach)
    var last = span.upperBound
    while last < highest, !opensSentence(last, list, lexicon) { last += 1 }
    return first..<last
  }

  /// A sentence around a span, with where to look for what in it.
  struct Sentence {
    var tokens: Range<Int>
    /// From the first word to the last with which a phrase can begin that tells of when; all behind
    /// the span up to it, as its commas count.
    var telling = 0..<0
    /// Whether a number of four digits stands beside the span.
    var hasYear = false
  }

  private static let opening: Token.Traits = [.afterLine, .opensSentence]

  /// Whether a token opens a sentence, unless it follows an abbreviation.
  @inline(__always)
  static func mayOpenSentence(_ token: Token) -> Bool { !token.traits.isDisjoint(with: opening) }

  @inline(__always)
  static func opensSentence(
    _ index: Int,
    _ tokens: Span<Token>,
    _ lexicon: Lexicon
  ) -> Bool {
    let traits = tokens[index].traits
    if traits.isDisjoint(with: opening) { return false }
    if traits.contains(.afterLine) { return true }
    guard traits.contains(.afterSpace) else { return false }
    return index < 2 || !isAbbreviated(tokens[index - 2], before: tokens[index], lexicon)
  }

  /// Whether the full stop after a word belongs to it: "Dr" before a name, "Nov" before a day.
  static func isAbbreviated(_ word: Token, before next: Token, _ lexicon: Lexicon) -> Bool {
    guard word.kind == .word, word.end - word.start <= 4 else { return false }
    if word.end - word.start == 1 { return true }
    let classes = word.classes
    return classes & LexicalClass.abbreviation.mask != 0
      || classes & LexicalClass.month.mask != 0 && next.kind == .number
  }
}
