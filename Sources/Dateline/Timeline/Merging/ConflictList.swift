import Chronology

/// The values that differ from the best ones, each with its sources.
struct ConflictList {
  private(set) var conflicts: [Conflict] = []

  /// A text that differs is listed only beside one of its own language: a translation is no
  /// conflict.
  init(_ members: [Member], against composition: Composition) {
    let best = composition.best
    let window = DayWindow(best.when)
    collect(.when, members) { member in
      guard let when = member.observation.when, when != best.when else { return nil }
      // A coarser date that holds the best one agrees with it.
      let other = DayWindow(when)
      let isCoarser =
        other.isDated && other.first <= window.first && window.last <= other.last
        && when.precision < (best.when?.precision ?? .unknown)
      return isCoarser ? nil : when.description
    }
    collect(.time, members) { member in
      guard DayWindow(member.observation.when).overlaps(window) else { return nil }
      return ConflictList.other(member.observation.time?.description, than: best.time?.description)
    }
    collect(.zone, members) {
      ConflictList.other($0.observation.zone?.rawValue, than: best.zone?.rawValue)
    }
    collect(.place, members) { member in
      guard let place = member.observation.place, let chosen = best.place,
        place.name != chosen.name || place.country != chosen.country
      else { return nil }
      // A country that holds the chosen town agrees with it.
      let isWider = place.isCountry && place.country == chosen.country
      return isWider ? nil : ConflictList.text(of: place)
    }
    collect(.mode, members) {
      ConflictList.other($0.observation.mode?.rawValue, than: best.mode?.rawValue)
    }
    collect(.kind, members) { member in
      let kind = member.observation.kind
      return kind == .other ? nil : ConflictList.other(kind.rawValue, than: best.kind.rawValue)
    }
    let words: [(Evidence.Field, KeyPath<Observation, String?>)] = [
      (.host, \.host), (.chair, \.chair), (.organiser, \.organiser), (.theme, \.theme),
    ]
    for (field, path) in words {
      guard let language = composition.givers[field]?.language else { continue }
      collect(field, members.filter { $0.language == language }) {
        ConflictList.other($0.observation[keyPath: path], than: best[keyPath: path])
      }
    }
  }

  private static func other(_ value: String?, than best: String?) -> String? {
    guard let value, let best, value.lowercased() != best.lowercased() else { return nil }
    return value
  }

  private static func text(of place: Place) -> String {
    guard let country = place.country, !place.isCountry else { return place.name }
    return "\(place.name), \(country)"
  }

  /// Lists the values of one field: what more documents say first, then in the order of documents.
  private mutating func collect(
    _ field: Evidence.Field,
    _ members: [Member],
    _ read: (Member) -> String?
  ) {
    var order: [String] = []
    var found: [String: Conflict] = [:]
    for member in members {
      guard let value = read(member) else { continue }
      if found[value] == nil { order.append(value) }
      var conflict =
        found[value] ?? Conflict(field: field, value: value, certainty: 0, sources: [])
      conflict.certainty = max(conflict.certainty, member.certainty(of: field))
      if conflict.sources.last != member.source { conflict.sources.append(member.source) }
      found[value] = conflict
    }
    let listed = order.compactMap { found[$0] }.enumerated().sorted { left, right in
      let counts = (left.element.sources.count, right.element.sources.count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : left.offset < right.offset
    }
    conflicts += listed.map(\.element)
  }
}
