/// Reads the number of an edition: `lần thứ 13`, `16th`, `Fourteenth`, `AMRI-16`, `XII`,
/// `40th and 41st`.
struct EditionReader {
  let reader: SentenceReader

  /// An edition, or two in one, and the token after it.
  struct Edition {
    var first: Int
    var second: Int?
    var start: Int
    var end: Int

    var numbers: [Int] { second.map { [first, $0] } ?? [first] }
  }

  private static let largest = 999

  /// The edition that begins at a token, or nil.
  @inline(__always)
  func edition(at index: Int, _ text: Span<UInt8>) -> Edition? {
    reader.range.contains(index) && canBegin(reader.tokens[index]) ? read(at: index, text) : nil
  }

  /// Whether an edition can begin with a token, which few can.
  @inline(__always)
  private func canBegin(_ token: Token) -> Bool {
    token.kind == .number ? token.digits <= 3 : token.classes & EditionReader.beginnings != 0
  }

  private static let beginnings = LexicalClass.editionLead.mask | LexicalClass.ordinal.mask

  @inline(never)
  private func read(at index: Int, _ text: Span<UInt8>) -> Edition? {
    if let lead = reader.lexicon.phrases.longest(
      at: index,
      in: reader.tokens,
      classes: LexicalClass.editionLead.mask
    ),
      reader.tokens[index].kind != .number
    {
      guard let (number, end) = number(at: lead.end, text) else { return nil }
      var edition = Edition(first: number, start: index, end: end)
      addSecond(&edition, text)
      return edition
    }
    return ordinal(at: index, text)
  }

  /// Whether an edition ends right before a token.
  func isEnd(_ index: Int, _ text: Span<UInt8>) -> Bool {
    (2...4).contains { back in
      index - back >= reader.range.lowerBound && edition(at: index - back, text)?.end == index
    }
  }

  /// The edition that ends right before a token, whose head word another word stands for: "the 12th
  /// edition of".
  func edition(endingAt index: Int, _ text: Span<UInt8>) -> Edition? {
    for back in 1...2 where index - back >= reader.range.lowerBound {
      let start = index - back
      if back == 2, reader.tokens[start].kind == .number, reader.tokens[start].digits <= 3,
        reader.starts(start + 1, LexicalClass.ordinalSuffix.mask)
      {
        return Edition(first: Int(reader.tokens[start].id), start: start, end: index)
      }
      if let hit = reader.lexicon.phrases.longest(
        at: start,
        in: reader.tokens,
        classes: LexicalClass.ordinal.mask
      ), hit.end == index {
        return Edition(first: Int(hit.sense.value), start: start, end: index)
      }
    }
    return nil
  }

  /// `16th`, `Fourteenth`, `40th and 41st`.
  func ordinal(at index: Int, _ text: Span<UInt8>) -> Edition? {
    guard let (number, end) = ordinalNumber(at: index, text) else { return nil }
    var edition = Edition(first: number, start: index, end: end)
    if end < reader.range.upperBound, reader.starts(end, LexicalClass.and.mask),
      let (second, after) = ordinalNumber(at: end + 1, text), second == number + 1
    {
      edition.second = second
      edition.end = after
    }
    return edition
  }

  private func ordinalNumber(at index: Int, _ text: Span<UInt8>) -> (Int, Int)? {
    guard index < reader.range.upperBound else { return nil }
    let token = reader.tokens[index]
    if token.kind == .number {
      guard token.digits <= 3, index + 1 < reader.range.upperBound,
        !reader.tokens[index + 1].traits.contains(.afterSpace),
        reader.starts(index + 1, LexicalClass.ordinalSuffix.mask)
      else { return nil }
      return (Int(token.id), index + 2)
    }
    // "Fourteenth Conference", "first APEC meeting": a name or an event's word follows.
    guard reader.starts(index, LexicalClass.ordinal.mask),
      let hit = reader.lexicon.phrases.longest(
        at: index,
        in: reader.tokens,
        classes: LexicalClass.ordinal.mask
      ), hit.end < reader.range.upperBound,
      reader.tokens[hit.end].traits.contains(.capital)
        || reader.starts(hit.end, LexicalClass.head.mask | LexicalClass.and.mask)
        || describesHead(index)
    else { return nil }
    // Where ordinals are numbers too ("ba", "năm"), an edition stands behind a lead word only.
    guard !reader.starts(index, LexicalClass.number.mask) || hit.end > index + 1,
      !isDegree(index),
      reader.hit(covering: index)?.is(.body) != true
    else { return nil }
    return (Int(hit.sense.value), hit.end)
  }

