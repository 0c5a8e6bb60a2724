/// Finds the time rules that match at a token.
///
/// A depth-first walk of the grammar's trie. The work at one token is bounded by
/// `maximumSteps` whatever the text is.
struct Matcher: ~Copyable, Sendable {
  static let maximumElements = 24
  static let maximumSteps = 400
  static let maximumMatches = 8

  /// A rule that matched.
  struct Match: Sendable {
    var rule: Int32 = 0
    fileprivate var bounds: (start: Int32, end: Int32) = (0, 0)
    fileprivate var span: (start: Int32, end: Int32) = (0, 0)
    var captures = Captures()

    /// The first token of the match and the token after its last.
    var start: Int { Int(bounds.start) }
    var end: Int { Int(bounds.end) }

    /// The same for the mention's span.
    var spanStart: Int { Int(span.start) }
    var spanEnd: Int { Int(span.end) }

    /// Whether it is nothing but a word that has another meaning: "May", "Sun".
    var isDoubtful: Bool { captures.doubtfulEnd == bounds.end }
  }

  private let lexicon: Lexicon
  private let grammar: Grammar

  /// How many rules matched.
  private(set) var count = 0

  // One element of an inline array is read in place only where the array may be changed; elsewhere
  // it would be copied whole.
  private var stored = InlineArray<8, Match>(repeating: Match())
  /// The places in `stored`, in order of the matches.
  private var order = InlineArray<8, UInt8>(repeating: 0)
  /// The token at each element of the pattern that is being followed.
  private var positions = InlineArray<25, Int32>(repeating: 0)

  private var captures = Captures()
  private var steps = 0

