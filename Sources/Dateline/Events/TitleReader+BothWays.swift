/// Titles that run both ways from their head word.
extension TitleReader {
  /// The first token of the title of a head: the capital words before it.
  func backward(from head: Int, _ text: Span<UInt8>) -> Int {
    var index = head
    var start = head
    var lower = 0
    while index > reader.range.lowerBound, head - index < TitleReader.maximumTokens {
      let previous = index - 1
      let token = reader.tokens[previous]
      if let expression = reader.expression(at: previous), !isPartOfTitle(expression),
        !isRepeated(expression)
      {
        break
      }
      if token.kind == .mark {
        // "The Viet Nam – China Film Week".
        if start == index, reader.place(at: index) != nil,
          let other = reader.place(endingAt: previous)
        {
          index = other.start
          start = index
          continue
        }
        guard let before = beforeMark(previous, text) else { break }
        index = before
        if before < previous { start = before }
        continue
      }
      if token.kind == .number {
        index = previous
        start = index
        continue
      }
      // "40th and 41st ASEAN Summits": two editions in one.
      if reader.starts(previous, LexicalClass.and.mask), previous > reader.range.lowerBound,
        isOrdinal(previous - 1, text),
        EditionReader(reader: reader).edition(at: index, text) != nil
      {
        index = previous
        continue
      }
      if let hit = hitCovering(previous) {
        if hit.classes & (TitleReader.ends & ~LexicalClass.mode.mask) != 0 || isOutside(hit) {
          break
        }
        if hit.is(.connector) {
          // "Ministers Responsible for Information Meeting", "ASEAN Plus Three Summit": only between
          // names, or a word of a name itself.
          guard previous > reader.range.lowerBound, reader.isName(previous - 1) else { break }
          // "World Leaders Converge on Kuala Lumpur for ASEAN Summit": capitals mark no name.
          if !hit.has(.topic), !reader.starts(previous, LexicalClass.and.mask), isHeadline(text) {
            break
          }
          index = previous
          if token.traits.contains(.capital) { start = index }
          continue
        }
        if hit.is(.outcome) || hit.is(.act) { break }
      }
      if token.traits.contains(.capital) || isOrdinal(previous, text) {
        if isArticle(previous, text) { break }
        lower = 0
        index = previous
        start = index
        continue
      }
      lower += 1
      // "ASEAN foreign ministers' meeting": a few small words between a name and the head.
      if lower > 3 || reader.starts(previous, LexicalClass.lead.mask | LexicalClass.and.mask) {
        break
      }
      index = previous
    }
    return start
  }

  /// A title of a head word alone with the small words between its article and the head, and with
  /// whom one meets: "a preparatory session", "talks with President Joko Widodo".
  func described(_ title: Range<Int>, _ kind: EventKind, _ text: Span<UInt8>) -> Range<Int> {
    var first = title.lowerBound
    var words = 0
    // "A high school graduation exam", "an extraordinary general meeting".
    let described = LexicalClass.head.mask | LexicalClass.role.mask | LexicalClass.sign.mask
    while first > reader.range.lowerBound, words <= 4 {
      let previous = first - 1
      if let length = reader.expression(at: previous) {
        let isYear = length.content == .date && length.grain == .year && !length.isRelative
        guard length.content == .duration || length.content == .set || isYear,
          length.spanEnd == first
        else { break }
        first = length.spanStart
        words += 1
        continue
      }
      if reader.tokens[previous].kind == .mark,
        reader.isGlued(previous) || isPossessive(previous, text)
      {
        first = previous
        continue
      }
      if reader.tokens[previous].kind == .number, kind == .other {
        // "A 6.0-magnitude quake".
        first = previous
        words += words == 0 ? 1 : 0
        continue
      }
      guard reader.tokens[previous].kind == .word,
        reader.hit(covering: previous).map({ $0.classes & ~described == 0 }) ?? true,
        !reader.starts(previous, LexicalClass.lead.mask), !isOwner(previous)
      else { break }
      first = previous
      words += 1
    }
    let isFramed =
      words > 0 && reader.tokens[first].kind != .mark && words <= 4
      && (first == reader.range.lowerBound || reader.isArticle(first - 1)
        || reader.isWord(first - 1, LexicalClass.lead.mask)
        || reader.hit(before: first).map { $0.is(.cue) || $0.is(.doing) } ?? false
        || isOwner(first - 1))
    let start = isFramed ? first : title.lowerBound
    return start..<(kind.isGathering ? partnerEnd(title.upperBound) : title.upperBound)
  }

  /// The letter of "Sunday's earthquake".
  private func isOwner(_ index: Int) -> Bool {
    reader.expression(at: index - 2) != nil && reader.isGlued(index - 1)
      && reader.tokens[index].end - reader.tokens[index].start == 1
  }

