import Chronology

/// Finds how far the title of an event runs around its head word.
///
/// Where titles run forward (Vietnamese) the words after the head belong to it until a date, a
/// preposition of place, a verb or a mark ends it. Where they run both ways (English) the capital
/// words before the head and the "of ..." after it do.
struct TitleReader {
  static let maximumTokens = 40

  let reader: SentenceReader

  /// Whether titles run forward in the language of the head word that is read.
  private var runsForward = false

  init(reader: SentenceReader) { self.reader = reader }

  private static let ends: UInt64 =
    LexicalClass.stop.mask | LexicalClass.cue.mask | LexicalClass.placeLead.mask
    | LexicalClass.report.mask | LexicalClass.hostLead.mask | LexicalClass.chairLead.mask
    | LexicalClass.organiserLead.mask | LexicalClass.themeLead.mask | LexicalClass.mode.mask
    | LexicalClass.participantLead.mask

  /// The tokens of the title around a head.
  func title(around head: EventScan.Hit, _ text: Span<UInt8>) -> Range<Int> {
    if HeadValue.runsForward(head.is(.head) ? head.value(.head) : head.value(.act)) {
      var other = self
      other.runsForward = true
      return head.start..<other.forward(from: head.end, after: head, text)
    }
    let start = backward(from: head.start, text)
    return start..<afterHead(from: head.end, text)
  }

  // MARK: - Forward

  private func forward(from first: Int, after head: EventScan.Hit, _ text: Span<UInt8>) -> Int {
    var index = first
    var end = first
    var hasEdition = false
    let limit = min(reader.range.upperBound, first + TitleReader.maximumTokens)
    while index < limit {
      let token = reader.tokens[index]
      if let edition = EditionReader(reader: reader).edition(at: index, text) {
        index = edition.end
        end = index
        hasEdition = true
        continue
      }
      if let expression = reader.expression(at: index) {
        guard isPartOfTitle(expression), index == end || hasEdition || isTail(index, end, text)
        else { break }
        index = expression.end
        end = index
        continue
      }
      if token.kind == .mark {
        guard let next = afterMark(index, end, text) ?? afterComma(index, end, text) else { break }
        let isGroup = next > index + 1
        index = next
        if isGroup { end = next }
        continue
      }
      if let hit = reader.hit(at: index) {
        if hit.is(.head) {
          // A second head after a comma or "and" is another event; right after a word it is not.
          if index > first, !isOpening(head),
            (end..<index).contains(where: { reader.starts($0, LexicalClass.and.mask) })
          {
            break
          }
          // "Lễ đón Thủ tướng ... thăm chính thức": what somebody does is another event.
          if index > first, HeadValue.kind(hit.value(.head)) == .visit { break }
        } else if ends(hit, first) {
          break
        }
        if hit.is(.connector), hasEdition, reader.starts(index, LexicalClass.and.mask) { break }
        if hit.is(.connector), joinsPlural(hit) { break }
        index = hit.end
        if !hit.is(.connector) { end = index }
        continue
      }
      if token.kind == .number {
        guard
          index > first
            ? reader.isName(index - 1) || !token.traits.contains(.afterSpace)
            : isNumbered(index, text) || countsYears(index)
        else { break }
        index += 1
        end = index
        continue
      }
      if reader.starts(index, LexicalClass.and.mask) {
        guard !hasEdition, index + 1 < limit, reader.hit(at: index + 1)?.is(.head) != true,
          reader.hit(at: index + 1)?.has(.plural) != true
        else { break }
        index += 1
        continue
      }
      // After the edition only a name goes on: "Kỳ họp thứ 6 Quốc hội khóa XV".
      if hasEdition, !token.traits.contains(.capital), !continues(index, first, text) { break }
      index += 1
      end = index
    }
    return max(end, first)
  }

  /// Whether a repetition is part of the name: "Annual General Meeting".
  private func isRepeated(_ expression: Expression) -> Bool {
    if case .set = expression.content { return true }
    return false
  }

  /// Whether a hit ends a title.
  ///
  /// Right behind the head a verb may be its complement: "Hội nghị bàn
  /// giải pháp", "Hội nghị trực tuyến".
  private func ends(_ hit: EventScan.Hit, _ first: Int) -> Bool {
    if hit.is(.reference) && hit.value(.reference) == 1 || hit.has(.former) { return true }
    guard hit.classes & TitleReader.ends != 0 || hit.is(.outcome) else { return false }
    // "Ban Thường vụ": a capital inside a title begins a name.
    let token = reader.tokens[hit.start]
    if hit.start > first, token.traits.contains(.capital), !token.traits.contains(.upper),
      hit.classes & TitleReader.ends == LexicalClass.stop.mask
    {
      return false
    }
    guard hit.start == first else { return true }
    if hit.is(.mode) || hit.is(.report) { return false }
    return !(hit.is(.stop) && hit.value(.stop) == 1)
  }

