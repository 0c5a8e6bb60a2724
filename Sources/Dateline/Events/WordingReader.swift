/// Reads names of people and bodies, and themes, as the text words them.
struct WordingReader {
  let reader: SentenceReader

  private static let reach = 24

  private static let ends: UInt64 =
    LexicalClass.stop.mask | LexicalClass.cue.mask | LexicalClass.report.mask
    | LexicalClass.clause.mask | LexicalClass.placeLead.mask | LexicalClass.doing.mask
    | LexicalClass.opening.mask | LexicalClass.head.mask | LexicalClass.act.mask
    | LexicalClass.outcome.mask | LexicalClass.themeLead.mask | LexicalClass.mode.mask
    | LexicalClass.hostLead.mask | LexicalClass.chairLead.mask | LexicalClass.organiserLead.mask
    | LexicalClass.participantLead.mask

  /// The name that follows a leading word.
  ///
  /// It is made of words with capitals, of words for a role and of small words between them; where
  /// names run forward, of all words up to one that ends it.
  func name(after first: Int, _ runsForward: Bool, _ text: Span<UInt8>) -> Range<Int>? {
    guard let tokens = tokens(from: first, runsForward, text) else { return nil }
    return reader.bytes(tokens)
  }

  private func tokens(from first: Int, _ runsForward: Bool, _ text: Span<UInt8>) -> Range<Int>? {
    var index = first
    let limit = min(reader.range.upperBound, first + WordingReader.reach)
    while index < limit, reader.starts(index, LexicalClass.lead.mask), !reader.isName(index) {
      index += 1
    }
    let start = index
    var end = index
    var hasName = false
    while index < limit {
      let token = reader.tokens[index]
      if reader.expression(at: index) != nil { break }
      if token.kind == .mark {
        guard isInner(index, text) else { break }
        index += 1
        continue
      }
      if reader.hit(at: index).map({ $0.classes & WordingReader.ends != 0 && !$0.is(.role) })
        ?? false,
        !token.traits.contains(.capital) || reader.hit(at: index)?.is(.head) != true
      {
        break
      }
      if reader.isName(index) {
        hasName = true
        index += 1
        end = index
        continue
      }
      if let role = reader.hit(at: index), role.is(.role) {
        index = role.end
        end = index
        hasName = true
        continue
      }
      // What is glued to a name by a mark is part of it.
      if reader.tokens[index].kind == .word, index > start,
        reader.tokens[index - 1].kind == .mark, !token.traits.contains(.afterSpace)
      {
        index += 1
        end = index
        continue
      }
      if runsForward {
        index += 1
        if hasName { end = index }
        continue
      }
      // "President of the Republic": small words between names.
      guard hasName, reader.starts(index, LexicalClass.connector.mask | LexicalClass.lead.mask),
        index + 1 < limit,
        reader.isName(index + 1) || reader.starts(index + 1, LexicalClass.lead.mask)
      else { break }
      index += 1
    }
    return hasName && start < end ? start..<end : nil
  }

