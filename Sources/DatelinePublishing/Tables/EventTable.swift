import Chronology
public import Dateline

/// Events as a table for people, one a row.
public struct EventTable: Hashable, Sendable {
  private var table: TextTable

  /// Makes the table; the events stay in their order.
  ///
  /// - Parameters:
  ///   - events: The events.
  ///   - names: What people call documents that have no address: their files, by identifier.
  public init(_ events: [Event], names: [String: String] = [:]) {
    table = TextTable(["WHEN", "STATE", "PLACE", "SERIES", "EVENT", "SOURCE"], cuttable: [4, 5])
    for event in events {
      table.rows.append([
        EventTable.when(event.best), event.state.rawValue, EventTable.place(event.best),
        EventTable.series(event.best), event.best.title, EventTable.source(event, names),
      ])
    }
  }

  /// The table as lines.
  public func text(width: Int? = nil) -> String { table.text(width: width) }

  static func when(_ best: Observation) -> String {
    guard let when = best.when else { return "no date" }
    // EDTF's numbers for quarters, halves and seasons mean nothing to most readers.
    if case .date(let date) = when, date.month > 12, date.month != 255 {
      return FeedWords(language: "en").date(when)
    }
    return best.time.map { "\(when) \($0)" } ?? when.description
  }

  static func place(_ best: Observation) -> String {
    guard let place = best.place else { return best.mode == .online ? "online" : "-" }
    guard let country = place.country else { return place.name }
    return "\(place.name), \(country)"
  }

  static func series(_ best: Observation) -> String {
    guard let series = best.series else { return "-" }
    let editions = best.editions.isEmpty ? (best.edition.map { [$0] } ?? []) : best.editions
    return ([series] + editions.map(String.init)).joined(separator: " ")
  }

  /// The first source, and how many more there are.
  static func source(_ event: Event, _ names: [String: String]) -> String {
    guard let first = event.sources.first else { return "-" }
    let documents = Set(event.sources.map(\.document)).count
    let name = first.url ?? names[first.document] ?? first.document
    return documents > 1 ? "\(name) (+\(documents - 1))" : name
  }
}
