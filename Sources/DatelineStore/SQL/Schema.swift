import Foundation
import GRDB

/// The tables of a store, and how an older file gets them.
enum Schema {
  /// Every step from an empty file to the present tables; a step that was released never changes.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("documents") { database in
      try database.execute(
        sql: """
          CREATE TABLE document (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            content TEXT NOT NULL,
            published TEXT,
            observations INTEGER NOT NULL,
            line BLOB NOT NULL,
            UNIQUE (id, content)
          ) STRICT
          """
      )
    }
    return migrator
  }

  /// Marks an empty database as ours; one that already holds something is not touched.
  static func claim(_ database: Database) throws {
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
    guard isEmpty else { return }
    try database.execute(sql: "PRAGMA application_id = \(FileHeader.applicationID)")
  }

  /// Whether every table is there.
  ///
  /// GRDB looks for its own table and then asks again why it is not there; where another process
  /// makes it in between, that is an error, and the second look finds it.
  static func isComplete(_ database: Database) throws -> Bool {
    do {
      return try migrator.hasCompletedMigrations(database)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      return try migrator.hasCompletedMigrations(database)
    }
  }

  /// Lets several processes read while one writes; the file keeps the mode.
  ///
  /// Two processes that change the mode at once stand in each other's way, and SQLite then tells one
  /// of them at once that the file is busy instead of letting it wait; so it waits here, for so
  /// many seconds at most.
  static func useWriteAheadLog(_ database: Database, patience: Double) throws {
    let pause = 0.02
    var waited = 0.0
    while true {
      do {
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode")
        if mode != "wal" { try database.execute(sql: "PRAGMA journal_mode = WAL") }
        return
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_BUSY && waited < patience
      {
        Thread.sleep(forTimeInterval: pause)
        waited += pause
      }
    }
  }

  /// Sets how many pages the file may have for this connection; never fewer than it has.
  static func limit(pages: Int, _ database: Database) throws {
    try database.execute(sql: "PRAGMA max_page_count = \(pages)")
  }
}
