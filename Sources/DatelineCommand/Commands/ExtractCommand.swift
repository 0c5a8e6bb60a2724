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
        dateline extract articles/ --format timeml --output annotated/
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument { case table, json, jsonl, timeml }

  @Argument(
    help: ArgumentHelp(
      "Text files, JSON Lines, folders of them, or - for standard input.",
      valueName: "file"
    )
  )
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "How the result is written: table, json, jsonl or timeml.",
      valueName: "format"
    )
  )
  var format = Format.table

  @Option(
    help: ArgumentHelp(
      "The folder that TimeML goes to, a file for each document; without it, one document goes to "
        + "standard output.",
      valueName: "folder"
    )
  )
  var output: String?

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
    guard output == nil || format == .timeml else {
      throw ValidationError("--output is for --format timeml; send other formats on with >")
    }
  }

  func run() throws {
    var notices = Notices(isQuiet: common.quiet)
    var stream = StandardStream.output
    var timeML = try TimeMLOutput(folder: output)
    let extractor = try knowledge.extractor(for: options.language, notices)
    var count = 0
    if format == .json { try stream.write("[") }
    var reader = options.reader
    reader.accepts = [.article]
    try reader.read(files, &notices) { item, _ in
      guard case .article(let document) = item else { return }
      let extraction = extractor.extract(document, includesMentions: mentions || format == .timeml)
      if let asOf = common.asOf, !extraction.isKnown(on: asOf) { return }
      switch format {
      case .timeml: try timeML.write(extraction, of: document)
      case .jsonl:
        try stream.write(line: extraction.jsonLine(of: document, includesText: text))
      case .json:
        if count > 0 { try stream.write(",\n") }
        try stream.write(extraction.jsonLine(of: document, includesText: text))
      case .table:
        if count > 0 { try stream.write("\n") }
        try stream.write(
          ExtractionTable(extraction, of: document).text(
            includesText: text,
            width: stream.columns
          )
        )
      }
      count += 1
    }
    if format == .json { try stream.write("]\n") }
    try timeML.finish(&stream)
    try stream.flush()
    if let output { notices.note("\(timeML.count) files are in \(output)") }
    try notices.finish()
  }
}
