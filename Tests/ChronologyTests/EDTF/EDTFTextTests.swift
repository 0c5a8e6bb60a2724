import Chronology
import Testing

@Suite("EDTF as text")
struct EDTFTextTests {
  @Test(
    "what is printed is read back",
    arguments: [
      "0001", "2016", "9999", "2016-03", "2016-12", "2016-03-17", "2016-02-29", "0001-01-01",
      "9999-12-31", "2018-21", "2018-24", "2018-25", "2018-32", "2018-33", "2018-36", "2018-37",
      "2018-40", "2018-41", "199X", "19XX", "1XXX", "XXXX", "000X", "199X-03", "199X-02-29",
      "XXXX-09-22", "XXXX-02-29", "XXXX-09", "XXXX-33", "XXXX-XX-31", "2018-XX", "2018-05-XX",
      "2018-XX-17", "2018-XX-XX", "2018~", "2018?", "2018%", "2018-05~", "2018-05-10?", "199X~",
      "2018-33%", "2016-03-15/2016-03-18", "2016/2018", "2016-03/2018", "2018-05/2018",
      "2016-03-17/2016-03-17", "2026-05-31/..", "2026-05-31/", "../2026-05-31", "/2026-05-31",
      "2018~/2020?", "XXXX-12-30/XXXX-01-02", "2018-33/2018-34", "{2014-04-14,2014-04-17}",
      "[2018-05-10,2018-05-11]", "{2016,2018-05,2020-01-01}", "{XXXX-03-01,XXXX-04-01}",
      "[2018~,2019?]",
    ]
  )
  func roundTrip(text: String) throws {
    let value = try #require(EDTF(text))
    #expect(value.description == text)
    #expect(EDTF(value.description) == value)
  }

  @Test(
    "anything else is nil",
    arguments: [
      "", " ", "0", "201", "20166", "0000", "0000-01-01", "-2016", "+2016", "Y12016", "2016-",
      "2016-3",
      "2016-00", "2016-13", "2016-20", "2016-42", "2016-99", "2016-03-", "2016-03-1", "2016-03-00",
      "2016-03-32", "2016-02-30", "2015-02-29", "1900-02-29", "2016-04-31", "XXXX-02-30",
      "XXXX-04-31", "2016-03-171", "2016-03-17-", "2016/03/17", "20160317", "201603", "2016-0317",
      "2016-33-01", "2016-21-XX", "X016", "2X16", "20X6", "xxxx", "2016-X3", "2016-3X",
      "2016-1X-01",
      "2016~~", "2016?~", "~2016", "2016-~03", "2016 ", " 2016", "2016\n", "2016\u{0}",
      "2016-03-17T09:30", "2016-03-17Z", "..", "../..", "/", "//", "../", "/..", "2016/2017/2018",
      "2016...", "2016/...", "2016/.", "2018/2016", "2016-03-18/2016-03-17", "2016-06/2016-05",
      "2018-34/2018-33", "{", "}", "{}", "[]", "{2016", "2016}", "{2016]", "[2016}", "{2016,}",
      "{,2016}", "{2016,,2017}", "{2016 ,2017}", "{2016/2017,2018}", "{2016..2018}", "{..2016}",
      "{2016},", "{{2016}}", "２０１６", "2016–03", "١٩٩٠", "2016-03-17é",
    ]
  )
  func invalid(text: String) {
    #expect(EDTF(text) == nil)
  }

  @Test(
    "a set is put in order of time, without repeats, and one date is no set",
    arguments: [
      ("{2014-04-17,2014-04-14}", "{2014-04-14,2014-04-17}"),
      ("{2014-04-17,2014-04-14,2014-04-17}", "{2014-04-14,2014-04-17}"),
      ("[2018-33,2018-02]", "[2018-33,2018-02]"), ("[2018-05,2018-34]", "[2018-34,2018-05]"),
      ("{2018-05-01,2018}", "{2018,2018-05-01}"), ("{2018-05-01,2018-05}", "{2018-05-01,2018-05}"),
      ("{2018,XXXX-09-22}", "{XXXX-09-22,2018}"), ("{2018?,2018,2018?}", "{2018,2018?}"),
      ("{2018}", "2018"), ("[2018,2018]", "2018"),
    ]
  )
  func sets(text: String, sorted: String) throws {
    #expect(try #require(EDTF(text)).description == sorted)
  }

  @Test("the parts of a date make it, or nothing")
  func parts() {
    #expect(EDTFDate(year: 2018)?.description == "2018")
    #expect(EDTFDate(year: 2018, month: 5, qualifier: .approximate)?.description == "2018-05~")
    #expect(EDTFDate(year: nil, month: 9, day: 22)?.description == "XXXX-09-22")
    #expect(EDTFDate(year: nil, day: 17)?.description == "XXXX-XX-17")
    #expect(EDTFDate(year: 2018, day: 17)?.description == "2018-XX-17")
    #expect(EDTFDate(year: nil)?.description == "XXXX")
    #expect(EDTFDate(year: nil, month: 2, day: 29) != nil)
    #expect(EDTFDate(decade: 199)?.description == "199X")
    #expect(EDTFDate(century: 19)?.description == "19XX")
    #expect(EDTFDate(year: 0) == nil)
    #expect(EDTFDate(year: 10_000) == nil)
    #expect(EDTFDate(year: 2018, month: 0) == nil)
    #expect(EDTFDate(year: 2018, month: 13) == nil)
    #expect(EDTFDate(year: 2018, month: 33, day: 1) == nil)
    #expect(EDTFDate(year: 2018, month: 2, day: 29) == nil)
    #expect(EDTFDate(year: 2018, month: 1, day: 0) == nil)
    #expect(EDTFDate(year: .max, month: .max, day: .max) == nil)
    #expect(EDTFDate(decade: -1) == nil)
    #expect(EDTFDate(decade: 1000) == nil)
    #expect(EDTFDate(century: 100) == nil)
  }
}