  /// The token at which the matches begin, or -1 where there are none yet.
  private(set) var start = -1

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    grammar = lexicon.grammar
  }

  /// A match, the longest first; where lengths are equal, the earlier rule first.
  subscript(_ position: Int) -> Match {
    @inline(__always) mutating get { stored[Int(order[position])] }
  }

  /// The rule of a match, and the token after its last.
  @inline(__always)
  mutating func ruleAndEnd(_ position: Int) -> (rule: Int, end: Int) {
    let place = Int(order[position])
    return (Int(stored[place].rule), stored[place].end)
  }

  /// Whether a match says the same as one before it, in another language: the same slots make the
  /// same of the same tokens.
  mutating func isTwin(_ position: Int) -> Bool {
    let match = stored[Int(order[position])]
    var earlier = position - 1
    while earlier >= 0 {
      let other = Int(order[earlier])
      if stored[other].bounds.end != match.bounds.end { return false }
      if grammar.twins[Int(stored[other].rule)] == grammar.twins[Int(match.rule)],
        stored[other].span.start == match.span.start, stored[other].span.end == match.span.end,
        stored[other].captures.isEqual(match.captures)
      {
        return true
      }
      earlier -= 1
    }
    return false
  }

  /// The rule of a match.
  @inline(__always)
  mutating func result(of position: Int) -> RuleResult {
    grammar.rules[Int(stored[Int(order[position])].rule)].result
  }

  /// Whether a rule can begin at a token.
  @inline(__always)
  func canStart(_ token: Token) -> Bool { token.classes & WordClass.startsRule != 0 }

  /// Finds all rules that match at a token.
  ///
  /// At most eight; where lengths are equal, the earlier rule comes first.
  ///
  /// What was found last is kept until `forget`, so that asking again costs nothing.
  mutating func match(at index: Int, in tokens: [Token], text: Span<UInt8>) {
    if index == start { return }
    count = 0
    steps = 1
    start = index
    captures.doubtfulEnd = -1
    positions[0] = Int32(truncatingIfNeeded: index)
    let token = tokens[index]
    let next = ahead(index &+ 1, tokens)
    if token.kind != .number {
      let node = grammar.root(token.id)
      if node != 0, grammar.nodes[node].isWorth(next) { visit(node, index &+ 1, 1, tokens, text) }
    } else if grammar.starts(withNumber: token.id) {
      let node = grammar.target(from: 1, label: PhraseTrie.label(number: token.id))
      visit(node, index &+ 1, 1, tokens, text)
    }
    var rest = token.slots & grammar.rootSlots
    while rest != 0 {
      let edges = grammar.rootEdges(ofSlot: rest.trailingZeroBitCount)
      rest &= rest &- 1
      follow(edges, token, next, index, 0, tokens, text)
    }
    if count > 1 { sort() } else { order[0] = 0 }
  }

  /// Forgets what was found: other tokens come.
  mutating func forget() { start = -1 }

  /// What the token at a position can be, on the same line as the one before it.
  @inline(__always)
  private func ahead(_ position: Int, _ tokens: [Token]) -> Grammar.Ahead {
    guard position < tokens.count, !tokens[position].traits.contains(.afterLine) else {
      return Grammar.Ahead()
    }
    return Grammar.Ahead(tokens[position])
  }

  /// Notes the patterns that end at a node and follows all those that go on.
  private mutating func visit(
    _ node: Int,
    _ position: Int,
    _ depth: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) {
    steps &+= 1
    if steps > Matcher.maximumSteps { return }
    positions[depth] = Int32(truncatingIfNeeded: position)
    let info = grammar.nodes[node]
    if info.accept >= 0, !isCut(at: position, tokens, text) { note(info.accept, position) }
    guard info.goesOn, position < tokens.count, depth < Matcher.maximumElements else { return }
    let token = tokens[position]
    let here = Grammar.Ahead(token)
    guard info.words & here.word != 0 || info.slots & here.slots != 0,
      !token.traits.contains(.afterLine)
    else { return }
    let next = ahead(position &+ 1, tokens)
    if info.words & here.word != 0 {
      let label = token.label
      let target = grammar.target(from: node, info, label: label)
      if target != 0, grammar.nodes[target].isWorth(next) {
        visit(target, position &+ 1, depth &+ 1, tokens, text)
      }
      if !token.traits.contains(.afterSpace) {
        let glued = grammar.target(from: node, info, label: label | Grammar.glue)
        if glued != 0, grammar.nodes[glued].isWorth(next) {
          visit(glued, position &+ 1, depth &+ 1, tokens, text)
        }
      }
    }
    if info.slots & here.slots != 0 {
      let first = Int(info.firstSlotEdge)
      let edges = first..<first &+ Int(info.slotEdgeCount)
      follow(edges, token, next, position, depth, tokens, text)
    }
  }

  /// Follows the edges of slots that a token fills.
  private mutating func follow(
    _ edges: Range<Int>,
    _ token: Token,
    _ next: Grammar.Ahead,
    _ position: Int,
    _ depth: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) {
    let isGlued = !token.traits.contains(.afterSpace)
    var place = edges.lowerBound
    while place < edges.upperBound {
      let edge = grammar.slotEdges[place]
      place &+= 1
      guard edge.slot & token.slots != 0, isGlued || !edge.isGlued else { continue }
      if token.kind == .number {
        guard grammar.nodes[edge.target].isWorth(next) else { continue }
        let before = captures.exchange(edge.slot, Int32(truncatingIfNeeded: token.id))
        visit(edge.target, position &+ 1, depth &+ 1, tokens, text)
        captures.restore(edge.slot, before)
      } else {
        fill(edge, position, depth, tokens, text)
      }
    }
  }

  /// Whether a match that ends at a token would cut a number in two: "May 10.5", "June 16,000",
  /// "March 20%", or cut it from its unit: "April 29, 2000H".
  @inline(__always)
  private func isCut(at position: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
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

  /// Follows a slot that words fill.
  @inline(never)
  private mutating func fill(
    _ edge: Grammar.SlotEdge,
    _ position: Int,
    _ depth: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) {
    let mask = lexicon.slotClasses[edge.slot.trailingZeroBitCount]
    var found = InlineArray<4, (Int32, Int32, Bool)>(repeating: (0, 0, false))
    var count = 0
    if mask != 0 {
      lexicon.phrases.forEach(at: position, in: tokens, classes: mask) { hit in
        if count < 4 {
          found[count] = (
            hit.sense.value, Int32(truncatingIfNeeded: hit.end), hit.sense.isDoubtful
          )
          count += 1
        }
      }
    } else if let value = value(of: tokens[position], edge.slot, text) {
      found[0] = (value, Int32(truncatingIfNeeded: position + 1), false)
      count = 1
    }
    for index in 0..<count {
      let (value, end, isDoubtful) = found[index]
      if position == start, mask != 0 { captures.doubtfulEnd = isDoubtful ? end : -1 }
      let before = captures.exchange(edge.slot, value)
      visit(edge.target, Int(end), depth &+ 1, tokens, text)
      captures.restore(edge.slot, before)
    }
  }

  /// The value of a word as a Roman numeral or as any word.
  private func value(of token: Token, _ slot: UInt32, _ text: Span<UInt8>) -> Int32? {
    slot == Slot.ANY.mask
      ? Int32(truncatingIfNeeded: token.id) : RomanNumeral.value(of: text, token.range)
  }

  /// Notes the patterns that end at a token.
  @inline(never)
  private mutating func note(_ first: Int32, _ position: Int) {
    var index = first
    while index >= 0 {
      let accept = grammar.accepts[Int(index)]
      index = accept.next
      guard let place = place(forEnd: position) else { continue }
      stored[place].rule = accept.rule
      stored[place].bounds = (
        Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: position)
      )
      stored[place].span = (
        positions[Int(accept.firstElement)], positions[Int(accept.lastElement) + 1]
      )
      stored[place].captures = captures
    }
  }

  /// The place for a match that ends at a token: a free one, or that of the shortest match.
  private mutating func place(forEnd position: Int) -> Int? {
    if count < Matcher.maximumMatches {
      count += 1
      return count - 1
    }
    var shortest = 0
    for index in 1..<count where stored[index].end < stored[shortest].end { shortest = index }
    return stored[shortest].end < position ? shortest : nil
  }

  /// Puts the longest match first; of equal ones, that of the earlier rule.
  private mutating func sort() {
    for index in 0..<count {
      let (end, rule) = (stored[index].bounds.end, stored[index].rule)
      var place = index
      while place > 0 {
        let other = Int(order[place - 1])
        let otherEnd = stored[other].bounds.end
        if otherEnd > end || otherEnd == end && rule >= stored[other].rule { break }
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = UInt8(truncatingIfNeeded: index)
    }
  }
}

