import Chronology

/// The best values of an event as one observation, and who gives each of them.
struct Composition {
  /// The best values.
  private(set) var best: Observation

  /// The best title in each language.
  let titles: [String: String]

  /// The members that give the values.
  private(set) var givers: [Evidence.Field: Member] = [:]

  /// More participants than this are not listed.
  private static let participantLimit = 200

  /// - Parameter members: The members in their order; at least one.
  init?(_ members: [Member]) {
    guard let names = BestTitles(members), let status = BestStatus(members) else { return nil }
    let title = names.member.observation
    titles = names.titles
    best = Observation(
      title: title.title,
      titleRange: title.titleRange,
      kind: title.kind,
      status: status.member.observation.status
    )
    givers[.title] = names.member
    givers[.status] = status.member
    setKind(members)
    setDate(members)
    setPlace(members)
    setSeries(members)
    setRoles(members)
    best.isMain = members.contains { $0.observation.isMain }
    givers[.main] = members.first { $0.observation.isMain }
    setReasons(members)
  }

  /// Any sort says more than "other"; then directness decides.
  private mutating func setKind(_ members: [Member]) {
    let kind = BestValue(members, .kind) { $0.kind == .other ? nil : $0.kind }
    guard let kind = kind ?? BestValue(members, .kind, \.kind) else { return }
    best.kind = kind.value
    givers[.kind] = kind.member
  }

  private mutating func setDate(_ members: [Member]) {
    let giver = BestWhen(members)?.member
    best.when = giver?.observation.when
    givers[.when] = giver
    if let giver, !giver.observation.alternatives.isEmpty {
      best.alternatives = giver.observation.alternatives
      givers[.alternatives] = giver
    }
    // A time of day belongs to its day: times beside other dates are not heard.
    let window = DayWindow(best.when)
    let timely = members.filter {
      $0.observation.when == nil || best.when == nil
        || DayWindow($0.observation.when).overlaps(window)
    }
    if let time = BestValue(timely, .time, \.time) {
      best.time = time.value
      best.zone = time.member.observation.zone
      givers[.time] = time.member
      givers[.zone] = best.zone == nil ? nil : time.member
    } else if let zone = BestValue(timely, .zone, \.zone) {
      best.zone = zone.value
      givers[.zone] = zone.member
    }
  }

  private mutating func setPlace(_ members: [Member]) {
    if let giver = BestPlace(members)?.member {
      best.place = giver.observation.place
      best.places = giver.observation.places
      givers[.place] = giver
      if !best.places.isEmpty { givers[.places] = giver }
    }
    if let mode = BestValue(members, .mode, \.mode) {
      best.mode = mode.value
      givers[.mode] = mode.member
    }
    var earlier: [PreviousPlan] = []
    for member in members {
      for plan in member.observation.previous where !earlier.contains(plan) {
        guard earlier.count < Composition.participantLimit else { break }
        earlier.append(plan)
        givers[.previous] = givers[.previous] ?? member
      }
    }
    best.previous = earlier.filter { $0.when != best.when || $0.place != nil }
  }

  private mutating func setSeries(_ members: [Member]) {
    if let series = BestValue(members, .series, \.series) {
      best.series = series.value
      givers[.series] = series.member
    }
    let named = members.filter { !$0.observation.editions.isEmpty || $0.observation.edition != nil }
    let editions = named.flatMap { member in
      member.observation.editions + (member.observation.edition.map { [$0] } ?? [])
    }
    best.editions = Set(editions).sorted()
    best.edition = best.editions.first
    givers[.edition] = named.first
    givers[.editions] = named.max {
      $0.observation.editions.count < $1.observation.editions.count
    }
  }

  private mutating func setRoles(_ members: [Member]) {
    func set(_ field: Evidence.Field, _ path: WritableKeyPath<Observation, String?>) {
      guard let found = BestValue(members, field, { $0[keyPath: path] }) else { return }
      best[keyPath: path] = found.value
      givers[field] = found.member
    }
    set(.host, \.host)
    set(.chair, \.chair)
    set(.organiser, \.organiser)
    set(.theme, \.theme)
    if let recurrence = BestValue(members, .recurrence, \.recurrence) {
      best.recurrence = recurrence.value
      givers[.recurrence] = recurrence.member
    }
    var names: Set<String> = []
    for member in members {
      for participant in member.observation.participants
      where names.count < Composition.participantLimit {
        guard names.insert(participant.name.lowercased()).inserted else { continue }
        best.participants.append(participant)
        givers[.participants] = givers[.participants] ?? member
      }
    }
  }

  /// The certainty and the evidence of each value are those of the member that gives it.
  ///
  /// A field that nobody could resolve keeps the evidence of the first that states it.
  private mutating func setReasons(_ members: [Member]) {
    for field in Evidence.Field.allCases {
      let giver =
        givers[field]
        ?? members.first { $0.observation.evidence.contains { $0.field == field } }
      guard let observation = giver?.observation else { continue }
      best.certainties[field] = observation.certainties[field]
      best.evidence += observation.evidence.filter { $0.field == field }
    }
  }
}
