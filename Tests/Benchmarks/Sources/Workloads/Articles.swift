import Chronology
import Dateline
import Foundation

/// The texts that reading is measured on.
public struct Articles: Sendable {
  /// One document each.
  public let documents: [Document]

  /// The size of all texts in bytes.
  public let byteCount: Int

  /// The Vietnamese records of the shared corpus where it is at hand, else the Vietnamese samples,
  /// shuffled with a fixed seed and repeated to a size.
  public init(byteCount limit: Int) throws {
    let records = try Articles.records()
    var documents: [Document] = []
    var total = 0
    var random = SeededGenerator(seed: 20_261_124)
    while total < limit {
      for record in records.shuffled(using: &random) where total < limit {
        documents.append(record)
        total += record.utf8.count
      }
    }
    self.documents = documents
    byteCount = total
  }

  private static func records() throws -> [Document] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../..").standardizedFileURL
    let corpus = root.appending(path: "../shared/corpus/dev.jsonl")
    if let data = try? Data(contentsOf: corpus) {
      struct Record: Decodable {
        var id, text, lang: String
        var url, published: String?
      }
      var documents: [Document] = []
      for line in data.split(separator: 0x0A) {
        let record = try JSONDecoder().decode(Record.self, from: line)
        guard record.lang == "vi", record.id != "vi-000" else { continue }
        let published = record.published.flatMap { EDTFDate($0) }
        documents.append(
          Document(text: record.text, id: record.id, url: record.url, published: published)
        )
      }
      return documents
    }
    let folder = root.appending(path: "Samples/articles")
    var documents: [Document] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where name.hasSuffix(".vi.txt") {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      documents.append(try Document(textFile: bytes, source: name, id: name))
    }
    return documents
  }
}

/// SplitMix64, so that every run shuffles alike.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes a generator.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
