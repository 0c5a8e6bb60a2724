import ArgumentParser
import Dateline
import DatelinePublishing

/// `dateline merge`: document lines in, event lines out.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put together what extracted documents say of the same events.",
    discussion: """
      Reads the lines of 'dateline extract --format jsonl', in any order and with repeats, and \
      writes one event a line. The same lines give the same bytes.

      Example:
        dateline extract articles/ --format jsonl | dateline merge > events.jsonl
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Files of document lines, or - for standard input, which is read where none is given.",
      valueName: "file"
    )
  )
  var files: [String] = []

  @OptionGroup var common: CommonOptions

  func run() throws {
    var notices = Notices(isQuiet: common.quiet)
    var extractions: [Extraction] = []
    let reader = ArticleReader(format: .jsonLines, accepts: [.document])
    try reader.read(files.isEmpty ? ["-"] : files, &notices) { item, _ in
      if case .extraction(let extraction) = item { extractions.append(extraction) }
    }
    var output = StandardStream.output
    for event in Timeline(extractions, asOf: common.asOf).events {
      try output.write(line: event.jsonLine)
    }
    try output.flush()
    try notices.finish()
  }
}
