/// The time rules of a lexicon, their patterns merged into one trie.
///
/// A class, so that following a pattern counts no references of what it holds.
final class Grammar: Sendable {
  /// A rule by its name in the language file.
  struct Rule: Sendable {
    var name: String
    var result: RuleResult
  }

  /// The end of a pattern: the rule, and which elements are the mention's span.
  struct Accept: Sendable {
    var rule: Int32
    var firstElement: UInt8
    var lastElement: UInt8
    var next: Int32
  }

  /// An edge that a slot leads along, with what may follow behind it, so that a path that leads
  /// nowhere is seen without a look at the node.
  struct SlotEdge: Sendable {
    private var words: UInt64
    private var slots: UInt32
    /// The node behind it; the highest bit says that a pattern ends there.
    private var targetAndEnd: UInt32

    fileprivate init(to target: UInt32, _ node: Node) {
      words = node.words
      slots = node.slots
      targetAndEnd = target | (node.accept >= 0 ? 1 << 31 : 0)
    }

    @inline(__always)
    var target: Int { Int(targetAndEnd & 0x7FFF_FFFF) }

    /// Whether a pattern ends behind it or may go on with the next token.
    @inline(__always)
    func isWorth(_ next: Ahead) -> Bool {
      targetAndEnd >> 31 != 0 || words & next.word != 0 || slots & next.slots != 0
    }
  }

  /// An edge that a word or a number leads along; its label has `Grammar.glue` where no blank may
  /// stand before it.
  struct WordEdge: Sendable {
    var label: UInt32
    var target: UInt32
  }

  /// What a token can be to a pattern; nothing where the line ends.
  struct Ahead {
    var word: UInt64 = 0
    var slots: UInt32 = 0

    init() {}

    @inline(__always)
    init(_ token: Token) {
      word = token.label == 0 ? 0 : Grammar.bit(token.label)
      slots = token.slots
    }
  }

  struct Node: Sendable {
    /// One bit for the remainder by 64 of each word or number that may follow.
    var words: UInt64 = 0

    /// Where its edges begin in `wordEdges` and, those of `looseSlots` first, in `slotEdges`.
    var firstWordEdge: Int32 = 0
    var firstSlotEdge: Int32 = 0

    /// The first pattern that ends here, or -1.
    var accept: Int32 = -1

    /// The slots of its edges, and among them those before which no blank may stand and the others;
    /// each has one edge, in order of the slots.
    var slots: UInt32 = 0
    var looseSlots: UInt32 = 0
    var gluedSlots: UInt32 = 0

    /// How many edges of words there are.
    ///
    /// Where they are very many they are found by `edges`.
    var wordEdgeCount: UInt16 = 0

    /// Whether some pattern goes on.
    @inline(__always)
    var goesOn: Bool { words != 0 || slots != 0 }

    /// Whether a pattern ends here or may go on with the next token.
    @inline(__always)
    func isWorth(_ next: Ahead) -> Bool {
      accept >= 0 || words & next.word != 0 || slots & next.slots != 0
    }
  }

  /// Up to so many edges are looked through one after the other.
  private static let fewEdges = 12

  let rules: [Rule]
  /// Their names, so that reading one copies no rule.
  let ruleNames: [String]
  let nodes: [Node]
  let accepts: [Accept]
  let slotEdges: [SlotEdge]
  let wordEdges: [WordEdge]
  private let edges: TransitionTable

  /// What patterns begin with: words, with the node behind each by its number; numbers, by which
  /// some are named; and slots.
  private let rootWords: [UInt32]
  let rootNumbers: [UInt32]

  /// The numbers that patterns name: the small ones as bits of a set, and the others.
  private let smallNumbers: [UInt64]
  private let largeNumbers: [UInt32]
  let rootSlots: UInt32

