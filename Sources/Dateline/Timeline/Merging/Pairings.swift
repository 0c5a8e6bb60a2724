/// Which editions of which series some document names as one event: "the 40th and 41st Summits".
struct Pairings: Sendable {
  private let pairs: [Int: Set<[Int]>]

  init(_ tellings: [Telling]) {
    var pairs: [Int: Set<[Int]>] = [:]
    for telling in tellings {
      guard let series = telling.series, let first = telling.editions.first,
        let last = telling.editions.last, first < last
      else { continue }
      // Editions that are held together follow each other; a longer list is a list of events.
      guard telling.editions.count <= 3, last - first < 3 else { continue }
      pairs[series, default: []].insert(telling.editions)
    }
    self.pairs = pairs
  }

  /// Whether two sets of editions can mean one event: one of them holds the other, or some document
  /// names all of them as one.
  func agree(_ left: [Int], _ right: [Int], series: Int?) -> Agreement {
    if left.allSatisfy(right.contains) || right.allSatisfy(left.contains) { return .same }
    guard let series, let stated = pairs[series] else { return .different }
    let union = Set(left + right).sorted()
    guard union.count <= 3 else { return .different }
    if stated.contains(union) { return .paired }
    guard union.count == 2, let first = union.first else { return .different }
    for start in first - 1...first {
      if stated.contains([start, start + 1, start + 2]) { return .paired }
    }
    return .different
  }

  /// How two sets of editions stand to each other.
  enum Agreement: Sendable {
    /// They share editions.
    case same

    /// They are different editions that some document names as one event.
    case paired

    /// They are different events.
    case different
  }
}
