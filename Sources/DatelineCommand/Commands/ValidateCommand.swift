import ArgumentParser
import Chronology
import DatelinePublishing
import ICalendar

/// `dateline validate`: what is wrong with calendar files and event data.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check calendar files (.ics) and event data (.jsonl).",
    discussion: """
      Each line of the answer names file, line and column, how much it matters, the rule and what \
      was found. The exit code is 1 where an error or a warning was found, 0 where nothing or only \
      notes were.

      Example:
        dateline validate calendar.ics
        dateline validate events.jsonl --as-of 2026-11-24 --format json
      """
  )

  enum Kind: String, CaseIterable, ExpressibleByArgument { case ics, events }

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(
    help: ArgumentHelp("Files to check, or - for standard input.", valueName: "file")
  )
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "What the files are: ics or events (lines of 'extract' or 'merge'); without it, by extension, "
        + "else by content.",
      valueName: "kind"
    )
  )
  var kind: Kind?

  @Option(help: ArgumentHelp("How the result is written: text or json.", valueName: "format"))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Series to add to those that editions are checked against.",
      valueName: "file"
    )
  )
  var seriesFile: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day on which the data was made: what is held after it, or planned before it, is told.",
      valueName: "date"
    ),
    transform: Arguments.day
  )
  var asOf: CivilDate?

  @Flag(help: "Tell only failures on standard error.")
  var quiet = false

  func run() throws {
    var notices = Notices(isQuiet: quiet)
    var reports: [IssueReport] = []
    for path in files {
      do throws(CommandFailure) {
        reports += try check(path)
        notices.use()
      } catch {
        notices.fail(error.message)
      }
    }
    notices.endProgress()
    var output = StandardStream.output
    switch format {
    case .json: try output.write(IssueReport.json(reports))
    case .text: for report in reports { try output.write(report.text + "\n") }
    }
    try output.flush()
    try notices.finish()
    let errors = reports.count { $0.severity == "error" }
    let warnings = reports.count { $0.severity == "warning" }
    let told = [
      (errors, "error"), (warnings, "warning"), (reports.count - errors - warnings, "note"),
    ]
    .compactMap { count, name in count == 0 ? nil : "\(count) \(name)\(count == 1 ? "" : "s")" }
    notices.note(told.isEmpty ? "nothing found" : told.joined(separator: ", "))
    if errors + warnings > 0 { throw Ending(code: 1) }
  }

  private func check(_ path: String) throws(CommandFailure) -> [IssueReport] {
    if path != "-" {
      switch FileKind(path: path, followsLinks: true) {
      case nil: throw CommandFailure("\(path): \(systemMessage()); check the path")
      case .folder: throw CommandFailure("\(path): a folder; name the files to check")
      default: break
      }
    }
    let file = try path == "-" ? InputFile(standardInput: ()) : InputFile(path: path)
    let head = try file.read()
    switch kind ?? ValidateCommand.kind(of: path, head) {
    case .ics: return try checkCalendar(file, head)
    case .events: return try checkEvents(file, head)
    }
  }

  /// What a file is by its name, else by its first bytes.
  private static func kind(of path: String, _ head: [UInt8]) -> Kind {
    switch Folder.suffix(of: path) {
    case "ics", "ical", "ifb": .ics
    case "jsonl", "ndjson": .events
    default: head.first { $0 > 0x20 } == UInt8(ascii: "{") ? .events : .ics
    }
  }

  private func checkCalendar(
    _ file: InputFile,
    _ head: [UInt8]
  ) throws(CommandFailure) -> [IssueReport] {
    var bytes = head
    let limits = ICalendarValidator.Limits()
    while bytes.count <= limits.fileBytes {
      let piece = try file.read()
      if piece.isEmpty { break }
      bytes += piece
    }
    return ICalendarValidator.issues(in: bytes, limits: limits).map { issue in
      IssueReport(
        file: file.name,
        line: issue.line,
        column: issue.column,
        severity: issue.severity.rawValue,
        code: issue.code.rawValue,
        message: issue.message,
        section: issue.section,
        hint: issue.hint
      )
    }
  }

  private func checkEvents(
    _ file: InputFile,
    _ head: [UInt8]
  ) throws(CommandFailure) -> [IssueReport] {
    guard !head.isEmpty else { throw CommandFailure("\(file.name): the file is empty") }
    var validator = EventValidator(
      asOf: asOf,
      series: try KnowledgeOptions.catalog(adding: seriesFile)
    )
    var lines = LineReader(file, after: head)
    while let line = try lines.next() {
      guard case .bytes(let bytes) = line else {
        validator.skip(lineNumber: lines.number)
        continue
      }
      if bytes.contains(where: { $0 > 0x20 }) { validator.read(bytes, number: lines.number) }
    }
    validator.finish()
    return validator.issues.map { issue in
      IssueReport(
        file: file.name,
        line: issue.line,
        column: issue.column,
        severity: issue.severity.rawValue,
        code: issue.code.rawValue,
        message: issue.message
      )
    }
  }
}
