import Chronology

/// Chooses the date of an event from what its members report.
///
/// What took place counts before plans. Of plans the latest one counts, since plans move; a plan
/// that agrees with it and is more precise says it better. Among what is left the order is:
/// precision, directness, the number of documents, recency, the order of documents.
struct BestWhen {
  /// The member whose date it is.
  let member: Member

  init?(_ members: [Member]) {
    let dated = members.filter { $0.observation.when != nil }
    let past = dated.filter { $0.tense == .past }
    let pool = past.isEmpty ? BestWhen.currentPlans(dated) : past
    guard let first = pool.first else { return nil }
    var support: [EDTF: Set<String>] = [:]
    for member in dated {
      guard let when = member.observation.when else { continue }
      support[when, default: []].insert(member.reading.extraction.id)
    }
    func count(_ member: Member) -> Int {
      member.observation.when.flatMap { support[$0]?.count } ?? 0
    }
    var best = first
    for member in pool.dropFirst() {
      // Only what is strictly better wins, so that the first in order wins among equals.
      if BestWhen.rank(member, count(member)).lexicographicallyExceeds(
        BestWhen.rank(best, count(best))
      ) {
        best = member
      }
    }
    member = best
  }

  private static func rank(_ member: Member, _ support: Int) -> [Int] {
    let when = member.observation.when
    let isFull = when?.bounds != nil
    return [
      isFull ? 1 : 0, Int(when?.precision.rawValue ?? 0), isUnderWayRange(member),
      member.directness(of: .when), support, Int(member.recency.daysSinceEpoch),
    ]
  }

  /// What is under way ends on the last day that a report names, so a range says more than a day.
  private static func isUnderWayRange(_ member: Member) -> Int {
    guard member.tense != .past, let bounds = member.observation.when?.bounds else { return 0 }
    return bounds.lowerBound < bounds.upperBound ? 1 : 0
  }

  /// The plans that agree with the latest one.
  private static func currentPlans(_ dated: [Member]) -> [Member] {
    var latest: Member?
    for member in dated where member.observation.when?.bounds != nil {
      guard let current = latest else {
        latest = member
        continue
      }
      let (left, right) = (planRank(member), planRank(current))
      if left.lexicographicallyExceeds(right) { latest = member }
    }
    guard let window = latest.map({ DayWindow($0.observation.when) }) else { return dated }
    return dated.filter { DayWindow($0.observation.when).overlaps(window) }
  }

  private static func planRank(_ member: Member) -> [Int] {
    [
      member.tense == .underWay ? 1 : 0, Int(member.recency.daysSinceEpoch),
      Int(member.observation.when?.precision.rawValue ?? 0), member.directness(of: .when),
    ]
  }
}

extension [Int] {
  /// Whether the numbers are greater, compared from the first one on.
  func lexicographicallyExceeds(_ other: [Int]) -> Bool { other.lexicographicallyPrecedes(self) }
}
