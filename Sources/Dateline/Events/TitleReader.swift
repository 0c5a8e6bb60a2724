import Chronology

/// Finds how far the title of an event runs around its head word.
///
/// Where titles run forward (Vietnamese) the words after the head belong to it until a date, a
/// preposition of place, a verb or a mark ends it. Where they run both ways (English) the capital
/// words before the head and the "of ..." after it do.
struct TitleReader {
  static let maximumTokens = 40

  /// How many words in quotation marks may be only meant otherwise.
  private static let meant = 3

  let reader: SentenceReader

  /// Whether titles run forward in the language of the head word that is read.
  private var runsForward = false

  init(reader: SentenceReader) { self.reader = reader }

  /// The classes whose words end a title.
  static let ends: UInt64 =
    LexicalClass.stop.mask | LexicalClass.cue.mask | LexicalClass.placeLead.mask
    | LexicalClass.report.mask | LexicalClass.hostLead.mask | LexicalClass.chairLead.mask
    | LexicalClass.organiserLead.mask | LexicalClass.themeLead.mask | LexicalClass.mode.mask
    | LexicalClass.participantLead.mask

  /// The tokens of the title around a head.
  func title(around head: EventScan.Hit, _ text: Span<UInt8>) -> Range<Int> {
    if HeadValue.runsForward(head.is(.head) ? head.value(.head) : head.value(.act)) {
      var other = self
      other.runsForward = true
      // "Chương trình “A”": the mark that opens the name is part of the head word.
      let first = other.isOpening(head.end - 1, text) ? head.end - 1 : head.end
      return head.start..<other.forward(from: first, after: head, text)
    }
    let start = backward(from: head.start, text)
    let value = head.is(.head) ? head.value(.head) : head.value(.act)
    return
      start..<afterHead(
        from: head.end,
        isVisit: HeadValue.kind(value) == .visit,
        text
      )
  }

  /// Whether a number right behind a head word names the event: "Expo 2027", "SEA Games 34".
  func isNumbered(_ index: Int, _ text: Span<UInt8>) -> Bool {
    let token = reader.tokens[index]
    guard index > reader.range.lowerBound, reader.tokens[index - 1].traits.contains(.capital),
      reader.tokens[index - 1].kind == .word
    else { return false }
    if token.digits == 4 { return (1900...2100).contains(token.id) }
    return token.digits <= 2 && reader.series(endingAt: index) != nil
  }

  /// Whether a number right behind what belongs to a title is its year: "Ngày hội Pháp ngữ 2026".
  func isYear(_ index: Int, _ end: Int) -> Bool {
    let token = reader.tokens[index]
    return index == end && token.digits == 4 && (1900...2100).contains(token.id)
  }

