import Chronology

/// What may stand beside an expression.
extension ExpressionParser {
  private static let endClasses: UInt64 =
    LexicalClass.past.mask | LexicalClass.future.mask | LexicalClass.direction.mask
    | LexicalClass.placeLead.mask | LexicalClass.to.mask

  /// Whether a mark, the end of the line or a word of tense or place stands at a token.
  mutating func isAtEnd(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
    guard index < tokens.count, !tokens[index].traits.contains(.afterLine) else { return true }
    let token = tokens[index]
    switch token.kind {
    case .number: return false
    case .word:
      return token.classes & ExpressionParser.endClasses != 0
    case .mark:
      switch text[Int(token.start)] {
      case UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "*"): return false
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
        // "17.500", "17,5": the number goes on.
        guard index + 1 < tokens.count else { return true }
        return token.traits.contains(.afterSpace) || tokens[index + 1].traits.contains(.afterSpace)
          || tokens[index + 1].kind != .number
      default: return true
      }
    }
  }

  /// Whether a match is only a piece of a longer number: "12/3" in "12/3/QĐ-UBND", "19" in
  /// "Covid-19", "22.3" in "0901.22.3".
  mutating func isFragment(
    _ match: Matcher.Match,
    isFirst: Bool,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Bool {
    func byte(_ index: Int) -> UInt8? {
      let token = tokens[index]
      return token.kind == .mark && token.end - token.start == 1 ? text[Int(token.start)] : nil
    }
    func isGlued(_ index: Int) -> Bool { !tokens[index].traits.contains(.afterSpace) }
    if isFirst, tokens[match.start].kind == .number, match.start >= 2, isGlued(match.start),
      isGlued(match.start - 1), let mark = byte(match.start - 1)
    {
      let before = tokens[match.start - 2].kind
      switch mark {
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "+"):
        if before != .mark { return true }
      case UInt8(ascii: "."), UInt8(ascii: ","): if before == .number { return true }
      default: break
      }
    }
    guard match.end < tokens.count, tokens[match.end - 1].kind == .number, isGlued(match.end),
      let mark = byte(match.end)
    else { return false }
    if mark == UInt8(ascii: "%") { return true }
    guard match.end + 1 < tokens.count, isGlued(match.end + 1) else { return false }
    let after = tokens[match.end + 1].kind
    switch mark {
    case UInt8(ascii: "/"): return match.end - match.start > 1 && after != .mark
    case UInt8(ascii: "."): return after == .number
    case UInt8(ascii: "-"):
      guard after == .number else { return false }
      return (match.start..<match.end).contains { byte($0) == mark }
    default: return false
    }
  }
}
