/// Puts observations together that are of one event.
///
/// Links are taken from strong to weak, in steps of one strength. What must not be one event wins
/// over every link. Within a step, what fits two events that are not one joins neither: it stays
/// alone, and the events that it may belong to are noted.
struct Clustering {
  private let pairings: Pairings
  private var partition: Partition

  /// Sets that fitted two events, by their roots: they take no part in weaker steps.
  private var undecided: Set<Int> = []

  /// For an observation of each undecided set, observations of the events that it may belong to.
  private(set) var doubts: [(member: Int, others: [Int])] = []

  init(_ grounds: [CommonGround], _ pairings: Pairings) {
    partition = Partition(grounds)
    self.pairings = pairings
  }

  /// Joins observations that say the same.
  mutating func join(_ first: Int, _ second: Int) { partition.join(first, second) }

  /// The position that stands for the set of an observation.
  mutating func root(of member: Int) -> Int { partition.root(of: member) }

  /// Takes links, in any order.
  mutating func take(_ links: [Link]) {
    let ordered = links.sorted(by: Link.precedes)
    var start = 0
    while start < ordered.count {
      let strength = ordered[start].strength
      var end = start
      while end < ordered.count, ordered[end].strength == strength { end += 1 }
      takeStep(ordered[start..<end], strength)
      start = end
    }
  }

  private mutating func takeStep(_ links: ArraySlice<Link>, _ strength: Link.Strength) {
    var step = ClusteringStep(strength: strength, pairings: pairings)
    for link in links {
      let (left, right) = (partition.root(of: link.left), partition.root(of: link.right))
      guard left != right, !undecided.contains(left), !undecided.contains(right) else { continue }
      let grounds = (partition.ground(of: left), partition.ground(of: right))
      guard !step.keepsApart(grounds.0, grounds.1) else { continue }
      step.add(left, grounds.0, right, grounds.1)
    }
    let result = step.run()
    for (first, second) in result.joins { partition.join(first, second) }
    for (member, others) in result.doubts {
      undecided.insert(partition.root(of: member))
      doubts.append((member, others))
    }
  }
}
