/// One step of clustering: links of one strength between sets of observations.
struct ClusteringStep {
  /// Which sets become one, and which fit two events that stay apart.
  struct Result {
    var joins: [(Int, Int)] = []
    var doubts: [(member: Int, others: [Int])] = []
  }

  private let strength: Link.Strength
  private let pairings: Pairings

  /// The sets by their roots, as positions in the lists below.
  private var places: [Int: Int] = [:]
  private var roots: [Int] = []
  private var grounds: [CommonGround] = []
  private var edges: [(Int, Int)] = []
  private var known: Set<UInt64> = []

  /// How often a set was found to fit two events: 0 takes part, 1 joins only others of its kind,
  /// 2 stays alone.
  private var levels: [UInt8] = []

  init(strength: Link.Strength, pairings: Pairings) {
    self.strength = strength
    self.pairings = pairings
  }

  /// Whether two sets must not become one by a link of this strength.
  func keepsApart(_ left: CommonGround, _ right: CommonGround) -> Bool {
    left.contradicts(right, pairings)
      || strength.yieldsToSeparation && left.isSeparate(from: right)
  }

  /// Adds a link between two sets; the order of calls is the order in which links are taken.
  mutating func add(
    _ left: Int,
    _ leftGround: CommonGround,
    _ right: Int,
    _ rightGround: CommonGround
  ) {
    let first = place(of: left, leftGround)
    let second = place(of: right, rightGround)
    let key = UInt64(min(first, second)) << 32 | UInt64(max(first, second))
    if known.insert(key).inserted { edges.append((first, second)) }
  }

  private mutating func place(of root: Int, _ ground: CommonGround) -> Int {
    if let place = places[root] { return place }
    let place = roots.count
    places[root] = place
    roots.append(root)
    grounds.append(ground)
    return place
  }

  /// Long chains of doubt are cut here; what must stay apart stays apart all the same.
  private static let roundLimit = 12

  /// Decides which sets become one.
  mutating func run() -> Result {
    guard !edges.isEmpty else { return Result() }
    levels = Array(repeating: 0, count: roots.count)
    var neighbours = Array(repeating: [Int](), count: roots.count)
    for (first, second) in edges {
      neighbours[first].append(second)
      neighbours[second].append(first)
    }
    for place in roots.indices where fitsTwo(neighbours[place]) { levels[place] = 1 }
    var partition = joined()
    var rounds = 0
    while rounds < ClusteringStep.roundLimit, raiseDoubts(&partition) {
      partition = joined()
      rounds += 1
    }
    return result(&partition, neighbours)
  }

  /// Whether two of these sets must not become one.
  private func fitsTwo(_ neighbours: [Int]) -> Bool {
    guard neighbours.count > 1 else { return false }
    var all = grounds[neighbours[0]]
    for neighbour in neighbours.dropFirst() {
      if keepsApart(all, grounds[neighbour]) { return true }
      all.formUnion(grounds[neighbour])
    }
    return false
  }

  private func isOpen(_ edge: (Int, Int)) -> Bool {
    levels[edge.0] == levels[edge.1] && levels[edge.0] < 2
  }

  /// Takes the open links one after the other where nothing speaks against it.
  private func joined() -> Partition {
    var partition = Partition(grounds)
    for edge in edges where isOpen(edge) {
      let (left, right) = (partition.root(of: edge.0), partition.root(of: edge.1))
      guard left != right else { continue }
      if !keepsApart(partition.ground(of: left), partition.ground(of: right)) {
        partition.join(left, right)
      }
    }
    return partition
  }

  /// Finds sets that became part of one event and fit another that stayed apart from it.
  private mutating func raiseDoubts(_ partition: inout Partition) -> Bool {
    var doubtful: Set<Int> = []
    var joined: Set<Int> = []
    var blocked: [(Int, Int)] = []
    for edge in edges where isOpen(edge) {
      if partition.root(of: edge.0) == partition.root(of: edge.1) {
        joined.formUnion([edge.0, edge.1])
      } else {
        blocked.append(edge)
      }
    }
    for (first, second) in blocked {
      // Who contradicts the other event does not fit it: only the one in between is in doubt.
      for (own, other) in [(first, second), (second, first)] where joined.contains(own) {
        let event = partition.ground(of: partition.root(of: other))
        if !keepsApart(grounds[own], event) { doubtful.insert(own) }
      }
    }
    for place in doubtful { levels[place] += 1 }
    return !doubtful.isEmpty
  }

  private func result(_ partition: inout Partition, _ neighbours: [[Int]]) -> Result {
    var result = Result()
    for place in roots.indices {
      let root = partition.root(of: place)
      if root != place { result.joins.append((roots[root], roots[place])) }
    }
    for place in roots.indices where levels[place] > 0 {
      let own = partition.root(of: place)
      let others = neighbours[place].filter { partition.root(of: $0) != own }
      if !others.isEmpty { result.doubts.append((roots[place], others.map { roots[$0] })) }
    }
    return result
  }
}
