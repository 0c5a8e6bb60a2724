/// Finds the time rules that match at a token.
///
/// A depth-first walk of the grammar's trie. The work at one token is bounded by
/// `maximumSteps` whatever the text is.
struct Matcher: ~Copyable {
  static let maximumElements = 24
  static let maximumSteps = 400

  /// A rule that matched.
  struct Match: Sendable {
    var rule: Int32
    /// The first token of the match and the token after its last.
    var start: Int
    var end: Int
    /// The same for the mention's span.
    var spanStart: Int
    var spanEnd: Int
    var captures: Captures

    /// Whether it is nothing but a word that has another meaning: "May", "Sun".
    var isDoubtful: Bool { captures.doubtfulEnd == end }
  }

  private let lexicon: Lexicon
  private(set) var matches: [Match] = []
  private var positions = InlineArray<25, Int32>(repeating: 0)
  private var steps = 0
  private var start = 0

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Whether a rule can begin at a token.
  @inline(__always)
  func canStart(_ token: Token) -> Bool {
    token.kind == .number
      || lexicon.grammar.starts(token.id)
      || lexicon.phrases.classes(startingWith: token.id) & lexicon.rootClasses != 0
      || (token.kind == .word && token.traits.contains(.upper))
  }

  /// All rules that match at a token, the longest first.
  ///
  /// Where lengths are equal, the earlier rule first. At most eight.
  mutating func match(at index: Int, in tokens: [Token], text: Span<UInt8>) {
    matches.removeAll(keepingCapacity: true)
    steps = 0
    start = index
    var captures = Captures()
    walk(1, index, 0, tokens, text, &captures)
    if matches.count > 1 {
      matches.sort { ($1.end, $0.rule) < ($0.end, $1.rule) }
    }
  }

  private mutating func walk(
    _ node: UInt32,
    _ position: Int,
    _ depth: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ captures: inout Captures
  ) {
    steps += 1
    if steps > Matcher.maximumSteps { return }
    positions[depth] = Int32(position)
    let info = lexicon.grammar.nodes[Int(node)]
    if info.accept >= 0, !isCut(at: position, tokens, text) {
      accept(info.accept, position, depth, captures)
    }
    guard position < tokens.count, depth < Matcher.maximumElements else { return }
    let token = tokens[position]
    if position > start, token.traits.contains(.afterLine) { return }
    let isGlued = !token.traits.contains(.afterSpace)
    if info.hasWords || (info.hasGluedWords && isGlued) {
      let label = token.kind == .number ? PhraseTrie.label(number: token.id) : token.id
      if label != 0 {
        if info.hasWords {
          let next = lexicon.grammar.target(from: node, label: label)
          if next != 0 { walk(next, position + 1, depth + 1, tokens, text, &captures) }
        }
        if info.hasGluedWords, isGlued {
          let next = lexicon.grammar.target(from: node, label: label | Grammar.glue)
          if next != 0 { walk(next, position + 1, depth + 1, tokens, text, &captures) }
        }
      }
    }
    let slots = isGlued ? info.slots | info.gluedSlots : info.slots
    if position == start { captures.doubtfulEnd = -1 }
    if slots != 0 { fill(slots, info, node, position, depth, tokens, text, &captures) }
  }

