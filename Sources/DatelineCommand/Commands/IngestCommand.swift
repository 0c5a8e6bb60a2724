import ArgumentParser
import Chronology
import Dateline
import DatelinePublishing
import DatelineStore

/// `dateline ingest`: takes articles into a store.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read articles once and keep what they say in a store.",
    discussion: """
      The store is one file, made where it is not there. Articles that it knows are passed over, so \
      the command may be stopped at any moment and run again. A document is dated by what it says \
      itself, never by the time of its file.

      Example:
        dateline ingest articles/ --store news.dateline --report taken.csv
      """
  )

  enum NameSource: String, CaseIterable, ExpressibleByArgument { case filename }

  @Argument(
    help: ArgumentHelp(
      "Text files, JSON Lines, folders of them, or - for standard input.",
      valueName: "source"
    )
  )
  var sources: [String] = []

  @Option(help: ArgumentHelp("The file of the store.", valueName: "file"))
  var store: String

  @Option(
    help: ArgumentHelp(
      "Where a table goes that tells what became of each document.",
      valueName: "file"
    )
  )
  var report: String?

  @Option(
    help: ArgumentHelp(
      "Where a date of publication is read where the article does not say: filename (2016-03-18-title"
        + ".txt, 20160318_title.txt).",
      valueName: "place"
    )
  )
  var publishedFrom: NameSource?

  @OptionGroup(title: "How articles are read") var options: InputOptions
  @OptionGroup(title: "Words and series of your own") var knowledge: KnowledgeOptions

  @Flag(help: "Tell only failures on standard error.")
  var quiet = false

  func validate() throws {
    guard !sources.isEmpty else {
      throw ValidationError("no input; name a file, a folder, or - for standard input")
    }
  }

  func run() throws {
    var notices = Notices(isQuiet: quiet)
    notices.keepsFailures = report != nil
    let extractor = try knowledge.extractor(for: options.language, notices)
    var intake: Intake
    do throws(StoreError) {
      intake = Intake(store: try Store(path: store, access: .write), extractor: extractor)
    } catch {
      throw CommandFailure(error.description)
    }
    intake.report = try report.map { try IngestReport(path: $0) }
    do {
      var reader = options.reader
      reader.accepts = [.article]
      reader.takesDatesFromNames = publishedFrom != nil
      try reader.read(sources, &notices) { item, _ in
        if case .article(let document) = item { try intake.take(document) }
      }
      try intake.flush()
      for failure in notices.failureMessages { try intake.report?.add(failure: failure) }
      try intake.report?.finish()
    } catch {
      intake.report?.abandon()
      guard let stop = error as? ArticleReader.Stop else { throw error }
      notices.note(intake.counts(failed: notices.failures))
      throw stop.failure
    }
    notices.note(intake.counts(failed: notices.failures))
    try notices.finish()
  }
}