  /// The grammar of a draft, laid out for reading.
  init(_ draft: Draft) {
    rules = draft.rules
    ruleNames = draft.rules.map(\.name)
    accepts = draft.accepts
    edges = draft.edges
    var nodes: [Node] = []
    nodes.reserveCapacity(draft.nodes.count)
    var wordEdgeCount = 0
    for (index, node) in draft.nodes.enumerated() {
      var laid = Node(words: node.words, accept: node.accept)
      laid.slots = node.slots | node.gluedSlots
      laid.looseSlots = node.slots
      laid.gluedSlots = node.gluedSlots
      laid.firstWordEdge = Int32(wordEdgeCount)
      if index > 1, node.wordEdgeCount <= Grammar.fewEdges {
        wordEdgeCount += node.wordEdgeCount
      } else {
        laid.wordEdgeCount = .max
      }
      nodes.append(laid)
    }
    var slotEdges: [SlotEdge] = []
    for index in nodes.indices {
      nodes[index].firstSlotEdge = Int32(slotEdges.count)
      draft.addEdges(of: index, leadingTo: nodes, to: &slotEdges)
    }
    var wordEdges = Array(repeating: WordEdge(label: 0, target: 0), count: wordEdgeCount)
    for (node, edge) in draft.wordEdges where nodes[Int(node)].wordEdgeCount != .max {
      let place = Int(nodes[Int(node)].firstWordEdge) + Int(nodes[Int(node)].wordEdgeCount)
      wordEdges[place] = edge
      nodes[Int(node)].wordEdgeCount += 1
    }
    self.nodes = nodes
    self.slotEdges = slotEdges
    self.wordEdges = wordEdges
    rootSlots = draft.nodes[1].slots | draft.nodes[1].gluedSlots
    var rootWords: [UInt32] = []
    var rootNumbers: [UInt32] = []
    for (node, edge) in draft.wordEdges where node == 1 {
      let label = edge.label & ~Grammar.glue
      if label & PhraseTrie.label(number: 0) != 0 {
        rootNumbers.append(label & ~PhraseTrie.label(number: 0))
      } else {
        while rootWords.count <= Int(label) { rootWords.append(0) }
        if edge.label == label { rootWords[Int(label)] = edge.target }
      }
    }
    var numbers: Set<UInt32> = []
    for (_, edge) in draft.wordEdges where edge.label & PhraseTrie.label(number: 0) != 0 {
      numbers.insert(edge.label & ~Grammar.glue & ~PhraseTrie.label(number: 0))
    }
    var smallNumbers = Array(repeating: UInt64(0), count: 64)
    for number in numbers where number < 4096 {
      smallNumbers[Int(number >> 6)] |= Grammar.bit(number)
    }
    self.smallNumbers = smallNumbers
    largeNumbers = numbers.filter { $0 >= 4096 }
    self.rootWords = rootWords
    self.rootNumbers = rootNumbers
  }

  static let glue: UInt32 = 1 << 30
  static func label(slot: Slot) -> UInt32 { 1 << 31 | UInt32(slot.rawValue) }

  /// The node that all patterns begin at.
  @inline(__always)
  var root: Node { nodes[1] }

  /// Calls `body` with each edge that a slot leads along from a node: those before which a blank may
  /// stand, or the others.
  func forEachSlotEdge(
    of node: Int,
    isLoose: Bool,
    _ body: (_ slot: UInt32, SlotEdge) -> Void
  ) {
    let info = nodes[node]
    var place = Int(info.firstSlotEdge) + (isLoose ? 0 : info.looseSlots.nonzeroBitCount)
    var rest = isLoose ? info.looseSlots : info.gluedSlots
    while rest != 0 {
      body(rest & (~rest &+ 1), slotEdges[place])
      rest &= rest &- 1
      place += 1
    }
  }

  /// The node behind a word that begins patterns, or 0.
  @inline(__always)
  func root(_ word: UInt32) -> Int {
    Int(word) < rootWords.count ? Int(rootWords[Int(word)]) : 0
  }

  /// Whether a pattern begins with a number that it names.
  @inline(__always)
  func starts(withNumber number: UInt32) -> Bool {
    names(number: number) && rootNumbers.contains(number)
  }

  /// Whether some pattern names a number.
  @inline(__always)
  func names(number: UInt32) -> Bool {
    number < 4096
      ? smallNumbers[Int(number >> 6)] & Grammar.bit(number) != 0 : largeNumbers.contains(number)
  }

  /// The bit of a label in `Node.words`.
  @inline(__always)
  static func bit(_ label: UInt32) -> UInt64 { 1 << UInt64(label & 63) }

  /// The node behind a word or a number, or 0.
  @inline(__always)
  func target(from node: Int, _ info: Node, label: UInt32) -> Int {
    guard info.wordEdgeCount != .max else { return target(from: node, label: label) }
    var place = Int(info.firstWordEdge)
    let end = place &+ Int(info.wordEdgeCount)
    while place < end {
      if wordEdges[place].label == label { return Int(wordEdges[place].target) }
      place &+= 1
    }
    return 0
  }

