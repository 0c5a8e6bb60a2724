public import Chronology

/// Which events a reader wants; what is nil or empty lets every event through.
public struct EventFilter: Hashable, Sendable {
  /// Identifiers of series.
  public var series: Set<String> = []

  /// A country's ISO code, or words of a place's name.
  public var place: String?

  /// Sorts of event.
  public var kinds: Set<EventKind> = []

  /// States on the reference date.
  public var states: Set<EventState> = []

  /// The first day of interest; an event that ends before it is left out.
  public var from: CivilDate?

  /// The last day of interest; an event that begins after it is left out.
  public var to: CivilDate?

  /// Words of a title, theme, place, host or organiser, in either case, with or without marks.
  public var text: String?

  /// Whether only what an article is mainly about is wanted.
  public var mainOnly = false

  /// The least certainty, from 0 to 1, that each of the event's date, place and status must have.
  public var minimumCertainty: Double?

  /// Makes a filter that lets every event through.
  public init() {}

  /// Whether the filter lets an event through.
  public func matches(_ event: Event) -> Bool {
    let best = event.best
    if !series.isEmpty { guard let id = best.series, series.contains(id) else { return false } }
    if !kinds.isEmpty { guard kinds.contains(best.kind) else { return false } }
    if !states.isEmpty { guard states.contains(event.state) else { return false } }
    if mainOnly { guard best.isMain else { return false } }
    if let place { guard matches(place: place, best) else { return false } }
    if let text { guard matches(text: text, event) else { return false } }
    if let minimumCertainty {
      for field in [Evidence.Field.when, .place, .status] {
        if let certainty = best.certainties[field], certainty < minimumCertainty { return false }
      }
    }
    return matchesDates(best.when)
  }

  private func matchesDates(_ when: EDTF?) -> Bool {
    guard from != nil || to != nil else { return true }
    // A year or month without an end may still touch the days of interest at its open side.
    guard let when, when.firstDay != nil || when.lastDay != nil else { return false }
    if let from, let last = when.lastDay, last < from { return false }
    if let to, let first = when.firstDay, first > to { return false }
    return true
  }

  private func matches(place wanted: String, _ best: Observation) -> Bool {
    let places = best.places + (best.place.map { [$0] } ?? [])
    if wanted.utf8.count == 2 {
      return places.contains { $0.country == wanted.uppercased() }
    }
    let query = SearchText(wanted)
    return places.contains { query.isFound(in: $0.name) || query.isFound(in: $0.text) }
  }

  private func matches(text wanted: String, _ event: Event) -> Bool {
    let query = SearchText(wanted)
    let best = event.best
    let texts: [String?] =
      [best.title, best.theme, best.host, best.organiser, best.chair, best.series]
      + event.titles.values.map { $0 } + best.places.flatMap { [$0.name, $0.text] }
    return texts.contains { $0.map(query.isFound(in:)) ?? false }
  }
}
