import Foundation
import Testing

@Suite struct FilterTests {
  private static let events = """
    {"id":"amri-14@dateline","title":"Hội nghị AMRI lần thứ 14","titles":{},"kind":"conference",\
    "when":"2018","status":"expected","state":"expected","series":"amri","edition":14,"main":false,\
    "place":{"text":"Xin-ga-po","name":"Singapore","country":"SG"},"certainty":{"when":0.6},\
    "sources":[{"document":"a","observation":0,"url":null}]}
    {"id":"summit@dateline","title":"Cấp cao ASEAN","titles":{},"kind":"summit","when":"2020-06-26",\
    "status":"held","state":"held","series":"asean-summit","main":true,"place":{"text":"Hà Nội",\
    "name":"Hanoi","country":"VN"},"certainty":{"when":0.9},\
    "sources":[{"document":"b","observation":0,"url":null}]}

    """

  @Test(arguments: [
    ([], "amri-14 summit"), (["--series", "amri"], "amri-14"), (["--series", "AMRI"], "amri-14"),
    (["--series", "amri", "--series", "asean-summit"], "amri-14 summit"),
    (["--group", "asean"], "amri-14 summit"),
    (["--group", "apec"], ""), (["--group", "asean", "--series", "amri"], "amri-14"),
    (["--place", "SG"], "amri-14"), (["--place", "ha noi"], "summit"),
    (["--place", "hanoi"], "summit"),
    (["--kind", "summit"], "summit"),
    (["--kind", "summit", "--kind", "conference"], "amri-14 summit"),
    (["--status", "held"], "summit"), (["--from", "2019"], "summit"),
    (["--from", "2018-12"], "amri-14 summit"),
    (["--to", "2018"], "amri-14"), (["--from", "2018", "--to", "2020-06-25"], "amri-14"),
    (["--text", "cap cao"], "summit"), (["--main-only"], "summit"),
    (["--min-certainty", "0.7"], "summit"),
  ])
  func choose(_ arguments: [String], _ expected: String) throws {
    let input = Data(Self.events.utf8)
    let table = try Tool.run(["export", "-", "--format", "csv"] + arguments, input: input)
    #expect(table.code == 0)
    let rows = table.output.split(separator: "\r\n").dropFirst()
    let ids = rows.compactMap { $0.split(separator: "@").first }.joined(separator: " ")
    #expect(ids == expected)
    if expected.isEmpty { #expect(table.errors.contains("none of the 2 events matches")) }
  }

  @Test func upcomingSaysWhyItIsEmpty() throws {
    let input = Data(Self.events.utf8)
    let none = try Tool.run(["upcoming", "-", "--as-of", "2021-01-01"], input: input)
    #expect(none.code == 0)
    #expect(none.output.isEmpty)
    #expect(none.errors.contains("2 past"))
    let later = try Tool.run(
      ["upcoming", "-", "--as-of", "2017-12-01", "--within", "1w"],
      input: input
    )
    #expect(later.errors.contains("1 after 2017-12-08"))
    let soon = try Tool.run(
      ["upcoming", "-", "--as-of", "2017-12-01", "--within", "31d"],
      input: input
    )
    #expect(soon.output.contains("amri 14"))
  }

  @Test func upcomingIsOfTodayWithoutADate() throws {
    // What is far ahead is ahead on every day on which this runs, what is long past on none.
    let far = Self.events.replacing("2020-06-26", with: "9998-06-26").replacing(
      #""held""#,
      with: #""scheduled""#
    )
    let outcome = try Tool.run(["upcoming", "-"], input: Data(far.utf8))
    #expect(outcome.output.contains("9998-06-26"))
    #expect(!outcome.output.contains("amri"))
  }
}
