/// What may stand behind a word or number for a rule to begin with it: one look at the next token
/// spares the search for rules at most places where none begins.
struct Outlook: Sendable {
  /// One bit for the remainder by 64 of each word or number that may follow.
  var words: UInt64 = 0

  /// The slots that may follow.
  var slots: UInt32 = 0

  /// Whether a rule may end with it, other than one for a bare number.
  var isOpen = false

  /// Whether a rule for a bare number may end with it.
  var isBare = false

  mutating func formUnion(_ other: Outlook) {
    words |= other.words
    slots |= other.slots
    isOpen = isOpen || other.isOpen
    isBare = isBare || other.isBare
  }

  /// Whether it can be so with the token behind it, or nothing where the line ends there.
  @inline(__always)
  func allows(_ next: Token?) -> Bool {
    if isOpen { return true }
    guard let next, !next.traits.contains(.afterLine) else { return false }
    return next.slots & slots != 0 || words & Grammar.Ahead(next).word != 0
      || isBare && next.classes & ExpressionParser.goesOnClasses != 0
  }
}

extension Grammar {
  /// What may follow where a number begins a rule, by the number's place in a table: one and two
  /// digits by their value, four digits by what they can be, all others together.
  static func place(ofNumber value: UInt32, digits: Int) -> Int {
    switch digits {
    case 1: Int(value)
    case 2: 10 + Int(value)
    case 4:
      110 + (value >= 1000 && value < 3000 ? 1 : 0) + (value < 2400 && value % 100 < 60 ? 2 : 0)
    default: 114 + (digits <= 6 ? 0 : 1)
    }
  }

  /// The table for all numbers.
  func numberOutlooks() -> [Outlook] {
    var table = Array(repeating: Outlook(), count: 116)
    let samples: [(UInt32, Int)] =
      (0..<10).map { ($0, 1) } + (0..<100).map { ($0, 2) }
      + [(3000, 4), (2999, 4), (0, 4), (1000, 4), (100, 3), (1_000_000, 7)]
    for (value, digits) in samples {
      let place = Grammar.place(ofNumber: value, digits: digits)
      table[place].formUnion(outlook(ofSlots: Slot.fitting(value, digits: digits)))
    }
    for number in rootNumbers {
      for digits in 1...2 where number < (digits == 1 ? 10 : 100) {
        let place = Grammar.place(ofNumber: number, digits: digits)
        table[place].formUnion(outlook(ofLabel: PhraseTrie.label(number: number)))
      }
      // Of longer numbers that a rule names, none is told from another.
      if number >= 100 { for place in 110..<116 { table[place].isOpen = true } }
    }
    return table
  }

  /// What may follow where a word or number begins a rule that names it.
  func outlook(ofLabel label: UInt32) -> Outlook {
    var result = Outlook()
    for node in [target(from: 1, label: label), target(from: 1, label: label | Grammar.glue)]
    where node != 0 {
      result.formUnion(outlook(behind: node))
    }
    return result
  }

  /// What may follow where a token that fills one of some slots begins a rule.
  func outlook(ofSlots slots: UInt32) -> Outlook {
    var result = Outlook()
    for isLoose in [true, false] {
      forEachSlotEdge(of: 1, isLoose: isLoose) { slot, edge in
        if slot & slots != 0 { result.formUnion(outlook(behind: edge.target)) }
      }
    }
    return result
  }

  private func outlook(behind node: Int) -> Outlook {
    var result = Outlook(words: nodes[node].words, slots: nodes[node].slots)
    var accept = nodes[node].accept
    while accept >= 0 {
      switch rules[Int(accepts[Int(accept)].rule)].result.action {
      case .bare, .bareYear: result.isBare = true
      default: result.isOpen = true
      }
      accept = accepts[Int(accept)].next
    }
    return result
  }
}
