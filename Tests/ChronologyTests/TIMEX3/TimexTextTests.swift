import Chronology
import Testing

@Suite("TIMEX3 values as text")
struct TimexTextTests {
  static let values = [
    "2016-03-17", "2016-03", "2016", "XXXX-09-22", "XXXX-09", "XXXX-XX-17", "0987-01-01",
    "2016-Q1", "2016-Q4", "2016-H1", "2016-H2", "XXXX-Q2", "XXXX-H1",
    "2016-SP", "2016-SU", "2016-FA", "2016-WI", "2016-25", "2016-37",
    "199", "000", "19", "00", "2XXX", "XXXX", "199X-03", "2018~", "199X?", "2018-33%",
    "2016-03-17TMO", "2016-03-17T09:30", "2016-03-17T09:30/11:00", "2016-Q1TEV",
    "2016-03-15/2016-03-18", "2026-05-31/..", "../2026-05-31", "2018/", "/2018", "2018-33/2018-34",
    "2016-03-15/2016-03-18TMO", "2016-03-15/2016-03-18T09:30/11:00",
    "{2014-04-14,2014-04-17}", "[2018-05-10,2018-05-11]", "{2014-04-14,2014-04-17}TNI",
    "2016-W11", "2015-W53", "XXXX-WXX-1", "XXXX-WXX-7",
    "T09:30", "T23:59", "T09:30/11:00", "TMO", "TDT", "TMI", "TAF", "TEV", "TNI",
    "P2Y", "P3M", "P1W", "P10D", "PT2H", "PT5M", "PT30S", "P1DE", "P1CE", "PXD", "PTXH", "PXDE",
    "P0D", "P999999999Y",
    "lunar:01-04", "lunar:2016-01-04", "lunar:L04-15", "lunar:2020-L04-15", "lunar:2016",
    "lunar:2016-01", "lunar:01", "lunar:XX-15", "lunar:XX", "lunar:LXX", "lunar:2016-XX-04",
    "lunar:01-05/lunar:01-07",
    "PAST_REF", "PRESENT_REF", "FUTURE_REF",
  ]

  @Test("what is printed is read back", arguments: values)
  func roundTrip(text: String) throws {
    let value = try #require(Timex.Value(text))
    #expect(value.description == text)
  }

  @Test(
    "anything else is nil",
    arguments: [
      "", " ", "2016-3-17", "2016-02-30", "2016-13", "2016-42", "2016-Q5", "2016-Q0", "2016-H3",
      "2016-q1", "2016-AU", "1", "1999 ", "20160317", "2016-03-17T", "2016-03-17T9:30",
      "2016-03-17T24:00", "2016-03-17TXX", "2016-03-17T09:30/", "T", "T09", "T09:60",
      "T09:30/11:00/12:00", "2016-W00", "2016-W53", "2016-W1", "2016-W111", "0000-W01",
      "XXXX-WXX-0", "XXXX-WXX-8", "XXXX-WXX-", "XXXX-W11", "P", "PT", "PY", "P2", "P-2Y", "P2Y ",
      "P1Y6M", "P2H", "PT2D", "P1Q", "PXX", "P1000000000Y", "p2y", "lunar:", "lunar:13-01",
      "lunar:00-01", "lunar:01-31", "lunar:01-00", "lunar:0000-01-01", "lunar:2016-", "lunar:1-4",
      "lunar:01-04/01-07", "lunar:01-04/lunar:", "lunar:01-04-05", "Lunar:01-04", "PAST",
      "past_ref",
      "{2014-04-14", "{}", "[]", "../..", "/", "2016-03-18/2016-03-17",
      "2016/2017/2018", "2016-03-17TMO/2016-03-18TMO", "ngày 17/3", "2016\u{0}", "２０１６",
    ]
  )
  func invalid(text: String) {
    #expect(Timex.Value(text) == nil)
  }

  @Test("the three attributes make a time expression and give it back")
  func attributes() throws {
    let set = try #require(Timex(kind: .set, value: "P2Y"))
    #expect(set == Timex(.set, .period(Period(2, .year))))
    let start = try #require(Timex(kind: .date, value: "2026-04", modifier: .start))
    #expect(start.description == "2026-04")
    #expect(start.modifier == .start)
    #expect(Timex(kind: .date, value: "yesterday") == nil)
  }

  @Test("EDTF is read where TIMEX3 has a form of its own, and printed the TIMEX3 way")
  func edtf() throws {
    #expect(try #require(Timex.Value("2018-33")).description == "2018-Q1")
    #expect(try #require(Timex.Value("199X")).description == "199")
    #expect(try #require(Timex.Value("19XX")).description == "19")
  }

  @Test("a quarter and a half of a year are months, and no count overflows")
  func factors() {
    #expect(Period(1, .quarter).description == "P3M")
    #expect(Period(1, .half).description == "P6M")
    #expect(Period(nil, .quarter).description == "PXM")
    #expect(Period(.max, .half).description == "PXM")
  }

  @Test("every unit of a length is printed and read back", arguments: Period.Unit.allCases)
  func units(unit: Period.Unit) throws {
    for count in [1, 2, 30, nil] {
      let period = Period(count, unit)
      let again = try #require(Period(period.description))
      switch unit {
      case .quarter: #expect(again == Period(count.map { $0 * 3 }, .month))
      case .half: #expect(again == Period(count.map { $0 * 6 }, .month))
      default: #expect(again == period)
      }
    }
  }
}
