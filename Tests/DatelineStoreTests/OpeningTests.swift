import DatelineStore
import Foundation
import GRDB
import Testing

@Suite("A file that cannot be used")
struct OpeningTests {
  /// The error of opening, where there is one.
  private func error(opening path: String, _ access: Store.Access) -> StoreError? {
    do throws(StoreError) {
      _ = try Store(path: path, access: access, patience: 0.1)
      return nil
    } catch {
      return error
    }
  }

  @Test("is told of and left as it is", arguments: [Store.Access.read, .write])
  func foreign(access: Store.Access) throws {
    try withScratch { folder in
      let text = folder.appending(path: "a.txt")
      try Data(String(repeating: "An article is no store. ", count: 20).utf8).write(to: text)
      let other = folder.appending(path: "other.db")
      try DatabaseQueue(path: other.path).write { try $0.execute(sql: "CREATE TABLE t (a)") }
      for (file, code) in [(text, StoreError.Code.notADatabase), (other, .wrongApplication)] {
        let before = try Data(contentsOf: file)
        let error = error(opening: file.path, access)
        #expect(error?.code == code)
        #expect(error?.path == file.path)
        #expect(try Data(contentsOf: file) == before)
      }
      #expect(error(opening: folder.path, access)?.code == .notADatabase)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["a.txt", "other.db"])
    }
  }

  @Test("that is not there is not made by a reader")
  func absent() throws {
    try withScratch { folder in
      let path = folder.appending(path: "s").path
      #expect(error(opening: path, .read)?.code == .cannotOpen)
      #expect(!FileManager.default.fileExists(atPath: path))
      #expect(error(opening: path + "/no/folder", .write)?.code == .cannotOpen)
    }
  }

  @Test("of a newer version is left as it is", arguments: [Store.Access.read, .write])
  func newer(access: Store.Access) throws {
    try withScratch { folder in
      let path = folder.appending(path: "s").path
      _ = try Store(path: path, access: .write)
      try DatabaseQueue(path: path).write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('something later')")
      }
      let before = try Data(contentsOf: URL(filePath: path))
      #expect(error(opening: path, access)?.code == .newerSchema)
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test("that is damaged gives an error, and no crash and no half of an answer")
  func damaged() throws {
    try withScratch { folder in
      let path = folder.appending(path: "s").path
      let count = try {
        let store = try Store(path: path, access: .write)
        _ = try store.add(articles(0..<200))
        return try store.counts().revisions
      }()
      #expect(count == 200)
      var bytes = try Data(contentsOf: URL(filePath: path))
      for index in stride(from: 4096, to: bytes.count, by: 1) { bytes[index] = 0xA5 }
      try bytes.write(to: URL(filePath: path))
      var code: StoreError.Code?
      do {
        _ = try lines(of: try Store(path: path, access: .read))
      } catch let error as StoreError {
        code = error.code
      }
      #expect(code == .damaged)
      #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }
  }

  @Test("because another process writes is told of as that, and what was there stays")
  func locked() throws {
    try withScratch { folder in
      let path = folder.appending(path: "s").path
      let store = try Store(path: path, access: .write, patience: 0.1)
      _ = try store.add(articles(0..<5))
      let more = try articles(5..<6)
      var code: StoreError.Code?
      try DatabaseQueue(path: path).writeWithoutTransaction { other in
        try other.execute(sql: "BEGIN IMMEDIATE")
        do throws(StoreError) { _ = try store.add(more) } catch { code = error.code }
        try other.execute(sql: "ROLLBACK")
      }
      #expect(code == .locked)
      #expect(try store.add(more) == [true])
    }
  }

  @Test("is completed where a process was killed right after it began")
  func unfinished() throws {
    try withScratch { folder in
      let path = folder.appending(path: "s").path
      try Data().write(to: URL(filePath: path))
      #expect(error(opening: path, .read)?.code == .cannotOpen)
      #expect(error(opening: path, .write) == nil)
      // The mark of ownership is there, the tables are not.
      let begun = folder.appending(path: "begun").path
      try DatabaseQueue(path: begun).write {
        try $0.execute(sql: "PRAGMA application_id = \(0x4474_4C6E)")
      }
      #expect(error(opening: begun, .read)?.code == .cannotOpen)
      #expect(error(opening: begun, .write) == nil)
      #expect(error(opening: begun, .read) == nil)
    }
  }
}