  /// "The shareholders' meeting".
  private func isPossessive(_ index: Int, _ text: Span<UInt8>) -> Bool {
    let token = reader.tokens[index]
    guard !token.traits.contains(.afterSpace), index > reader.range.lowerBound,
      reader.tokens[index - 1].kind == .word
    else { return false }
    let byte = text[Int(token.start)]
    return byte == UInt8(ascii: "'")
      || byte == 0xE2 && token.end - token.start == 3 && text[Int(token.start) + 2] == 0x99
  }

  /// The token after the names of whom one meets, or the token itself where none follow.
  private func partnerEnd(_ index: Int) -> Int {
    guard let with = reader.hit(at: index), with.has(.partner) else { return index }
    var end = index
    var next = with.end
    while next < min(reader.range.upperBound, with.end + 10), reader.expression(at: next) == nil {
      let token = reader.tokens[next]
      let isRole = reader.hit(at: next)?.is(.role) ?? false
      if token.kind == .mark {
        guard reader.isGlued(next) || reader.tokens[next - 1].traits.contains(.upper) else { break }
      } else if token.kind == .word, token.traits.contains(.capital) {
        end = next + 1
      } else if !isRole, !reader.isWord(next, LexicalClass.lead.mask) {
        break
      }
      next += 1
    }
    // "A session with Nobel laureates": the small word goes on with whom one meets.
    guard end > index, end < reader.range.upperBound, reader.tokens[end].kind == .word,
      reader.hit(at: end) == nil, reader.expression(at: end) == nil
    else { return end }
    return index
  }

  private func hitCovering(_ token: Int) -> EventScan.Hit? { reader.hit(covering: token) }

  /// Whether a word in front of a title cannot belong to it: "Singapore hosts", "several".
  private func isOutside(_ hit: EventScan.Hit) -> Bool {
    hit.is(.opening) && !hitIsCapital(hit) || hit.is(.doing) || hit.is(.clause)
      || hit.has(.auxiliary) || hit.has(.plural)
      || hit.has(.background) || hit.has(.former) || hit.has(.agent)
  }

  /// An article or a preposition with the capital of the sentence's beginning.
  private func isArticle(_ token: Int, _ text: Span<UInt8>) -> Bool {
    let word = reader.tokens[token]
    guard word.traits.contains(.capital),
      !word.traits.contains(.upper) || word.end - word.start == 1
        || token == reader.range.lowerBound
    else { return false }
    return reader.starts(
      token,
      LexicalClass.lead.mask | LexicalClass.connector.mask | LexicalClass.placeLead.mask
    )
  }

  private func isOrdinal(_ token: Int, _ text: Span<UInt8>) -> Bool {
    if reader.starts(token, LexicalClass.ordinal.mask) { return true }
    return reader.starts(token, LexicalClass.ordinalSuffix.mask) && token > reader.range.lowerBound
      && reader.tokens[token - 1].kind == .number
      && !reader.tokens[token].traits.contains(.afterSpace)
  }

