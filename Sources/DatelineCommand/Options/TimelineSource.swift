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

  @OptionGroup(title: "How articles are read") var options: InputOptions
  @OptionGroup(title: "Words and series of your own") var knowledge: KnowledgeOptions
  @OptionGroup var common: CommonOptions

  /// What the inputs hold.
  struct Contents {
    var extractions: [Extraction] = []
    var events: [Event] = []

    /// The articles themselves, where they were asked for.
    var documents: [Document] = []
  }

  /// Reads every input.
  func contents(keepsArticles: Bool = false, _ notices: inout Notices) throws -> Contents {
    let extractor = try knowledge.extractor(for: options.language, notices)
    var contents = Contents()
    try options.reader.read(files, &notices) { item, _ in
      switch item {
      case .article(let document):
        let extraction = extractor.extract(document, includesMentions: keepsArticles)
        if keepsArticles { contents.documents.append(document) }
        contents.extractions.append(extraction.inCodePoints(of: document))
      case .extraction(let extraction): contents.extractions.append(extraction)
      case .event(let event): contents.events.append(event)
      }
    }
    guard contents.events.isEmpty || contents.extractions.isEmpty else {
      throw CommandFailure(
        "the inputs hold both events of 'dateline merge' and documents; give one or the other"
      )
    }
    return contents
  }

  /// Reads every input and merges what it says.
  func timeline(
    _ store: StoreOption,
    asOf: CivilDate?,
    _ notices: inout Notices
  ) throws -> NamedTimeline {
    let contents = try store.contents(&notices) ?? contents(&notices)
    if common.asOf != nil, !contents.events.isEmpty {
      notices.note("these events were merged before; their states stay as they were written")
    }
    var names: [String: String] = [:]
    for extraction in contents.extractions {
      guard let source = extraction.source else { continue }
      names[extraction.id] = min(names[extraction.id] ?? source, source)
    }
    return NamedTimeline(events: contents.timeline(asOf: asOf).events, names: names)
  }
}

/// The events of the inputs, and what people call the documents that tell of them.
struct NamedTimeline {
  var events: [Event]
  var names: [String: String]
}

extension TimelineSource.Contents {
  /// What the inputs say, merged; events that were merged before stay as they are.
  func timeline(asOf: CivilDate?) -> Timeline {
    events.isEmpty ? Timeline(extractions, asOf: asOf) : Timeline(merged: events, asOf: asOf)
  }
}
