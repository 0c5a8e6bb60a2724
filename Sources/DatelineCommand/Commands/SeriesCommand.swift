import ArgumentParser
import Dateline
import DatelinePublishing

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
      """
  )

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

  @Flag(help: "Tell only failures on standard error.")
  var quiet = false

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
    if !found.isEmpty {
      let texts = found.map { series in
        let family = series.group.flatMap { catalog.family($0) }
        return backtest
          ? BacktestText.details(of: series, in: family)
          : SeriesText.details(of: series) + SeriesText.next(of: series, in: family)
      }
      try output.write(texts.joined(separator: "\n"))
    } else if let family = catalog.family(wanted) {
      guard !backtest else {
        throw CommandFailure("'\(id)' is a family; --backtest takes a series, or none for all")
      }
      try output.write(SeriesText.details(of: family) + "\n")
      try output.write(SeriesText.list(catalog.series(in: wanted), width: output.columns))
    } else {
      throw CommandFailure("no series is called '\(id)'; 'dateline series' lists all")
    }
    try output.flush()
  }
}
