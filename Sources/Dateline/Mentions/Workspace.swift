import Synchronization

/// The memory that documents are read in, one after the other: what a document leaves behind is
/// overwritten by the next, and nothing is allocated anew.
final class Workspace: Sendable {
  /// The lexicon that it reads with.
  let lexicon: Lexicon

  /// Only one document at a time is read in it, so the lock is never waited for.
  private let contents: Mutex<Contents>

  /// Where events are read, lent to whoever reads them.
  private let events = Mutex(EventScan.Memory())

  struct Contents: ~Copyable, Sendable {
    var words = WordCache()
    var window = MentionExtractor.Window()
    var parser: ExpressionParser
    var candidates = ExpressionParser.Candidates()
  }

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    contents = Mutex(Contents(parser: ExpressionParser(lexicon)))
  }

  /// Reads something in it.
  func use<Result: Sendable>(_ body: (inout Contents) -> Result) -> Result {
    contents.withLock { body(&$0) }
  }

  /// Lends the memory for events, and keeps none.
  func lendEvents() -> EventScan.Memory {
    events.withLock { events in
      let lent = events
      events = EventScan.Memory()
      return lent
    }
  }

  /// Takes back the memory for events.
  func takeBack(_ memory: sending EventScan.Memory) { events.withLock { $0 = memory } }
}
