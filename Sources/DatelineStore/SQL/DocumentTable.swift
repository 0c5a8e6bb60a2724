import Foundation
import GRDB

/// The statements on the table of documents.
enum DocumentTable {
  /// Adds a revision.
  ///
  /// - Returns: Whether it was new; a known one stays as it is.
  static func add(_ document: StoredDocument, _ database: Database) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO document (id, content, published, observations, line) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id, content) DO NOTHING
        """
    )
    try statement.execute(arguments: [
      document.id, document.content, document.published, document.observations,
      Data(document.line),
    ])
    return database.changesCount > 0
  }

  /// Whether a revision is there.
  static func holds(id: String, content: String, _ database: Database) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: "SELECT 1 FROM document WHERE id = ? AND content = ?"
    )
    return try Int.fetchOne(statement, arguments: [id, content]) != nil
  }

  /// Hands on every revision by identifier and content, in the order of their bytes.
  static func forEach(
    _ database: Database,
    _ handle: (StoredDocument) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT id, content, published, observations, line FROM document ORDER BY id, content"
    )
    while let row = try rows.next() {
      try handle(
        StoredDocument(
          id: row[0],
          content: row[1],
          published: row[2],
          observations: row[3],
          line: Array(row[4] as Data)
        )
      )
    }
  }

  /// The counts of the whole table.
  static func counts(_ database: Database) throws -> Store.Counts {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT count(DISTINCT id), count(*), count(*) - count(published),
          count(*) FILTER (WHERE observations = 0) FROM document
        """
    )
    guard let row else { return Store.Counts() }
    return Store.Counts(
      documents: row[0],
      revisions: row[1],
      undated: row[2],
      withoutEvent: row[3]
    )
  }
}
