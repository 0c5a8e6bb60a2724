import Chronology
import DatelinePublishing
import Foundation
import Testing

@Suite("EDTF as Foundation's types")
struct EDTFFoundationTests {
  @Test("a single day has components and a half-open day in a zone")
  func day() throws {
    let day = try #require(EDTF("2016-03-17"))
    #expect(day.dateComponents == DateComponents(year: 2016, month: 3, day: 17))
    let hanoi = try #require(TimeZone(secondsFromGMT: 7 * 3600))
    let dates = try #require(day.dates(in: hanoi))
    // 2016-03-16T17:00:00Z
    #expect(dates.lowerBound.timeIntervalSince1970 == 1_458_147_600)
    #expect(dates.upperBound.timeIntervalSince(dates.lowerBound) == 86_400)
    #expect(day.dateInterval(in: hanoi)?.duration == 86_400)
  }

  @Test("an interval of days runs to the midnight after its last day")
  func interval() throws {
    let utc = try #require(TimeZone(secondsFromGMT: 0))
    let days = try #require(EDTF("2016-03-15/2016-03-18"))
    let dates = try #require(days.dates(in: utc))
    #expect(dates.upperBound.timeIntervalSince(dates.lowerBound) == 4 * 86_400)
    #expect(days.dateComponents == nil)
  }

  @Test(
    "what is coarser, open, in doubt or a set has neither",
    arguments: [
      "2016-03", "2016", "2018-33", "199X", "XXXX-09-22", "2016-03-XX", "2016-03-17?",
      "2016-03-17~",
      "2016-03-15/..", "2016-03-15/", "../2016-03-15", "2016-03/2016-04", "2016-03-15/2016-04",
      "2016-03-15~/2016-03-18", "{2016-03-15,2016-03-17}", "[2016-03-15,2016-03-17]",
    ]
  )
  func coarser(text: String) throws {
    let value = try #require(EDTF(text))
    let utc = try #require(TimeZone(secondsFromGMT: 0))
    #expect(value.dateComponents == nil)
    #expect(value.dates(in: utc) == nil)
    #expect(value.dateInterval(in: utc) == nil)
  }

  @Test("a day begins after midnight where clocks skip it, and may have 23 or 25 hours")
  func clockChanges() throws {
    let saoPaulo = try #require(TimeZone(identifier: "America/Sao_Paulo"))
    let spring = try #require(EDTF("2018-11-04")?.dates(in: saoPaulo))
    #expect(spring.lowerBound.timeIntervalSince1970 == 1_541_300_400)  // 03:00Z, 01:00 there
    #expect(spring.upperBound.timeIntervalSince(spring.lowerBound) == 23 * 3600)
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    let autumn = try #require(EDTF("2016-10-30")?.dates(in: berlin))
    #expect(autumn.upperBound.timeIntervalSince(autumn.lowerBound) == 25 * 3600)
  }

  @Test("a day that a zone left out has no start")
  func missingDay() throws {
    let apia = try #require(TimeZone(identifier: "Pacific/Apia"))
    #expect(EDTF("2011-12-30")?.dates(in: apia) == nil)
    let before = try #require(EDTF("2011-12-29")?.dates(in: apia))
    let after = try #require(EDTF("2011-12-31")?.dates(in: apia))
    #expect(before.upperBound == after.lowerBound)
    #expect(before.upperBound.timeIntervalSince(before.lowerBound) == 86_400)
  }

  @Test(
    "days before the Gregorian reform keep their count",
    arguments: ["1582-10-15", "1582-10-10", "1500-02-28", "0001-01-01", "9999-12-30"]
  )
  func proleptic(text: String) throws {
    let utc = try #require(TimeZone(secondsFromGMT: 0))
    let day = try #require(CivilDate(text))
    let start = try #require(day.start(in: utc))
    #expect(start.timeIntervalSince1970 == Double(day.daysSinceEpoch) * 86_400)
  }
}
