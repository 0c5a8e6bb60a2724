import Chronology
import Testing

@Suite("What an EDTF value can mean")
struct EDTFBoundsTests {
  @Test(
    "the first and the last day",
    arguments: [
      ("2016-03-17", "2016-03-17", "2016-03-17"), ("2016-02", "2016-02-01", "2016-02-29"),
      ("1900-02", "1900-02-01", "1900-02-28"), ("2000-02", "2000-02-01", "2000-02-29"),
      ("2018", "2018-01-01", "2018-12-31"), ("2018~", "2018-01-01", "2018-12-31"),
      ("199X", "1990-01-01", "1999-12-31"), ("19XX", "1900-01-01", "1999-12-31"),
      ("1XXX", "1000-01-01", "1999-12-31"), ("0XXX", "0001-01-01", "0999-12-31"),
      ("000X", "0001-01-01", "0009-12-31"), ("9999", "9999-01-01", "9999-12-31"),
      ("2018-21", "2018-03-01", "2018-05-31"), ("2018-22", "2018-06-01", "2018-08-31"),
      ("2018-23", "2018-09-01", "2018-11-30"), ("2018-24", "2018-12-01", "2019-02-28"),
      ("2019-24", "2019-12-01", "2020-02-29"), ("9999-24", "9999-12-01", "9999-12-31"),
      ("2018-25", "2018-03-01", "2018-05-31"), ("2018-28", "2018-12-01", "2019-02-28"),
      ("2018-29", "2018-09-01", "2018-11-30"), ("2018-30", "2018-12-01", "2019-02-28"),
      ("2018-31", "2018-03-01", "2018-05-31"), ("2018-32", "2018-06-01", "2018-08-31"),
      ("2018-33", "2018-01-01", "2018-03-31"), ("2018-34", "2018-04-01", "2018-06-30"),
      ("2018-35", "2018-07-01", "2018-09-30"), ("2018-36", "2018-10-01", "2018-12-31"),
      ("2018-37", "2018-01-01", "2018-04-30"), ("2018-38", "2018-05-01", "2018-08-31"),
      ("2018-39", "2018-09-01", "2018-12-31"), ("2018-40", "2018-01-01", "2018-06-30"),
      ("2018-41", "2018-07-01", "2018-12-31"), ("199X-24", "1990-12-01", "2000-02-29"),
      ("199X-03", "1990-03-01", "1999-03-31"), ("199X-03-17", "1990-03-17", "1999-03-17"),
      ("199X-02-29", "1992-02-29", "1996-02-29"), ("18XX-02-29", "1804-02-29", "1896-02-29"),
      ("189X-02-29", "1892-02-29", "1896-02-29"), ("2018-XX", "2018-01-01", "2018-12-31"),
      ("2018-XX-17", "2018-01-17", "2018-12-17"), ("2018-XX-31", "2018-01-31", "2018-12-31"),
      ("2016-02-XX", "2016-02-01", "2016-02-29"), ("2018-XX-XX", "2018-01-01", "2018-12-31"),
      ("2016-03-15/2016-03-18", "2016-03-15", "2016-03-18"),
      ("2016/2018-05", "2016-01-01", "2018-05-31"), ("2018-05/2018", "2018-05-01", "2018-12-31"),
      ("{2014-04-14,2014-04-17}", "2014-04-14", "2014-04-17"),
      ("{2018,2018-05-01}", "2018-01-01", "2018-12-31"),
      ("[2018-05-10,2018-05-11]", "2018-05-10", "2018-05-11"),
    ]
  )
  func bounds(text: String, first: String, last: String) throws {
    let value = try #require(EDTF(text))
    let bounds = try #require(value.bounds)
    #expect(bounds.lowerBound.description == first)
    #expect(bounds.upperBound.description == last)
    #expect(value.firstDay == bounds.lowerBound)
    #expect(value.lastDay == bounds.upperBound)
  }

  @Test(
    "an open or unknown end has no day",
    arguments: [
      ("2026-05-31/..", "2026-05-31", nil), ("2026/", "2026-01-01", nil),
      ("../2026-05", nil, "2026-05-31"), ("/2026", nil, "2026-12-31"), ("XXXX-09-22", nil, nil),
      ("XXXX", nil, nil), ("{XXXX-09-22,2018}", nil, nil), ("XXXX-01-01/2018", nil, "2018-12-31"),
    ] as [(String, String?, String?)]
  )
  func open(text: String, first: String?, last: String?) throws {
    let value = try #require(EDTF(text))
    #expect(value.bounds == nil)
    #expect(value.firstDay?.description == first)
    #expect(value.lastDay?.description == last)
  }

  @Test("an interval made by hand with its ends the wrong way round has no bounds")
  func reversed() throws {
    let early = try #require(EDTFDate("2016"))
    let late = try #require(EDTFDate("2018"))
    #expect(EDTF.interval(.date(late), .date(early)).bounds == nil)
  }

  @Test(
    "precision is what is stated",
    arguments: [
      ("2016-03-17", .day), ("XXXX-09-22", .day), ("XXXX-XX-17", .day), ("2018-XX-17", .day),
      ("2016-03", .month), ("2016-03-XX", .month), ("XXXX-09", .month), ("2018-33", .quarter),
      ("2018-21", .season), ("2018-38", .season), ("2018-40", .half), ("2018", .year),
      ("2018~", .year), ("2018-XX", .year), ("2018-XX-XX", .year), ("199X", .decade),
      ("19XX", .century), ("1XXX", .unknown), ("XXXX", .unknown),
      ("2016-03-15/2016-03-18", .day), ("2016-03/2016-03-18", .month), ("2016-03-15/..", .day),
      ("/2018", .year), ("{2014-04-14,2014-04-17}", .day), ("[2018,2018-05-11]", .year),
    ] as [(String, EDTFDate.Precision)]
  )
  func precision(text: String, expected: EDTFDate.Precision) throws {
    #expect(try #require(EDTF(text)).precision == expected)
  }

  @Test("precisions are ordered from coarse to fine")
  func order() {
    let order: [EDTFDate.Precision] = [
      .unknown, .century, .decade, .year, .half, .season, .quarter, .month, .day,
    ]
    #expect(order == order.sorted())
  }

  @Test(
    "only one whole day is a civil date",
    arguments: [
      ("2016-03-17", true), ("2016-03-17?", true), ("2016-03", false), ("2016-03-XX", false),
      ("XXXX-09-22", false), ("199X-03-17", false), ("2016-03-17/2016-03-18", false),
    ]
  )
  func civil(text: String, isDay: Bool) throws {
    #expect((try #require(EDTF(text)).civilDate != nil) == isDay)
  }

  @Test("two days make an interval, one day a date")
  func fromTo() throws {
    let first = try #require(CivilDate("2016-03-15"))
    let last = try #require(CivilDate("2016-03-18"))
    #expect(EDTF(from: first, to: last)?.description == "2016-03-15/2016-03-18")
    #expect(EDTF(from: first, to: first)?.description == "2016-03-15")
    #expect(EDTF(from: last, to: first) == nil)
  }
}
