import Chronology
import Testing

@testable import Dateline

@Suite struct SeriesProjectionTests {
  private let catalog = SeriesCatalog.standard

  /// Membership dates and the first host alone give the host of each edition that is known.
  @Test func hostsOfAMRIComeByTurn() throws {
    let family = try #require(catalog.family("asean"))
    let turns = try #require(catalog["amri"]).turns(in: family)
    #expect(turns.map(\.edition) == Array(2...17))
    #expect(turns.filter { !$0.holds } == [])
  }

  @Test func windowsHoldNineInTen() throws {
    let amri = SeriesBacktest(try #require(catalog["amri"]))
    #expect(amri.steps.count >= 13)
    #expect(amri.held * 10 >= amri.steps.count * 9)
    let all = SeriesBacktest(joining: catalog.series.map { SeriesBacktest($0) })
    #expect(all.steps.count >= 60)
    #expect(all.held * 10 >= all.steps.count * 9)
    // Wider windows hold more and say less.
    #expect(try #require(all.medianWidth) <= 460)
  }

  @Test func summitsAreNumberedWithoutAGap() throws {
    let summits = try #require(catalog["asean-summit"])
    #expect(summits.editions.compactMap(\.number).prefix(47).elementsEqual(1...47))
    let pairs = summits.meetings().compactMap(\.numbers).filter { $0.count > 1 }
    #expect(pairs == [28...29, 38...39, 40...41, 44...45])
    #expect(
      summits.meetings().compactMap(\.numbers).flatMap { $0 }.prefix(47) == Array(1...47)[...]
    )
  }

  @Test func nextOfAMRI() throws {
    let amri = try #require(catalog["amri"])
    let next = try #require(amri.projection(in: catalog.family("asean")))
    #expect(next.edition == 18)
    #expect(next.host == "KH")
    #expect(next.window.lowerBound > (try #require(CivilDate("2025-05-07"))))
    #expect(next.reasons.count == 3)
  }

  @Test func aNewMemberHasATurnFromItsDay() throws {
    let family = try #require(catalog.family("asean"))
    let before = try #require(CivilDate("2025-10-25"))
    let after = try #require(CivilDate("2025-10-26"))
    #expect(family.member(after: "TH", on: before)?.country == "VN")
    #expect(family.member(after: "TH", on: after)?.country == "TL")
    #expect(family.member(after: "VN", on: after)?.country == "BN")
    #expect(family.member(after: "TL", on: before) == nil)
  }

  @Test func fewMeetingsGiveNoProjection() throws {
    let series = try #require(
      SeriesCatalog().adding("series x\nedition 1 | 2001\nedition 2 | 2003")["x"]
    )
    #expect(series.projection() == nil)
    #expect(SeriesBacktest(series).steps.isEmpty)
  }

  /// Leaving out the future changes no projection, and no window begins before what is known.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func laws(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var day = try #require(CivilDate("1970-01-01"))
    var editions: [Edition] = []
    var number = 0
    for _ in 0..<Int.random(in: 1...25, using: &generator) {
      number += Int.random(in: 1...4, using: &generator) == 1 ? 2 : 1
      day = try #require(day.adding(days: Int.random(in: 3...1500, using: &generator)))
      let last = try #require(day.adding(days: Int.random(in: 0...2, using: &generator)))
      var edition = Edition(number: number)
      edition.when = EDTF(from: day, to: last)
      edition.confidence = .sourced
      editions.append(edition)
    }
    var series = Series(id: "x")
    series.editions = editions.shuffled(using: &generator)
    let whole = series.meetings()
    for kept in editions.indices {
      let lastDay = try #require(editions[kept].when?.lastDay)
      let reference = try #require(lastDay.adding(days: 1))
      var past = Series(id: "x")
      past.editions = Array(editions[...kept])
      let projection = series.projection(asOf: reference)
      #expect(projection == past.projection(), "seed \(seed)")
      #expect(projection == past.projection(asOf: reference), "seed \(seed)")
      #expect((projection == nil) == (kept < 2), "seed \(seed)")
      if let projection {
        #expect(projection.window.lowerBound > lastDay, "seed \(seed)")
        #expect(projection.edition == editions[kept].number.map { $0 + 1 }, "seed \(seed)")
      }
    }
    for step in SeriesBacktest(series).steps {
      let earlier = try #require(whole.last { $0.days.lowerBound < step.meeting.days.lowerBound })
      #expect(step.projection.window.lowerBound > earlier.days.upperBound, "seed \(seed)")
    }
  }
}
