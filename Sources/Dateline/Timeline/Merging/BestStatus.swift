import Chronology

/// Chooses the status of an event from what its members report.
///
/// What took place stays so: no plan, and no report that it was called off, undoes it. Otherwise the
/// latest document decides, save that what has begun is not made a plan again. Of documents of one
/// day the one that is about the event counts before one that mentions it, then the later stage of
/// an event's life.
struct BestStatus {
  /// The member whose status it is.
  let member: Member

  init?(_ members: [Member]) {
    let last =
      members.filter { $0.observation.status != .denied }.max(by: BestStatus.precedes)
      ?? members.max(by: BestStatus.precedes)
    guard let last else { return nil }
    if let held = members.filter({ $0.tense == .past }).max(by: BestStatus.precedes) {
      member = held
    } else if last.tense == .plan, last.observation.status != .cancelled,
      let begun = members.filter({ $0.tense == .underWay }).max(by: BestStatus.precedes)
    {
      member = begun
    } else {
      member = last
    }
  }

  private static func precedes(_ left: Member, _ right: Member) -> Bool {
    if left.recency != right.recency { return left.recency < right.recency }
    if left.observation.isMain != right.observation.isMain { return right.observation.isMain }
    return stage(left.observation.status) < stage(right.observation.status)
  }

  private static func stage(_ status: EventStatus) -> Int {
    switch status {
    case .denied: 0
    case .proposed: 1
    case .expected: 2
    case .scheduled: 3
    case .moved: 4
    case .postponed: 5
    case .ongoing: 6
    case .cancelled: 7
    case .held: 8
    }
  }
}
