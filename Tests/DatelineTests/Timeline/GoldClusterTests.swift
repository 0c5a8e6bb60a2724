import Chronology
import Foundation
import Testing

@testable import Dateline

/// Merges what people marked in real reports, so that only merging is judged, not extraction.
@Suite(.enabled(if: GoldClusters.path != nil)) struct GoldClusterTests {
  @Test(arguments: [true, false])
  func precisionAndRecall(knowsSeries: Bool) throws {
    let gold = try #require(try GoldClusters(knowsSeries: knowsSeries))
    let score = gold.score(Timeline(gold.documents))
    print("gold clusters, series \(knowsSeries ? "known" : "unknown"): \(score.summary)")
    for line in score.wrong { print("  \(line)") }
    #expect(score.precision == 1)
    #expect(score.recall >= (knowsSeries ? 0.99 : 0.73))
  }
}

/// The marked events of the development corpus as documents.
struct GoldClusters {
  private(set) var documents: [Extraction] = []
  private var clusters: [SourceReference: String] = [:]
  private var titles: [SourceReference: String] = [:]

  /// Where the corpus lies beside the package; nil where it is absent.
  static let path: String? = {
    let file = URL(filePath: #filePath)
    var folder = file.deletingLastPathComponent()
    while folder.path() != "/" {
      let corpus = folder.appending(path: "../shared/corpus/dev.jsonl").standardized.path()
      if FileManager.default.fileExists(atPath: corpus) { return corpus }
      folder = folder.appending(path: "..").standardized
    }
    return nil
  }()

  init?(knowsSeries: Bool) throws {
    guard let path = GoldClusters.path else { return nil }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n") {
      let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      var observations: [Observation] = []
      for event in record.events {
        let reference = SourceReference(
          document: record.id,
          observation: observations.count,
          url: nil
        )
        clusters[reference] = event.cluster
        titles[reference] = "\(event.title) \(event.when ?? "-")"
        observations.append(event.observation(knowsSeries: knowsSeries))
      }
      documents.append(
        Extraction(
          id: record.id,
          language: Language.ID(rawValue: record.lang),
          published: record.published.flatMap { EDTFDate($0) },
          observations: observations
        )
      )
    }
  }

  struct Score {
    var truePairs = 0
    var falsePairs = 0
    var goldPairs = 0
    var wrong: [String] = []

    var precision: Double { Double(truePairs) / Double(max(1, truePairs + falsePairs)) }
    var recall: Double { Double(truePairs) / Double(max(1, goldPairs)) }
    var summary: String {
      "precision \(precision) (\(falsePairs) false), recall \(recall) of \(goldPairs) pairs"
    }
  }

  func score(_ timeline: Timeline) -> Score {
    var events: [SourceReference: String] = [:]
    for event in timeline.events {
      for source in event.sources { events[source] = event.id }
    }
    var score = Score()
    let all = titles.keys.sorted {
      ($0.document, $0.observation) < ($1.document, $1.observation)
    }
    for (index, left) in all.enumerated() {
      for right in all.dropFirst(index + 1) {
        let isGold = clusters[left] != nil && clusters[left] == clusters[right]
        let isJoined = events[left] == events[right]
        if isGold { score.goldPairs += 1 }
        if isGold && isJoined { score.truePairs += 1 }
        guard isGold != isJoined else { continue }
        let isUnmarked = clusters[left] == nil || clusters[right] == nil
        if isJoined && !isUnmarked { score.falsePairs += 1 }
        score.wrong.append(
          "\(isJoined ? isUnmarked ? "joined (unmarked)" : "JOINED" : "missed") "
            + "\(left.document) \(titles[left] ?? "") | \(right.document) \(titles[right] ?? "")"
        )
      }
    }
    return score
  }

  private struct Record: Decodable {
    var id: String
    var lang: String
    var published: String?
    var events: [Marked]
  }

  private struct Marked: Decodable {
    var title: String
    var when: String?
    var when_partial: String?
    var place_en: String?
    var ordinal: Int?
    var series: String?
    var status: String
    var main: Bool
    var cluster: String?

    func observation(knowsSeries: Bool) -> Observation {
      let statuses = ["planned": "expected"]
      var observation = Said.event(
        title,
        when ?? when_partial,
        EventStatus(rawValue: statuses[status] ?? status) ?? .held,
        kind: kind,
        main: main
      )
      observation.editions = ordinal.map { [$0] } ?? []
      observation.edition = ordinal
      observation.series = knowsSeries ? series : nil
      let parts = (place_en ?? "").split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if let name = parts.first, !name.isEmpty {
        let country = parts.last.flatMap { Gazetteer.standard.entries(named: $0).first?.country }
        observation.place = Place(text: name, name: name, country: country)
      }
      return observation
    }

    private var kind: EventKind {
      let lowered = title.lowercased()
      let isCeremony = ["ceremony", "khai mạc", "bế mạc", "พิธี"].contains { lowered.contains($0) }
      if isCeremony { return .ceremony }
      let isFounding = ["came into being", "thành lập"].contains { lowered.contains($0) }
      return isFounding ? .establishment : .conference
    }
  }
}
