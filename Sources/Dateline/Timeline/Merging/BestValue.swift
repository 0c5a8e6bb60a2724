import Chronology

/// Chooses the value of a field that neither moves nor has a precision: host, theme, mode.
///
/// What took place counts before plans, then directness, recency and the order of documents.
struct BestValue<Value: Hashable> {
  /// The value.
  let value: Value

  /// The member that gives it.
  let member: Member

  init?(_ members: [Member], _ field: Evidence.Field, _ read: (Observation) -> Value?) {
    var best: (value: Value, member: Member, rank: [Int])?
    for member in members {
      guard let value = read(member.observation) else { continue }
      let rank = [
        member.tense == .past ? 1 : 0, member.directness(of: field),
        Int(member.recency.daysSinceEpoch),
      ]
      guard let current = best else {
        best = (value, member, rank)
        continue
      }
      if rank.lexicographicallyExceeds(current.rank) { best = (value, member, rank) }
    }
    guard let best else { return nil }
    value = best.value
    member = best.member
  }
}
