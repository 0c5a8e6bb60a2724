import Foundation
import Testing

/// What `dateline series` writes for other programs.
@Suite struct SeriesFactsTests {
  @Test(arguments: ["amri", "asean-summit", "amri-plus3", "amm-retreat", "acc"])
  func calendarsAreValid(id: String) throws {
    let calendar = try Tool.run(["series", id, "--format", "ics"])
    #expect(calendar.code == 0)
    #expect(calendar.output.contains("CATEGORIES:"))
    let verdict = try Tool.run(["validate", "-"], input: Data(calendar.output.utf8))
    #expect(verdict.code == 0, "\(verdict.output)\(verdict.errors)")
  }

  @Test func factsHaveSourcesAndNoProjection() throws {
    let outcome = try Tool.run(["series", "amri", "--format", "json"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    )
    #expect(object["format"] as? String == "dateline-series/1")
    let facts = try #require(object["facts"] as? [[String: Any]])
    #expect(facts.compactMap { $0["edition"] as? Int } == Array(1...17))
    #expect(facts.allSatisfy { ($0["sources"] as? [String])?.isEmpty == false })
    #expect(facts.allSatisfy { $0["fact"] as? Bool == true })
    #expect(facts[6]["when"] is NSNull)
    #expect(facts[6]["confidence"] as? String == "inferred")
  }

  @Test func pairsAreOneEntry() throws {
    let outcome = try Tool.run(["series", "asean-summit", "--format", "ics"])
    let entries = outcome.output.components(separatedBy: "BEGIN:VEVENT").count - 1
    #expect(entries == 45)
    #expect(outcome.output.contains("asean-summit-fact-40@dateline"))
    #expect(!outcome.output.contains("asean-summit-fact-41@dateline"))
  }

  @Test(arguments: [
    ["series", "--format", "ics"], ["series", "sea-games", "--format", "ics"],
    ["series", "asean", "--format", "json"],
    ["series", "asean", "--backtest"], ["series", "amri", "--backtest", "--format", "json"],
  ])
  func wrongUsage(arguments: [String]) throws {
    #expect(try Tool.run(arguments).code == 2)
  }
}