  /// "Second national tourism conference": one or two small words between an ordinal and the head;
  /// "the first bilateral meeting" is the first of its kind, and no edition.
  private func describesHead(_ index: Int) -> Bool {
    guard
      let ordinal = reader.lexicon.phrases.longest(
        at: index,
        in: reader.tokens,
        classes: LexicalClass.ordinal.mask
      ), ordinal.sense.value > 1
    else { return false }
    for next in ordinal.end..<max(min(ordinal.end + 3, reader.range.upperBound), ordinal.end) {
      if let hit = reader.hit(at: next) {
        return next > ordinal.end && hit.is(.head) && !HeadValue.runsForward(hit.value(.head))
      }
      guard reader.tokens[next].kind == .word, reader.expression(at: next) == nil,
        !reader.starts(next, LexicalClass.unit.mask | LexicalClass.connector.mask)
      else { return false }
    }
    return false
  }

  /// "lớn nhất TP.HCM": an ordinal behind a word that no lexicon has says "most".
  private func isDegree(_ index: Int) -> Bool {
    guard index > reader.range.lowerBound, !reader.tokens[index].traits.contains(.capital) else {
      return false
    }
    let before = reader.tokens[index - 1]
    return before.kind == .word && !before.traits.contains(.capital)
      && !reader.starts(index - 1, ~0)
  }

  /// A number after a lead word: digits, a Roman numeral, an ordinal or a number in words.
  private func number(at index: Int, _ text: Span<UInt8>) -> (Int, Int)? {
    guard index < reader.range.upperBound else { return nil }
    let token = reader.tokens[index]
    if token.kind == .number {
      return token.digits <= 3 ? (Int(token.id), index + 1) : nil
    }
    if token.traits.contains(.upper), let roman = RomanNumeral.value(of: text, token.range) {
      return (Int(roman), index + 1)
    }
    guard
      let hit = reader.lexicon.phrases.longest(
        at: index,
        in: reader.tokens,
        classes: LexicalClass.ordinal.mask | LexicalClass.number.mask
      )
    else { return nil }
    return (Int(hit.sense.value), hit.end)
  }

  private func addSecond(_ edition: inout Edition, _ text: Span<UInt8>) {
    guard edition.end < reader.range.upperBound,
      reader.starts(edition.end, LexicalClass.and.mask)
    else { return }
    var next = edition.end + 1
    if let lead = reader.lexicon.phrases.longest(
      at: min(next, reader.tokens.count - 1),
      in: reader.tokens,
      classes: LexicalClass.editionLead.mask
    ) {
      next = lead.end
    }
    guard let (second, end) = number(at: next, text), second == edition.first + 1
    else { return }
    edition.second = second
    edition.end = end
  }

  /// `AMRI-16`, `AMRI 16`, `SEA Games 32`: a small number right after the name of a series.
  func edition(afterSeries hit: EventScan.Hit, _ text: Span<UInt8>) -> Edition? {
    var index = hit.end
    if index < reader.range.upperBound, reader.isMark(index, "-", text),
      !reader.tokens[index].traits.contains(.afterSpace)
    {
      index += 1
    }
    guard index < reader.range.upperBound else { return nil }
    let token = reader.tokens[index]
    if token.kind == .number {
      guard token.digits <= 2 || (token.digits == 3 && token.id < 200),
        reader.expression(at: index) == nil || index > hit.end
      else { return nil }
      return Edition(first: Int(token.id), start: index, end: index + 1)
    }
    guard token.traits.contains(.upper),
      let roman = RomanNumeral.value(of: text, token.range), roman > 1
    else { return nil }
    return Edition(first: Int(roman), start: index, end: index + 1)
  }
}
