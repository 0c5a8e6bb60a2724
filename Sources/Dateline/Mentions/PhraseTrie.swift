/// The meanings of words and phrases: a trie over word numbers.
struct PhraseTrie: Sendable {
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

  private var edges = TransitionTable(capacity: 8192)
  private var firstSense: [Int32] = [-1, -1]
  private var senses: [(sense: Sense, next: Int32)] = []
  /// Per word: the classes of the phrases that begin with it.
  private(set) var starts: [UInt64] = []

  /// The classes of the phrases that begin with a number.
  private var numberStarts: UInt64 = 0

  /// The classes of the phrases that begin with a word.
  @inline(__always)
  func classes(startingWith word: UInt32) -> UInt64 {
    Int(word) < starts.count ? starts[Int(word)] : 0
  }

  mutating func insert(_ words: [UInt32], _ sense: Sense) {
    var node: UInt32 = 1
    for word in words {
      var next = edges.target(from: node, label: word)
      if next == 0 {
        next = UInt32(firstSense.count)
        firstSense.append(-1)
        edges.insert(from: node, label: word, target: next)
      }
      node = next
    }
    var index = firstSense[Int(node)]
    while index >= 0 {
      let known = senses[Int(index)].sense
      if known.lexicalClass == sense.lexicalClass, known.value == sense.value,
        known.letters == sense.letters
      {
        return
      }
      index = senses[Int(index)].next
    }
    senses.append((sense, firstSense[Int(node)]))
    firstSense[Int(node)] = Int32(senses.count - 1)
    // A number at the beginning ("2 ngày") is no word of the vocabulary.
    if words[0] & PhraseTrie.label(number: 0) != 0 {
      numberStarts |= sense.lexicalClass.mask
      return
    }
    let first = Int(words[0])
    while starts.count <= first { starts.append(0) }
    starts[first] |= sense.lexicalClass.mask
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
    let starting = first.kind == .number ? numberStarts : classes(startingWith: first.id)
    guard starting & mask != 0 else { return }
    var node: UInt32 = 1
    var position = index
    var isUpper = true
    while position < tokens.count {
      let token = tokens[position]
      if position > index, token.traits.contains(.afterLine) { return }
      let label = token.kind == .number ? PhraseTrie.label(number: token.id) : token.id
      guard label != 0 else { return }
      node = edges.target(from: node, label: label)
      if node == 0 { return }
      if token.kind == .word, !token.traits.contains(.upper) { isUpper = false }
      position += 1
      var sense = firstSense[Int(node)]
      while sense >= 0 {
        let entry = senses[Int(sense)]
        if entry.sense.lexicalClass.mask & mask != 0 {
          let fits =
            switch entry.sense.letters {
            case .any: true
            case .capital:
              tokens[index + Int(entry.sense.capitalWord)].traits.contains(.capital)
            case .upper: isUpper
            }
          if fits { body(Hit(sense: entry.sense, end: position)) }
        }
        sense = entry.next
      }
    }
  }

  /// The longest phrase of the classes at a token, or nil.
  @inline(__always)
  func longest(at index: Int, in tokens: [Token], classes mask: UInt64) -> Hit? {
    var found: Hit?
    forEach(at: index, in: tokens, classes: mask) { hit in
      if hit.end >= found?.end ?? 0 { found = hit }
    }
    return found
  }

  /// The label of a number inside a phrase: "G 20", "thứ 2".
  static func label(number: UInt32) -> UInt32 { 1 << 29 | (number & 0x1FFF_FFFF) }
}
