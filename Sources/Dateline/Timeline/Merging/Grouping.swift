/// Observations grouped by event.
struct Grouping {
  /// For each event the positions of its observations, sorted.
  private(set) var groups: [[Int]] = []

  /// For each event the other events that it may belong to; empty for nearly all.
  private(set) var doubts: [[Int]] = []

  init(_ tellings: [Telling], _ readings: [KnownDocument]) {
    let pairings = Pairings(tellings)
    var clustering = Clustering(tellings.map(CommonGround.init), pairings)
    let alike = Grouping.joinAlike(tellings, &clustering)
    var candidates = Candidates(tellings, among: alike.positions, editions: alike.editions)
    var links: [Link] = []
    for (left, right) in candidates.pairs() {
      guard let (strength, score) = Agreement(tellings[left], tellings[right]).verdict else {
        continue
      }
      links.append(Link(left: left, right: right, strength: strength, score: score))
    }
    links += Grouping.revisionLinks(tellings, readings)
    clustering.take(links)
    collect(tellings.count, &clustering)
  }

  private mutating func collect(_ count: Int, _ clustering: inout Clustering) {
    var numbers: [Int: Int] = [:]
    var groupOf: [Int] = []
    groupOf.reserveCapacity(count)
    for position in 0..<count {
      let root = clustering.root(of: position)
      if let number = numbers[root] {
        groups[number].append(position)
        groupOf.append(number)
      } else {
        numbers[root] = groups.count
        groupOf.append(groups.count)
        groups.append([position])
      }
    }
    doubts = Array(repeating: [], count: groups.count)
    for (member, others) in clustering.doubts {
      let own = groupOf[member]
      let named = Set(doubts[own] + others.map { groupOf[$0] }).subtracting([own])
      doubts[own] = named.sorted()
    }
  }

  /// Joins observations that say the same, and returns the first of each such set: of all, and of
  /// those that name the same edition with the same date and tense.
  private static func joinAlike(
    _ tellings: [Telling],
    _ clustering: inout Clustering
  ) -> (positions: [Int], editions: [Int]) {
    var firsts: [Likeness: Int] = [:]
    var editionFirsts: [Likeness: Int] = [:]
    var (positions, editions): ([Int], [Int]) = ([], [])
    for (position, telling) in tellings.enumerated() {
      if let first = firsts[Likeness(telling, isFull: true)],
        Agreement(tellings[first], telling).verdict != nil
      {
        clustering.join(first, position)
        continue
      }
      firsts[Likeness(telling, isFull: true)] = position
      positions.append(position)
      guard telling.namesEdition else { continue }
      if let first = editionFirsts[Likeness(telling, isFull: false)] {
        clustering.join(first, position)
      } else {
        editionFirsts[Likeness(telling, isFull: false)] = position
        editions.append(position)
      }
    }
    return (positions, editions)
  }

  /// Links between revisions of one document, which tell the same events under the same names.
  private static func revisionLinks(_ tellings: [Telling], _ readings: [KnownDocument]) -> [Link] {
    var copies: [String: Int] = [:]
    for reading in readings { copies[reading.extraction.id, default: 0] += 1 }
    guard copies.count < readings.count else { return [] }
    struct Key: Hashable {
      let document: String
      let name: UInt64
      let kind: KindSet
      let occurrence: Int
    }
    var firsts: [Key: Int] = [:]
    var occurrences: [Key: Int] = [:]
    var links: [Link] = []
    for (position, telling) in tellings.enumerated() {
      let id = readings[telling.reading].extraction.id
      guard copies[id, default: 0] > 1 else { continue }
      let counter = Key(
        document: id,
        name: telling.name.hash,
        kind: telling.kind,
        occurrence: -1 - telling.reading
      )
      let occurrence = occurrences[counter, default: 0]
      occurrences[counter] = occurrence + 1
      let key = Key(
        document: id,
        name: telling.name.hash,
        kind: telling.kind,
        occurrence: occurrence
      )
      if let first = firsts[key] {
        links.append(Link(left: first, right: position, strength: .exactName, score: 1000))
      } else {
        firsts[key] = position
      }
    }
    return links
  }

  /// What makes two observations say the same.
  private struct Likeness: Hashable {
    let series: Int?
    let editions: [Int]
    let tense: Tense
    let window: DayWindow
    let isPutOff: Bool
    let earlier: [DayWindow]
    let kind: KindSet?
    let places: PlaceSet?
    let name: UInt64?

    init(_ telling: Telling, isFull: Bool) {
      series = telling.series
      editions = telling.editions
      tense = telling.tense
      window = telling.window
      isPutOff = telling.isPutOff
      earlier = telling.earlier
      kind = isFull ? telling.kind : nil
      places = isFull ? telling.places : nil
      name = isFull ? telling.name.hash : nil
    }
  }
}
