/// The words of a set of languages: from the symbols of a word to its number.
///
/// Words are numbered from 1. Marks such as `/` and `–` are words too.
struct Vocabulary: Sendable {
  private(set) var alphabet = Alphabet()
  private var edges = TransitionTable(capacity: 4096)
  private var wordAtNode: [UInt32] = [0, 0]
  private var roots: [UInt32] = []
  private var marks: [UInt32: UInt32] = [:]
  private var asciiMarks = Array(repeating: UInt32(0), count: 128)
  private(set) var wordCount = 0

  /// The node after one symbol from `node`, or 0.
  @inline(__always)
  func step(_ node: UInt32, _ symbol: UInt16) -> UInt32 {
    if node == 1 {
      return Int(symbol) < roots.count ? roots[Int(symbol)] : 0
    }
    return edges.target(from: node, label: UInt32(symbol))
  }

  /// The number of the word that ends at a node, or 0.
  @inline(__always)
  func word(at node: UInt32) -> UInt32 { wordAtNode[Int(node)] }

  /// The number of a mark, or 0.
  @inline(__always)
  func mark(_ scalar: UInt32) -> UInt32 {
    scalar < 128 ? asciiMarks[Int(scalar)] : marks[scalar] ?? 0
  }

  /// The number of a word, which is given one if it has none.
  mutating func intern(word: [Unicode.Scalar]) -> UInt32 {
    var node: UInt32 = 1
    for scalar in word {
      let symbol = alphabet.learn(scalar)
      var next = step(node, symbol)
      if next == 0 {
        next = UInt32(wordAtNode.count)
        wordAtNode.append(0)
        if node == 1 {
          while roots.count <= Int(symbol) { roots.append(0) }
          roots[Int(symbol)] = next
        } else {
          edges.insert(from: node, label: UInt32(symbol), target: next)
        }
      }
      node = next
    }
    if wordAtNode[Int(node)] == 0 {
      wordCount += 1
      wordAtNode[Int(node)] = UInt32(wordCount)
    }
    return wordAtNode[Int(node)]
  }

  /// The number of a mark, which is given one if it has none.
  mutating func intern(mark scalar: Unicode.Scalar) -> UInt32 {
    let known = mark(scalar.value)
    guard known == 0 else { return known }
    wordCount += 1
    if scalar.value < 128 {
      asciiMarks[Int(scalar.value)] = UInt32(wordCount)
    } else {
      marks[scalar.value] = UInt32(wordCount)
    }
    return UInt32(wordCount)
  }
}
