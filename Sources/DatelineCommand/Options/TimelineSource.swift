import ArgumentParser
import Chronology
import Dateline
import DatelinePublishing

/// The inputs of a command that works on a timeline, and how they become one.
struct TimelineSource: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Articles (text files, JSON Lines, folders of them), lines of 'dateline extract' or "
        + "'dateline merge', or - for standard input.",
      valueName: "file"
    )
  )
  var files: [String] = []

  @OptionGroup var options: InputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !files.isEmpty else {
      throw ValidationError("no input; name a file, a folder, or - for standard input")
    }
  }

  /// Reads every input and merges what it says.
  func timeline(asOf: CivilDate?, _ notices: inout Notices) throws -> Timeline {
    let extractor = Extractor()
    var extractions: [Extraction] = []
    var events: [Event] = []
    try options.reader.read(files, &notices) { item, _ in
      switch item {
      case .article(let document):
        var extraction = extractor.extract(document)
        extraction.mentions = nil
        extractions.append(extraction.inCodePoints(of: document))
      case .extraction(let extraction): extractions.append(extraction)
      case .event(let event): events.append(event)
      }
    }
    guard !events.isEmpty else { return Timeline(extractions, asOf: asOf) }
    guard extractions.isEmpty else {
      throw CommandFailure(
        "the inputs hold both events of 'dateline merge' and documents; give one or the other"
      )
    }
    return Timeline(merged: events, asOf: asOf)
  }
}
