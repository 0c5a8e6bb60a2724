/// Reads the writer's tense near an expression from the language's past and future words.
struct TenseReader {
  static let reach = 40

  /// What a word of another clause is further away.
  private static let clause = 8

  private static let joining: UInt64 = LexicalClass.and.mask | LexicalClass.or.mask

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

  let lexicon: Lexicon

  /// -1 past, 1 future, 0 unknown; and whether the sentence speaks of a habit.
  ///
  /// The nearest word decides; a word before the expression wins over one as far behind it.
  func tense(near span: Range<Int>, in tokens: [Token]) -> (Int8, Bool) {
    let sentence = TenseReader.sentence(around: span, in: tokens, lexicon)
    let mask =
      LexicalClass.past.mask | LexicalClass.future.mask | LexicalClass.habitual.mask
    var best: (tense: Int8, distance: Int)?
    var isHabitual = false
    var futureEnd = Int.min / 2
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      guard tokens[position].classes & mask != 0, !span.contains(position),
        let hit = lexicon.phrases.longest(at: position, in: tokens, classes: mask)
      else {
        position += 1
        continue
      }
      if hit.sense.lexicalClass == .habitual {
        isHabitual = true
      } else if hit.sense.lexicalClass == .past, position - futureEnd <= TenseReader.chain {
        // "Will be held": the participle after a word of the future is no past.
        futureEnd = hit.end
      } else {
        if hit.sense.lexicalClass == .future { futureEnd = hit.end }
        let isBefore = position < span.lowerBound
        let gap = isBefore ? hit.end..<max(span.lowerBound, hit.end) : span.upperBound..<position
        let distance =
          (isBefore ? gap.count * 2 : (gap.count + 1) * 2 + 1)
          + TenseReader.clause * crossings(gap, tokens)
        let isReport = hit.sense.lexicalClass == .past && hit.sense.value == TenseReader.report
        if distance < best?.distance ?? .max, !isReport || distance <= TenseReader.chain * 2 {
          let isOpen = hit.sense.value == TenseReader.undecided
          let isAhead = hit.sense.value == TenseReader.decision && position < span.lowerBound
          best = (isOpen ? 0 : hit.sense.lexicalClass == .past && !isAhead ? -1 : 1, distance)
        }
      }
      position = hit.end
    }
    return (best?.tense ?? 0, isHabitual)
  }

  /// How many words that begin another clause stand in a gap: "đã bế mạc ngày 17/3 | và sẽ ...".
  private func crossings(_ gap: Range<Int>, _ tokens: [Token]) -> Int {
    gap.count { position in
      let token = tokens[position]
      guard token.kind != .number,
        lexicon.phrases.classes(startingWith: token.id) & TenseReader.joining != 0
      else { return false }
      let hit = lexicon.phrases.longest(at: position, in: tokens, classes: TenseReader.joining)
      return hit?.sense.lexicalClass == .or || token.kind == .word
    }
  }

  /// The tokens of the sentence around a span, at most `reach` on either side.
  static func sentence(
    around span: Range<Int>,
    in tokens: [Token],
    _ lexicon: Lexicon
  ) -> Range<Int> {
    var first = span.lowerBound
    while first > 0, span.lowerBound - first < reach, !opensSentence(first, tokens, lexicon) {
      first -= 1
    }
    var last = span.upperBound
    while last < tokens.count, last - span.upperBound < reach, !opensSentence(last, tokens, lexicon)
    {
      last += 1
    }
    return first..<last
  }

  private static func opensSentence(_ index: Int, _ tokens: [Token], _ lexicon: Lexicon) -> Bool {
    let token = tokens[index]
    if token.traits.contains(.afterLine) { return true }
    guard token.traits.contains(.opensSentence), token.traits.contains(.afterSpace) else {
      return false
    }
    return index < 2 || !isAbbreviated(tokens[index - 2], before: token, lexicon)
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
