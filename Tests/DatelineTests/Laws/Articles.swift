import Foundation

/// Real articles as bytes: the samples, and the reports beside the package where they are there.
enum Articles {
  static let all: [[UInt8]] = samples + reports

  private static let root = URL(filePath: #filePath)
    .appending(path: "../../../..").standardized

  private static let samples: [[UInt8]] = {
    let folder = root.appending(path: "Samples/articles")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map(Array.init)
    }
  }()

  private static let reports: [[UInt8]] = {
    let file = root.appending(path: "../shared/corpus/dev.jsonl").standardized
    guard let lines = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return lines.split(separator: "\n").compactMap { line in
      guard let record = try? JSONDecoder().decode(Record.self, from: Data(line.utf8)) else {
        return nil
      }
      let header = record.published.map { "Published: \($0)\n\n" } ?? ""
      return Array((header + record.text).utf8)
    }
  }()

  private struct Record: Decodable {
    var text: String
    var published: String?
  }
}
