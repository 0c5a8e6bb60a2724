/// Finds the time rules that match at a token.
///
/// All patterns are followed at the same time through the grammar's trie, each path one element
/// further at a step. Where each element is one token, what was found for tokens of the same kind
/// is looked up (`PatternCache`). The work at one token is bounded by `maximumPaths` whatever the
/// text is.
struct Matcher: ~Copyable, Sendable {
  static let maximumElements = 24
  static let maximumPaths = 400
  static let maximumMatches = 8

  /// A rule that matched.
  struct Match: Sendable {
    var rule: Int32
    /// The first token of the match and the token after its last.
    var start: Int
    var end: Int
    /// The same for the mention's span.
    var spanStart: Int
    var spanEnd: Int
    /// Whether it is nothing but a word that has another meaning: "May", "Sun".
    var isDoubtful: Bool
    var captures = Captures()

    /// One that is filled later.
    init() { (rule, start, end, spanStart, spanEnd, isDoubtful) = (0, 0, 0, 0, 0, false) }
  }

  /// The end of a pattern, and the path that leads to it.
  private struct Ending: Sendable {
    var rule: Int32 = 0
    /// Where it stands in the grammar, or -1 where it was looked up; then the path is its place
    /// in the cache.
    var accept: Int32 = 0
    var path: Int32 = 0
    var end: Int32 = 0
  }

  private let phrases: PhraseTrie
  private let grammar: Grammar
  private let slotClasses: [UInt64]

  /// How many rules matched.
  private(set) var count = 0

