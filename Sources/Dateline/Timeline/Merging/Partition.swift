/// Sets that start with one member each and are joined, with what the members of each have in
/// common.
struct Partition {
  private var parents: [Int]
  private var sizes: [Int]
  private var grounds: [CommonGround]

  /// Makes one set for each ground.
  init(_ grounds: [CommonGround]) {
    parents = Array(grounds.indices)
    sizes = Array(repeating: 1, count: grounds.count)
    self.grounds = grounds
  }

  /// The member that stands for the set of a member.
  mutating func root(of member: Int) -> Int {
    var root = member
    while parents[root] != root { root = parents[root] }
    var step = member
    while parents[step] != root { (step, parents[step]) = (parents[step], root) }
    return root
  }

  /// What the members of the set that `root` stands for have in common.
  func ground(of root: Int) -> CommonGround { grounds[root] }

  /// Joins the sets of two members.
  mutating func join(_ first: Int, _ second: Int) {
    var (large, small) = (root(of: first), root(of: second))
    guard large != small else { return }
    if sizes[large] < sizes[small] { swap(&large, &small) }
    parents[small] = large
    sizes[large] += sizes[small]
    let ground = grounds[small]
    grounds[small] = CommonGround()
    grounds[large].formUnion(ground)
  }
}
