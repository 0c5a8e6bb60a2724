/// Tells which events are part of others, as their documents say: "on the sidelines of the 47th
/// ASEAN Summit".
///
/// The evidence names the whole by its words, and by series and edition where it has them. It is an
/// edition's event, from whatever document, else what the same document tells under those words.
struct Parents {
  private var claims: [Claim] = []

  private struct Claim {
    var event: Int
    /// The identifier of the whole, where it is an edition.
    var edition: String?
    /// What the same document tells under the words that name the whole.
    var telling: Telling?
  }

  private struct Telling: Hashable {
    var document: String
    var observation: Int
  }

  /// How many events may be part of one another in turn.
  private static let depth = 8

  /// Takes down what the members of an event say that it is part of.
  mutating func add(_ members: [Member], of event: Int) {
    for member in members {
      let observation = member.observation
      // The ceremony of an edition is part of it.
      if observation.kind == .ceremony, let series = observation.series,
        let edition = observation.edition
      {
        claims.append(Claim(event: event, edition: "\(series)-\(edition)@dateline"))
      }
      guard let evidence = observation.evidence.first(where: { $0.field == .partOf }) else {
        continue
      }
      let index = member.reading.extraction.observations.firstIndex {
        evidence.range != nil && $0.titleRange == evidence.range
      }
      claims.append(
        Claim(
          event: event,
          edition: Evidence.edition(inRule: evidence.rule).map { $0 + "@dateline" },
          telling: index.map {
            Telling(document: member.reading.extraction.id, observation: $0)
          }
        )
      )
    }
  }

  /// Gives each event the identifier of the one that it is part of, where that is among them.
  func apply(to events: inout [Event]) {
    if claims.isEmpty { return }
    var known: [String: Int] = [:]
    var tellings: [Telling: Int] = [:]
    for (index, event) in events.enumerated() {
      known[event.id] = index
      for source in event.sources {
        tellings[Telling(document: source.document, observation: source.observation)] = index
      }
    }
    for claim in claims where events[claim.event].partOf == nil {
      let whole =
        claim.edition.flatMap { known[$0] } ?? claim.telling.flatMap { tellings[$0] }
      guard let whole, !isPart(whole, of: claim.event, in: events, known) else { continue }
      events[claim.event].partOf = events[whole].id
    }
  }

  /// Whether an event is another one or part of it.
  private func isPart(
    _ event: Int,
    of other: Int,
    in events: [Event],
    _ known: [String: Int]
  ) -> Bool {
    var index = event
    for _ in 0..<Parents.depth {
      if index == other { return true }
      guard let parent = events[index].partOf, let next = known[parent] else { return false }
      index = next
    }
    return true
  }
}

extension Evidence {
  private static let partRule = "part-of:"

  /// The rule that names an edition as the whole.
  static func partRule(series: String, edition: Int) -> String {
    "\(partRule)\(series)-\(edition)"
  }

  /// The series and edition that a rule names as the whole, as in an event's identifier.
  fileprivate static func edition(inRule rule: String) -> String? {
    rule.hasPrefix(partRule) ? String(rule.dropFirst(partRule.utf8.count)) : nil
  }
}