  /// The same, for any node, the root included.
  func target(from node: Int, label: UInt32) -> Int {
    Int(edges.target(from: UInt32(truncatingIfNeeded: node), label: label))
  }
}

extension Grammar {
  /// A grammar that rules are still added to.
  struct Draft {
    fileprivate struct Node {
      /// The slots that may follow, with and without a blank before them.
      var slots: UInt32 = 0
      var gluedSlots: UInt32 = 0
      var words: UInt64 = 0
      var wordEdgeCount = 0
      var accept: Int32 = -1
    }

    fileprivate(set) var rules: [Rule] = []
    fileprivate var nodes: [Node] = [Node(), Node()]
    fileprivate var accepts: [Accept] = []
    fileprivate var wordEdges: [(node: UInt32, edge: WordEdge)] = []
    fileprivate var edges = TransitionTable(capacity: 16384)

    mutating func add(rule: Rule) -> Int32 {
      var rule = rule
      rule.result.seal()
      rules.append(rule)
      return Int32(rules.count - 1)
    }

    /// Adds one sequence of elements; `labels` are the elements without their glue.
    mutating func insert(_ elements: [Pattern.Element], labels: [UInt32], rule: Int32) {
      let first = elements.lastIndex { $0.opensSpan } ?? 0
      let last = elements.lastIndex { $0.closesSpan } ?? elements.count - 1
      if isHidden(elements, labels, first, last, rule) { return }
      var node: UInt32 = 1
      for (index, element) in elements.enumerated() {
        let label = labels[index] | (element.isGlued ? Grammar.glue : 0)
        var next = edges.target(from: node, label: label)
        if next == 0 {
          next = UInt32(nodes.count)
          nodes.append(Node())
          edges.insert(from: node, label: label, target: next)
          switch (element.content, element.isGlued) {
          case (.slot(let slot), false): nodes[Int(node)].slots |= slot.mask
          case (.slot(let slot), true): nodes[Int(node)].gluedSlots |= slot.mask
          case (.word, _):
            nodes[Int(node)].words |= Grammar.bit(label)
            nodes[Int(node)].wordEdgeCount += 1
            wordEdges.append((node, WordEdge(label: label, target: next)))
          }
        }
        node = next
      }
      accepts.append(
        Accept(
          rule: rule,
          firstElement: UInt8(first),
          lastElement: UInt8(last),
          next: nodes[Int(node)].accept
        )
      )
      nodes[Int(node)].accept = Int32(accepts.count - 1)
    }

    /// Whether an earlier pattern matches wherever a new one does and says all that it could say, as
    /// languages write many dates alike.
    private func isHidden(
      _ elements: [Pattern.Element],
      _ labels: [UInt32],
      _ first: Int,
      _ last: Int,
      _ rule: Int32
    ) -> Bool {
      var node: UInt32 = 1
      for (element, label) in zip(elements, labels) {
        // An element that may stand behind a blank matches without one as well.
        var next = edges.target(from: node, label: label)
        if next == 0, element.isGlued { next = edges.target(from: node, label: label | glue) }
        if next == 0 { return false }
        node = next
      }
      var accept = nodes[Int(node)].accept
      while accept >= 0 {
        let known = accepts[Int(accept)]
        if Int(known.firstElement) == first, Int(known.lastElement) == last,
          rules[Int(known.rule)].result.hides(rules[Int(rule)].result)
        {
          return true
        }
        accept = known.next
      }
      return false
    }

    /// Adds the edges of a node's slots: first those before which a blank may stand.
    fileprivate func addEdges(
      of node: Int,
      leadingTo laid: [Grammar.Node],
      to edges: inout [SlotEdge]
    ) {
      for (slots, glue) in [(nodes[node].slots, 0), (nodes[node].gluedSlots, Grammar.glue)] {
        var rest = slots
        while rest != 0 {
          let label = 1 << 31 | UInt32(rest.trailingZeroBitCount) | glue
          rest &= rest &- 1
          let target = self.edges.target(from: UInt32(node), label: label)
          edges.append(SlotEdge(to: target, laid[Int(target)]))
        }
      }
    }
  }
}
