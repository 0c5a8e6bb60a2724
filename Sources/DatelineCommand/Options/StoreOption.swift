import ArgumentParser
import Dateline
import DatelinePublishing
import DatelineStore

/// A store in place of inputs.
struct StoreOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take what 'dateline ingest' has kept in this store, in place of files.",
      valueName: "file"
    )
  )
  var store: String?

  /// Refuses files beside a store, neither of the two, and what says how articles are read, which
  /// a store's have been.
  func check(beside source: TimelineSource) throws {
    guard store == nil || source.files.isEmpty else {
      throw ValidationError("files and --store together; give one or the other")
    }
    let options = source.options
    let isAsUsual = options.input == .auto && options.language == nil && options.published == nil
    guard store == nil || isAsUsual && source.knowledge.lexicon.isEmpty else {
      throw ValidationError(
        "--input, --language, --published and --lexicon say how articles are read; give them to "
          + "'dateline ingest', not beside --store"
      )
    }
    guard store != nil || !source.files.isEmpty else {
      throw ValidationError(
        "no input; name a file, a folder, - for standard input, or a store with --store"
      )
    }
  }

  /// What the store holds; nil where none is named.
  func contents(_ notices: inout Notices) throws -> TimelineSource.Contents? {
    guard let store else { return nil }
    var contents = TimelineSource.Contents()
    defer { notices.endProgress() }
    do {
      try Store(path: store, access: .read).forEachDocument { document in
        contents.extractions.append(try document.extraction())
        notices.use()
      }
    } catch let error as StoreError {
      throw CommandFailure(error.description)
    } catch let error as PublishingError {
      throw CommandFailure("\(store): the store is damaged: \(error.message)")
    }
    guard !contents.extractions.isEmpty else {
      throw CommandFailure("\(store): the store holds no document; 'dateline ingest' takes them in")
    }
    return contents
  }
}
