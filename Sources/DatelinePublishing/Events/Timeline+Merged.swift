public import Chronology
public import Dateline

extension Timeline {
  /// Makes a timeline of events that were merged before and written down.
  ///
  /// They keep the states that they were written with; `asOf` is only noted.
  public init(merged events: [Event], asOf: CivilDate? = nil) {
    let sorted = events.sorted { left, right in
      let days = (left.best.when?.firstDay ?? .max, right.best.when?.firstDay ?? .max)
      return days.0 != days.1 ? days.0 < days.1 : left.id < right.id
    }
    self.init(events: sorted, asOf: asOf)
  }
}
