import Chronology

/// Chooses the date of an event from what its members report.
///
/// What took place counts before plans. Of plans the latest one counts, since plans move; a plan
/// that agrees with it and is more precise says it better. Among what is left the order is:
/// precision, directness, the number of documents, recency, the order of documents.
///
/// A report that gives only the first day agrees with one that gives the whole range from that day
/// on, and the range says more. A day without a year says less than any date that has one.
struct BestWhen {
  /// The member whose date it is.
  let member: Member

  init?(_ members: [Member]) {
    let dated = members.filter { $0.observation.when != nil }
    let pool = BestWhen.pool(dated)
    guard !pool.isEmpty else { return nil }
    var support: [EDTF: Set<String>] = [:]
    for member in dated {
      guard let when = member.observation.when else { continue }
      support[when, default: []].insert(member.reading.extraction.id)
    }
    func count(_ member: Member) -> Int {
      member.observation.when.flatMap { support[$0]?.count } ?? 0
    }
    /// Only what is strictly better wins, so that the first in order wins among equals.
    func best(of members: [Member]) -> Member? {
      var best: (member: Member, rank: [Int])?
      for member in members {
        let rank = BestWhen.rank(member, count(member))
        guard let current = best, !rank.lexicographicallyExceeds(current.rank) else {
          best = (member, rank)
          continue
        }
      }
      return best?.member
    }
    guard let chosen = best(of: pool) else { return nil }
    member = best(of: BestWhen.ranges(dated, openingWith: chosen)) ?? chosen
  }

  /// The members among which the choice is made.
  private static func pool(_ dated: [Member]) -> [Member] {
    let bounded = dated.filter { $0.observation.when?.bounds != nil }
    let past = bounded.filter { $0.tense == .past }
    if !past.isEmpty { return past }
    if !bounded.isEmpty { return currentPlans(bounded) }
    let yearless = dated.filter { $0.tense == .past }
    return yearless.isEmpty ? dated : yearless
  }

  /// Members that give a range of days from the one day on that was chosen.
  private static func ranges(_ dated: [Member], openingWith chosen: Member) -> [Member] {
    let day = DayWindow(chosen.observation.when)
    guard day.isExact, day.first == day.last else { return [] }
    return dated.filter { member in
      let window = DayWindow(member.observation.when)
      return window.isExact && window.isWithinMonth && window.first == day.first
        && window.last > day.first && member.observation.status != .cancelled
    }
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
    for member in dated {
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
