/// What tokens of the same kind were found to match before.
///
/// Patterns see little of a token: which slots it fills, which word it is, whether a blank stands
/// before it. What they make of a sequence of such signs is kept, so that "17/3/2016" costs five
/// look-ups where "25/4/2015" was read before. It is the subset construction of an automaton, done
/// where a text asks for it, as in RE2 (Cox, "Regular Expression Matching in the Wild", 2010). It is
/// emptied when it is full, so that no text makes it large.
struct PatternCache: ~Copyable, Sendable {
  /// The state before the first token, that from which nothing goes on, and one that is not known.
  static let root = 0
  static let nowhere = -1
  static let unknown = -2

  private static let maximumStates = 2048
  private static let maximumPaths = 16384

  /// The end of a pattern, and the path that leads to it.
  struct Ending: Sendable {
    var rule: Int32
    var accept: Int32
    var path: Int32
  }

  /// All that the tokens so far can be.
  private struct State: Sendable {
    var firstPath: Int32
    var lastPath: Int32
    var firstEnding: Int32
    var lastEnding: Int32
    /// What may follow; see `Grammar.Node`.
    var words: UInt64 = 0
    var slots: UInt32 = 0
  }

  /// The beginning of a pattern: a list by its last element, which knows the one before it.
  private struct Path: Sendable {
    /// The node of the grammar that it leads to.
    var node: Int32
    /// The path without the last element, or -1.
    var parent: Int32
    /// The slot that the last element fills, 0 where it is a word.
    var slot: UInt32 = 0
    /// What fills it; the least number where that is the token's own number.
    var value = Int32.min
    var depth: Int32
    /// Whether the first element is a word that has another meaning and fills a slot.
    var isDoubtful = false
  }

  private struct Transition: Sendable {
    var sign: UInt64 = 0
    /// The state that it leads from, counted from 1; 0 where the place is free.
    var origin: Int32 = 0
    var target: Int32 = 0
  }

  private let phrases: PhraseTrie
  private let grammar: Grammar
  private let slotClasses: [UInt64]
  /// The slots that phrases fill, and those that Roman numerals fill.
  private let phraseSlots: UInt32
  private static let romanSlots = Slot.Q.mask | Slot.R.mask

  private var states: [State] = []
  private var paths: [Path] = []
  private var endings: [Ending] = []
  private var transitions: [Transition] = []
  private var transitionCount = 0

  init(_ lexicon: Lexicon) {
    phrases = lexicon.phrases
    grammar = lexicon.grammar
    slotClasses = lexicon.slotClasses
    var slots: UInt32 = 0
    for slot in Slot.allCases where slotClasses[Int(slot.rawValue)] != 0 {
      slots |= slot.mask
    }
    phraseSlots = slots
  }

  /// Empties it where it is full.
  @inline(__always)
  mutating func makeRoom() {
    if states.count > PatternCache.maximumStates || paths.count > PatternCache.maximumPaths
      || transitionCount * 2 >= transitions.count
    {
      removeAll()
    }
  }

  private mutating func removeAll() {
    let root = grammar.root
    states.removeAll(keepingCapacity: true)
    paths.removeAll(keepingCapacity: true)
    endings.removeAll(keepingCapacity: true)
    // Many texts are short and of few kinds.
    let size = transitions.isEmpty ? 1024 : min(transitions.count * 2, 8192)
    transitions = Array(repeating: Transition(), count: size)
    transitionCount = 0
    paths.append(Path(node: 1, parent: -1, depth: 0))
    states.append(
      State(
        firstPath: 0,
        lastPath: 1,
        firstEnding: 0,
        lastEnding: 0,
        words: root.words,
        slots: root.slots
      )
    )
  }

  /// The state behind a token: `nowhere` where it leads nowhere, `unknown` where a look-up cannot
  /// tell, as a phrase of several words may fill a slot.
  @inline(__always)
  mutating func next(from state: Int, at position: Int, _ tokens: [Token]) -> Int {
    let token = tokens[position]
    let slots = states[state].slots & token.slots
    if slots == 0, states[state].words & Grammar.Ahead(token).word == 0 {
      return PatternCache.nowhere
    }
    if token.kind != .number, slots & (phraseSlots | PatternCache.romanSlots) != 0,
      !isAlone(slots, token, before: position &+ 1, tokens)
    {
      return PatternCache.unknown
    }
    return target(from: state, token, at: position, tokens)
  }

  /// Whether a word alone fills all that it can fill, so that its sign tells everything.
  private func isAlone(
    _ slots: UInt32,
    _ word: Token,
    before next: Int,
    _ tokens: [Token]
  ) -> Bool {
    if slots & PatternCache.romanSlots != 0 { return false }
    guard next < tokens.count, tokens[next].label != 0, !tokens[next].traits.contains(.afterLine)
    else { return true }
    return phrases.slotLabels(behind: word.id) & Grammar.bit(tokens[next].label) == 0
  }

  /// The places of the patterns that end at a state.
  @inline(__always)
  func endings(of state: Int) -> Range<Int> {
    Int(states[state].firstEnding)..<Int(states[state].lastEnding)
  }