  /// Whether what follows "and" is several others: "và các hội nghị liên quan".
  private func joinsPlural(_ hit: EventScan.Hit) -> Bool {
    guard reader.starts(hit.start, LexicalClass.and.mask), let next = reader.hit(at: hit.end) else {
      return false
    }
    return next.has(.plural) || next.is(.head)
  }

  /// Whether a number right behind a head word names the event: "Expo 2027", "SEA Games 34".
  private func isNumbered(_ index: Int, _ text: Span<UInt8>) -> Bool {
    let token = reader.tokens[index]
    guard index > reader.range.lowerBound, reader.tokens[index - 1].traits.contains(.capital),
      reader.tokens[index - 1].kind == .word
    else { return false }
    if token.digits == 4 { return (1900...2100).contains(token.id) }
    return token.digits <= 2 && reader.series(endingAt: index) != nil
  }

  /// Whether a number counts the years that an event marks: "Lễ kỷ niệm 80 năm Quốc khánh".
  private func countsYears(_ index: Int) -> Bool {
    guard reader.range.contains(index + 1),
      let unit = reader.lexicon.phrases.longest(
        at: index + 1,
        in: reader.tokens,
        classes: LexicalClass.unit.mask
      )
    else { return false }
    return unit.sense.value == Int32(Period.Unit.year.rawValue)
  }

  /// Whether a small word after the edition belongs to a name that began after it.
  private func continues(_ index: Int, _ first: Int, _ text: Span<UInt8>) -> Bool {
    guard index > first else { return false }
    var position = index - 1
    while position > first, index - position <= 12 {
      let token = reader.tokens[position]
      if token.kind != .word { return false }
      if token.traits.contains(.capital) {
        return EditionReader(reader: reader).isEnd(position + 1, text) == false
      }
      position -= 1
    }
    return false
  }

  /// ", năm 2024", ", nhiệm kỳ 2025-2030": a year or a period behind a comma after the edition.
  private func isTail(_ index: Int, _ end: Int, _ text: Span<UInt8>) -> Bool {
    index == end + 1 && reader.isMark(end, ",", text)
  }

