import GRDB

/// A file that remembers every document that was read, and what each says.
///
/// It is one SQLite database in write-ahead logging mode: several processes may read while one
/// writes. What a call has written is on the disk when the call returns, and a call that fails, or
/// a process that is killed, leaves the store as it was before that call. The same documents make
/// the same contents, in whatever order and however often they were added.
public struct Store: Sendable {
  /// The file, as it was named.
  public let path: String

  private let queue: DatabaseQueue

  /// What an opened store may be used for.
  public enum Access: Sendable {
    /// Reading only; the file must be there.
    case read

    /// Reading and writing; a file that is not there is made.
    case write
  }

  /// How much a store holds.
  public struct Counts: Hashable, Sendable {
    /// Documents, each once, however many revisions it has.
    public var documents = 0

    /// Revisions of documents.
    public var revisions = 0

    /// Revisions whose metadata states no date.
    public var undated = 0

    /// Revisions that tell of no event.
    public var withoutEvent = 0
  }

  /// Opens a store; a file that is not a store is never changed.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - access: What it is opened for.
  ///   - patience: How long to wait for another process that writes, in seconds.
  /// - Throws: `StoreError`: why it cannot be used, and what to do.
  public init(path: String, access: Access, patience: Double = 10) throws(StoreError) {
    self.path = path
    let header = try FileHeader(path: path)
    if case .read = access, case .store = header {
    } else if case .read = access {
      throw StoreError(
        .cannotOpen,
        path: path,
        "there is no store here; 'dateline ingest SOURCE --store FILE' makes one"
      )
    }
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(patience)
      if case .read = access { configuration.readonly = true }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      switch access {
      case .read: try queue.read { try Store.check($0, path: path) }
      case .write: try prepare(header, patience: patience)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Adds revisions in one transaction: all of them, or, where it fails, none.
  ///
  /// - Parameter documents: The revisions.
  /// - Returns: For each, whether it was new; a known one stays as it is.
  /// - Throws: `StoreError`; the store is then as it was.
  public func add(_ documents: [StoredDocument]) throws(StoreError) -> [Bool] {
    do {
      return try queue.write { database in
        try documents.map { try DocumentTable.add($0, database) }
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Whether the store holds a revision.
  ///
  /// - Parameters:
  ///   - id: The identifier of the document.
  ///   - content: The hash of its content.
  /// - Returns: Whether exactly this revision is there.
  /// - Throws: `StoreError` where the store cannot be read.
  public func holds(id: String, content: String) throws(StoreError) -> Bool {
    do {
      return try queue.read { try DocumentTable.holds(id: id, content: content, $0) }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Every revision, in the order of the bytes of identifier and content hash.
  ///
  /// All of them are of one moment, whatever others write meanwhile.
  ///
  /// - Parameter handle: What is done with each; an error that it throws ends the reading.
  /// - Throws: `StoreError` where the store cannot be read, or what `handle` throws.
  public func forEachDocument(_ handle: (StoredDocument) throws -> Void) throws {
    do {
      try queue.read { try DocumentTable.forEach($0, handle) }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// How much the store holds.
  ///
  /// - Returns: The counts, all of one moment.
  /// - Throws: `StoreError` where the store cannot be read.
  public func counts() throws(StoreError) -> Counts {
    do {
      return try queue.read { try DocumentTable.counts($0) }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Lets the file grow to a number of pages and no further, while this value is used; so a test
  /// meets a full disk without one.
  package func limit(pages: Int) throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { try Schema.limit(pages: pages, $0) }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Makes the tables that are missing; a store that has them is not written to.
  ///
  /// The mark of ownership goes in first, by itself: a process that is killed between the steps
  /// leaves a file that the next one knows as ours and completes.
  private func prepare(_ header: FileHeader, patience: Double) throws {
    if case .store = header {
    } else {
      try queue.write { try Schema.claim($0) }
      _ = try FileHeader(path: path)
    }
    if try !queue.read({ try Schema.isComplete($0) }) { try migrate() }
    try queue.read { try Store.check($0, path: path) }
    try queue.writeWithoutTransaction { try Schema.useWriteAheadLog($0, patience: patience) }
  }

  /// Makes what is missing; where two processes begin at once, the other one may have made it.
  private func migrate() throws {
    do {
      try Schema.migrator.migrate(queue)
    } catch {
      guard try queue.read({ try Schema.isComplete($0) }) else { throw error }
    }
  }

  /// Refuses tables that this version does not know, or that are not all there.
  private static func check(_ database: Database, path: String) throws {
    guard try !Schema.migrator.hasBeenSuperseded(database) else {
      throw StoreError(
        .newerSchema,
        path: path,
        "a newer version of dateline has written this store, and it was left as it is; update"
      )
    }
    guard try Schema.isComplete(database) else {
      throw StoreError(
        .cannotOpen,
        path: path,
        "the store was never finished, or an older version wrote it; 'dateline ingest' completes it"
      )
    }
  }
}
