import Dateline
import DatelinePublishing
import DatelineStore

/// Documents on their way into a store, a bounded number to a transaction.
///
/// A document is counted and reported once its transaction is on the disk.
struct Intake {
  /// The table of what became of each document, where one is wanted.
  var report: IngestReport?

  private let store: Store
  private let extractor: Extractor
  private var waiting: [Waiting] = []
  private var bytes = 0
  private var (taken, known, undated, withoutEvent) = (0, 0, 0, 0)

  /// The most that one transaction holds, in documents and in bytes of lines.
  private static let (documentLimit, byteLimit) = (500, 8 << 20)

  private struct Waiting {
    var stored: StoredDocument
    var source: String
    var hasDate: Bool
  }

  init(store: Store, extractor: Extractor) {
    self.store = store
    self.extractor = extractor
  }

  /// Takes a document; it is in the store after the next `flush` at the latest.
  mutating func take(_ document: Document) throws {
    let id = document.id
    let source = document.source ?? "standard input"
    let isKnown = try stopping { () throws(StoreError) in
      try store.holds(id: id, content: StoredDocument.content(of: document))
    }
    if isKnown {
      known += 1
      try tell(id: id, source: source, outcome: "known")
      return
    }
    let extraction = extractor.extract(document, includesMentions: false)
    let hasDate = extraction.published != nil || extraction.anchor != nil
    let stored = StoredDocument(document, extraction)
    waiting.append(Waiting(stored: stored, source: source, hasDate: hasDate))
    bytes += stored.line.count
    if waiting.count >= Intake.documentLimit || bytes >= Intake.byteLimit { try flush() }
  }

  /// Writes what waits, in one transaction, and then counts it.
  mutating func flush() throws {
    let batch = waiting
    (waiting, bytes) = ([], 0)
    let isNew = try stopping { () throws(StoreError) in try store.add(batch.map(\.stored)) }
    for (document, isNew) in zip(batch, isNew) {
      guard isNew else {
        known += 1
        try tell(id: document.stored.id, source: document.source, outcome: "known")
        continue
      }
      taken += 1
      var lacks: [String] = []
      if !document.hasDate {
        undated += 1
        lacks.append("no date")
      }
      if document.stored.observations == 0 {
        withoutEvent += 1
        lacks.append("no event")
      }
      try tell(
        id: document.stored.id,
        source: document.source,
        outcome: "taken",
        message: lacks.joined(separator: ", ")
      )
    }
  }

  /// The closing counts; what has no date or no event is among the taken.
  func counts(failed: Int) -> String {
    "taken \(taken) (no date \(undated), no event \(withoutEvent)), known \(known), "
      + "failed \(failed)"
  }

  private mutating func tell(
    id: String,
    source: String,
    outcome: String,
    message: String = ""
  ) throws {
    do {
      try report?.add(document: id, source: source, outcome: outcome, message: message)
    } catch let failure as CommandFailure {
      throw ArticleReader.Stop(failure: failure)
    }
  }

  /// A store that fails ends the whole work: the next document would fare no better.
  private func stopping<Value>(_ work: () throws(StoreError) -> Value) throws -> Value {
    do throws(StoreError) {
      return try work()
    } catch {
      throw ArticleReader.Stop(failure: CommandFailure(error.description))
    }
  }
}
