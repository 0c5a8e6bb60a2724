/// Reads lines of a programme: "8 August: Night Market", "Night Market (8 August)", and a line that
/// is only a name above one that is only a date.
struct ProgrammeReader {
  let reader: SentenceReader

  /// How many tokens a name may have.
  private static let longest = 16

  /// How far behind its bracket a date may stand: "(original date: 8 August".
  private static let reach = 4

  /// The name that a line dates, or nil where it is no line of a programme.
  func name(_ text: Span<UInt8>) -> Range<Int>? {
    guard reader.tokens[reader.range.lowerBound].traits.contains(.afterLine),
      !reader.sentence.expressions.isEmpty
    else { return nil }
    let first = opening(text)
    if first > reader.range.lowerBound, let date = reader.expression(at: first) ?? led(first),
      date.isDate, date.grain == .day, let clause = clause(behind: date, text)
    {
      return clause
    }
    if let date = reader.expression(at: first) ?? led(first), date.isDate {
      return behind(date, text)
    }
    return before(text)
  }

  /// Whether a line begins with a day.
  func beginsWithDay(_ text: Span<UInt8>) -> Bool {
    guard reader.tokens[reader.range.lowerBound].traits.contains(.afterLine) else { return false }
    let first = opening(text)
    return (reader.expression(at: first) ?? led(first)).map { $0.isDate && $0.grain == .day }
      ?? false
  }

  /// The first token behind the mark that begins a line of a list: "- 8 August: ...".
  private func opening(_ text: Span<UInt8>) -> Int {
    let first = reader.range.lowerBound
    return reader.tokens[first].kind == .mark && !reader.isMark(first, "(", text)
      && reader.range.contains(first + 1) ? first + 1 : first
  }

  /// "- Ngày 29/9, hội đồng nhân dân họp chuyên đề.": all that a line of a list tells of its day.
  private func clause(behind date: Moment, _ text: Span<UInt8>) -> Range<Int>? {
    guard reader.range.contains(date.end + 1),
      isDivider(date.end, text) || reader.isMark(date.end, ",", text)
    else { return nil }
    let start = date.end + 1
    var end = start
    while end < reader.range.upperBound, end - start < ProgrammeReader.longest {
      if reader.tokens[end].kind == .mark, !reader.isGlued(end) { break }
      if reader.expression(at: end) != nil || reader.hit(at: end)?.is(.placeLead) ?? false { break }
      end += 1
    }
    let words = (start..<end).count { reader.tokens[$0].kind == .word }
    guard words >= 2,
      // "From 12.00 to 24.00": when it is, and not what.
      !reader.starts(start, LexicalClass.from.mask) || reader.tokens[start + 1].kind != .number,
      !(start..<end).contains(where: {
        reader.hit(at: $0).map { $0.is(.head) && !$0.has(.quoted) } ?? false
      })
    else { return nil }
    return start..<end
  }

  /// "From 3 May": a leading word in front of the date.
  private func led(_ first: Int) -> Moment? {
    guard reader.range.contains(first + 1),
      reader.starts(first, LexicalClass.from.mask | LexicalClass.lead.mask)
    else { return nil }
    return reader.expression(at: first + 1)
  }

  /// "8 August: Night Market", "8 August - Town Hall: Night Market".
  private func behind(_ date: Moment, _ text: Span<UInt8>) -> Range<Int>? {
    guard date.grain == .day else { return nil }
    if date.end >= reader.range.upperBound { return above(text) }
    guard isDivider(date.end, text), reader.range.contains(date.end + 1) else { return nil }
    var start = date.end + 1
    if !reader.isMark(date.end, ":", text),
      let colon = (start..<min(start + 8, reader.range.upperBound)).first(where: {
        reader.isMark($0, ":", text)
      }), reader.range.contains(colon + 1)
    {
      start = colon + 1
    }
    return whole(start, text)
  }

