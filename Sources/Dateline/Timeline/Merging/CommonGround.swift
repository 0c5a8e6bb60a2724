/// What the observations of one candidate event have in common: enough to tell whether two
/// candidates may become one.
///
/// Every question about two sets of observations, "does any of these contradict any of those?", is
/// answered from a few extremes, so that it costs the same for two observations and for thousands.
struct CommonGround: Sendable {
  private var series: Int?
  private var editions: [EditionGround] = []
  private var kinds: KindSet = []
  private var places: PlaceSet = .none
  private var documents: Set<Int> = []

  /// The latest first and the earliest last day of everything that took place.
  ///
  /// Windows that all overlap each other have a day in common, so these two tell whether they do.
  private var past = Extremes()

  /// The same of everything that is dated.
  private var dated = Extremes()

  /// The latest day on which a plan was made.
  private var planned = Int32.min

  /// How long after an event a plan for it may still be written: desks repeat old plans.
  private static let stalePlan: Int64 = 31

  /// How far apart two dates of one event may lie, in days: plans move, but not by four years.
  private static let longestMove: Int64 = 3 * 366

  /// How far apart reports of one edition of a series may date it, in days: one tells of the day on
  /// which it opened, another of the day on which it closed.
  static let longestMeeting: Int64 = 6

  init() {}

  init(_ telling: Telling) {
    series = telling.series
    kinds = telling.kind
    places = telling.places
    documents = [telling.reading]
    let window = Extremes(telling.window)
    if telling.window.isDated { dated = window }
    if telling.tense == .past, telling.window.isDated { past = window }
    if !telling.editions.isEmpty {
      editions = [EditionGround(editions: telling.editions, window: dated)]
    }
    planned = telling.planned
  }

  /// Whether some observation here and some observation there can never be of one event.
  func contradicts(_ other: CommonGround, _ pairings: Pairings) -> Bool {
    if let series, let theirs = other.series, series != theirs { return true }
    if kinds.excludes(other.kinds) { return true }
    let leeway = sharesEdition(with: other) ? CommonGround.longestMeeting : 0
    if past.distance(to: other.past) > leeway { return true }
    if dated.distance(to: other.dated) > CommonGround.longestMove { return true }
    if isPlannedAfter(other) || other.isPlannedAfter(self) { return true }
    for mine in editions {
      for theirs in other.editions {
        switch pairings.agree(mine.editions, theirs.editions, series: series ?? other.series) {
        case .same: continue
        case .paired: if mine.window.isApart(from: theirs.window) { return true }
        case .different: return true
        }
      }
    }
    return false
  }

  /// Whether the two are apart where no series and edition holds them together: they name different
  /// places, or one document tells them apart.
  func isSeparate(from other: CommonGround) -> Bool {
    if places.excludes(other.places) { return true }
    let (fewer, more) =
      documents.count < other.documents.count
      ? (documents, other.documents) : (other.documents, documents)
    return fewer.contains(where: more.contains)
  }

  /// Adds another candidate's observations.
  mutating func formUnion(_ other: CommonGround) {
    series = series ?? other.series
    kinds.formUnion(other.kinds)
    places.formUnion(other.places)
    past.formUnion(other.past)
    dated.formUnion(other.dated)
    planned = max(planned, other.planned)
    for theirs in other.editions {
      if let index = editions.firstIndex(where: { $0.editions == theirs.editions }) {
        editions[index].window.formUnion(theirs.window)
      } else {
        editions.append(theirs)
      }
    }
    // The larger set takes in the smaller one, which keeps many small steps cheap.
    if documents.count >= other.documents.count {
      documents.formUnion(other.documents)
    } else {
      documents = other.documents.union(documents)
    }
  }

  /// Whether some observation here and some observation there name the same edition of one series.
  private func sharesEdition(with other: CommonGround) -> Bool {
    guard let series, series == other.series else { return false }
    return editions.contains { mine in
      other.editions.contains { !Set(mine.editions).isDisjoint(with: $0.editions) }
    }
  }

  private func isPlannedAfter(_ other: CommonGround) -> Bool {
    Int64(planned) - CommonGround.stalePlan > Int64(other.past.earliestLast)
  }

  /// The windows of the observations that name exactly these editions.
  private struct EditionGround: Sendable {
    var editions: [Int]
    var window: Extremes
  }

  /// The latest first day and the earliest last day of some windows.
  private struct Extremes: Sendable {
    var latestFirst = Int32.min
    var earliestLast = Int32.max

    init() {}

    init(_ window: DayWindow) {
      latestFirst = window.first
      earliestLast = window.last
    }

    mutating func formUnion(_ other: Extremes) {
      latestFirst = max(latestFirst, other.latestFirst)
      earliestLast = min(earliestLast, other.earliestLast)
    }

    /// Whether some window here ends before some window there begins, or the other way round.
    func isApart(from other: Extremes) -> Bool { distance(to: other) > 0 }

    func distance(to other: Extremes) -> Int64 {
      max(
        Int64(latestFirst) - Int64(other.earliestLast),
        Int64(other.latestFirst) - Int64(earliestLast)
      )
    }
  }
}