  private func beforeMark(_ index: Int, _ text: Span<UInt8>) -> Int? {
    let token = reader.tokens[index]
    let byte = text[Int(token.start)]
    if byte == UInt8(ascii: ")") {
      for open in stride(from: index - 1, through: max(reader.range.lowerBound, index - 6), by: -1)
      where reader.isMark(open, "(", text) {
        guard (open + 1..<index).contains(where: { reader.tokens[$0].traits.contains(.upper) })
        else { return nil }
        return open
      }
      return nil
    }
    let isGlued = !token.traits.contains(.afterSpace)
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "/"),
      UInt8(ascii: "'"), 0xE2:
      guard isGlued, index > reader.range.lowerBound else { return nil }
      if byte == 0xE2, token.end - token.start == 3, text[Int(token.start) + 2] >= 0x9A {
        return nil
      }
      return index
    case UInt8(ascii: "."):
      // "U.S. summit", "5.6 earthquake".
      return isGlued && index > reader.range.lowerBound
        && (reader.tokens[index - 1].traits.contains(.upper)
          || reader.tokens[index - 1].kind == .number)
        ? index : nil
    default: return nil
    }
  }

  /// "Conference of the ASEAN Ministers Responsible for Information (AMRI)".
  func afterHead(from first: Int, isVisit: Bool, _ text: Span<UInt8>) -> Int {
    var index = first
    var end = first
    let limit = min(reader.range.upperBound, first + TitleReader.maximumTokens)
    var isTopic = false
    while index < limit {
      let token = reader.tokens[index]
      if let expression = reader.expression(at: index) {
        guard expression.content == .date, expression.grain == .year, !expression.isRelative,
          expression.spanStart == index || isYearOfName(index, expression)
            || index > first && reader.tokens[index - 1].kind == .word
              && reader.hit(covering: index - 1)?.is(.connector) == true
        else { break }
        index = expression.end
        end = index
        continue
      }
      if token.kind == .mark {
        guard let next = afterMark(index, end, text), text[Int(token.start)] != UInt8(ascii: ",")
        else { break }
        if next > index + 1 { end = next }
        index = next
        continue
      }
      // "The draw of the 33rd SEA Games".
      if index > first,
        reader.hit(covering: index - 1)?.is(.connector) == true
          || reader.isArticle(index - 1),
        let edition = EditionReader(reader: reader).edition(at: index, text),
        edition.end < limit, reader.tokens[edition.end].traits.contains(.capital)
      {
        index = edition.end
        continue
      }
      if token.kind == .number {
        guard
          index > first
            ? isYear(index, end) || reader.isName(index - 1) || !token.traits.contains(.afterSpace)
            : isNumbered(index, text)
        else { break }
        index += 1
        end = index
        continue
      }
      if let hit = reader.hit(at: index) {
        if hit.is(.connector), !hitIsCapital(hit) {
          // "Opens 33rd SEA Games to Asia's athletes": only a visit goes to where the name says.
          if reader.isWord(hit.start, LexicalClass.to.mask), !isVisit { break }
          if !hit.has(.topic), !reader.starts(hit.start, LexicalClass.and.mask), !isVisit,
            isHeadline(text)
          {
            break
          }
          guard nameFollows(hit.end, limit), !beginsAnother(hit, text) else {
            if let topic = topicEnd(hit, limit) { end = topic }
            break
          }
          if hit.has(.topic) { isTopic = true }
          index = afterPossessive(hit.end)
          continue
        }
        if hit.classes & TitleReader.ends != 0 || isOutside(hit) {
          guard isWordOfName(hit, first, limit), !isHeadline(text) else { break }
          index = hit.end
          continue
        }
        if hit.is(.head) || hit.is(.act) || hit.is(.outcome),
          !reader.tokens[index].traits.contains(.capital)
        {
          break
        }
      }
      // "Senior Officials of the Network": the last word of a longer phrase joins names as well.
      if let hit = reader.hit(covering: index), hit.start < index, hit.end == index + 1,
        hit.has(.group) || hit.has(.organisation), nameFollows(hit.end, limit)
      {
        index = afterPossessive(hit.end)
        continue
      }
      guard token.traits.contains(.capital),
        index > first || reader.series(at: index) != nil
          || token.traits.contains(.upper) || isNamedAfter(first, text)
      else {
        // "Exhibition of Cham sculpture": the name describes what follows.
        if isTopic, let topic = plainEnd(index, limit, atMost: 2) { end = topic }
        break
      }
      // In a headline every word has a capital: "ASEAN Summit Discusses Trade".
      if isHeadline(text), !token.traits.contains(.upper), reader.tokens[index - 1].kind != .number,
        reader.hit(covering: index - 1)?.is(.connector) != true
      {
        break
      }
      index += 1
      end = index
    }
    return end
  }

  /// "Trial of Truong My Lan": a small word with a capital between two others is part of a name.
  private func isWordOfName(_ hit: EventScan.Hit, _ first: Int, _ limit: Int) -> Bool {
    hit.end == hit.start + 1 && hit.start > first && hit.end < limit
      && [hit.start - 1, hit.start, hit.end].allSatisfy {
        reader.tokens[$0].kind == .word && reader.tokens[$0].traits.contains(.capital)
      }
  }

  /// "Trade Expo Indonesia", "Typhoon Ragasa": a place behind a name that ends with a head word, or
  /// the name of a storm.
  private func isNamedAfter(_ index: Int, _ text: Span<UInt8>) -> Bool {
    guard let head = reader.hit(before: index), head.is(.head),
      reader.tokens[head.start].traits.contains(.capital), !isHeadline(text)
    else { return false }
    if HeadValue.kind(head.value(.head)) == .other { return true }
    let before = head.start - 1
    return before >= reader.range.lowerBound && reader.place(at: index) != nil
      && (reader.tokens[before].kind == .word && reader.tokens[before].traits.contains(.capital)
        || head.end - head.start > 1
        || EditionReader(reader: reader).edition(endingAt: head.start, text) != nil)
  }

  /// "National Tourism Year 2027": a word with a capital between a name and its year.
  private func isYearOfName(_ index: Int, _ expression: Moment) -> Bool {
    expression.spanStart == index + 1 && index > reader.range.lowerBound
      && reader.starts(index, LexicalClass.unit.mask)
      && reader.tokens[index].traits.contains(.capital)
      && reader.tokens[index - 1].traits.contains(.capital)
  }

  /// Whether an edition behind "and" begins another title, as in "and the Fifth Conference".
  private func beginsAnother(_ and: EventScan.Hit, _ text: Span<UInt8>) -> Bool {
    guard reader.starts(and.start, LexicalClass.and.mask) else { return false }
    var index = and.end
    while index < reader.range.upperBound, reader.isWord(index, LexicalClass.lead.mask) {
      index += 1
    }
    return EditionReader(reader: reader).edition(at: index, text) != nil
  }

  /// The token after the small words that say what an event is about: "summit on haze".
  private func topicEnd(_ lead: EventScan.Hit, _ limit: Int) -> Int? {
    guard lead.has(.topic) else { return nil }
    var index = lead.end
    if index < limit, reader.isWord(index, LexicalClass.lead.mask) { index += 1 }
    if let end = plainEnd(index, limit, atMost: 4) { return end }
    // "Workshop on the role of women": a second small word joins what it is about.
    var joint = index
    while joint < limit, joint - index <= 4, isPlain(joint), joint == index || !isJoint(joint) {
      joint += 1
    }
    guard joint > index, joint - index <= 4, joint < limit, isJoint(joint) else { return nil }
    joint += 1
    if joint < limit, reader.isWord(joint, LexicalClass.lead.mask) { joint += 1 }
    return plainEnd(joint, limit, atMost: 4)
  }

  /// Whether a small word joins two parts of a topic: "the role of women", "halal food for export".
  private func isJoint(_ index: Int) -> Bool {
    reader.starts(index, LexicalClass.connector.mask)
      && reader.isWord(index, LexicalClass.connector.mask)
      && !reader.tokens[index].traits.contains(.capital)
  }

  /// Whether a word is in no lexicon, as the words of a topic are.
  private func isPlain(_ index: Int) -> Bool {
    reader.tokens[index].kind == .word && reader.hit(at: index)?.is(.role) ?? true
      && reader.expression(at: index) == nil && !reader.starts(index, LexicalClass.lead.mask)
  }

  /// The token after a few words that no lexicon has, where something that ends a title follows.
  private func plainEnd(_ first: Int, _ limit: Int, atMost count: Int) -> Int? {
    var index = first
    while index < limit, index - first <= count {
      // "Early-warning systems".
      if index > first, reader.isGlued(index) {
        index += 1
        continue
      }
      if !isPlain(index) { break }
      index += 1
    }
    guard index > first, index - first <= count else { return nil }
    guard index < reader.range.upperBound else { return index }
    if reader.tokens[index].kind == .mark || reader.expression(at: index) != nil { return index }
    guard let hit = reader.hit(at: index) else { return nil }
    return hit.classes & (TitleReader.ends | LexicalClass.opening.mask) != 0 ? index : nil
  }

  private func hitIsCapital(_ hit: EventScan.Hit) -> Bool {
    reader.tokens[hit.start].traits.contains(.capital)
  }

  /// The token after a word such as "its", which ends no name that it stands in.
  private func afterPossessive(_ index: Int) -> Int {
    let ends = LexicalClass.lead.mask | LexicalClass.stop.mask
    return index < reader.range.upperBound && reader.tokens[index].classes & ends == ends
      && reader.isWord(index, LexicalClass.lead.mask) ? index + 1 : index
  }

  /// Whether a name follows after at most two small words: "of the ASEAN Ministers".
  private func nameFollows(_ first: Int, _ limit: Int) -> Bool {
    var index = afterPossessive(first)
    var isDescribed = false
    while index < limit, index < first + 3 {
      let token = reader.tokens[index]
      if token.kind == .mark { return false }
      if reader.expression(at: index) != nil { return token.kind == .number && token.digits == 4 }
      if reader.isName(index) { return true }
      if let hit = reader.hit(at: index), hit.classes & TitleReader.ends != 0, !hit.is(.connector) {
        return false
      }
      if !reader.starts(index, LexicalClass.connector.mask | LexicalClass.lead.mask) {
        // One word may describe the name: "of the glamorous Champions League".
        guard !isDescribed, reader.hit(at: index) == nil else { return false }
        isDescribed = true
      }
      index += 1
    }
    return false
  }

  /// Whether a repetition is part of the name: "Annual General Meeting".
  private func isRepeated(_ expression: Moment) -> Bool { expression.content == .set }

  /// Whether nearly all words of the sentence have capitals, so that they mark no name.
  private func isHeadline(_ text: Span<UInt8>) -> Bool {
    // "WHAT: Launch of the Facility".
    if reader.isMark(reader.range.lowerBound + 1, ":", text) { return false }
    var (words, capitals) = (0, 0)
    for index in reader.range.prefix(60) where reader.tokens[index].kind == .word {
      let token = reader.tokens[index]
      guard token.end - token.start > 3 else { continue }
      words += 1
      if token.traits.contains(.capital) { capitals += 1 }
    }
    return words >= 4 && capitals == words
  }
}
