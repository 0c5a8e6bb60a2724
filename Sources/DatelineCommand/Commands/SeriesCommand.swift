import ArgumentParser
import Dateline
import DatelinePublishing
import ICalendar

/// `dateline series`: what is known of series of meetings.
struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series",
    abstract: "Show the series of meetings that are known, with sources.",
    discussion: """
      Names and short forms tell articles' events apart; facts about editions are only shown and \
      checked against, never put into an event. The next meeting of a series is a window with its \
      reasons: projected, not announced.

      Example:
        dateline series
        dateline series amri
        dateline series amri --backtest
        dateline series amri --format ics
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument { case table, json, ics }

  @Argument(
    help: ArgumentHelp(
      "A series or family by identifier or short form; without it, all are listed.",
      valueName: "id"
    )
  )
  var id: String?

  @Option(
    help: ArgumentHelp(
      "Series to add to those that are known. May be given more than once.",
      valueName: "file"
    )
  )
  var seriesFile: [String] = []

  @Flag(help: "Show how projections from earlier editions alone would have held.")
  var backtest = false

  @Option(
    help: ArgumentHelp(
      "How one series is written: table, or its known editions as json or ics, marked as facts.",
      valueName: "format"
    )
  )
  var format = Format.table

  @Flag(help: "Tell only failures on standard error.")
  var quiet = false

  func validate() throws {
    guard format != .table else { return }
    if backtest { throw ValidationError("--backtest has no other format than table") }
    if id == nil { throw ValidationError("--format json and ics take one series; name it") }
  }

  func run() throws {
    let catalog = try KnowledgeOptions.catalog(adding: seriesFile)
    var output = StandardStream.output
    guard let id else {
      try output.write(
        backtest
          ? BacktestText.summary(of: catalog, width: output.columns)
          : SeriesText.list(catalog.series, width: output.columns)
      )
      return try output.flush()
    }
    let wanted = id.lowercased()
    let found = catalog.series.filter { series in
      series.id == wanted
        || (series.acronyms + series.weakAcronyms).contains { $0.lowercased() == wanted }
    }
    if let series = found.first, format != .table {
      guard found.count == 1 else {
        let ids = found.map(\.id).joined(separator: ", ")
        throw CommandFailure("'\(id)' names \(ids); give one of them")
      }
      try output.write(format == .json ? SeriesFacts.json(series) : calendar(of: series))
    } else if !found.isEmpty {
      let texts = found.map { series in
        let family = series.group.flatMap { catalog.family($0) }
        return backtest
          ? BacktestText.details(of: series, in: family)
          : SeriesText.details(of: series) + SeriesText.next(of: series, in: family)
      }
      try output.write(texts.joined(separator: "\n"))
    } else if let family = catalog.family(wanted) {
      guard !backtest, format == .table else {
        throw CommandFailure("'\(id)' is a family; --backtest and --format take a series")
      }
      try output.write(SeriesText.details(of: family) + "\n")
      try output.write(SeriesText.list(catalog.series(in: wanted), width: output.columns))
    } else {
      throw CommandFailure("no series is called '\(id)'; 'dateline series' lists all")
    }
    try output.flush()
  }

  private func calendar(of series: Series) throws -> [UInt8] {
    let calendar = SeriesFacts.calendar(series)
    guard !calendar.events.isEmpty else {
      throw CommandFailure("no edition of \(series.id) has a known date, so there is no calendar")
    }
    do {
      var bytes: [UInt8] = []
      var chunks = try calendar.chunks()
      while let chunk = try chunks.next() { bytes += chunk }
      return bytes
    } catch {
      throw CommandFailure("the calendar cannot be written: \(error)")
    }
  }
}
