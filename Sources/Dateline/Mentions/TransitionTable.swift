/// The edges of a trie in one open-addressing hash table: (node, label) to node.
///
/// Nodes are numbered from 1, the root being 1; 0 means "no edge". A lookup is one multiplication
/// and, on average, little more than one probe, however large the lexicon is.
struct TransitionTable: Sendable {
  private var keys: [UInt64]
  private var targets: [UInt32]
  private var mask: Int
  private var count = 0

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    targets = Array(repeating: 0, count: size)
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
      let found = keys[index]
      if found == key { return targets[index] }
      if found == 0 { return 0 }
      index = (index &+ 1) & mask
    }
  }

  mutating func insert(from node: UInt32, label: UInt32, target: UInt32) {
    if (count + 1) * 2 > keys.count { grow() }
    place(UInt64(node) << 32 | UInt64(label), target)
    count += 1
  }

  private mutating func place(_ key: UInt64, _ target: UInt32) {
    var index = slot(key)
    while keys[index] != 0 { index = (index + 1) & mask }
    keys[index] = key
    targets[index] = target
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    targets = Array(repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    for (key, target) in zip(oldKeys, oldTargets) where key != 0 { place(key, target) }
  }
}
