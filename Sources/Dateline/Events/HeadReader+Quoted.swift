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
}
