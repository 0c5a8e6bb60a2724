import Chronology
public import Dateline

extension UpcomingSelection {
  /// Why nothing is upcoming and what may help, in one line.
  ///
  /// - Parameters:
  ///   - all: Every event of the timeline.
  ///   - matching: Those of them that the filters let through.
  /// - Returns: The line, without an end.
  public func emptiness(all: [Event], matching: [Event]) -> String {
    guard !all.isEmpty else {
      return "no events were found; see what was read with 'dateline extract --mentions'"
    }
    guard !matching.isEmpty else {
      return "none of the \(all.count) events matches the filters; 'dateline timeline' lists all"
    }
    var counts: [Verdict: Int] = [:]
    for event in matching { counts[verdict(on: event), default: 0] += 1 }
    let reasons: [(Verdict, String)] = [
      (.past, "past"), (.later, "after \(limit?.description ?? "the limit")"),
      (.undated, "without a date"), (.dropped, "cancelled or denied"),
    ]
    let told = reasons.compactMap { verdict, text in
      counts[verdict].map { "\($0) \(text)" }
    }
    return "nothing is upcoming on \(day): " + told.joined(separator: ", ")
      + "; 'dateline timeline' lists all, --as-of looks from another day"
  }
}
