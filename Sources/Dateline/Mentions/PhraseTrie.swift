/// The meanings of words and phrases: a trie over word numbers.
///
/// A class, so that looking something up counts no references of what it holds.
final class PhraseTrie: Sendable {
  /// One meaning of a phrase.
  struct Sense: Sendable {
    var lexicalClass: LexicalClass
    var letters: Letters
    /// The phrase has another meaning as well, so alone it is not enough.
    var isDoubtful = false
    var value: Int32
    /// Which of its words must begin with a capital, where `letters` says that one must.
    var capitalWord: UInt8 = 0
  }

  /// How the phrase must be written to have the meaning.
  enum Letters: UInt8, Sendable { case any, capital, upper }

  /// A meaning found in a text.
  struct Hit: Sendable {
    var sense: Sense
    /// The token after the phrase.
    var end: Int
  }

  /// The end of some words: what they mean together, and what may follow.
  private struct Node: Sendable {
    /// The meanings, by their places in `senses`.
    var senses: Range<Int32> = 0..<0

    /// The classes of the meanings, and those of all longer phrases.
    var classes: UInt64 = 0
    var below: UInt64 = 0

    /// One bit for the remainder by 64 of each label that leads on.
    var labels: UInt64 = 0

    /// The place in `eventMeanings` of all that it means to events; -1 where it means nothing, or
    /// what it means depends on how it is written.
    var eventMeaning: Int32 = -1
  }

  private let nodes: [Node]
  private let senses: [Sense]
  /// What phrases mean to events, put together once rather than wherever they stand.
  private let eventMeanings: [EventScan.Meaning]
  private let edges: TransitionTable
  /// The node of each word that begins a phrase, or 0.
  private let roots: [UInt32]

  /// What may follow a word that begins phrases, by the word's number.
  private let followers: [Followers]

  /// One bit for the remainder by 64 of each word or number behind a first word, as far as it leads
  /// to phrases that fill slots of rules, or to phrases that lead to expressions.
  private struct Followers: Sendable {
    var ofSlots: UInt64 = 0
    var ofPrefixes: UInt64 = 0
  }

  /// The classes of the phrases that begin with a number.
  let numberStarts: UInt64

  private let slotClasses = Slot.phraseClasses

  /// The trie of a draft, laid out for reading.
  init(_ draft: Draft) {
    var nodes = Array(repeating: Node(), count: draft.nodes.count)
    var senses: [Sense] = []
    senses.reserveCapacity(draft.senses.count)
    // Parents stand before their children, so going backwards every child is done first.
    for index in draft.nodes.indices.reversed() {
      let first = Int32(senses.count)
      var next = draft.nodes[index].sense
      while next >= 0 {
        senses.append(draft.senses[Int(next)].sense)
        nodes[index].classes |= draft.senses[Int(next)].sense.lexicalClass.mask
        next = draft.senses[Int(next)].next
      }
      nodes[index].senses = first..<Int32(senses.count)
      guard index > 0 else { continue }
      let parent = Int(draft.nodes[index].parent)
      nodes[parent].below |= nodes[index].classes | nodes[index].below
      nodes[parent].labels |= PhraseTrie.bit(draft.nodes[index].label)
    }
    var followers = Array(repeating: Followers(), count: draft.roots.count)
    for index in draft.nodes.indices.dropFirst(2) {
      let parent = draft.nodes[Int(draft.nodes[index].parent)]
      guard parent.parent == 1, Int(parent.label) < followers.count else { continue }
      let classes = nodes[index].classes | nodes[index].below
      let bit = PhraseTrie.bit(draft.nodes[index].label)
      if classes & Slot.phraseClasses != 0 { followers[Int(parent.label)].ofSlots |= bit }
      if classes & ExpressionParser.prefixClasses != 0 {
        followers[Int(parent.label)].ofPrefixes |= bit
      }
    }
    var meanings: [EventScan.Meaning] = []
    for index in nodes.indices where nodes[index].classes & EventScan.words != 0 {
      var meaning = EventScan.Meaning()
      var isPlain = true
      for place in nodes[index].senses {
        let sense = senses[Int(place)]
        guard sense.lexicalClass.mask & EventScan.words != 0 else { continue }
        isPlain = isPlain && sense.letters == .any
        meaning.add(sense)
      }
      guard isPlain else { continue }
      nodes[index].eventMeaning = Int32(meanings.count)
      meanings.append(meaning)
    }
    eventMeanings = meanings
    self.nodes = nodes
    self.senses = senses
    self.followers = followers
    edges = draft.edges
    roots = draft.roots
    numberStarts = draft.numberStarts
  }