  @inline(__always)
  func ending(_ place: Int) -> Ending { endings[place] }

  /// Reads what filled the slots on a path.
  func read(
    _ path: Int32,
    from start: Int,
    _ values: inout InlineArray<24, Int32>,
    into captures: inout Captures
  ) {
    if paths[Int(path)].isDoubtful {
      captures.doubtfulEnd = Int32(truncatingIfNeeded: start &+ 1)
    }
    var index = path
    while index >= 0 {
      let element = paths[Int(index)]
      index = element.parent
      // The last value of a slot counts.
      guard element.slot & ~captures.filled != 0 else { continue }
      let own = element.value == .min
      captures.fill(element.slot, own ? values[Int(element.depth) - 1] : element.value)
    }
  }

  // MARK: - Going on

  /// All that patterns see of a token.
  @inline(__always)
  private func sign(of token: Token) -> UInt64 {
    var sign = UInt64(token.slots) << 32
    if token.kind == .number {
      if grammar.names(number: token.id) { sign |= UInt64(token.id & 0xF_FFFF) | 1 << 23 }
      sign |= 1 << 27
    } else {
      sign |= UInt64(token.label)
      if token.slots & phraseSlots != 0 {
        let letters: Token.Traits = [.capital, .upper]
        sign |= UInt64(token.traits.intersection(letters).rawValue) << 24
      }
    }
    return token.traits.contains(.afterSpace) ? sign : sign | 1 << 30
  }

  /// The state behind a token.
  @inline(__always)
  private mutating func target(
    from state: Int,
    _ token: Token,
    at position: Int,
    _ tokens: [Token]
  ) -> Int {
    let sign = sign(of: token)
    let origin = Int32(truncatingIfNeeded: state &+ 1)
    let hash = (sign ^ UInt64(state) &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: hash >> 40) & (transitions.count &- 1)
    while transitions[place].origin != 0 {
      if transitions[place].sign == sign, transitions[place].origin == origin {
        return Int(transitions[place].target)
      }
      place = (place &+ 1) & (transitions.count &- 1)
    }
    let target = makeState(from: state, at: position, tokens)
    transitions[place] = Transition(
      sign: sign,
      origin: origin,
      target: Int32(truncatingIfNeeded: target)
    )
    transitionCount += 1
    return target
  }

  /// Finds out where a token leads.
  @inline(never)
  private mutating func makeState(from state: Int, at position: Int, _ tokens: [Token]) -> Int {
    let first = paths.count
    for index in Int(states[state].firstPath)..<Int(states[state].lastPath) {
      extend(index, at: position, tokens)
    }
    guard paths.count > first else { return PatternCache.nowhere }
    var made = State(
      firstPath: Int32(first),
      lastPath: Int32(paths.count),
      firstEnding: Int32(endings.count),
      lastEnding: 0
    )
    for index in first..<paths.count {
      let node = grammar.nodes[Int(paths[index].node)]
      made.words |= node.words
      made.slots |= node.slots
      var accept = node.accept
      while accept >= 0 {
        let rule = grammar.accepts[Int(accept)].rule
        endings.append(Ending(rule: rule, accept: accept, path: Int32(index)))
        accept = grammar.accepts[Int(accept)].next
      }
    }
    made.lastEnding = Int32(endings.count)
    states.append(made)
    return states.count - 1
  }

  /// Adds the paths that go on from one over a token.
  private mutating func extend(_ index: Int, at position: Int, _ tokens: [Token]) {
    let path = paths[index]
    let token = tokens[position]
    let node = grammar.nodes[Int(path.node)]
    let isGlued = !token.traits.contains(.afterSpace)
    func add(_ node: Int, slot: UInt32 = 0, value: Int32 = .min, isDoubtful: Bool = false) {
      guard node != 0, paths.count <= PatternCache.maximumPaths else { return }
      paths.append(
        Path(
          node: Int32(truncatingIfNeeded: node),
          parent: Int32(truncatingIfNeeded: index),
          slot: slot,
          value: value,
          depth: path.depth + 1,
          isDoubtful: path.isDoubtful || isDoubtful
        )
      )
    }
    if token.label != 0 {
      add(grammar.target(from: Int(path.node), node, label: token.label))
      if isGlued, path.depth > 0 {
        add(grammar.target(from: Int(path.node), node, label: token.label | Grammar.glue))
      }
    }
    for isLoose in [true, false] where isLoose || isGlued {
      grammar.forEachSlotEdge(of: Int(path.node), isLoose: isLoose) { slot, edge in
        guard slot & token.slots != 0 else { return }
        let mask = slotClasses[slot.trailingZeroBitCount]
        guard token.kind != .number, mask != 0 else { return add(edge.target, slot: slot) }
        var found = 0
        phrases.forEach(at: position, in: tokens, classes: mask) { hit in
          guard found < 4, hit.end == position + 1 else { return }
          found += 1
          add(
            edge.target,
            slot: slot,
            value: hit.sense.value,
            isDoubtful: path.depth == 0 && hit.sense.isDoubtful
          )
        }
      }
    }
  }
}
