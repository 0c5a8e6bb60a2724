import Chronology

/// Tells the state of an event on a day.
///
/// Without a day it is the state as reported. On a day, a plan whose last possible day has passed is
/// unconfirmed, never held. What was reported as begun and whose last reported day has passed counts
/// as held: somebody saw it. What was put off without a new date stays postponed, and what was
/// cancelled stays cancelled.
struct StateReckoning {
  /// The day.
  let asOf: CivilDate?

  /// The state of an event.
  func state(of composition: Composition, _ members: [Member]) -> EventState {
    let best = composition.best
    let reported = EventState(best.status)
    guard let asOf, let last = lastDay(of: best, members), last < asOf else { return reported }
    switch best.status {
    case .proposed, .expected, .scheduled, .moved: return .unconfirmed
    case .postponed:
      // Beside a new date the report names the old one; alone, the date is the one given up.
      let report = composition.givers[.status]?.observation
      let hasNewDate = report?.previous.contains { $0.when != nil } ?? false
      return hasNewDate ? .unconfirmed : reported
    case .ongoing: return .held
    case .held, .cancelled, .denied: return reported
    }
  }

  /// The last day that the date can mean, later where a report that agrees names a later end.
  private func lastDay(of best: Observation, _ members: [Member]) -> CivilDate? {
    guard let last = best.when?.lastDay else { return nil }
    guard best.status == .ongoing else { return last }
    let window = DayWindow(best.when)
    return members.reduce(last) { latest, member in
      let other = DayWindow(member.observation.when)
      guard other.isExact, other.overlaps(window), let end = member.observation.when?.lastDay else {
        return latest
      }
      return max(latest, end)
    }
  }
}
