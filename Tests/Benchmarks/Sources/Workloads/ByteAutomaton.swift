/// The limit that reading is measured against: a plain automaton over byte classes, one lane, one
/// table look-up a byte, that finds some 500 words and does nothing with them.
public struct ByteAutomaton: Sendable {
  private var table: [UInt16] = Array(repeating: 0, count: 64)
  private var classes: [UInt8] = Array(repeating: 0, count: 256)

  /// Makes the automaton of the first 497 words of some texts.
  public init(wordsOf texts: [[UInt8]]) {
    var words: Set<ArraySlice<UInt8>> = []
    for text in texts where words.count < 497 {
      for word in text.split(separator: 0x20).prefix(40) where words.count < 497 {
        words.insert(word)
      }
    }
    var next: UInt8 = 1
    var states: UInt16 = 1
    for word in words.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      var state = 0
      for (offset, byte) in word.enumerated() {
        if classes[Int(byte)] == 0, next < 63 {
          classes[Int(byte)] = next
          next += 1
        }
        let entry = state << 6 | Int(classes[Int(byte)])
        if table[entry] & 0x7FFF == 0 {
          table[entry] = states
          table += Array(repeating: 0, count: 64)
          states += 1
        }
        state = Int(table[entry] & 0x7FFF)
        if offset == word.count - 1 { table[entry] |= 0x8000 }
      }
    }
  }

  /// The number of words that end in a text.
  public func run(_ text: [UInt8]) -> Int {
    let (table, classes) = (table, classes)
    var state = 0
    var hits = 0
    for byte in text {
      let entry = table[state << 6 &+ Int(classes[Int(byte)])]
      hits &+= Int(entry >> 15)
      state = Int(entry & 0x7FFF)
    }
    return hits
  }
}
