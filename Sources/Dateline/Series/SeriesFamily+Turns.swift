public import Chronology

extension SeriesFamily {
  /// The member whose turn comes after a country's, in the order of the English names.
  ///
  /// - Parameters:
  ///   - country: The ISO 3166-1 alpha-2 code of the last host.
  ///   - day: Only who was a member on this day has a turn.
  /// - Returns: The member; nil where the country is none of that day.
  public func member(after country: String, on day: CivilDate) -> Member? {
    let members = self.members.filter { member in
      member.joined?.firstDay.map { $0 <= day } ?? true
    }.sorted { $0.name < $1.name }
    guard let place = members.firstIndex(where: { $0.country == country }) else { return nil }
    return members[(place + 1) % members.count]
  }

  /// Whether every host of meetings came by turn, where at least two can be checked.
  func turnsHold(in meetings: [SeriesMeeting]) -> Bool {
    var checked = 0
    for (earlier, later) in zip(meetings, meetings.dropFirst())
    where later.steps(after: earlier) == 1 {
      guard let old = earlier.country, let new = later.country else { continue }
      guard member(after: old, on: later.days.lowerBound)?.country == new else { return false }
      checked += 1
    }
    return checked >= 2
  }
}

/// A host that the membership dates foretell, beside the one that the facts name.
public struct HostTurn: Hashable, Sendable {
  /// The edition.
  public let edition: Int

  /// Whose turn it is, as an ISO 3166-1 alpha-2 code; nil where the host before is not known.
  public let expected: String?

  /// Who was the host.
  public let actual: String?

  /// Whether the host came by turn.
  public var holds: Bool { expected != nil && expected == actual }
}

extension Series {
  /// The hosts that follow from the first host and the dates of membership alone.
  ///
  /// A host that did not come by turn is told, and the turns go on from the one that was due, so
  /// that no fact after the first enters.
  public func turns(in family: SeriesFamily) -> [HostTurn] {
    let known = editions.filter { $0.number != nil && !$0.confidence.liesAhead }
    guard var host = known.first?.country else { return [] }
    var turns: [HostTurn] = []
    for edition in known.dropFirst() {
      guard let number = edition.number,
        let day = edition.when?.firstDay ?? edition.window?.firstDay,
        let next = family.member(after: host, on: day)
      else { continue }
      turns.append(HostTurn(edition: number, expected: next.country, actual: edition.country))
      host = next.country
    }
    return turns
  }
}
