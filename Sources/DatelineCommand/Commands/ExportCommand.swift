import ArgumentParser
import Chronology
import Dateline
import DatelinePublishing
import ICalendar

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

  enum ImpreciseName: String, CaseIterable, ExpressibleByArgument { case marker, span, omit }

  @OptionGroup var source: TimelineSource
  @OptionGroup var filters: FilterOptions

  func run() throws {
    var notices = Notices(isQuiet: source.common.quiet)
    let filter = try filters.filter(source.knowledge.catalog())
    let timeline = try source.timeline(asOf: source.common.asOf, &notices)
    // An output that nobody could make use of must not take the place of a good one.
    guard notices.used > 0 else { return try notices.finish() }
    let events = timeline.events.filter(filter.matches)
    var sink = try Sink(path: output)
    do {
      switch format {
      case .ics: try writeCalendar(of: events, to: &sink, notices)
      case .json: try sink.write(EventList.json(events))
      case .csv: try sink.write(EventList.csv(events))
      }
      try sink.finish()
    } catch {
      sink.abandon()
      throw error
    }
    if events.isEmpty { notices.note(EventList.emptiness(of: timeline.events)) }
    try notices.finish()
  }

  private func writeCalendar(
    of events: [Event],
    to sink: inout Sink,
    _ notices: Notices
  ) throws {
    var options = FeedOptions()
    options.imprecise = FeedOptions.Imprecise(rawValue: imprecise.rawValue) ?? .marker
    let entries = FeedEntries(events, options: options)
    do {
      var chunks = try VCalendar(entries, options: options).chunks()
      while let bytes = try chunks.next() { try sink.write(bytes) }
    } catch let error as ICalendarError {
      throw CommandFailure("the calendar cannot be written: \(error)")
    }
    for (count, reason) in [
      (entries.undated, "without a date that a calendar can show"),
      (entries.imprecise, "without a day (--imprecise omit)"),
      (entries.denied, "that a source denies"),
    ] where count > 0 {
      notices.note("\(count) \(count == 1 ? "event" : "events") \(reason): not in the calendar")
    }
  }
}

/// Where a result goes: standard output, or a file that appears whole.
enum Sink {
  case standardOutput(StandardStream)
  case file(OutputFile)

  init(path: String?) throws(CommandFailure) {
    self = if let path { .file(try OutputFile(path: path)) } else { .standardOutput(.output) }
  }

  mutating func write(_ bytes: [UInt8]) throws {
    switch self {
    case .standardOutput(var stream):
      try stream.write(bytes)
      self = .standardOutput(stream)
    case .file(var file):
      try file.write(bytes)
      self = .file(file)
    }
  }

  mutating func finish() throws {
    switch self {
    case .standardOutput(var stream): try stream.flush()
    case .file(var file): try file.finish()
    }
  }

  func abandon() {
    if case .file(let file) = self { file.abandon() }
  }
}
