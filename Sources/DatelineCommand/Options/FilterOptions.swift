import ArgumentParser
import Chronology
import Dateline
import DatelinePublishing

/// The flags that choose events; each may be given more than once where that makes sense.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only this series, for example amri; see 'dateline series'.",
      valueName: "id"
    )
  )
  var series: [String] = []

  @Option(
    help: ArgumentHelp("Only the series of this family, for example asean.", valueName: "id")
  )
  var group: String?

  @Option(
    help: ArgumentHelp(
      "Only this country (two letters, for example SG) or place by name.",
      valueName: "place"
    )
  )
  var place: String?

  @Option(help: ArgumentHelp("Only this sort of event, for example summit.", valueName: "kind"))
  private var kind: [KindName] = []

  @Option(help: ArgumentHelp("Only this state, for example scheduled.", valueName: "state"))
  private var status: [StateName] = []

  @Option(
    help: ArgumentHelp("Leave out what ends before this date.", valueName: "date"),
    transform: Arguments.date
  )
  private var from: EDTFDate?

  @Option(
    help: ArgumentHelp("Leave out what begins after this date.", valueName: "date"),
    transform: Arguments.date
  )
  private var to: EDTFDate?

  @Option(
    help: ArgumentHelp(
      "Only events with these words in title, theme, place or host; marks may be left out.",
      valueName: "words"
    )
  )
  var text: String?

  @Flag(help: "Only what an article is mainly about.")
  var mainOnly = false

  @Option(
    help: ArgumentHelp(
      "Only events whose date, place and status are each at least this sure, 0 to 1.",
      valueName: "number"
    )
  )
  var minCertainty: Double?

  func validate() throws {
    if let minCertainty, !(0...1).contains(minCertainty) {
      throw ValidationError("--min-certainty must be from 0 to 1")
    }
  }

  /// The filter; `catalog` says which series a family has.
  func filter(
    _ catalog: @autoclosure () throws(CommandFailure) -> SeriesCatalog
  ) throws(CommandFailure) -> EventFilter {
    var filter = EventFilter()
    filter.series = Set(series.map { $0.lowercased() })
    if let group = group?.lowercased() {
      let catalog = try catalog()
      let members = Set(catalog.series(in: group).map(\.id))
      guard !members.isEmpty else {
        let known = Set(catalog.series.compactMap(\.group)).sorted().joined(separator: ", ")
        throw CommandFailure("no family of series is called \(group); there are \(known)")
      }
      filter.series = series.isEmpty ? members : filter.series.intersection(members)
      // No series of that name belongs to the family, so nothing can match.
      if filter.series.isEmpty { filter.series = [""] }
    }
    filter.place = place
    filter.kinds = Set(kind.map(\.kind))
    filter.states = Set(status.map(\.state))
    filter.from = from?.bounds?.lowerBound
    filter.to = to?.bounds?.upperBound
    filter.text = text
    filter.mainOnly = mainOnly
    filter.minimumCertainty = minCertainty
    return filter
  }
}

/// The name of a kind of event as an argument.
private struct KindName: ExpressibleByArgument {
  let kind: EventKind

  init?(argument: String) {
    guard let kind = EventKind(rawValue: argument) else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] { EventKind.allCases.map(\.rawValue) }
}

/// The name of a state as an argument.
private struct StateName: ExpressibleByArgument {
  let state: EventState

  init?(argument: String) {
    guard let state = EventState(rawValue: argument) else { return nil }
    self.state = state
  }

  static var allValueStrings: [String] { EventState.allCases.map(\.rawValue) }
}
