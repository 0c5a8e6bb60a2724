import ArgumentParser
import Dateline
import DatelinePublishing

/// `dateline explain`: why each field has its value, and what was rejected.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why each field of an event has its value, and what was rejected.",
    discussion: """
      Every value that an article states is shown with its words, their place and the rule that \
      read them; a derived value with what it was derived by.

      Example:
        dateline explain article.txt
        dateline explain articles/ --event amri-14@dateline
      """
  )

  @Option(
    help: ArgumentHelp(
      "Only this event, by its UID; 'dateline merge' shows UIDs.",
      valueName: "uid"
    )
  )
  var event: String?

  @OptionGroup var source: TimelineSource

  func validate() throws {
    guard !source.files.isEmpty else {
      throw ValidationError("no input; name a file, a folder, or - for standard input")
    }
  }

  func run() throws {
    var notices = Notices(isQuiet: source.common.quiet)
    let contents = try source.contents(keepsArticles: true, &notices)
    let timeline = contents.timeline(asOf: source.common.asOf)
    let chosen = timeline.events.filter { event == nil || $0.id == event }
    if let event, chosen.isEmpty, notices.used > 0 {
      let known = timeline.events.prefix(5).map(\.id).joined(separator: ", ")
      throw CommandFailure(
        "no event \(event) in these inputs; "
          + (known.isEmpty ? "there are none" : "there are, for example, \(known)")
      )
    }
    let explanation = Explanation(contents.extractions, documents: contents.documents)
    var output = StandardStream.output
    for event in chosen { try output.write(explanation.text(of: event) + "\n") }
    if event == nil { try output.write(explanation.leftovers()) }
    try output.flush()
    if chosen.isEmpty { notices.noteIfUsed(EventList.emptiness(of: timeline.events)) }
    try notices.finish()
  }
}