/// Roman numerals as newsrooms write editions, quarters and centuries: I to MMMCMXCIX.
enum RomanNumeral {
  /// The longest numeral: MMMDCCCLXXXVIII has more letters, but nobody writes it.
  static let maximumLength = 9

  /// The value of a numeral in canonical form, or nil.
  static func value(of text: Span<UInt8>, _ range: Range<Int>) -> Int32? {
    guard range.count <= maximumLength, !range.isEmpty else { return nil }
    var total: Int32 = 0
    var previous: Int32 = 0
    for index in range.reversed() {
      let digit = value(of: text[index])
      guard digit > 0 else { return nil }
      total += digit < previous ? -digit : digit
      previous = max(previous, digit)
    }
    return total > 0 && isCanonical(total, text, range) ? total : nil
  }

  private static func value(of letter: UInt8) -> Int32 {
    switch letter {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "M"): 1000
    default: 0
    }
  }

  /// Whether a text is the canonical form of a number.
  private static func isCanonical(
    _ number: Int32,
    _ text: Span<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    var rest = number
    var index = range.lowerBound
    /// Takes one part of the numeral, of one letter or two.
    func take(_ value: Int32, _ first: Unicode.Scalar, _ second: Unicode.Scalar? = nil) -> Bool {
      while rest >= value {
        guard index < range.upperBound, text[index] == UInt8(ascii: first) else { return false }
        index += 1
        if let second {
          guard index < range.upperBound, text[index] == UInt8(ascii: second) else { return false }
          index += 1
        }
        rest -= value
      }
      return true
    }
    return take(1000, "M") && take(900, "C", "M") && take(500, "D") && take(400, "C", "D")
      && take(100, "C") && take(90, "X", "C") && take(50, "L") && take(40, "X", "L")
      && take(10, "X") && take(9, "I", "X") && take(5, "V") && take(4, "I", "V")
      && take(1, "I") && index == range.upperBound
  }
}
