import Chronology
import Dateline

extension Observation {
  /// The value of a field as one line for people, or nil where it has none.
  func text(of field: Evidence.Field) -> String? {
    switch field {
    case .title: title
    case .kind: kind.rawValue
    case .when: when?.description
    case .alternatives: Observation.list(alternatives.map(\.description))
    case .time: time?.description
    case .zone: zone?.rawValue
    case .place: place.map(Observation.text)
    case .places: places.count > 1 ? Observation.list(places.map(Observation.text)) : nil
    case .mode: mode?.rawValue
    case .series: series
    case .edition: edition.map(String.init)
    case .editions: !editions.isEmpty ? Observation.list(editions.map(String.init)) : nil
    case .status: status.rawValue
    case .previous:
      Observation.list(
        previous.map { plan in
          [plan.when?.description, plan.place.map(Observation.text)].compactMap { $0 }
            .joined(separator: ", ")
        }
      )
    case .host: host
    case .chair: chair
    case .organiser: organiser
    case .theme: theme
    case .participants:
      Observation.list(
        participants.map {
          [$0.name, $0.role, $0.country].compactMap { $0 }.joined(separator: ", ")
        }
      )
    case .recurrence:
      recurrence.map { [$0.timex.description, $0.rrule].compactMap { $0 }.joined(separator: ", ") }
    case .main: isMain ? "true" : nil
    // An event knows of what it is part by that one's identifier.
    case .partOf: nil
    }
  }

  private static func text(_ place: Place) -> String {
    let name = place.country.map { "\(place.name), \($0)" } ?? place.name
    return place.text == place.name ? name : "\(name) (\"\(place.text)\")"
  }

  private static func list(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: "; ")
  }
}
