/// Names in quotation marks that one head word leads to.
extension HeadReader {
  /// How far a list of quoted names is followed.
  private static let reach = 120

  /// Whether a word that means an event only with a quoted name has none: "trưng bày sản phẩm".
  func lacksName(_ head: EventScan.Hit, _ text: Span<UInt8>) -> Bool {
    guard head.has(.quoted) else { return false }
    // "Chương trình đếm ngược “Chào năm mới”": a few words may stand before it.
    for next in head.end..<max(min(head.end + 5, reader.range.upperBound), head.end) {
      if reader.tokens[next].kind == .mark, !reader.isMark(next, ":", text) {
        return quotation(at: next, text) == nil
      }
      if reader.hit(at: next) != nil || reader.expression(at: next) != nil { return true }
    }
    return true
  }

  /// Adds the events of a list: "ba trưng bày: “A” (khai mạc ngày 15/8), “B” (khai mạc ngày 26/8)
  /// và “C”".
  ///
  /// The result is the token after what it covers.
  func addQuoted(
    behind head: EventScan.Hit,
    to result: inout [EventCandidate],
    _ sentence: Int,
    _ text: Span<UInt8>
  ) -> Int {
    guard let leader = result.last else { return head.end }
    let end = leader.title.upperBound
    var index = end
    var names: [Range<Int>] = []
    let limit = min(reader.range.upperBound, index + HeadReader.reach)
    while index < limit {
      if let name = quotation(at: index, text) {
        names.append(name)
        index = name.upperBound + 1
      } else if reader.isMark(index, "(", text), let close = reader.closing(index, text) {
        index = close
      } else if reader.isMark(index, ":", text) || reader.starts(index, LexicalClass.and.mask) {
        index += 1
      } else {
        break
      }
    }
    // The title itself ends with a quoted name, and more follow.
    let isListed = end > head.end && reader.tokens[end - 1].kind == .mark
    guard names.count > (isListed ? 0 : 1) else { return end }
    if !isListed { leader.draft.isPlural = true }
    for name in names {
      let made = candidate(head, name, sentence, text)
      made.draft.isBare = false
      made.draft.hasName = true
      result.append(made)
    }
    return max(names.last?.upperBound ?? 0, end)
  }

  /// The tokens between the quotation marks of which one opens at a token.
  private func quotation(at open: Int, _ text: Span<UInt8>) -> Range<Int>? {
    guard reader.range.contains(open), reader.tokens[open].kind == .mark else { return nil }
    let first = reader.tokens[open]
    let isCurly = first.end - first.start == 3 && text[Int(first.start)] == 0xE2
    guard
      isCurly ? text[Int(first.start) + 2] == 0x9C : text[Int(first.start)] == UInt8(ascii: "\"")
    else { return nil }
    for close in open + 1..<max(min(open + 24, reader.range.upperBound), open + 1) {
      let token = reader.tokens[close]
      guard token.kind == .mark else { continue }
      if isCurly
        ? token.end - token.start == 3 && text[Int(token.start) + 2] == 0x9D
        : text[Int(token.start)] == UInt8(ascii: "\"")
      {
        return close > open + 1 && reader.isName(open + 1) ? open + 1..<close : nil
      }
    }
    return nil
  }

  /// Where a name begins that ends with its head word, as in other languages, although titles run
  /// forward: "Mùa thu “Ấm” 2025 - A White Night Concert"; nil where the head word begins it.
  func foreignName(
    before head: Int,
    _ hit: EventScan.Hit,
    _ text: Span<UInt8>
  ) -> Int? {
    guard HeadValue.runsForward(hit.value(.head)), hit.start == head,
      hit.tokens.allSatisfy({
        let token = reader.tokens[$0]
        return token.traits.contains(.capital)
          && (Int(token.start)..<Int(token.end)).allSatisfy { text[$0] < 0x80 }
      })
    else { return nil }
    var (start, words) = (head, 0)
    while start > reader.range.lowerBound, head - start < 20 {
      let previous = start - 1
      let token = reader.tokens[previous]
      if token.kind == .mark {
        if let open = quoted(endingAt: previous, text) {
          words += previous - open - 1
          start = open
          continue
        }
        guard
          reader.isGlued(previous) || reader.isMark(previous, "-", text)
            || reader.isMark(previous, "&", text), words > 0, previous > reader.range.lowerBound,
          reader.isName(previous - 1)
        else { break }
        start = previous
        continue
      }
      if let expression = reader.expression(at: previous),
        !(expression.content == .date && expression.grain == .year && !expression.isRelative)
      {
        break
      }
      if let covering = reader.hit(covering: previous),
        !covering.is(.stop) || !token.traits.contains(.capital)
      {
        break
      }
      guard reader.isName(previous) else { break }
      words += 1
      start = previous
    }
    while start < head, reader.tokens[start].kind == .mark, !isOpeningQuote(start, text) {
      start += 1
    }
    return words >= 2 && start < head ? start : nil
  }

  private func isOpeningQuote(_ index: Int, _ text: Span<UInt8>) -> Bool {
    let token = reader.tokens[index]
    let first = Int(token.start)
    return text[first] == UInt8(ascii: "\"")
      || token.end - token.start == 3 && text[first] == 0xE2 && text[first + 2] == 0x9C
  }
}
