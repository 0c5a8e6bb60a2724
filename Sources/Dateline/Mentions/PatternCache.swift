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

  /// A pattern that some tokens are.
  struct Ending: Sendable {
    var rule: Int32
    /// How many tokens it has, and which of them are the mention's span.
    var depth: UInt8
    var spanStart: UInt8
    var spanEnd: UInt8
    /// Whether it is nothing but a word that has another meaning.
    var isDoubtful: Bool
    /// What fills its slots, by places in `captures`.
    fileprivate var captures: Range<Int32>
  }

  /// What fills a slot.
  private struct Capture: Sendable {
    var slot: UInt32
    /// The value, or one of those below where it is that of the token at `depth`.
    var value: Int32
    var depth: Int32
  }

  /// The value is the token's own number, or that of a Roman numeral.
  private static let own = Int32.min
  private static let roman = Int32.min + 1

  /// All that the tokens so far can be.
  private struct State: Sendable {
    /// What may follow; see `Grammar.Node`.
    var words: UInt64
    var slots: UInt32
    /// The patterns that the tokens, or the first of them, are: the longest first, of equal ones
    /// the earlier rule first.
    var firstEnding: Int32 = 0
    var lastEnding: Int32 = 0
    /// Whether some of them are all of the tokens, and whether there are more than are kept.
    var isEnd = false
    var isCut = false
    var firstPath: Int32
    var lastPath: Int32
    /// The same patterns in the order in which they were found.
    var firstNote: Int32 = 0
    var lastNote: Int32 = 0
  }

  /// The beginning of a pattern: a list by its last element, which knows the one before it.
  private struct Path: Sendable {
    /// The node of the grammar that it leads to.
    var node: Int32
    /// The path without the last element, or -1.
    var parent: Int32
    /// The slot that the last element fills, 0 where it is a word.
    var slot: UInt32 = 0
    /// What fills it; see `Capture`.
    var value = PatternCache.own
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
  /// The slots that phrases fill.
  private let phraseSlots: UInt32
  private static let romanSlots = Slot.Q.mask | Slot.R.mask

  private var states: [State] = []
  private var paths: [Path] = []
  private var endings: [Ending] = []
  private var notes: [Ending] = []
  private var captures: [Capture] = []
  private var transitions: [Transition] = []
  private var transitionCount = 0

  init(_ lexicon: Lexicon) {
    phrases = lexicon.phrases
    grammar = lexicon.grammar
    slotClasses = lexicon.slotClasses
    phraseSlots = lexicon.phraseSlots
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
    notes.removeAll(keepingCapacity: true)
    captures.removeAll(keepingCapacity: true)
    // Many texts are short and of few kinds.
    let size = transitions.isEmpty ? 1024 : min(transitions.count * 2, 8192)
    transitions = Array(repeating: Transition(), count: size)
    transitionCount = 0
    paths.append(Path(node: 1, parent: -1, depth: 0))
    states.append(State(words: root.words, slots: root.slots, firstPath: 0, lastPath: 1))
  }

  /// Where the patterns that begin at a token were followed to.
  struct Walk {
    fileprivate(set) var state = PatternCache.root
    fileprivate var words: UInt64
    fileprivate var slots: UInt32
    /// Whether all tokens so far are a pattern.
    fileprivate(set) var isEnd = false
  }

  /// Begins to follow patterns.
  @inline(__always)
  func walk() -> Walk { Walk(words: grammar.root.words, slots: grammar.root.slots) }

  /// Goes on over a token; returns false where that leads nowhere.
  ///
  /// The state is then the last one, or `unknown` where a look-up cannot tell, as a phrase of
  /// several words may fill a slot.
  @inline(__always)
  mutating func go(on walk: inout Walk, at position: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[position]
    let slots = walk.slots & token.slots
    if slots == 0, walk.words & Grammar.Ahead(token).word == 0 { return false }
    if token.kind != .number, slots & phraseSlots != 0,
      !isAlone(token, before: position &+ 1, tokens)
    {
      walk.state = PatternCache.unknown
      return false
    }
    let sign = token.traits.contains(.afterSpace) ? token.sign : token.sign | 1 << 30
    let state = target(from: walk.state, sign, at: position, tokens)
    if state < 0 { return false }
    let found = states[state]
    walk.state = state
    (walk.words, walk.slots, walk.isEnd) = (found.words, found.slots, found.isEnd)
    return true
  }

  /// Whether a word alone fills all that it can fill, so that its sign tells everything.
  ///
  /// It changes nothing; but where it might not, a call would copy the whole cache's fields.
  private mutating func isAlone(
    _ word: Token,
    before next: Int,
    _ tokens: [Token]
  ) -> Bool {
    guard next < tokens.count, tokens[next].label != 0, !tokens[next].traits.contains(.afterLine)
    else { return true }
    let label = tokens[next].label
    return phrases.slotLabels(behind: word.id) & Grammar.bit(label) == 0
      || !phrases.mayFillSlot(word.id, label)
  }

  /// Whether the tokens that led to a state are more patterns than are kept.
  func isCut(_ state: Int) -> Bool { states[state].isCut }

  /// The places of the patterns that the tokens which led to a state, or the first of them, are.
  @inline(__always)
  func endings(of state: Int) -> Range<Int> {
    Int(states[state].firstEnding)..<Int(states[state].lastEnding)
  }

  @inline(__always)
  func ending(_ place: Int) -> Ending { endings[place] }

  /// Reads what filled the slots of a pattern that begins at a token.
  @inline(__always)
  func read(
    _ ending: Ending,
    from start: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    into result: inout Captures
  ) {
    for place in ending.captures {
      let capture = captures[Int(place)]
      // The last value of a slot counts.
      guard capture.slot & ~result.filled != 0 else { continue }
      var value = capture.value
      if value == PatternCache.own {
        value = Int32(truncatingIfNeeded: tokens[start &+ Int(capture.depth)].id)
      } else if value == PatternCache.roman {
        value = RomanNumeral.value(of: text, tokens[start &+ Int(capture.depth)].range) ?? .min
      }
      result.fill(capture.slot, value)
    }
  }

  // MARK: - Going on

  /// The state behind a token.
  @inline(__always)
  private mutating func target(
    from state: Int,
    _ sign: UInt64,
    at position: Int,
    _ tokens: [Token]
  ) -> Int {
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
      words: 0,
      slots: 0,
      isCut: states[state].isCut,
      firstPath: Int32(first),
      lastPath: Int32(paths.count)
    )
    var found = Array(notes[Int(states[state].firstNote)..<Int(states[state].lastNote)])
    for index in first..<paths.count {
      let node = grammar.nodes[Int(paths[index].node)]
      made.words |= node.words
      made.slots |= node.slots
      var accept = node.accept
      while accept >= 0 {
        let pattern = grammar.accepts[Int(accept)]
        made.isEnd = true
        if !PatternCache.note(ending(of: pattern, index), in: &found) { made.isCut = true }
        accept = pattern.next
      }
    }
    made.firstNote = Int32(notes.count)
    notes += found
    made.lastNote = Int32(notes.count)
    PatternCache.sort(&found)
    made.firstEnding = Int32(endings.count)
    endings += found
    made.lastEnding = Int32(endings.count)
    states.append(made)
    return states.count - 1
  }

  /// The pattern that ends with a path.
  private mutating func ending(of pattern: Grammar.Accept, _ last: Int) -> Ending {
    let first = Int32(captures.count)
    var index = Int32(last)
    while index >= 0 {
      let path = paths[Int(index)]
      if path.slot != 0 {
        captures.append(Capture(slot: path.slot, value: path.value, depth: path.depth - 1))
      }
      index = path.parent
    }
    return Ending(
      rule: pattern.rule,
      depth: UInt8(clamping: paths[last].depth),
      spanStart: pattern.firstElement,
      spanEnd: pattern.lastElement + 1,
      isDoubtful: paths[last].isDoubtful && paths[last].depth == 1,
      captures: first..<Int32(captures.count)
    )
  }

  /// Notes a pattern, in the place of the shortest where there are many; returns false where one
  /// is not kept.
  private static func note(_ ending: Ending, in found: inout [Ending]) -> Bool {
    if found.count < Matcher.maximumMatches {
      found.append(ending)
      return true
    }
    var shortest = 0
    for index in found.indices where found[index].depth < found[shortest].depth { shortest = index }
    if found[shortest].depth < ending.depth { found[shortest] = ending }
    return false
  }

  /// Puts the longest pattern first; of equal ones, that of the earlier rule, else the one that was
  /// found first.
  private static func sort(_ found: inout [Ending]) {
    for index in found.indices.dropFirst() {
      let ending = found[index]
      var place = index
      while place > 0 {
        let other = found[place - 1]
        if other.depth > ending.depth || other.depth == ending.depth && ending.rule >= other.rule {
          break
        }
        found[place] = other
        place -= 1
      }
      found[place] = ending
    }
  }

  /// Adds the paths that go on from one over a token.
  private mutating func extend(_ index: Int, at position: Int, _ tokens: [Token]) {
    let path = paths[index]
    let token = tokens[position]
    let node = grammar.nodes[Int(path.node)]
    let isGlued = !token.traits.contains(.afterSpace)
    func add(
      _ node: Int,
      slot: UInt32 = 0,
      value: Int32 = PatternCache.own,
      isDoubtful: Bool = false
    ) {
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
        guard token.kind != .number, mask != 0 else {
          let isRoman = token.kind != .number && slot & PatternCache.romanSlots != 0
          return add(
            edge.target,
            slot: slot,
            value: isRoman ? PatternCache.roman : PatternCache.own
          )
        }
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