  /// "Night Market (8 August)".
  private func before(_ text: Span<UInt8>) -> Range<Int>? {
    let first = reader.range.lowerBound
    guard
      let open = (first..<min(first + ProgrammeReader.longest, reader.range.upperBound)).first(
        where: { reader.isMark($0, "(", text) }
      ), open > first,
      (open + 1..<min(open + 1 + ProgrammeReader.reach, reader.range.upperBound)).contains(where: {
        reader.expression(at: $0).map { $0.isDate && $0.grain == .day } ?? false
      }),
      let close = (open..<min(open + 24, reader.range.upperBound)).first(where: {
        reader.isMark($0, ")", text)
      }),
      close + 1 >= reader.range.upperBound || reader.isMark(close + 1, ":", text)
    else { return nil }
    return whole(first, text).flatMap { $0.upperBound == open ? $0 : nil }
  }

  /// The line above one that holds only a date.
  private func above(_ text: Span<UInt8>) -> Range<Int>? {
    let end = reader.range.lowerBound
    var start = end
    while start > 0, end - start <= ProgrammeReader.longest {
      start -= 1
      if reader.tokens[start].traits.contains(.afterLine) { break }
    }
    guard start < end, reader.tokens[start].traits.contains(.afterLine) || start == 0 else {
      return nil
    }
    // "Exhibition: Tides".
    if start + 2 < end, reader.tokens[start + 1].kind == .mark,
      text[Int(reader.tokens[start + 1].start)] == UInt8(ascii: ":")
    {
      start += 2
    }
    return isTitle(start..<end) ? start..<end : nil
  }

  /// The name that begins at a token and is all that the sentence holds up to a bracket or a dash.
  private func whole(_ start: Int, _ text: Span<UInt8>) -> Range<Int>? {
    var end = start
    var isPair = false
    while end < reader.range.upperBound, end - start <= ProgrammeReader.longest {
      // "Việt Nam - Thái Lan": who plays whom.
      if !isPair, end > start, isDivider(end, text), !reader.isMark(end, ":", text),
        reader.place(endingAt: end) != nil, reader.place(at: end + 1) != nil
      {
        isPair = true
        end += 1
        continue
      }
      if reader.tokens[end].kind == .mark, !reader.isGlued(end), !reader.isMark(end, "&", text),
        !reader.isMark(end, "'", text)
      {
        break
      }
      if reader.expression(at: end) != nil { break }
      end += 1
    }
    let tokens = start..<end
    guard isTitle(tokens) else { return nil }
    if end >= reader.range.upperBound { return tokens }
    if reader.isMark(end, ".", text) || reader.isMark(end, ";", text) {
      return end + 1 >= reader.range.upperBound ? tokens : nil
    }
    return reader.isMark(end, "(", text) || isDivider(end, text) ? tokens : nil
  }

  /// Whether every longer word has a capital, as in the name of an item.
  private func isTitle(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= ProgrammeReader.longest else { return false }
    var words = 0
    for index in tokens {
      let token = reader.tokens[index]
      if token.kind == .mark { continue }
      if token.kind == .word, token.end - token.start > 3, !token.traits.contains(.capital),
        token.traits.contains(.afterSpace)
      {
        return false
      }
      if token.traits.contains(.capital) { words += 1 }
    }
    guard let first = tokens.first, reader.tokens[first].traits.contains(.capital) else {
      return false
    }
    // "KUALA LUMPUR (Sept 28):" is where the report comes from.
    if let place = reader.place(at: first), place.end >= tokens.upperBound { return false }
    return words > 0
  }

  private func isDivider(_ index: Int, _ text: Span<UInt8>) -> Bool {
    guard reader.range.contains(index) else { return false }
    return reader.isMark(index, ":", text) || reader.isMark(index, "-", text)
      || reader.tokens[index].kind == .mark && reader.tokens[index].traits.contains(.afterSpace)
        && reader.tokens[index].end - reader.tokens[index].start == 3
        && text[Int(reader.tokens[index].start)] == 0xE2
        && text[Int(reader.tokens[index].start) + 1] == 0x80
        && (0x93...0x95).contains(text[Int(reader.tokens[index].start) + 2])
  }
}