  /// The token after a comma that joins words of a name: "văn hóa, thể thao và du lịch".
  ///
  /// Within a few words "and" must follow, and nothing that ends a title before it.
  private func afterComma(_ index: Int, _ end: Int, _ text: Span<UInt8>) -> Int? {
    guard reader.isMark(index, ",", text), index == end, index + 1 < reader.range.upperBound
    else { return nil }
    // ", nhiệm kỳ 2025-2030", ", năm 2024".
    if let expression = reader.expression(at: index + 1) {
      return isPartOfTitle(expression) && EditionReader(reader: reader).isEnd(index, text)
        ? index + 1 : nil
    }
    if EditionReader(reader: reader).edition(at: index + 1, text) != nil { return index + 1 }
    if let tail = reader.hit(at: index + 1), tail.has(.tail),
      reader.expression(at: tail.end) != nil
        || EditionReader(reader: reader).edition(at: tail.end, text) != nil
    {
      return index + 1
    }
    var position = index + 1
    while position < min(reader.range.upperBound, index + 12) {
      if reader.starts(position, LexicalClass.and.mask), !reader.isMark(position, ",", text) {
        return position > index + 1 && position + 1 < reader.range.upperBound
          && reader.hit(at: position + 1).map {
            $0.classes & TitleReader.ends == 0 && !$0.is(.head) && !$0.has(.plural)
          } ?? true ? index + 1 : nil
      }
      let token = reader.tokens[position]
      if token.kind == .number || reader.expression(at: position) != nil { return nil }
      if token.kind == .mark, !reader.isMark(position, ",", text) { return nil }
      if let hit = reader.hit(at: position),
        hit.classes & (TitleReader.ends | LexicalClass.head.mask) != 0 || hit.is(.role)
      {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// Whether a head is an opening or closing ceremony, whose title goes on into the event's own.
  private func isOpening(_ head: EventScan.Hit) -> Bool {
    head.is(.head) && HeadValue.kind(head.value(.head)) == .ceremony
  }

  /// A day that has a name of its own: "Tết Nguyên đán".
  private func isNamedDay(_ expression: Expression) -> Bool {
    let first = reader.tokens[expression.spanStart]
    return expression.start == expression.spanStart && first.kind == .word
      && first.traits.contains(.capital)
      && !reader.starts(
        expression.spanStart,
        LexicalClass.weekday.mask | LexicalClass.month.mask | LexicalClass.part.mask
      )
  }

  /// Years, months, quarters, periods and lengths in years name events: "năm 2024", "giai đoạn
  /// 2025 - 2030", "80 năm Quốc khánh".
  private func isPartOfTitle(_ expression: Expression) -> Bool {
    switch expression.content {
    case .duration(let period): period.unit == .year
    case .date(let date) where date.grain == .day: isNamedDay(expression)
    case .date(let date): date.grain != .day && date.grain != .week && !date.isRelative
    case .range(let start, _): start.grain == .year
    default: false
    }
  }

  /// The token after a mark that a title may hold, or nil where the mark ends it.
  private func afterMark(_ index: Int, _ end: Int, _ text: Span<UInt8>) -> Int? {
    let token = reader.tokens[index]
    let byte = text[Int(token.start)]
    if byte == UInt8(ascii: "(") {
      guard let close = reader.closing(index, text) else { return nil }
      // Brackets hold acronyms and editions, or the date that ends the title.
      for inner in index + 1..<close - 1 {
        if reader.isMark(inner, ":", text) { return nil }
        if let expression = reader.expression(at: inner), !isPartOfTitle(expression) { return nil }
      }
      // ... and the place, which is no part of the title.
      let inner = index + 1..<close - 1
      if inner.contains(where: { reader.place(at: $0) != nil }),
        !inner.contains(where: { reader.series(at: $0) != nil })
      {
        return nil
      }
      return inner.contains(where: { reader.isName($0) }) ? close : nil
    }
    guard index + 1 < reader.range.upperBound else { return nil }
    let next = reader.tokens[index + 1]
    let isGlued = !token.traits.contains(.afterSpace) && !next.traits.contains(.afterSpace)
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "/"),
      UInt8(ascii: "."), UInt8(ascii: "'"):
      if isGlued { return index + 1 }
      return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&") ? joined(index) : nil
    case 0xE2:
      // An en dash between names, an apostrophe, or an opening quotation mark.
      if isGlued { return index + 1 }
      if let close = quotationEnd(index, text) { return close }
      return joined(index)
    case UInt8(ascii: "\""): return quotationEnd(index, text)
    case UInt8(ascii: ","):
      // "Kỳ họp thứ 6, Quốc hội khóa XV", "Văn hóa, Thể thao và Du lịch": names joined by commas.
      guard next.kind == .word, next.traits.contains(.capital), end == index,
        reader.hit(at: index + 1) == nil, reader.expression(at: index + 1) == nil,
        reader.place(at: index + 1) == nil, index + 2 < reader.range.upperBound
      else { return nil }
      return reader.tokens[index - 1].traits.contains(.capital)
        || reader.tokens[index - 1].kind == .number ? index + 1 : nil
    default: return nil
    }
  }

  private func joined(_ index: Int) -> Int? {
    guard index > reader.range.lowerBound, reader.isName(index - 1) || runsForward,
      reader.isName(index + 1), reader.expression(at: index + 1) == nil,
      reader.hit(at: index + 1)?.is(.head) != true,
      // "Cà Mau – Ninh Bình" names two; "11th ASEM Summit – Ulaanbaatar" adds the place.
      reader.place(at: index + 1) == nil || endsPlace(index) || runsForward
    else { return nil }
    return index + 1
  }

  private func endsPlace(_ index: Int) -> Bool {
    reader.sentence.places.contains { reader.scan.places[$0].end == index }
  }

  private func quotationEnd(_ index: Int, _ text: Span<UInt8>) -> Int? {
    let open = reader.tokens[index]
    let isCurly = open.end - open.start == 3 && text[Int(open.start) + 2] == 0x9C
    guard isCurly || text[Int(open.start)] == UInt8(ascii: "\"") else { return nil }
    for close in index + 1..<max(min(index + 24, reader.range.upperBound), index + 1) {
      let token = reader.tokens[close]
      guard token.kind == .mark else { continue }
      if isCurly
        ? token.end - token.start == 3 && text[Int(token.start) + 2] == 0x9D
        : text[Int(token.start)] == UInt8(ascii: "\"")
      {
        return close + 1
      }
    }
    return nil
  }

  // MARK: - Both ways

  private func backward(from head: Int, _ text: Span<UInt8>) -> Int {
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
          // "Ministers Responsible for Information Meeting": only between names.
          guard previous > reader.range.lowerBound, reader.isName(previous - 1),
            !token.traits.contains(.capital)
          else { break }
          index = previous
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

  private func hitCovering(_ token: Int) -> EventScan.Hit? { reader.hit(covering: token) }

  /// Whether a word in front of a title cannot belong to it: "Singapore hosts", "several".
  private func isOutside(_ hit: EventScan.Hit) -> Bool {
    hit.is(.doing) || hit.is(.clause) || hit.has(.auxiliary) || hit.has(.plural)
      || hit.has(.background) || hit.has(.former) || hit.has(.agent)
  }

  /// An article or a preposition with the capital of the sentence's beginning.
  private func isArticle(_ token: Int, _ text: Span<UInt8>) -> Bool {
    let word = reader.tokens[token]
    guard word.traits.contains(.capital),
      !word.traits.contains(.upper) || word.end - word.start == 1
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
      return isGlued && index > reader.range.lowerBound
        && reader.tokens[index - 1].traits.contains(.upper) ? index : nil
    default: return nil
    }
  }

  /// "Conference of the ASEAN Ministers Responsible for Information (AMRI)".
  private func afterHead(from first: Int, _ text: Span<UInt8>) -> Int {
    var index = first
    var end = first
    let limit = min(reader.range.upperBound, first + TitleReader.maximumTokens)
    var isTopic = false
    while index < limit {
      let token = reader.tokens[index]
      if let expression = reader.expression(at: index) {
        guard case .date(let date) = expression.content, date.grain == .year, !date.isRelative,
          expression.spanStart == index
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
      if token.kind == .number {
        guard
          index > first
            ? reader.isName(index - 1) || !token.traits.contains(.afterSpace)
            : isNumbered(index, text)
        else { break }
        index += 1
        end = index
        continue
      }
      if let hit = reader.hit(at: index) {
        if hit.is(.connector), !hitIsCapital(hit) {
          guard nameFollows(hit.end, limit), !beginsAnother(hit, text) else {
            if let topic = topicEnd(hit, limit) { end = topic }
            break
          }
          if hit.has(.topic) { isTopic = true }
          index = hit.end
          continue
        }
        if hit.classes & TitleReader.ends != 0 || isOutside(hit) { break }
        if hit.is(.head) || hit.is(.act) || hit.is(.outcome),
          !reader.tokens[index].traits.contains(.capital)
        {
          break
        }
      }
      guard token.traits.contains(.capital),
        index > first || reader.series(at: index) != nil
          || token.traits.contains(.upper)
      else {
        // "Exhibition of Cham sculpture": the name describes what follows.
        if isTopic, let topic = plainEnd(index, limit, atMost: 2) { end = topic }
        break
      }
      // In a headline every word has a capital: "ASEAN Summit Discusses Trade".
      if isHeadline, !token.traits.contains(.upper), reader.tokens[index - 1].kind != .number,
        reader.hit(covering: index - 1)?.is(.connector) != true
      {
        break
      }
      index += 1
      end = index
    }
    return end
  }

  /// Whether nearly all words of the sentence have capitals, so that they mark no name.
  private var isHeadline: Bool {
    var (words, capitals) = (0, 0)
    for index in reader.range.prefix(24) where reader.tokens[index].kind == .word {
      let token = reader.tokens[index]
      guard token.end - token.start > 3 else { continue }
      words += 1
      if token.traits.contains(.capital) { capitals += 1 }
    }
    return words >= 4 && capitals == words
  }

  /// Whether an edition behind "and" begins another title: "... and the Fifth Conference".
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
    return plainEnd(index, limit, atMost: 4)
  }

  /// The token after a few words that no lexicon has, where something that ends a title follows.
  private func plainEnd(_ first: Int, _ limit: Int, atMost count: Int) -> Int? {
    var index = first
    while index < limit, index - first <= count {
      let token = reader.tokens[index]
      let isPlain =
        token.kind == .word && reader.hit(at: index) == nil && reader.expression(at: index) == nil
        && !reader.starts(index, LexicalClass.lead.mask)
      if !isPlain { break }
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

  /// Whether a name follows after at most two small words: "of the ASEAN Ministers".
  private func nameFollows(_ first: Int, _ limit: Int) -> Bool {
    var index = first
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
}
