import Dateline
import Foundation

/// The sample articles beside the package's sources.
enum SampleFolder {
  /// One extractor for all tests: its lexicons are compiled once.
  static let extractor = Extractor()

  /// The package's root folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The names of the articles, such as `amri-13.vi`, in byte order.
  static let names = names(in: "Samples/articles", ending: ".txt")

  /// The bytes of an article.
  static func article(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: "Samples/articles/\(name).txt")))
  }

  /// The names of a folder's files without their common ending.
  static func names(in folder: String, ending: String) -> [String] {
    let path = root.appending(path: folder).path(percentEncoded: false)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }

  /// The text of a file of the package.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