  /// Whether a match that ends at a token would cut a number in two: "May 10.5", "June 16,000",
  /// "March 20%", or cut it from its unit: "April 29, 2000H".
  private func isCut(at position: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
    guard position > start, position < tokens.count, tokens[position - 1].kind == .number,
      !tokens[position].traits.contains(.afterSpace)
    else { return false }
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

  private mutating func fill(
    _ slots: UInt32,
    _ info: Grammar.Node,
    _ node: UInt32,
    _ position: Int,
    _ depth: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ captures: inout Captures
  ) {
    let token = tokens[position]
    var rest = slots
    while rest != 0 {
      let bit = rest & (~rest &+ 1)
      rest &= ~bit
      guard let slot = Slot(rawValue: UInt8(bit.trailingZeroBitCount)) else { continue }
      if let value = Matcher.number(slot, token, text) {
        follow(slot, value, position + 1, info, node, position, depth, tokens, text, &captures)
        continue
      }
      guard let lexicalClass = slot.lexicalClass, token.kind == .word || slot != .N else {
        continue
      }
      let mask = lexicalClass.mask
      guard token.kind != .number,
        lexicon.phrases.classes(startingWith: token.id) & mask != 0
      else { continue }
      var found = InlineArray<4, (Int32, Int32, Bool)>(repeating: (0, 0, false))
      var count = 0
      lexicon.phrases.forEach(at: position, in: tokens, classes: mask) { hit in
        if count < 4 {
          found[count] = (hit.sense.value, Int32(hit.end), hit.sense.isDoubtful)
          count += 1
        }
      }
      for index in 0..<count {
        if position == start { captures.doubtfulEnd = found[index].2 ? found[index].1 : -1 }
        follow(
          slot,
          found[index].0,
          Int(found[index].1),
          info,
          node,
          position,
          depth,
          tokens,
          text,
          &captures
        )
      }
    }
  }

  private mutating func follow(
    _ slot: Slot,
    _ value: Int32,
    _ end: Int,
    _ info: Grammar.Node,
    _ node: UInt32,
    _ position: Int,
    _ depth: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ captures: inout Captures
  ) {
    let before = captures[slot]
    captures[slot] = value
    let label = Grammar.label(slot: slot)
    if info.slots & slot.mask != 0 {
      let next = lexicon.grammar.target(from: node, label: label)
      if next != 0 { walk(next, end, depth + 1, tokens, text, &captures) }
    }
    if info.gluedSlots & slot.mask != 0, !tokens[position].traits.contains(.afterSpace) {
      let next = lexicon.grammar.target(from: node, label: label | Grammar.glue)
      if next != 0 { walk(next, end, depth + 1, tokens, text, &captures) }
    }
    captures[slot] = before
  }

  private mutating func accept(
    _ first: Int32,
    _ position: Int,
    _ depth: Int,
    _ captures: Captures
  ) {
    var index = first
    positions[depth] = Int32(position)
    while index >= 0 {
      let accept = lexicon.grammar.accepts[Int(index)]
      let match = Match(
        rule: accept.rule,
        start: start,
        end: position,
        spanStart: Int(positions[Int(accept.firstElement)]),
        spanEnd: Int(positions[Int(accept.lastElement) + 1]),
        captures: captures
      )
      if matches.count < 8 {
        matches.append(match)
      } else if let shortest = matches.indices.min(by: { matches[$0].end < matches[$1].end }),
        matches[shortest].end < position
      {
        matches[shortest] = match
      }
      index = accept.next
    }
  }

  /// The value of a number token for a numeric slot, or nil where it does not fit.
  @inline(__always)
  static func number(_ slot: Slot, _ token: Token, _ text: Span<UInt8>) -> Int32? {
    if token.kind == .number {
      let value = Int32(truncatingIfNeeded: token.id)
      let digits = token.digits
      switch slot {
      case .D: return digits <= 2 && value >= 1 && value <= 31 ? value : nil
      case .M: return digits <= 2 && value >= 1 && value <= 12 ? value : nil
      case .Y: return digits == 4 && value >= 1000 && value < 3000 ? value : nil
      case .YY: return digits == 2 ? value : nil
      case .DD: return digits <= 2 ? value : nil
      case .N: return digits <= 6 ? value : nil
      case .H: return digits <= 2 && value <= 24 ? value : nil
      case .HM: return digits == 4 && value % 100 < 60 && value < 2400 ? value : nil
      case .MIN: return digits == 2 && value <= 59 ? value : nil
      case .Q: return digits == 1 && value >= 1 && value <= 4 ? value : nil
      default: return nil
      }
    }
    switch slot {
    case .Q, .R:
      guard token.kind == .word, token.traits.contains(.upper) else { return nil }
      guard let value = RomanNumeral.value(of: text, token.range) else { return nil }
      return slot == .R || value <= 4 ? value : nil
    case .ANY: return token.kind == .word ? Int32(truncatingIfNeeded: token.id) : nil
    default: return nil
    }
  }
}

/// Roman numerals as newsrooms write editions, quarters and centuries: I to MMMCMXCIX.
enum RomanNumeral {
  /// The value of a numeral in canonical form, or nil.
  static func value(of text: Span<UInt8>, _ range: Range<Int>) -> Int32? {
    guard range.count <= 9 else { return nil }
    var total: Int32 = 0
    var previous: Int32 = 0
    for index in range.reversed() {
      let digit: Int32
      switch text[index] {
      case UInt8(ascii: "I"): digit = 1
      case UInt8(ascii: "V"): digit = 5
      case UInt8(ascii: "X"): digit = 10
      case UInt8(ascii: "L"): digit = 50
      case UInt8(ascii: "C"): digit = 100
      case UInt8(ascii: "D"): digit = 500
      case UInt8(ascii: "M"): digit = 1000
      default: return nil
      }
      total += digit < previous ? -digit : digit
      previous = max(previous, digit)
    }
    return total > 0 && text.elementsEqual(range, canonical(total)) ? total : nil
  }

  private static func canonical(_ number: Int32) -> [UInt8] {
    var rest = number
    var result: [UInt8] = []
    let parts: [(Int32, StaticString)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    for (value, letters) in parts {
      while rest >= value {
        result += Array(letters.description.utf8)
        rest -= value
      }
    }
    return result
  }
}

extension Span<UInt8> {
  func elementsEqual(_ range: Range<Int>, _ other: [UInt8]) -> Bool {
    guard range.count == other.count else { return false }
    for (offset, byte) in other.enumerated() where self[range.lowerBound + offset] != byte {
      return false
    }
    return true
  }
}
