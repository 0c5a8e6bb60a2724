import ArgumentParser

/// The program `dateline`.
@main
struct DatelineTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Reads news articles and keeps a calendar."
  )
}
