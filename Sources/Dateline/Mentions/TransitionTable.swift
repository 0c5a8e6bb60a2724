/// The edges of a trie in one open-addressing hash table: (node, label) to node.
///
/// Nodes are numbered from 1, the root being 1; 0 means "no edge". A lookup is one multiplication
/// and, on average, little more than one probe, however large the lexicon is.
struct TransitionTable: Sendable {
  private struct Edge: Sendable {
    var key: UInt64 = 0
    var target: UInt32 = 0
  }

  private var edges: [Edge]
  private var mask: Int
  private var count = 0

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    edges = Array(repeating: Edge(), count: size)
    mask = size - 1
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  /// The node that an edge leads to, or 0.
  ///
  /// Labels are below 2^32.
  @inline(__always)
  func target(from node: UInt32, label: UInt32) -> UInt32 {
    let key = UInt64(node) << 32 | UInt64(label)
    var index = slot(key)
    while true {
      let edge = edges[index]
      if edge.key == key { return edge.target }
      if edge.key == 0 { return 0 }
      index = (index &+ 1) & mask
    }
  }

  mutating func insert(from node: UInt32, label: UInt32, target: UInt32) {
    if (count + 1) * 2 > edges.count { grow() }
    place(Edge(key: UInt64(node) << 32 | UInt64(label), target: target))
    count += 1
  }

  private mutating func place(_ edge: Edge) {
    var index = slot(edge.key)
    while edges[index].key != 0 { index = (index + 1) & mask }
    edges[index] = edge
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: Edge(), count: old.count * 2)
    mask = edges.count - 1
    for edge in old where edge.key != 0 { place(edge) }
  }
}
