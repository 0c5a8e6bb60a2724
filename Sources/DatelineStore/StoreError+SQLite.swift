import GRDB

extension StoreError {
  /// The error for what SQLite reports.
  ///
  /// A write that failed has been rolled back by then, so every message may say that the store is
  /// as it was.
  init(_ error: any Error, path: String) {
    if let error = error as? StoreError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.failed, path: path, "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase(path)
    case .SQLITE_CORRUPT:
      self.init(
        .damaged,
        path: path,
        "the store is damaged; restore a copy, or build it again from its articles"
      )
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(
        .readOnly,
        path: path,
        "the store cannot be written; check the permissions of the file and of its folder"
      )
    case .SQLITE_FULL:
      self.init(
        .diskFull,
        path: path,
        "there is no room left on the disk; the store is as it was; make room and run again"
      )
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .locked,
        path: path,
        "another process is writing to the store; wait until it is done and run again"
      )
    case .SQLITE_CANTOPEN:
      self.init(
        .cannotOpen,
        path: path,
        "the store cannot be opened; check that its folder is there and may be used"
      )
    default:
      self.init(.failed, path: path, "SQLite: \(error.message ?? "error \(error.resultCode)")")
    }
  }

  static func notADatabase(_ path: String) -> StoreError {
    StoreError(
      .notADatabase,
      path: path,
      "this is not a store, and it was left as it is; name another file"
    )
  }
}
