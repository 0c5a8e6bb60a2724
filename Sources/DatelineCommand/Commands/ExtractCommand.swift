import ArgumentParser
import Chronology
import Dateline
import DatelinePublishing

/// `dateline extract`: what each document says.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Find the dates and events in articles.",
    discussion: """
      Example:
        dateline extract article.txt
        dateline extract articles/ --format jsonl --mentions > extracted.jsonl
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument { case table, json, jsonl }

  @Argument(
    help: ArgumentHelp(
      "Text files, JSON Lines, folders of them, or - for standard input.",
      valueName: "file"
    )
  )
  var files: [String] = []

  @Option(
    help: ArgumentHelp("How the result is written: table, json or jsonl.", valueName: "format")
  )
  var format = Format.table

  @Flag(help: "Show the time expressions too.")
  var mentions = false

  @Flag(help: "Show the articles' text too.")
  var text = false

  @OptionGroup(title: "How articles are read") var options: InputOptions
  @OptionGroup(title: "Words and series of your own") var knowledge: KnowledgeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !files.isEmpty else {
      throw ValidationError("no input; name a file, a folder, or - for standard input")
    }
  }

  func run() throws {
    var notices = Notices(isQuiet: common.quiet)
    var output = StandardStream.output
    let extractor = try knowledge.extractor(for: options.language, notices)
    var count = 0
    if format == .json { try output.write("[") }
    var reader = options.reader
    reader.accepts = [.article]
    try reader.read(files, &notices) { item, _ in
      guard case .article(let document) = item else { return }
      let extraction = extractor.extract(document, includesMentions: mentions)
      if let asOf = common.asOf, !extraction.isKnown(on: asOf) { return }
      switch format {
      case .jsonl:
        try output.write(line: extraction.jsonLine(of: document, includesText: text))
      case .json:
        if count > 0 { try output.write(",\n") }
        try output.write(extraction.jsonLine(of: document, includesText: text))
      case .table:
        if count > 0 { try output.write("\n") }
        try output.write(
          ExtractionTable(extraction, of: document).text(
            includesText: text,
            width: output.columns
          )
        )
      }
      count += 1
    }
    if format == .json { try output.write("]\n") }
    try output.flush()
    try notices.finish()
  }
}
