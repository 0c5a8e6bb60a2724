/// Finds how far the title of an event runs around its head word.
///
/// Where titles run forward (Vietnamese) the words after the head belong to it until a date, a
/// preposition of place, a verb or a mark ends it. Where they run both ways (English) the capital
/// words before the head and the "of ..." after it do.
struct TitleReader {
  static let maximumTokens = 40

  let reader: SentenceReader

  private static let ends: UInt64 =
    LexicalClass.stop.mask | LexicalClass.cue.mask | LexicalClass.placeLead.mask
    | LexicalClass.report.mask | LexicalClass.hostLead.mask | LexicalClass.chairLead.mask
    | LexicalClass.organiserLead.mask | LexicalClass.themeLead.mask | LexicalClass.mode.mask

  /// The tokens of the title around a head.
  func title(around head: EventScan.Hit, _ text: Span<UInt8>) -> Range<Int> {
    if HeadValue.runsForward(head.is(.head) ? head.value(.head) : head.value(.act)) {
      return head.start..<forward(from: head.end, after: head, text)
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
        guard isPartOfTitle(expression), index == end || hasEdition else { break }
        index = expression.end
        end = index
        continue
      }
      if token.kind == .mark {
        guard let next = afterMark(index, end, text) else { break }
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
        } else if hit.classes & TitleReader.ends != 0 || hit.is(.outcome) {
          // Right behind the head a verb may be its complement: "Hội nghị tổng kết".
          break
        }
        if hit.is(.connector), hasEdition, reader.starts(index, LexicalClass.and.mask) { break }
        index = hit.end
        if !hit.is(.connector) { end = index }
        continue
      }
      if token.kind == .number {
        guard index > first, reader.isName(index - 1) || !token.traits.contains(.afterSpace) else {
          break
        }
        index += 1
        end = index
        continue
      }
      if reader.starts(index, LexicalClass.and.mask) {
        guard !hasEdition, index + 1 < limit, reader.hit(at: index + 1)?.is(.head) != true
        else { break }
        index += 1
        continue
      }
      // After the edition only a name goes on: "Kỳ họp thứ 6 Quốc hội".
      if hasEdition, !token.traits.contains(.capital),
        index == 0 || !reader.tokens[index - 1].traits.contains(.capital)
      {
        break
      }
      index += 1
      end = index
    }
    return max(end, first)
  }

  /// Whether a head is an opening or closing ceremony, whose title goes on into the event's own.
  private func isOpening(_ head: EventScan.Hit) -> Bool {
    head.is(.head) && HeadValue.kind(head.value(.head)) == .ceremony
  }

  /// Years, months, quarters and periods name events: "năm 2024", "giai đoạn 2025 - 2030".
  private func isPartOfTitle(_ expression: Expression) -> Bool {
    switch expression.content {
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
    guard index > reader.range.lowerBound, reader.isName(index - 1), reader.isName(index + 1),
      reader.expression(at: index + 1) == nil,
      // "Cà Mau – Ninh Bình" names two; "11th ASEM Summit – Ulaanbaatar" adds the place.
      reader.place(at: index + 1) == nil || endsPlace(index)
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
      if let expression = reader.expression(at: previous), !isPartOfTitle(expression) { break }
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
        if hit.classes & (TitleReader.ends & ~LexicalClass.mode.mask) != 0 { break }
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

  private func hitCovering(_ token: Int) -> EventScan.Hit? {
    for index in reader.sentence.hits.reversed() {
      let hit = reader.scan.hits[index]
      if hit.tokens.contains(token) { return hit }
      if hit.end <= token { return nil }
    }
    return nil
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
    while index < limit {
      let token = reader.tokens[index]
      if let expression = reader.expression(at: index) {
        guard case .date(let date) = expression.content, date.grain == .year, !date.isRelative
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
        guard index > first, reader.isName(index - 1) || !token.traits.contains(.afterSpace) else {
          break
        }
        index += 1
        end = index
        continue
      }
      if let hit = reader.hit(at: index) {
        if hit.is(.connector), !hitIsCapital(hit) {
          guard nameFollows(hit.end, limit) else { break }
          index = hit.end
          continue
        }
        if hit.classes & TitleReader.ends != 0 { break }
        if hit.is(.head) || hit.is(.act) || hit.is(.outcome),
          !reader.tokens[index].traits.contains(.capital)
        {
          break
        }
      }
      guard token.traits.contains(.capital),
        index > first || reader.series(at: index) != nil
          || token.traits.contains(.upper)
      else { break }
      index += 1
      end = index
    }
    return end
  }

  private func hitIsCapital(_ hit: EventScan.Hit) -> Bool {
    reader.tokens[hit.start].traits.contains(.capital)
  }

  /// Whether a name follows after at most two small words: "of the ASEAN Ministers".
  private func nameFollows(_ first: Int, _ limit: Int) -> Bool {
    var index = first
    while index < limit, index < first + 3 {
      let token = reader.tokens[index]
      if token.kind == .mark { return false }
      if reader.expression(at: index) != nil { return token.kind == .number && token.digits == 4 }
      if reader.isName(index) { return true }
      guard reader.starts(index, LexicalClass.connector.mask | LexicalClass.lead.mask) else {
        return false
      }
      index += 1
    }
    return false
  }
}
