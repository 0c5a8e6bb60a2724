import Chronology

/// Chooses the place of an event from what its members report.
///
/// What took place counts before plans, and of plans the latest counts, as with dates. Among places
/// that agree the order is: a town before a country, directness, the number of documents, recency,
/// the order of documents.
struct BestPlace {
  /// The member whose place it is.
  let member: Member

  init?(_ members: [Member]) {
    let placed = members.filter { $0.observation.place != nil }
    let past = placed.filter { $0.tense == .past }
    let pool = past.isEmpty ? BestPlace.currentPlans(placed) : past
    guard let first = pool.first else { return nil }
    var support: [String: Set<String>] = [:]
    for member in placed {
      guard let place = member.observation.place else { continue }
      support[place.name, default: []].insert(member.reading.extraction.id)
    }
    var best = first
    for member in pool.dropFirst()
    where BestPlace.rank(member, support).lexicographicallyExceeds(BestPlace.rank(best, support)) {
      best = member
    }
    member = best
  }

  private static func rank(_ member: Member, _ support: [String: Set<String>]) -> [Int] {
    guard let place = member.observation.place else { return [] }
    return [
      place.isCountry ? 0 : 1, member.directness(of: .place), support[place.name]?.count ?? 0,
      Int(member.recency.daysSinceEpoch),
    ]
  }

  private static func currentPlans(_ placed: [Member]) -> [Member] {
    var latest: Member?
    for member in placed {
      guard let current = latest else {
        latest = member
        continue
      }
      if planRank(member).lexicographicallyExceeds(planRank(current)) { latest = member }
    }
    guard let places = latest.map({ PlaceSet($0.observation) }) else { return placed }
    return placed.filter { !PlaceSet($0.observation).excludes(places) }
  }

  private static func planRank(_ member: Member) -> [Int] {
    [
      member.tense == .underWay ? 1 : 0, Int(member.recency.daysSinceEpoch),
      member.directness(of: .place),
    ]
  }
}
