import Chronology
import Testing

@testable import Dateline

/// One step of clustering, on sets and links that are made by hand.
@Suite struct ClusteringStepTests {
  /// What reports of one edition have in common: held on a day, or without a date.
  private static func ground(_ when: String?) -> CommonGround {
    CommonGround(
      Telling(
        Said.event("AMRI", when, series: "amri", editions: [14]),
        at: 0,
        of: 0,
        known: nil,
        series: 0,
        language: 0
      )
    )
  }

  private static let may = ground("2018-05-10")
  private static let july = ground("2018-07-10")
  private static let undated = ground(nil)

  private static func run(
    _ grounds: [CommonGround],
    _ edges: [(Int, Int)]
  ) -> (joins: [[Int]], doubts: [[Int]]) {
    var step = ClusteringStep(strength: .edition, pairings: Pairings([]))
    for (left, right) in edges { step.add(left, grounds[left], right, grounds[right]) }
    let result = step.run()
    let joins = result.joins.map { [min($0, $1), max($0, $1)] }
    return (
      joins.sorted { $0.lexicographicallyPrecedes($1) },
      result.doubts.map { [$0.member] + $0.others }.sorted { $0.lexicographicallyPrecedes($1) }
    )
  }

  @Test func linkedSetsAreJoined() {
    let result = Self.run([Self.may, Self.undated, Self.undated], [(0, 1), (1, 2)])
    #expect(Set(result.joins.flatMap(\.self)) == [0, 1, 2])
    #expect(result.doubts.isEmpty)
  }

  @Test func whatStandsBetweenTwoJoinsNeither() {
    let result = Self.run([Self.may, Self.july, Self.undated], [(2, 0), (2, 1)])
    #expect(result.joins.isEmpty)
    #expect(result.doubts == [[2, 0, 1]])
  }

  @Test func whatIsLinkedToTheDoubtfulAndToOneJoinsTheOne() {
    let result = Self.run(
      [Self.may, Self.july, Self.undated, Self.undated],
      [(2, 0), (2, 1), (3, 2), (3, 1)]
    )
    #expect(result.joins == [[1, 3]])
    #expect(result.doubts == [[2, 0, 1, 3]])
  }

  @Test func onlyTheLinkInBetweenIsInDoubt() {
    // 0 - 2 - 3 - 1 - 4: 2 and 3 lead from May to July, 4 belongs to July.
    let result = Self.run(
      [Self.may, Self.july, Self.undated, Self.undated, Self.july],
      [(1, 4), (0, 2), (2, 3), (3, 1)]
    )
    #expect(result.joins.contains([1, 4]))
    #expect(result.doubts.map { $0[0] } == [3])
    #expect(!result.joins.contains([1, 3]))
  }
}
