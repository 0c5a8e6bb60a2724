/// The time rules of a lexicon, their patterns merged into one trie.
struct Grammar: Sendable {
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

  struct Node: Sendable {
    /// The slots that may follow, with and without a blank before them.
    var slots: UInt32 = 0
    var gluedSlots: UInt32 = 0
    var hasWords = false
    var hasGluedWords = false
    var accept: Int32 = -1
  }

  private(set) var rules: [Rule] = []
  private(set) var nodes: [Node] = [Node(), Node()]
  private(set) var accepts: [Accept] = []
  private var edges = TransitionTable(capacity: 16384)
  /// Per word: whether a pattern begins with it.
  private var startsRule: [Bool] = []

  static let glue: UInt32 = 1 << 30
  static func label(slot: Slot) -> UInt32 { 1 << 31 | UInt32(slot.rawValue) }

  @inline(__always)
  func starts(_ word: UInt32) -> Bool {
    Int(word) < startsRule.count && startsRule[Int(word)]
  }

  @inline(__always)
  func target(from node: UInt32, label: UInt32) -> UInt32 { edges.target(from: node, label: label) }

  mutating func add(rule: Rule) -> Int32 {
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
        case (.word, false): nodes[Int(node)].hasWords = true
        case (.word, true): nodes[Int(node)].hasGluedWords = true
        }
        if index == 0, case .word = element.content {
          while startsRule.count <= Int(label & 0x1FFF_FFFF) { startsRule.append(false) }
          if label & PhraseTrie.label(number: 0) == 0 { startsRule[Int(label)] = true }
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
}