  @inline(__always)
  private static func bit(_ label: UInt32) -> UInt64 { 1 << UInt64(label & 63) }

  /// The classes of the phrases that begin with a word.
  func classes(startingWith word: UInt32) -> UInt64 {
    guard Int(word) < roots.count, roots[Int(word)] != 0 else { return 0 }
    let node = nodes[Int(roots[Int(word)])]
    return node.classes | node.below
  }

  /// One bit for the remainder by 64 of each word or number behind the first word of phrases that
  /// fill slots of rules.
  @inline(__always)
  func slotLabels(behind word: UInt32) -> UInt64 {
    Int(word) < followers.count ? followers[Int(word)].ofSlots : 0
  }

  /// The same for phrases that lead to expressions.
  @inline(__always)
  func prefixLabels(behind word: UInt32) -> UInt64 {
    Int(word) < followers.count ? followers[Int(word)].ofPrefixes : 0
  }

  /// Whether phrases that fill slots of rules begin with two words.
  func mayFillSlot(_ first: UInt32, _ second: UInt32) -> Bool {
    let node = edges.target(from: roots[Int(first)], label: second)
    return node != 0 && (nodes[Int(node)].classes | nodes[Int(node)].below) & slotClasses != 0
  }

  /// Whether all that a word or mark joins, by itself or at the beginning of a phrase, is years.
  func joinsYears(_ word: UInt32) -> Bool {
    guard Int(word) < roots.count, roots[Int(word)] != 0 else { return false }
    let node = nodes[Int(roots[Int(word)])]
    guard node.classes & ExpressionParser.joinClasses != 0,
      node.below & ExpressionParser.joinClasses == 0
    else { return false }
    return node.senses.allSatisfy {
      let sense = senses[Int($0)]
      return sense.lexicalClass.mask & ExpressionParser.joinClasses == 0
        || sense.lexicalClass == .to && sense.value == 1
    }
  }

  /// Calls `body` for each meaning, among the classes of `mask`, of each phrase that begins at a
  /// token.
  ///
  /// Short phrases come first. Words of a phrase stand on one line.
  @inline(__always)
  func forEach(
    at index: Int,
    in tokens: [Token],
    classes mask: UInt64,
    _ body: (Hit) -> Void
  ) {
    let first = tokens[index]
    guard (first.kind == .number ? numberStarts : first.classes) & mask != 0 else { return }
    var node =
      first.kind == .number
      ? Int(edges.target(from: 1, label: PhraseTrie.label(number: first.id)))
      : Int(roots[Int(first.id)])
    if node == 0 { return }
    var position = index
    var isUpper = true
    while true {
      let token = tokens[position]
      if token.kind == .word, !token.traits.contains(.upper) { isUpper = false }
      position += 1
      let info = nodes[node]
      if info.classes & mask != 0 {
        for place in info.senses {
          let sense = senses[Int(place)]
          guard sense.lexicalClass.mask & mask != 0 else { continue }
          let fits =
            switch sense.letters {
            case .any: true
            case .capital: tokens[index + Int(sense.capitalWord)].traits.contains(.capital)
            case .upper: isUpper
            }
          if fits { body(Hit(sense: sense, end: position)) }
        }
      }
      guard info.below & mask != 0, position < tokens.count,
        !tokens[position].traits.contains(.afterLine)
      else { return }
      let next = tokens[position]
      let label = next.label
      guard info.labels & PhraseTrie.bit(label) != 0, label != 0 else { return }
      node = Int(edges.target(from: UInt32(truncatingIfNeeded: node), label: label))
      if node == 0 { return }
    }
  }

