import Chronology

/// Makes events of what documents say.
struct Merging {
  /// The events, by first possible day, then by identifier; undated ones last.
  private(set) var events: [Event] = []

  /// More events than this are not named in one finding.
  private static let namedLimit = 5

  /// - Parameters:
  ///   - readings: The documents that are known, in their order.
  ///   - asOf: The day on which states are reckoned.
  init(_ readings: [KnownDocument], asOf: CivilDate?) {
    let tellings = [Telling](readings)
    let grouping = Grouping(tellings, readings)
    var identity = EventIdentity()
    let reckoning = StateReckoning(asOf: asOf)
    var candidates: [String: [Int]] = [:]
    var parents = Parents()
    for (group, positions) in grouping.groups.enumerated() {
      let members = positions.map { Member(readings[tellings[$0].reading], tellings[$0].index) }
      guard let composition = Composition(members), let founder = members.first else { continue }
      let isWhole = positions.contains { tellings[$0].isWhole }
      let id = identity.next(composition, foundedBy: founder, isWhole: isWhole)
      if isWhole, let series = composition.best.series {
        for edition in composition.best.editions {
          candidates["\(series)\u{0}\(edition)", default: []].append(group)
        }
      }
      events.append(
        Event(
          id: id,
          best: composition.best,
          titles: composition.titles,
          state: reckoning.state(of: composition, members),
          history: Merging.history(members),
          conflicts: ConflictList(members, against: composition).conflicts,
          sources: Merging.sources(members)
        )
      )
      parents.add(members, of: events.count - 1)
    }
    parents.apply(to: &events)
    addFindings(grouping.doubts, candidates)
    sortByDay()
  }

  /// What was said, by the dates of documents, then by their identifiers.
  private static func history(_ members: [Member]) -> [StatusReport] {
    var reports: [StatusReport] = []
    var known: Set<StatusReport> = []
    for member in members {
      let report = StatusReport(
        status: member.observation.status,
        when: member.observation.when,
        place: member.observation.place,
        document: member.reading.extraction.id,
        observation: member.index,
        date: member.reading.date
      )
      if known.insert(report).inserted { reports.append(report) }
    }
    return reports
  }

  private static func sources(_ members: [Member]) -> [SourceReference] {
    var known: Set<SourceReference> = []
    return members.map(\.source).filter { known.insert($0).inserted }
  }

  private mutating func addFindings(_ doubts: [[Int]], _ candidates: [String: [Int]]) {
    for (group, others) in doubts.enumerated() where !others.isEmpty {
      events[group].findings.append(
        Finding(
          .mayBelongTo,
          "it may belong to \(named(others)), which are not one event; so it joined neither"
        )
      )
    }
    var rivals: [Int: Set<Int>] = [:]
    // In the order of keys: which rivals are named must not depend on the order of a dictionary.
    for (_, groups) in candidates.sorted(by: { $0.key < $1.key }) where groups.count > 1 {
      let decided = groups.filter { doubts[$0].isEmpty }
      guard decided.count > 1 else { continue }
      // The first one stands for all others, so that a thousand rivals cost a thousand findings.
      for group in decided.dropFirst() {
        rivals[group, default: []].insert(decided[0])
        if rivals[decided[0], default: []].count < Merging.namedLimit {
          rivals[decided[0], default: []].insert(group)
        }
      }
    }
    for (group, others) in rivals {
      events[group].findings.append(
        Finding(
          .conflict,
          "the same edition is also told as \(named(others.sorted())); both cannot be true"
        )
      )
    }
  }

  private func named(_ groups: [Int]) -> String {
    let names = groups.prefix(Merging.namedLimit).map { group in
      events[group].best.when.map { "\(events[group].id) (\($0))" } ?? events[group].id
    }
    let rest = groups.count - names.count
    return names.joined(separator: " and ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private mutating func sortByDay() {
    let days = events.map { $0.best.when?.firstDay ?? .max }
    let order = events.indices.sorted { left, right in
      days[left] != days[right] ? days[left] < days[right] : events[left].id < events[right].id
    }
    events = order.map { events[$0] }
  }
}
