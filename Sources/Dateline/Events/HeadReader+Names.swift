/// Events that have a name and no word for an event: who or what "takes place".
extension HeadReader {
  /// How many words a name may have, and how far before its verb it may end.
  private static let (longest, reach) = (14, 1)

  /// "Boun Khao Salak takes place on 5 June": a name right before a verb that says no more than that
  /// something happens.
  func addNames(_ result: inout [EventCandidate], _ sentence: Int, _ text: Span<UInt8>) {
    guard reader.sentence.classes & LexicalClass.reference.mask != 0,
      !reader.sentence.expressions.isEmpty
    else { return }
    for index in reader.sentence.hits {
      let verb = reader.scan.hits[index]
      // "Hội A tổ chức" names who holds it.
      guard verb.is(.reference), !verb.is(.doing),
        verb.value(.reference) == 1 || verb.value(.reference) == 5,
        verb.start > reader.range.lowerBound, isIntransitive(verb)
      else { continue }
      guard let tokens = name(before: verb.start, text) ?? clauseSubject(before: verb, text),
        !result.contains(where: { $0.title.overlaps(tokens) || isSubject($0.title, verb) })
      else { continue }
      let made = named(tokens, .named, sentence)
      // "Falls on" says it of holidays.
      if verb.is(.outcome), !isHappening(verb) {
        made.draft.kind = HeadValue.kind(verb.value(.outcome))
      }
      result.append(made)
    }
  }

  /// The candidate of a name that no head word is in.
  func named(
    _ tokens: Range<Int>,
    _ rule: EventDraft.Rule,
    _ sentence: Int
  ) -> EventCandidate {
    let draft = EventDraft(
      kind: .other,
      title: reader.bytes(tokens),
      head: reader.bytes(tokens),
      rule: rule,
      detail: tokens.count,
      sentence: sentence,
      paragraph: reader.sentence.paragraph,
      isBare: false
    )
    draft.lastSentence = sentence
    draft.hasName = true
    draft.marksPast = true
    return EventCandidate(draft: draft, title: tokens, head: tokens)
  }

  /// Whether an event told before is what a verb tells of.
  private func isSubject(_ title: Range<Int>, _ verb: EventScan.Hit) -> Bool {
    (0...12).contains(verb.start - title.upperBound)
  }

  /// Whether no object follows a verb, but a date, a place or the end.
  private func isIntransitive(_ verb: EventScan.Hit) -> Bool {
    guard reader.range.contains(verb.end) else { return true }
    if let date = reader.expression(at: verb.end) {
      // "Is on Friday's list".
      return !reader.isGlued(date.end)
    }
    if reader.tokens[verb.end].kind == .mark { return true }
    // "Is on" says it of days only.
    guard verb.value(.reference) == 1 || reader.hit(at: verb.start)?.is(.cue) == true else {
      return false
    }
    return reader.starts(
      verb.end,
      LexicalClass.placeLead.mask | LexicalClass.from.mask | LexicalClass.to.mask
    )
  }

  /// The words with capitals that end right before a token.
  private func name(before end: Int, _ text: Span<UInt8>) -> Range<Int>? {
    var index = end
    var start = end
    var words = 0
    while index > reader.range.lowerBound, end - index < HeadReader.longest {
      let previous = index - 1
      let token = reader.tokens[previous]
      if reader.expression(at: previous) != nil { break }
      if token.kind == .mark {
        guard reader.isGlued(previous) else { break }
        index = previous
        continue
      }
      if let hit = reader.hit(covering: previous) {
        if hit.is(.role) || hit.is(.body) || hit.is(.reference) || hit.is(.report)
          || hit.is(.venue) || hit.is(.doing) || hit.is(.clause) || hit.has(.people)
        {
          return nil
        }
        if hit.is(.connector), hit.has(.topic) || token.end - token.start <= 2, index < end,
          previous > reader.range.lowerBound, reader.isName(previous - 1)
        {
          index = previous
          continue
        }
        if !token.traits.contains(.capital) { break }
      }
      guard token.traits.contains(.capital) || token.kind == .number else {
        // "Boun Pha That Luang sa Lao": two letters join as well.
        guard token.kind == .word, token.end - token.start <= 2, index < end,
          previous > reader.range.lowerBound, reader.tokens[previous - 1].traits.contains(.capital),
          !reader.starts(previous, ~LexicalClass.surname.mask)
        else { break }
        index = previous
        continue
      }
      index = previous
      start = index
      if token.kind == .word { words += 1 }
    }
    while start < end, reader.starts(start, LexicalClass.lead.mask | LexicalClass.connector.mask),
      !reader.tokens[start].traits.contains(.upper)
    {
      start += 1
      words -= 1
    }
    guard words >= 2, start < end else { return nil }
    // A country, a town or people do not take place.
    if let place = reader.place(at: start), place.end >= end { return nil }
    return start..<end
  }
}

extension HeadReader {
  /// The name in a line of a programme, where no head word is in it.
  func addListed(_ result: inout [EventCandidate], _ sentence: Int, _ text: Span<UInt8>) {
    guard let tokens = ProgrammeReader(reader: reader).name(text) else { return }
    if let index = result.firstIndex(where: { $0.title.overlaps(tokens) }) {
      // "Town Fair & Night Market": all of it is the name.
      guard result.count == 1, !result[index].draft.isReference else { return }
      result[index].title = tokens
      result[index].draft.title = reader.bytes(tokens)
      result[index].draft.isBare = false
      result[index].draft.isWeak = false
      return
    }
    if result.contains(where: { $0.draft.hasName && !$0.draft.isReference }) { return }
    result.removeAll()
    result.append(named(tokens, .listed, sentence))
  }
}

extension HeadReader {
  /// "“Tides and Ferries”, a show of ...": the name in quotation marks to which a word for an
  /// exhibition or a show is an apposition.
  func quotation(before title: Int, _ kind: EventKind, _ text: Span<UInt8>) -> Range<Int>? {
    guard kind == .exhibition || kind == .festival || kind == .games else { return nil }
    var comma = reader.articles(before: title) - 1
    // "A permanent show": one small word more.
    if comma > reader.range.lowerBound, reader.tokens[comma].kind == .word,
      reader.hit(covering: comma) == nil
    {
      comma = reader.articles(before: comma) - 1
    }
    guard comma - 2 > reader.range.lowerBound else { return nil }
    var close = comma - 1
    if !reader.isMark(comma, ",", text) {
      // "... Ferries,” a show".
      guard isQuote(comma, text), reader.isMark(comma - 1, ",", text) else { return nil }
      close = comma
    }
    guard isQuote(close, text) else { return nil }
    for open in stride(from: close - 1, through: max(reader.range.lowerBound, close - 16), by: -1)
    where isQuote(open, text) && !reader.tokens[open + 1].traits.contains(.afterSpace) {
      var end = close
      while end > open + 1, reader.tokens[end - 1].kind == .mark { end -= 1 }
      guard end > open + 1, reader.tokens[open + 1].traits.contains(.capital) else { return nil }
      return open + 1..<end
    }
    return nil
  }

  private func isQuote(_ index: Int, _ text: Span<UInt8>) -> Bool {
    let token = reader.tokens[index]
    guard token.kind == .mark else { return false }
    let first = Int(token.start)
    return text[first] == UInt8(ascii: "\"")
      || token.end - token.start == 3 && text[first] == 0xE2 && text[first + 1] == 0x80
        && (0x98...0x9D).contains(text[first + 2])
  }
}