  /// The longest phrase that matters to events at a word, with all its meanings; one that ends at 0
  /// where there is none.
  @inline(__always)
  func eventHit(at index: Int, in tokens: [Token], _ list: Span<Token>) -> EventScan.Hit {
    var node = Int(roots[Int(list[index].id)])
    var position = index
    var found: Int32 = -1
    var end = 0
    while node != 0 {
      position += 1
      let info = nodes[node]
      if info.classes & EventScan.words != 0 {
        found = info.eventMeaning
        end = position
        if found < 0 { return longestHit(at: index, in: tokens, classes: EventScan.words) }
      }
      guard info.below & EventScan.words != 0, position < list.count,
        !list[position].traits.contains(.afterLine)
      else { break }
      let label = list[position].label
      guard info.labels & PhraseTrie.bit(label) != 0, label != 0 else { break }
      node = Int(edges.target(from: UInt32(truncatingIfNeeded: node), label: label))
    }
    guard found >= 0 else { return EventScan.Hit(start: index, end: 0) }
    return EventScan.Hit(start: index, end: end, meaning: eventMeanings[Int(found)])
  }

  /// Whether a phrase of the classes may stand at a word, as far as its first two words tell.
  @inline(__always)
  func mayStand(at index: Int, in list: Span<Token>, classes: UInt64) -> Bool {
    let node = Int(roots[Int(list[index].id)])
    if nodes[node].classes & classes != 0 { return true }
    return nodes[node].below & classes != 0 && index + 1 < list.count
      && nodes[node].labels & PhraseTrie.bit(list[index + 1].label) != 0
  }

  /// The longest phrase at a token with all its meanings in some classes; one that ends at 0 where
  /// there is none.
  @inline(never)
  func longestHit(at index: Int, in tokens: [Token], classes: UInt64) -> EventScan.Hit {
    var found = EventScan.Hit(start: index, end: 0)
    forEach(at: index, in: tokens, classes: classes) { hit in
      if hit.end > found.end { found.extend(to: hit.end) }
      found.add(hit.sense)
    }
    return found
  }

  /// The longest phrase of the classes at a token, or nil.
  @inline(__always)
  func longest(at index: Int, in tokens: [Token], classes mask: UInt64) -> Hit? {
    (tokens[index].kind == .number ? numberStarts : tokens[index].classes) & mask != 0
      ? search(at: index, in: tokens, classes: mask) : nil
  }

  @inline(never)
  private func search(at index: Int, in tokens: [Token], classes mask: UInt64) -> Hit? {
    var found: Hit?
    forEach(at: index, in: tokens, classes: mask) { hit in
      if hit.end >= found?.end ?? 0 { found = hit }
    }
    return found
  }

  /// The label of a number inside a phrase: "G 20", "thứ 2".
  static func label(number: UInt32) -> UInt32 { 1 << 29 | (number & 0x1FFF_FFFF) }
}

extension PhraseTrie {
  /// A trie that phrases are still added to.
  struct Draft {
    fileprivate struct Node {
      var parent: UInt32
      var label: UInt32
      /// The meaning that was added last; each one names the one before it.
      var sense: Int32 = -1
    }

    fileprivate var edges = TransitionTable(capacity: 8192)
    fileprivate var nodes = [Node(parent: 0, label: 0), Node(parent: 0, label: 0)]
    fileprivate var senses: [(sense: Sense, next: Int32)] = []
    fileprivate var roots: [UInt32] = []
    fileprivate var numberStarts: UInt64 = 0

    init() {}

    /// Adds a meaning of some words.
    mutating func insert(_ words: [UInt32], _ sense: Sense) {
      guard let first = words.first else { return }
      var node: UInt32 = 1
      for word in words {
        var next = edges.target(from: node, label: word)
        if next == 0 {
          next = add(node, word)
          edges.insert(from: node, label: word, target: next)
        }
        node = next
      }
      if first & PhraseTrie.label(number: 0) != 0 {
        // A number at the beginning ("2 ngày") is no word of the vocabulary.
        numberStarts |= sense.lexicalClass.mask
      } else {
        while roots.count <= Int(first) { roots.append(0) }
        roots[Int(first)] = edges.target(from: 1, label: first)
      }
      var index = nodes[Int(node)].sense
      while index >= 0 {
        let known = senses[Int(index)].sense
        if known.lexicalClass == sense.lexicalClass, known.value == sense.value,
          known.letters == sense.letters
        {
          return
        }
        index = senses[Int(index)].next
      }
      senses.append((sense, nodes[Int(node)].sense))
      nodes[Int(node)].sense = Int32(senses.count - 1)
    }

    private mutating func add(_ parent: UInt32, _ label: UInt32) -> UInt32 {
      nodes.append(Node(parent: parent, label: label))
      return UInt32(nodes.count - 1)
    }
  }
}
