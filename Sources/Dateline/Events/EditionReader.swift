/// Reads the number of an edition: `lần thứ 13`, `16th`, `Fourteenth`, `AMRI-16`, `XII`,
/// `40th and 41st`.
struct EditionReader {
  let reader: SentenceReader

  /// An edition, or two in one, and the token after it.
  struct Edition {
    var numbers: [Int]
    var start: Int
    var end: Int
    var rule: String
  }

  private static let largest = 999

  /// The edition that begins at a token, or nil.
  func edition(at index: Int, _ text: Span<UInt8>) -> Edition? {
    guard reader.range.contains(index) else { return nil }
    if let lead = reader.lexicon.phrases.longest(
      at: index,
      in: reader.tokens,
      classes: LexicalClass.editionLead.mask
    ),
      reader.tokens[index].kind != .number
    {
      guard let (number, end) = number(at: lead.end, text) else { return nil }
      var edition = Edition(numbers: [number], start: index, end: end, rule: "edition-lead")
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

  /// `16th`, `Fourteenth`, `40th and 41st`.
  func ordinal(at index: Int, _ text: Span<UInt8>) -> Edition? {
    guard let (number, end) = ordinalNumber(at: index, text) else { return nil }
    var edition = Edition(numbers: [number], start: index, end: end, rule: "edition-ordinal")
    if end < reader.range.upperBound, reader.starts(end, LexicalClass.and.mask),
      let (second, after) = ordinalNumber(at: end + 1, text), second == number + 1
    {
      edition.numbers.append(second)
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
    guard reader.starts(index, LexicalClass.ordinal.mask), index + 1 < reader.range.upperBound,
      reader.tokens[index + 1].traits.contains(.capital)
        || reader.starts(index + 1, LexicalClass.head.mask | LexicalClass.and.mask),
      let hit = reader.lexicon.phrases.longest(
        at: index,
        in: reader.tokens,
        classes: LexicalClass.ordinal.mask
      )
    else { return nil }
    // Where ordinals are numbers too ("ba", "năm"), an edition stands behind a lead word only.
    guard !reader.starts(index, LexicalClass.number.mask), !isDegree(index) else { return nil }
    return (Int(hit.sense.value), hit.end)
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
    guard let (second, end) = number(at: next, text), second == (edition.numbers.first ?? 0) + 1
    else { return }
    edition.numbers.append(second)
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
      return Edition(numbers: [Int(token.id)], start: index, end: index + 1, rule: "edition-series")
    }
    guard token.traits.contains(.upper),
      let roman = RomanNumeral.value(of: text, token.range), roman > 1
    else { return nil }
    return Edition(numbers: [Int(roman)], start: index, end: index + 1, rule: "edition-series")
  }
}
