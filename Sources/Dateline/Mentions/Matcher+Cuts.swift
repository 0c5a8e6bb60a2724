/// Numbers that must not be cut in two.
extension Matcher {
  /// Whether a match that ends at a token would cut a number in two: "May 10.5", "June 16,000",
  /// "March 20%", or cut it from its unit: "April 29, 2000H".
  @inline(__always)
  func isCut(at position: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
    position > start && position < tokens.count && tokens[position - 1].kind == .number
      && !tokens[position].traits.contains(.afterSpace) && cutsNumber(at: position, tokens, text)
  }

  @inline(never)
  private func cutsNumber(at position: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
    if tokens[position].kind == .word {
      // "2000H", "20km"; a longer word is a missing blank.
      guard tokens[position].range.count <= 2, text[Int(tokens[position].start)] < 0x80 else {
        return false
      }
      // The T of "2016-03-17T09:30" joins, it does not cut.
      let next = tokens.at(position + 1)
      return next?.kind != .number || next?.traits.contains(.afterSpace) ?? true
    }
    if tokens[position].isMark("%", text) { return true }
    guard position + 1 < tokens.count, tokens[position + 1].kind == .number,
      !tokens[position + 1].traits.contains(.afterSpace)
    else { return false }
    return tokens[position].isMark(".", text)
      || tokens[position].isMark(",", text) && tokens[position + 1].digits == 3
  }
}
