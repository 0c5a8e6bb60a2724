import ArgumentParser
import Chronology
import Dateline
import DatelinePublishing

/// `dateline upcoming`: what is still to come.
struct UpcomingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upcoming",
    abstract: "List the events that are still to come.",
    discussion: """
      An event whose day is not known stays in the list until the last day that it can mean: one \
      of "2018" until the end of 2018. Without --as-of, the list is of today.

      Example:
        dateline upcoming articles/ --within 90d --place SG
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument { case table, json, ics }

  @Option(
    help: ArgumentHelp(
      "Only what may begin within this time: 90d, 12w, 6m or 1y.",
      valueName: "time"
    ),
    transform: Arguments.length
  )
  var within: Arguments.Length?

  @Option(help: ArgumentHelp("How the result is written: table, json or ics.", valueName: "format"))
  var format = Format.table

  @OptionGroup var source: TimelineSource
  @OptionGroup var store: StoreOption
  @OptionGroup(title: "Which events are wanted") var filters: FilterOptions

  func validate() throws { try store.check(beside: source) }

  func run() throws {
    var notices = Notices(isQuiet: source.common.quiet)
    let filter = try filters.filter(source.knowledge.catalog())
    let day = try source.common.asOf ?? Today.date()
    let timeline = try source.timeline(store, asOf: day, &notices)
    let selection = UpcomingSelection(on: day, until: within?.end(after: day))
    let matching = timeline.events.filter(filter.matches)
    let events = matching.filter {
      selection.verdict(on: $0, states: filter.states) == .upcoming
    }
    var output = StandardStream.output
    switch format {
    case .json: try output.write(EventList.json(events))
    case .ics where notices.used > 0:
      try CalendarOutput(events, filters).write(notices) { try output.write($0) }
    case .ics: break
    case .table:
      if !events.isEmpty {
        try output.write(EventTable(events, names: timeline.names).text(width: output.columns))
      }
    }
    try output.flush()
    if events.isEmpty {
      notices.noteIfUsed(selection.emptiness(all: timeline.events, matching: matching))
    }
    try notices.finish()
  }
}
