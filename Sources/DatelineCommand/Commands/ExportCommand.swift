import ArgumentParser
import Chronology
import Dateline
import DatelinePublishing

/// `dateline export`: the events as a calendar, or as data.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the events as a calendar that people can subscribe to, or as data.",
    discussion: """
      An event whose day is not known stands on the first day that it can mean and says so in its \
      title. The same articles give the same bytes, on every day.

      Example:
        dateline export articles/ --output calendar.ics
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument { case ics, json, csv }

  @Option(help: ArgumentHelp("How the result is written: ics, json or csv.", valueName: "format"))
  var format = Format.ics

  @Option(
    help: ArgumentHelp("Where the result goes; without it, to standard output.", valueName: "file")
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "An event without a day: marker (one marked day), span (every day that is possible) or omit.",
      valueName: "form"
    )
  )
  var imprecise = ImpreciseName.marker

  enum ImpreciseName: String, CaseIterable, ExpressibleByArgument {
    case marker, span, omit

    var option: FeedOptions.Imprecise {
      switch self {
      case .marker: .marker
      case .span: .span
      case .omit: .omit
      }
    }
  }

  @OptionGroup var source: TimelineSource
  @OptionGroup var store: StoreOption
  @OptionGroup(title: "Which events are wanted") var filters: FilterOptions

  func validate() throws { try store.check(beside: source) }

  func run() throws {
    var notices = Notices(isQuiet: source.common.quiet)
    let filter = try filters.filter(source.knowledge.catalog())
    let timeline = try source.timeline(store, asOf: source.common.asOf, &notices)
    // An output that nobody could make use of must not take the place of a good one.
    guard notices.used > 0 else { return try notices.finish() }
    let events = timeline.events.filter(filter.matches)
    var sink = try Sink(path: output)
    do {
      switch format {
      case .ics:
        try CalendarOutput(events, filters, imprecise: imprecise.option)
          .write(notices) { try sink.write($0) }
      case .json: try sink.write(EventList.json(events))
      case .csv: try sink.write(EventList.csv(events))
      }
      try sink.finish()
    } catch {
      sink.abandon()
      throw error
    }
    if events.isEmpty { notices.noteIfUsed(EventList.emptiness(of: timeline.events)) }
    try notices.finish()
  }
}
