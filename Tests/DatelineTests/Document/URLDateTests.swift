import Chronology
import Testing

@testable import Dateline

@Suite struct URLDateTests {
  @Test(arguments: [
    ("https://example.com/2018/05/10/opening-day", "2018-05-10"),
    ("https://example.com/2018/05/10", "2018-05-10"),
    ("https://example.com/news/2018/5/statement-of-ministers", "2018-05"),
    ("https://example.com/world/2018/may/10/a-summit", "2018-05-10"),
    ("https://example.com/thoi-su/201804/hop-bao-quy-i-2889798", "2018-04"),
    ("https://example.com/a/201804/18/b.html", "2018-04-18"),
    ("https://example.com/20200311/174316", "2020-03-11"),
    ("https://example.com/20200311/669a6e93-d164.html", "2020-03-11"),
    ("https://example.com/english/2017-04/29/c_136245337.htm", "2017-04-29"),
    ("https://example.com/english/2017-04/c_136245337.htm", "2017-04"),
    ("https://example.com/n3/2025/1029/c90000-20383315.html", "2025-10-29"),
    ("https://example.com/hoi-nghi-khai-mac-20230918171620419.htm", "2023-09-18"),
    ("https://example.com/2016-07-05-talks-in-beijing", "2016-07-05"),
    ("https://example.com/business/257261-2022-09-14-08-01-09.html", "2022-09-14"),
    ("https://example.com/zwgk/t20180418_1234.html", "2018-04-18"),
    ("https://example.com/tinh-nghia-65-nam-196251207192050694.htm", "2025-12-07"),
    ("//example.com/2018/05/10/a", "2018-05-10"),
    ("example.com/2018/05/10/a", "2018-05-10"),
  ])
  func dates(url: String, date: String) {
    #expect(URLDate.date(in: url)?.description == date)
  }

  @Test(arguments: [
    "", "https://example.com", "https://example.com/", "seed:2018/",
    "https://20180510.example.com/a",
    "https://example.com/Press/2017/1111_aelm", "https://example.com/2018/",
    "https://example.com/2018",
    "https://example.com/a?date=2018/05/10/", "https://example.com/a#/2018/05/10/",
    "https://example.com/2018/13/10/", "https://example.com/1899/05/10/",
    "https://example.com/post/3242719.html", "https://example.com/tel/0912345678",
    "https://example.com/tel/84912345678", "https://example.com/a-c45427457.epi",
    "https://example.com/a-20181345.html", "https://example.com/a-20230918991620419.htm",
    "https://example.com/vsi-expo-2014.html", "https://example.com/a-post1063764.vnp",
    "https://example.com/a-123456789012345678.htm", "https://example.com/a-196251207192050694",
    "https://example.com/a-196251307192050694.htm", "https://example.com/id20180510",
    "https://example.com/20180510a", "https://example.com/archive/201812",
    "https://example.com/print/news-197117146.htm", "https://example.com/covid-19-107824.html",
    "https://example.com/2018-05-100/", "https://example.com/1/2/3",
  ])
  func noDates(url: String) {
    #expect(URLDate.date(in: url) == nil)
  }

  @Test func anEndlessAddressEnds() {
    let url = "https://example.com/" + String(repeating: "1/", count: 1_000_000)
    #expect(URLDate.date(in: url) == nil)
  }
}
