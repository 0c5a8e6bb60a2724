import ArgumentParser
import Glibc

/// The program `dateline`.
struct DatelineTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Reads news articles and keeps a calendar.",
    discussion: """
      Give it articles as text files or JSON Lines. It finds the dates and events in them, puts \
      together what several articles say of the same event, and writes a calendar that people can \
      subscribe to.

      Example:
        dateline upcoming articles/
        dateline export articles/ --output calendar.ics
      """,
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self, UpcomingCommand.self, TimelineCommand.self, ExportCommand.self,
      ValidateCommand.self, ExplainCommand.self, SeriesCommand.self,
      MergeCommand.self, IngestCommand.self,
    ]
  )
}

@main
enum Program {
  static func main() {
    // A reader that goes away ends the program quietly, even where whoever started it has chosen
    // to ignore the signal.
    _ = signal(SIGPIPE, SIG_DFL)
    do {
      var command = try DatelineTool.parseAsRoot()
      try command.run()
    } catch {
      exit(code(telling: error))
    }
  }

  /// Tells why the program ends, and gives the exit code of the contract.
  private static func code(telling error: any Error) -> Int32 {
    switch error {
    case let ending as Ending: return ending.code
    case let failure as CommandFailure:
      Notices.print(failure.message)
      return failure.code
    default: break
    }
    if DatelineTool.exitCode(for: error) == .success {
      var output = StandardStream.output
      try? output.write(DatelineTool.fullMessage(for: error) + "\n")
      try? output.flush()
      return 0
    }
    Notices.print(usage(of: error))
    return 2
  }

  /// One line on wrong usage, which names the command whose help says more.
  private static func usage(of error: any Error) -> String {
    let first = CommandLine.arguments.dropFirst().first ?? ""
    let commands = DatelineTool.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    guard first.hasPrefix("-") || commands.contains(first) else {
      return "unknown command '\(first)'; the commands are \(commands.joined(separator: ", "))"
    }
    let message = DatelineTool.message(for: error).split(separator: "\n")
      .map { $0.drop { $0 == " " } }.joined(separator: " ")
    let command = commands.contains(first) ? "dateline \(first)" : "dateline"
    return "\(message); see '\(command) --help'"
  }
}