  /// A mark inside a name: "H.E.", "TT&TT", "Viet-Han".
  private func isInner(_ index: Int, _ text: Span<UInt8>) -> Bool {
    guard index + 1 < reader.range.upperBound, index > reader.range.lowerBound,
      reader.isName(index - 1) || reader.isMark(index, "-", text)
    else { return false }
    let token = reader.tokens[index]
    // "Prayut Chan-o-cha".
    let isGlued =
      !token.traits.contains(.afterSpace) && !reader.tokens[index + 1].traits.contains(.afterSpace)
    let isHyphen = reader.isMark(index, "-", text)
    guard isGlued && isHyphen || reader.isName(index + 1) else { return false }
    if isHyphen, isGlued { return true }
    switch text[Int(token.start)] {
    case UInt8(ascii: "."): return reader.tokens[index - 1].traits.contains(.upper)
    case UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "'"), 0xE2:
      return !token.traits.contains(.afterSpace)
    default: return false
    }
  }

  /// The name that fills some tokens, without leading marks and articles.
  func subject(_ tokens: Range<Int>, _ text: Span<UInt8>) -> Range<Int>? {
    var first = tokens.lowerBound
    while first < tokens.upperBound, reader.starts(first, LexicalClass.lead.mask),
      !reader.isName(first)
    {
      first += 1
    }
    var last = first
    while last < tokens.upperBound, reader.tokens[last].kind != .mark || isInner(last, text),
      reader.expression(at: last) == nil,
      reader.hit(at: last).map({ $0.classes & WordingReader.ends & ~LexicalClass.doing.mask == 0 })
        ?? true
    {
      last += 1
    }
    guard first < last, (first..<last).contains(where: { reader.isName($0) }) else { return nil }
    return first..<last
  }

  /// The name that stands right before a verb.
  func subject(before verb: Int, _ text: Span<UInt8>) -> Range<Int>? {
    var first = verb
    while first > reader.range.lowerBound, verb - first < WordingReader.reach {
      let previous = first - 1
      if reader.expression(at: previous) != nil { break }
      let token = reader.tokens[previous]
      if token.kind == .mark, !isInner(previous, text) {
        // "Bộ Văn hóa, Thể thao và Du lịch": a comma inside a name that goes on with "and".
        guard reader.isMark(previous, ",", text), previous > reader.range.lowerBound,
          !reader.isName(previous - 1), reader.hit(covering: previous - 1) == nil,
          reader.expression(at: previous - 1) == nil, reader.isName(first),
          (first..<min(first + 5, verb)).contains(where: {
            reader.starts($0, LexicalClass.and.mask)
          })
        else { break }
        first = previous
        continue
      }
      if let hit = reader.hit(covering: previous) {
        // Small words of tense stand between the subject and its verb.
        if hit.classes & WordingReader.ends != 0, !hit.is(.role), !isTense(previous, verb),
          !isPossessive(previous)
        {
          break
        }
      }
      first = previous
    }
    var last = verb
    while last > first, !reader.isName(last - 1), isSmall(last - 1, verb) { last -= 1 }
    // "Ethiopia was chosen to host": the subject ends before its verb.
    if let tense = (first..<last).first(where: { isTense($0, verb) && !reader.isName($0) }) {
      last = tense
    }
    while first < last, isSmall(first, verb) || reader.starts(first, LexicalClass.lead.mask),
      !reader.isName(first)
    {
      first += 1
    }
    // The article of a sentence is no part of the name.
    if first + 1 < last, first == reader.range.lowerBound,
      reader.isWord(first, LexicalClass.lead.mask)
    {
      first += 1
    }
    // "Philippines đảm nhận ... và sẽ chủ trì": of a subject of two verbs only a place is known whole.
    if first < last, reader.starts(last - 1, LexicalClass.and.mask) {
      return reader.place(at: first).map { $0.tokens }
    }
    // A subject that does not begin with a name is part of something longer.
    guard first < last, last - first <= 16,
      reader.isName(first) || reader.hit(at: first).map({ $0.is(.role) || $0.is(.venue) }) ?? false
    else { return nil }
    return first..<last
  }

  /// "The prime minister and his Lao counterpart".
  private func isPossessive(_ token: Int) -> Bool {
    token > reader.range.lowerBound && reader.starts(token, LexicalClass.lead.mask)
      && reader.starts(token, LexicalClass.stop.mask)
      && reader.starts(token - 1, LexicalClass.and.mask)
  }

  private func isSmall(_ token: Int, _ verb: Int) -> Bool {
    if isTense(token, verb) { return true }
    guard let hit = reader.hit(covering: token) else { return false }
    return hit.is(.sign) && !hit.has(.people) || hit.is(.stop) || hit.is(.cue)
  }

  private func isTense(_ token: Int, _ verb: Int) -> Bool {
    verb - token <= 3
      && reader.starts(token, LexicalClass.past.mask | LexicalClass.future.mask)
  }

  // MARK: - Themes

  /// The words between the quotation marks that follow within a few tokens, else the words with a
  /// capital at their front up to a mark.
  func theme(after first: Int, _ text: Span<UInt8>) -> Range<Int>? {
    if let quoted = quotation(after: first, text) { return quoted }
    var start = first
    while start < min(reader.range.upperBound, first + 4),
      reader.isMark(start, ":", text) || reader.starts(start, LexicalClass.connector.mask)
        || reader.hit(at: start)?.is(.stop) == true && !reader.isName(start)
    {
      start += 1
    }
    guard start < reader.range.upperBound, reader.tokens[start].traits.contains(.capital) else {
      return nil
    }
    var end = start
    while end < min(reader.range.upperBound, start + 20), reader.tokens[end].kind != .mark,
      reader.expression(at: end) == nil,
      reader.hit(at: end).map({ $0.classes & WordingReader.themeEnds == 0 }) ?? true
    {
      end += 1
    }
    return end > start + 1 ? reader.bytes(start..<end) : nil
  }

  private static let themeEnds: UInt64 =
    LexicalClass.cue.mask | LexicalClass.placeLead.mask | LexicalClass.doing.mask
    | LexicalClass.opening.mask | LexicalClass.clause.mask | LexicalClass.report.mask

  private func quotation(after first: Int, _ text: Span<UInt8>) -> Range<Int>? {
    var open: Int?
    for index in first..<max(min(reader.range.upperBound, first + 80), first)
    where reader.tokens[index].kind == .mark {
      let token = reader.tokens[index]
      let isCurly = token.end - token.start == 3 && text[Int(token.start)] == 0xE2
      let last = isCurly ? text[Int(token.start) + 2] : 0
      let isStraight = text[Int(token.start)] == UInt8(ascii: "\"")
      if open == nil {
        guard index - first <= 6 else { return nil }
        if isStraight || (isCurly && (last == 0x9C || last == 0x98)) { open = index }
      } else if let open, isStraight || (isCurly && last == 0x9D) {
        return open + 1 < index ? reader.bytes(open + 1..<index) : nil
      }
    }
    return nil
  }
}
