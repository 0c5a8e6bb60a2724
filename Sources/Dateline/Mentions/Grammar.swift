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

  /// An edge that a slot leads along.
  struct SlotEdge: Sendable {
    /// The slot, as one bit.
    var slot: UInt32
    /// The node behind it; the highest bit says that no blank may stand before the token.
    fileprivate var targetAndGlue: UInt32

    @inline(__always)
    var target: Int { Int(targetAndGlue & 0x7FFF_FFFF) }

    @inline(__always)
    var isGlued: Bool { targetAndGlue >> 31 != 0 }
  }

  struct Node: Sendable {
    /// One bit for the remainder by 64 of each word or number that may follow, with and without a
    /// blank before it.
    var words: UInt64 = 0
    var gluedWords: UInt64 = 0

    /// The edges of slots, by their places in `slotEdges`, in order of the slots.
    var slotEdges: Range<Int32> = 0..<0

    /// The first pattern that ends here, or -1.
    var accept: Int32 = -1

    /// Whether some pattern goes on.
    @inline(__always)
    var goesOn: Bool { (words | gluedWords) != 0 || !slotEdges.isEmpty }
  }

  let rules: [Rule]
  let nodes: [Node]
  let accepts: [Accept]
  let slotEdges: [SlotEdge]
  private let edges: TransitionTable
  /// Per word: whether a pattern begins with it.
  private let startsRule: [Bool]

  /// The slots that patterns begin with, and the numbers by which they are named.
  let rootSlots: UInt32
  let rootNumbers: [UInt32]

  /// The grammar of a draft, laid out for reading.
  init(_ draft: Draft) {
    rules = draft.rules
    accepts = draft.accepts
    edges = draft.edges
    startsRule = draft.startsRule
    var nodes: [Node] = []
    nodes.reserveCapacity(draft.nodes.count)
    var slotEdges: [SlotEdge] = []
    for (index, node) in draft.nodes.enumerated() {
      let first = Int32(slotEdges.count)
      draft.addEdges(of: index, to: &slotEdges)
      nodes.append(
        Node(
          words: node.words,
          gluedWords: node.gluedWords,
          slotEdges: first..<Int32(slotEdges.count),
          accept: node.accept
        )
      )
    }
    self.nodes = nodes
    self.slotEdges = slotEdges
    rootSlots = draft.nodes[1].slots | draft.nodes[1].gluedSlots
    rootNumbers = draft.rootNumbers
  }

  static let glue: UInt32 = 1 << 30
  static func label(slot: Slot) -> UInt32 { 1 << 31 | UInt32(slot.rawValue) }

  /// Whether a pattern begins with a word.
  func starts(_ word: UInt32) -> Bool {
    Int(word) < startsRule.count && startsRule[Int(word)]
  }

  /// Whether a pattern begins with a number that it names.
  @inline(__always)
  func starts(withNumber number: UInt32) -> Bool {
    !rootNumbers.isEmpty && rootNumbers.contains(number)
  }

  /// The bit of a label in `Node.words`.
  @inline(__always)
  static func bit(_ label: UInt32) -> UInt64 { 1 << UInt64(label & 63) }

  /// The node behind a word or a number, or 0.
  @inline(__always)
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
      var gluedWords: UInt64 = 0
      var accept: Int32 = -1
    }

    fileprivate(set) var rules: [Rule] = []
    fileprivate var nodes: [Node] = [Node(), Node()]
    fileprivate var accepts: [Accept] = []
    fileprivate var edges = TransitionTable(capacity: 16384)
    fileprivate var startsRule: [Bool] = []
    fileprivate var rootNumbers: [UInt32] = []

    mutating func add(rule: Rule) -> Int32 {
      var rule = rule
      rule.result.seal()
      rules.append(rule)
      return Int32(rules.count - 1)
    }

    /// Adds one sequence of elements; `labels` are the elements without their glue.
    mutating func insert(_ elements: [Pattern.Element], labels: [UInt32], rule: Int32) {
      var node: UInt32 = 1
      var first = 0
      var last = elements.count - 1
      for (index, element) in elements.enumerated() {
        if element.opensSpan { first = index }
        if element.closesSpan { last = index }
        let label = labels[index] | (element.isGlued ? Grammar.glue : 0)
        var next = edges.target(from: node, label: label)
        if next == 0 {
          next = UInt32(nodes.count)
          nodes.append(Node())
          edges.insert(from: node, label: label, target: next)
          switch (element.content, element.isGlued) {
          case (.slot(let slot), false): nodes[Int(node)].slots |= slot.mask
          case (.slot(let slot), true): nodes[Int(node)].gluedSlots |= slot.mask
          case (.word, false): nodes[Int(node)].words |= Grammar.bit(label)
          case (.word, true): nodes[Int(node)].gluedWords |= Grammar.bit(label)
          }
          if index == 0, case .word = element.content {
            noteStart(label & ~Grammar.glue)
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

    private mutating func noteStart(_ label: UInt32) {
      if label & PhraseTrie.label(number: 0) != 0 {
        rootNumbers.append(label & ~PhraseTrie.label(number: 0))
        return
      }
      while startsRule.count <= Int(label) { startsRule.append(false) }
      startsRule[Int(label)] = true
    }

    /// Adds the edges of a node's slots, in order of the slots.
    fileprivate func addEdges(of node: Int, to edges: inout [SlotEdge]) {
      var rest = nodes[node].slots | nodes[node].gluedSlots
      while rest != 0 {
        let slot = rest & (~rest &+ 1)
        rest &= rest &- 1
        let label = 1 << 31 | UInt32(slot.trailingZeroBitCount)
        if nodes[node].slots & slot != 0 {
          let target = self.edges.target(from: UInt32(node), label: label)
          edges.append(SlotEdge(slot: slot, targetAndGlue: target))
        }
        if nodes[node].gluedSlots & slot != 0 {
          let target = self.edges.target(from: UInt32(node), label: label | Grammar.glue)
          edges.append(SlotEdge(slot: slot, targetAndGlue: target | 1 << 31))
        }
      }
    }
  }
}