  /// A day that has a name of its own: "Tết Nguyên đán".
  private func isNamedDay(_ expression: Moment) -> Bool {
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
  func isPartOfTitle(_ expression: Moment) -> Bool {
    switch expression.content {
    case .duration: expression.isYears
    case .date where expression.grain == .day: isNamedDay(expression)
    case .date: expression.grain != .week && !expression.isRelative
    case .range: expression.grain == .year
    default: false
    }
  }

  /// The token after a mark that a title may hold, or nil where the mark ends it.
  func afterMark(_ index: Int, _ end: Int, _ text: Span<UInt8>) -> Int? {
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
    // "H. Lundbeck".
    if byte == UInt8(ascii: "."), next.traits.contains(.capital),
      reader.tokens[index - 1].end - reader.tokens[index - 1].start == 1,
      reader.tokens[index - 1].traits.contains(.upper)
    {
      return index + 1
    }
    let isGlued = !token.traits.contains(.afterSpace) && !next.traits.contains(.afterSpace)
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "/"),
      UInt8(ascii: "."), UInt8(ascii: "'"):
      if isGlued { return index + 1 }
      // "Lễ hội Áo dài TP. Hồ Chí Minh".
      if byte == UInt8(ascii: "."), reader.starts(index - 1, LexicalClass.abbreviation.mask),
        next.kind == .word, next.traits.contains(.capital)
      {
        return index + 1
      }
      return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&") ? joined(index) : nil
    case 0xE2:
      // An en dash between names, an apostrophe, or an opening quotation mark.
      if isGlued { return index + 1 }
      if let close = quotationEnd(index, text) { return close }
      return joined(index)
    case UInt8(ascii: "\""): return quotationEnd(index, text)
    case UInt8(ascii: ","):
      // "4,7 độ Richter".
      if isGlued, next.kind == .number, reader.tokens[index - 1].kind == .number {
        return index + 1
      }
      // "Lễ đón Tổng Bí thư, Chủ tịch nước A": two offices of one.
      if runsForward, end == index, let office = reader.hit(at: index + 1), office.is(.role),
        reader.hit(before: index)?.is(.role) ?? false
      {
        return index + 1
      }
      // "Kỳ họp thứ 6, Quốc hội khóa XV", "Văn hóa, Thể thao và Du lịch": names joined by commas.
      guard next.kind == .word, next.traits.contains(.capital), end == index,
        reader.hit(at: index + 1) == nil, reader.expression(at: index + 1) == nil,
        reader.place(at: index + 1) == nil, index + 2 < reader.range.upperBound
      else { return nil }
      return reader.tokens[index - 1].traits.contains(.capital)
        || reader.tokens[index - 1].kind == .number && reader.tokens[index - 1].digits < 4
        || EditionReader(reader: reader).isEnd(index, text) ? index + 1 : nil
    default: return nil
    }
  }

  private func joined(_ index: Int) -> Int? {
    if runsForward, let next = smallJoined(index) { return next }
    guard index > reader.range.lowerBound, reader.isName(index - 1) || runsForward,
      reader.isName(index + 1), reader.expression(at: index + 1) == nil,
      reader.hit(at: index + 1)?.is(.head) != true,
      // "Cà Mau – Ninh Bình" names two; "11th ASEM Summit – Ulaanbaatar" adds the place.
      reader.place(at: index + 1) == nil || endsPlace(index) || runsForward
    else { return nil }
    return index + 1
  }

  /// "Cộng đồng Chính trị - an ninh ASEAN": small words behind a dash that lead to a name.
  private func smallJoined(_ index: Int) -> Int? {
    guard reader.tokens[index - 1].kind == .word, !reader.isName(index + 1) else { return nil }
    for next in index + 1..<max(min(index + 6, reader.range.upperBound), index + 1) {
      let token = reader.tokens[next]
      guard token.kind == .word, reader.expression(at: next) == nil else { return nil }
      if next > index + 2, token.traits.contains(.capital) { return index + 1 }
      if let hit = reader.hit(covering: next),
        hit.classes & (TitleReader.ends | LexicalClass.opening.mask) != 0 || hit.is(.head)
      {
        return nil
      }
    }
    return nil
  }

  private func endsPlace(_ index: Int) -> Bool {
    reader.sentence.places.contains { reader.scan.places[$0].end == index }
  }

  /// Whether a straight quotation mark opens, and does not close what one before it opened.
  private func opens(_ index: Int, _ text: Span<UInt8>) -> Bool {
    let first = max(reader.range.lowerBound, index - TitleReader.maximumTokens)
    return (first..<index).count(where: { reader.isMark($0, "\"", text) }).isMultiple(of: 2)
  }

  /// Whether a token is a mark that opens a quotation.
  private func isOpening(_ index: Int, _ text: Span<UInt8>) -> Bool {
    reader.tokens[index].kind == .mark && quotationEnd(index, text) != nil
  }

  func quotationEnd(_ index: Int, _ text: Span<UInt8>) -> Int? {
    let open = reader.tokens[index]
    let isCurly = open.end - open.start == 3 && text[Int(open.start) + 2] == 0x9C
    guard isCurly || text[Int(open.start)] == UInt8(ascii: "\""), isCurly || opens(index, text)
    else { return nil }
    // "DIFF 2024 “tái xuất”": a word that is only meant otherwise is no name.
    let isName = !runsForward || reader.range.contains(index + 1) && reader.isName(index + 1)
    for close in index + 1..<max(min(index + 24, reader.range.upperBound), index + 1) {
      let token = reader.tokens[close]
      guard token.kind == .mark else { continue }
      if isCurly
        ? token.end - token.start == 3 && text[Int(token.start) + 2] == 0x9D
        : text[Int(token.start)] == UInt8(ascii: "\"")
      {
        return isName || close - index > TitleReader.meant ? close + 1 : nil
      }
    }
    return nil
  }
}
