import ArgumentParser
import Chronology
import Dateline
import DatelinePublishing

/// `dateline timeline`: every event that the articles tell of, in order of time.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "List every event of the articles in order of time.",
    discussion: """
      Example:
        dateline timeline articles/ --series amri
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument { case table, json }

  @Option(help: ArgumentHelp("How the result is written: table or json.", valueName: "format"))
  var format = Format.table

  @OptionGroup var source: TimelineSource
  @OptionGroup var store: StoreOption
  @OptionGroup(title: "Which events are wanted") var filters: FilterOptions

  func validate() throws { try store.check(beside: source) }

  func run() throws {
    var notices = Notices(isQuiet: source.common.quiet)
    let filter = try filters.filter(source.knowledge.catalog())
    let timeline = try source.timeline(store, asOf: source.common.asOf, &notices)
    let events = timeline.events.filter(filter.matches)
    var output = StandardStream.output
    switch format {
    case .json: try output.write(EventList.json(events))
    case .table:
      if events.isEmpty {
        notices.noteIfUsed(EventList.emptiness(of: timeline.events))
      } else {
        try output.write(EventTable(events, names: timeline.names).text(width: output.columns))
      }
    }
    try output.flush()
    try notices.finish()
  }
}
