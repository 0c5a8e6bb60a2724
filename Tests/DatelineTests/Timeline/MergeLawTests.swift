import Chronology
import Testing

@testable import Dateline

/// Laws that hold for every set of documents, tried on sets that a seed makes.
@Suite struct MergeLawTests {
  static let seeds: [UInt64] = Array(1...200)

  @Test(arguments: seeds)
  func orderAndRepetitionChangeNothing(seed: UInt64) {
    var random = RandomDocuments(seed: seed)
    let documents = random.documents()
    let expected = Timeline(documents)
    var shuffled = documents + documents.prefix(documents.count / 2)
    for _ in 0..<4 {
      shuffled.shuffle(using: &random.generator)
      let isSame = Timeline(shuffled) == expected
      #expect(isSame, "seed \(seed)")
    }
  }

  /// So many that keys are shared by more observations than are compared each with each.
  @Test(arguments: seeds.prefix(10))
  func orderChangesNothingInACrowd(seed: UInt64) {
    var random = RandomDocuments(seed: seed)
    let documents = random.documents(200...260)
    let expected = Timeline(documents)
    let isSameShuffled = Timeline(documents.shuffled(using: &random.generator)) == expected
    #expect(isSameShuffled, "seed \(seed)")
    let isSameRepeated = Timeline(documents.reversed() + documents) == expected
    #expect(isSameRepeated, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func whatCannotBeOneIsNotOne(seed: UInt64) throws {
    var random = RandomDocuments(seed: seed)
    let documents = random.documents()
    let observations = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0.observations) })
    let timeline = Timeline(documents)
    var told = 0
    for event in timeline.events {
      let members = try event.sources.map { source in
        try #require(observations[source.document])[source.observation]
      }
      told += members.count
      for (index, left) in members.enumerated() {
        for right in members.dropFirst(index + 1) {
          #expect(
            !RandomDocuments.mustBeApart(left, right, in: documents),
            "seed \(seed): \(left.title) \(right.title) in \(event.id)"
          )
        }
      }
    }
    // Every observation is in exactly one event.
    #expect(told == documents.reduce(0) { $0 + $1.observations.count }, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func identifiersAreUniqueAndSorted(seed: UInt64) {
    var random = RandomDocuments(seed: seed)
    let events = Timeline(random.documents()).events
    #expect(Set(events.map(\.id)).count == events.count, "seed \(seed)")
    let keys = events.map { ($0.best.when?.firstDay ?? CivilDate.max, $0.id) }
    for (left, right) in zip(keys, keys.dropFirst()) { #expect(left < right, "seed \(seed)") }
  }

  @Test(arguments: seeds)
  func laterDaysKnowMore(seed: UInt64) throws {
    var random = RandomDocuments(seed: seed)
    let documents = random.documents()
    var known: Set<SourceReference> = []
    for year in 2014...2022 {
      let day = try #require(CivilDate(year: year, month: 6, day: 30))
      let timeline = Timeline(documents, asOf: day)
      let sources = Set(timeline.events.flatMap(\.sources))
      #expect(sources.isSuperset(of: known), "seed \(seed)")
      known = sources
      for event in timeline.events where event.state == .held {
        let isReported = event.history.contains { [.held, .ongoing].contains($0.status) }
        #expect(isReported, "seed \(seed): a plan became held by the passing of time")
      }
    }
    #expect(Set(Timeline(documents).events.flatMap(\.sources)).isSuperset(of: known))
  }

  @Test(arguments: seeds)
  func doubtIsNeverSilent(seed: UInt64) {
    var random = RandomDocuments(seed: seed)
    let events = Timeline(random.documents()).events
    let ids = Set(events.map(\.id))
    for event in events {
      for finding in event.findings where finding.code == .mayBelongTo {
        let named = ids.filter { finding.message.contains($0) }
        #expect(!named.isEmpty && !named.contains(event.id), "seed \(seed): \(finding.message)")
      }
    }
  }
}
