import Dateline
import DatelineStore
import Foundation

/// A folder for the files of one test.
func withScratch(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "dateline-store-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

/// Made-up articles, each with an event.
func articles(_ range: Range<Int>) throws -> [StoredDocument] {
  let extractor = Extractor()
  return range.map { number in
    let document = Document(
      text: "The \(number)th ASEAN Summit was held in Jakarta on 5 May \(1990 + number % 30).",
      id: "article-\(number)"
    )
    return StoredDocument(document, extractor.extract(document))
  }
}

/// Every line of a store, in its order.
func lines(of store: Store) throws -> [String] {
  var lines: [String] = []
  try store.forEachDocument { lines.append(String(decoding: $0.line, as: UTF8.self)) }
  return lines
}
