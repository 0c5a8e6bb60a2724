/// Finds the time rules that match at a token.
///
/// All patterns are followed at the same time through the grammar's trie, each path one element
/// further at a step. The work at one token is bounded by `maximumPaths` whatever the text is.
struct Matcher: ~Copyable, Sendable {
  static let maximumElements = 24
  static let maximumPaths = 400
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

  /// The beginning of a pattern that the tokens from `start` on are: a list by its last element,
  /// which knows the one before it.
  private struct Path: Sendable {
    /// The node of the grammar that it leads to.
    var node: Int32 = 0
    /// The path without the last element, or -1.
    var parent: Int32 = -1
    /// The token behind the last element.
    var end: Int32 = 0
    /// How many elements it has.
    var depth: Int32 = 0
    /// The slot that the last element fills, 0 where it is a word; and its value.
    var slot: UInt32 = 0
    var value: Int32 = 0
    /// See `Captures.doubtfulEnd`.
    var doubtfulEnd: Int32 = -1
  }

  /// The paths, those with more elements behind those with fewer.
  private var paths = InlineArray<400, Path>(repeating: Path())
  private var pathCount = 0

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
    pathCount = 0
    start = index
    let root = Path(end: Int32(truncatingIfNeeded: index))
    let token = tokens[index]
    let next = ahead(index &+ 1, tokens)
    if token.kind != .number {
      add(grammar.root(token.id), after: root, -1, next)
    } else if grammar.starts(withNumber: token.id) {
      add(grammar.target(from: 1, label: PhraseTrie.label(number: token.id)), after: root, -1, next)
    }
    var rest = token.slots & grammar.rootSlots
    while rest != 0 {
      let edges = grammar.rootEdges(ofSlot: rest.trailingZeroBitCount)
      rest &= rest &- 1
      follow(edges, token, next, root, -1, tokens, text)
    }
    var path = 0
    while path < pathCount {
      extend(path, tokens, text)
      path &+= 1
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

  /// Adds the path that goes on over one token to a node, if the next token lets it lead anywhere.
  @inline(__always)
  private mutating func add(
    _ node: Int,
    after path: Path,
    _ parent: Int,
    _ next: Grammar.Ahead,
    slot: UInt32 = 0,
    value: Int32 = 0
  ) {
    guard node != 0, pathCount < Matcher.maximumPaths, grammar.nodes[node].isWorth(next) else {
      return
    }
    paths[pathCount] = Path(
      node: Int32(truncatingIfNeeded: node),
      parent: Int32(truncatingIfNeeded: parent),
      end: path.end &+ 1,
      depth: path.depth &+ 1,
      slot: slot,
      value: value,
      doubtfulEnd: path.doubtfulEnd
    )
    pathCount &+= 1
  }

  /// Notes the patterns that end with a path and adds the paths that go on from it.
  private mutating func extend(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>) {
    let path = paths[index]
    let node = Int(path.node)
    let position = Int(path.end)
    let info = grammar.nodes[node]
    if info.accept >= 0, !isCut(at: position, tokens, text) { note(info.accept, index) }
    guard info.goesOn, position < tokens.count, path.depth < Matcher.maximumElements else { return }
    let token = tokens[position]
    let here = Grammar.Ahead(token)
    guard info.words & here.word != 0 || info.slots & here.slots != 0,
      !token.traits.contains(.afterLine)
    else { return }
    let next = ahead(position &+ 1, tokens)
    if info.words & here.word != 0 {
      add(grammar.target(from: node, info, label: token.label), after: path, index, next)
      if !token.traits.contains(.afterSpace) {
        let label = token.label | Grammar.glue
        add(grammar.target(from: node, info, label: label), after: path, index, next)
      }
    }
    if info.slots & here.slots != 0 {
      let first = Int(info.firstSlotEdge)
      let edges = first..<first &+ Int(info.slotEdgeCount)
      follow(edges, token, next, path, index, tokens, text)
    }
  }

  /// Adds the paths along the edges of slots that a token fills.
  @inline(__always)
  private mutating func follow(
    _ edges: Range<Int>,
    _ token: Token,
    _ next: Grammar.Ahead,
    _ path: Path,
    _ parent: Int,
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
        let value = Int32(truncatingIfNeeded: token.id)
        add(edge.target, after: path, parent, next, slot: edge.slot, value: value)
      } else {
        fill(edge, path, parent, tokens, text)
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

  /// Adds the paths along the edge of a slot that words fill.
  @inline(never)
  private mutating func fill(
    _ edge: Grammar.SlotEdge,
    _ path: Path,
    _ parent: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) {
    let position = Int(path.end)
    let mask = lexicon.slotClasses[edge.slot.trailingZeroBitCount]
    guard mask != 0 else {
      guard let value = value(of: tokens[position], edge.slot, text) else { return }
      let next = ahead(position &+ 1, tokens)
      add(edge.target, after: path, parent, next, slot: edge.slot, value: value)
      return
    }
    var found = 0
    lexicon.phrases.forEach(at: position, in: tokens, classes: mask) { hit in
      guard found < 4 else { return }
      found += 1
      var longer = path
      longer.end = Int32(truncatingIfNeeded: hit.end &- 1)
      if position == start { longer.doubtfulEnd = hit.sense.isDoubtful ? longer.end &+ 1 : -1 }
      let next = ahead(hit.end, tokens)
      add(edge.target, after: longer, parent, next, slot: edge.slot, value: hit.sense.value)
    }
  }

  /// The value of a word as a Roman numeral or as any word.
  private func value(of token: Token, _ slot: UInt32, _ text: Span<UInt8>) -> Int32? {
    slot == Slot.ANY.mask
      ? Int32(truncatingIfNeeded: token.id) : RomanNumeral.value(of: text, token.range)
  }

  /// Notes the patterns that end with a path.
  @inline(never)
  private mutating func note(_ first: Int32, _ last: Int) {
    let end = paths[last].end
    var index = first
    while index >= 0 {
      let accept = grammar.accepts[Int(index)]
      index = accept.next
      guard let place = place(forEnd: Int(end)) else { continue }
      let begin = Int32(truncatingIfNeeded: start)
      var span = (start: begin, end: end)
      stored[place].captures.removeAll(doubtfulEnd: paths[last].doubtfulEnd)
      var path = Int32(truncatingIfNeeded: last)
      while path >= 0 {
        let element = paths[Int(path)]
        path = element.parent
        if element.depth == Int32(accept.firstElement) { span.start = element.end }
        if element.depth == Int32(accept.lastElement) &+ 1 { span.end = element.end }
        // The last value of a slot counts.
        if element.slot & ~stored[place].captures.filled != 0 {
          stored[place].captures.fill(element.slot, element.value)
        }
      }
      stored[place].rule = accept.rule
      stored[place].bounds = (begin, end)
      stored[place].span = span
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
