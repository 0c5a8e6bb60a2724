import Foundation

/// What stands at a path, told by the first bytes and without SQLite, which might write.
enum FileHeader {
  case absent
  case empty
  case store

  /// Marks the database as ours: "DtLn" in ASCII, in the application identifier of the header.
  static let applicationID: UInt32 = 0x4474_4C6E

  /// The length of the header of a database, in bytes (SQLite file format, 1.3).
  private static let length = 100

  /// Looks at a file.
  ///
  /// - Throws: `StoreError` where the file cannot be read or is not ours.
  init(path: String) throws(StoreError) {
    var isFolder = ObjCBool(false)
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      self = .absent
      return
    }
    guard !isFolder.boolValue else {
      throw StoreError(.notADatabase, path: path, "this is a folder; name the file of a store")
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreError(.cannotOpen, path: path, "the file may not be read; check its permissions")
    }
    let bytes: [UInt8]
    do {
      bytes = try Array(file.read(upToCount: FileHeader.length) ?? Data())
      try file.close()
    } catch {
      throw StoreError(.failed, path: path, "the file cannot be read: \(error)")
    }
    if bytes.isEmpty {
      self = .empty
      return
    }
    guard bytes.count == FileHeader.length, bytes.starts(with: "SQLite format 3\0".utf8) else {
      throw StoreError.notADatabase(path)
    }
    let application = bytes[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard application == FileHeader.applicationID else {
      throw StoreError(
        .wrongApplication,
        path: path,
        "this is a database of another program, and it was left as it is; name another file"
      )
    }
    self = .store
  }
}