  // One element of an inline array is read in place only where the array may be changed; elsewhere
  // it would be copied whole.
  private var endings = InlineArray<8, Ending>(repeating: Ending())

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
    /// The token after a doubtful word that filled the first element, or -1.
    var doubtfulEnd: Int32 = -1
  }

  /// The paths, those with more elements behind those with fewer.
  private var paths = InlineArray<400, Path>(repeating: Path())
  private var pathCount = 0

  /// What was found before, and where in it the matches begin; -1 where they are not from there.
  private var cache: PatternCache
  private var firstEnding = -1

  /// The token at which the matches begin, or -1 where there are none yet.
  private(set) var start = -1

  init(_ lexicon: Lexicon) {
    phrases = lexicon.phrases
    grammar = lexicon.grammar
    slotClasses = lexicon.slotClasses
    cache = PatternCache(lexicon)
  }

  /// A match, the longest first; where lengths are equal, the earlier rule first.
  ///
  /// The tokens are those that it was found in.
  @inline(__always)
  mutating func match(_ position: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Match {
    var match = Match()
    read(position, tokens, text, into: &match)
    return match
  }

  /// Reads a match to where it is wanted, as most of one is slots; without them where its rule asks
  /// for none.
  @inline(__always)
  mutating func read(
    _ position: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    into match: inout Match,
    needsSlots: Bool = true
  ) {
    if firstEnding < 0, endings[position].accept >= 0 {
      readSearched(position, into: &match)
      return
    }
    let ending = cache.ending(
      firstEnding < 0 ? Int(endings[position].path) : firstEnding &+ position
    )
    match.rule = ending.rule
    match.start = start
    match.end = start &+ Int(ending.depth)
    match.spanStart = start &+ Int(ending.spanStart)
    match.spanEnd = start &+ Int(ending.spanEnd)
    match.isDoubtful = ending.isDoubtful
    if needsSlots { cache.read(ending, from: start, tokens, text, into: &match.captures) }
  }

  /// The same, where it was not looked up.
  @inline(never)
  private mutating func readSearched(_ position: Int, into match: inout Match) {
    let ending = endings[position]
    let accept = grammar.accepts[Int(ending.accept)]
    match.rule = ending.rule
    match.start = start
    match.end = Int(ending.end)
    match.spanStart = start
    match.spanEnd = Int(ending.end)
    match.isDoubtful = paths[Int(ending.path)].doubtfulEnd == ending.end
    var index = Int(ending.path)
    while index >= 0 {
      let path = paths[index]
      index = Int(path.parent)
      if path.depth == Int32(accept.firstElement) { match.spanStart = Int(path.end) }
      if path.depth == Int32(accept.lastElement) &+ 1 { match.spanEnd = Int(path.end) }
      // The last value of a slot counts.
      if path.slot & ~match.captures.filled != 0 { match.captures.fill(path.slot, path.value) }
    }
  }

  /// The rule of a match, and the token after its last.
  @inline(__always)
  mutating func ruleAndEnd(_ position: Int) -> (rule: Int, end: Int) {
    if firstEnding >= 0 {
      let ending = cache.ending(firstEnding &+ position)
      return (Int(ending.rule), start &+ Int(ending.depth))
    }
    return (Int(endings[position].rule), Int(endings[position].end))
  }

  /// The rule of a match.
  @inline(__always)
  mutating func result(of position: Int) -> RuleResult {
    grammar.rules[ruleAndEnd(position).rule].result
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
    start = index
    if !lookUp(at: index, tokens, text) {
      search(at: index, tokens, text)
      if count > 1 { sort() }
    }
  }

  /// Looks up what matches; returns false where a look-up cannot tell.
  private mutating func lookUp(at index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
    firstEnding = -1
    cache.makeRoom()
    var walk = cache.walk()
    var position = index
    let last = min(tokens.count, index &+ Matcher.maximumElements)
    // Where a number would be cut, by how many tokens there are: some patterns do not count.
    var cuts: UInt32 = 0
    while position < last, position == index || !tokens[position].traits.contains(.afterLine),
      cache.go(on: &walk, at: position, tokens)
    {
      position &+= 1
      if walk.isEnd, isCut(at: position, tokens, text) {
        cuts |= 1 << UInt32(truncatingIfNeeded: position &- index)
      }
    }
    let state = walk.state
    if state == PatternCache.unknown { return false }
    let found = cache.endings(of: state)
    if cuts != 0 { return take(found, but: cuts, of: state) }
    firstEnding = found.lowerBound
    count = found.count
    return true
  }

  /// Takes what was looked up but for what would cut a number; returns false where what is left is
  /// not known.
  @inline(never)
  private mutating func take(_ found: Range<Int>, but cuts: UInt32, of state: Int) -> Bool {
    if cache.isCut(state) { return false }
    count = 0
    for place in found {
      let ending = cache.ending(place)
      guard cuts >> UInt32(ending.depth) & 1 == 0 else { continue }
      endings[count] = Ending(
        rule: ending.rule,
        accept: -1,
        path: Int32(truncatingIfNeeded: place),
        end: Int32(truncatingIfNeeded: start &+ Int(ending.depth))
      )
      count += 1
    }
    return true
  }

  /// Follows all patterns that begin at a token.
  private mutating func search(at index: Int, _ tokens: [Token], _ text: Span<UInt8>) {
    count = 0
    pathCount = 0
    let root = Path(end: Int32(truncatingIfNeeded: index))
    let token = tokens[index]
    let next = ahead(index &+ 1, tokens)
    if token.kind != .number {
      add(grammar.root(token.id), after: root, -1, next)
    } else if grammar.starts(withNumber: token.id) {
      add(grammar.target(from: 1, label: PhraseTrie.label(number: token.id)), after: root, -1, next)
    }
    follow(grammar.root, token, next, root, -1, tokens, text)
    var path = 0
    while path < pathCount {
      extend(path, tokens, text)
      path &+= 1
    }
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
    _ next: Grammar.Ahead
  ) {
    if node != 0, grammar.nodes[node].isWorth(next) {
      append(node, after: path, parent, slot: 0, value: 0)
    }
  }

  @inline(__always)
  private mutating func append(
    _ node: Int,
    after path: Path,
    _ parent: Int,
    slot: UInt32,
    value: Int32
  ) {
    guard pathCount < Matcher.maximumPaths else { return }
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
    if info.slots & here.slots != 0 { follow(info, token, next, path, index, tokens, text) }
  }

  /// Adds the paths along the edges of a node whose slots a token fills.
  @inline(__always)
  private mutating func follow(
    _ node: Grammar.Node,
    _ token: Token,
    _ next: Grammar.Ahead,
    _ path: Path,
    _ parent: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) {
    follow(node.looseSlots, node.firstSlotEdge, token, next, path, parent, tokens, text)
    if node.gluedSlots & token.slots != 0, !token.traits.contains(.afterSpace) {
      let first = node.firstSlotEdge &+ Int32(truncatingIfNeeded: node.looseSlots.nonzeroBitCount)
      follow(node.gluedSlots, first, token, next, path, parent, tokens, text)
    }
  }

  /// Adds the paths along some edges: one for each slot of a set, in order of the slots.
  @inline(__always)
  private mutating func follow(
    _ slots: UInt32,
    _ first: Int32,
    _ token: Token,
    _ next: Grammar.Ahead,
    _ path: Path,
    _ parent: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) {
    var rest = slots & token.slots
    while rest != 0 {
      let slot = rest & (~rest &+ 1)
      rest &= rest &- 1
      let edge = grammar.slotEdges[Int(first) &+ (slots & (slot &- 1)).nonzeroBitCount]
      if token.kind != .number {
        fill(slot, edge, path, parent, tokens, text)
      } else if edge.isWorth(next) {
        let value = Int32(truncatingIfNeeded: token.id)
        append(edge.target, after: path, parent, slot: slot, value: value)
      }
    }
  }

  /// Adds the paths along the edge of a slot that words fill.
  @inline(never)
  private mutating func fill(
    _ slot: UInt32,
    _ edge: Grammar.SlotEdge,
    _ path: Path,
    _ parent: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) {
    let position = Int(path.end)
    let mask = slotClasses[slot.trailingZeroBitCount]
    guard mask != 0 else {
      guard edge.isWorth(ahead(position &+ 1, tokens)),
        let value = value(of: tokens[position], slot, text)
      else { return }
      append(edge.target, after: path, parent, slot: slot, value: value)
      return
    }
    var found = 0
    phrases.forEach(at: position, in: tokens, classes: mask) { hit in
      guard found < 4 else { return }
      found += 1
      guard edge.isWorth(ahead(hit.end, tokens)) else { return }
      var longer = path
      longer.end = Int32(truncatingIfNeeded: hit.end &- 1)
      if position == start { longer.doubtfulEnd = hit.sense.isDoubtful ? longer.end &+ 1 : -1 }
      append(edge.target, after: longer, parent, slot: slot, value: hit.sense.value)
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
      if let place = place(forEnd: end) {
        let path = Int32(truncatingIfNeeded: last)
        endings[place] = Ending(rule: accept.rule, accept: index, path: path, end: end)
      }
      index = accept.next
    }
  }

  /// The place for a match that ends at a token: a free one, or that of the shortest match.
  private mutating func place(forEnd position: Int32) -> Int? {
    if count < Matcher.maximumMatches {
      count += 1
      return count - 1
    }
    var shortest = 0
    for index in 1..<count where endings[index].end < endings[shortest].end { shortest = index }
    return endings[shortest].end < position ? shortest : nil
  }

  /// Puts the longest match first; of equal ones, that of the earlier rule.
  private mutating func sort() {
    var index = 1
    while index < count {
      let ending = endings[index]
      var place = index
      while place > 0 {
        let other = endings[place - 1]
        if other.end > ending.end || other.end == ending.end && ending.rule >= other.rule { break }
        endings[place] = other
        place -= 1
      }
      endings[place] = ending
      index += 1
    }
  }
}
