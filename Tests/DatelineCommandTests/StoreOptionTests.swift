import Foundation
import Testing

@Suite struct StoreOptionTests {
  private static let articles = """
    {"id":"a","published":"2016-03-18","text":"The 14th ASEAN Summit is planned for 2018 in Singapore."}
    {"id":"b","published":"2018-05-11","text":"The 14th ASEAN Summit was held in Singapore on 10 May 2018."}
    {"id":"b","published":"2018-05-12","text":"The 14th ASEAN Summit was held in Singapore on 11 May 2018."}
    {"id":"c","text":"Hội nghị Bộ trưởng Thông tin ASEAN lần thứ 15 sẽ diễn ra vào ngày 5/9/2021 tại Hà Nội."}

    """

  /// The same articles give the same bytes, from files and from a store.
  @Test(arguments: [
    ["timeline"], ["timeline", "--format", "json"], ["export"], ["export", "--format", "csv"],
    ["timeline", "--format", "json", "--as-of", "2017-01-01"], ["export", "--as-of", "2018-05-11"],
    ["upcoming", "--as-of", "2017-01-01"],
    ["upcoming", "--as-of", "2017-01-01", "--format", "ics", "--place", "SG"],
  ])
  func theSameAsFromFiles(_ arguments: [String]) throws {
    try withScratch { folder in
      let path = try folder.write("a.jsonl", Self.articles)
      let store = folder.url("s.dateline").path
      #expect(try Tool.run(["ingest", path, "--store", store]).code == 0)
      let files = try Tool.run(arguments + [path])
      let stored = try Tool.run(arguments + ["--store", store])
      #expect(files.code == 0)
      #expect(!files.output.isEmpty)
      #expect(stored.code == 0)
      #expect(stored.output == files.output)
      #expect(stored.errors == files.errors)
    }
  }

  @Test(arguments: [
    (["a.txt", "--store", "s"], "one or the other"), (["--store", "nowhere/s"], "no store here"),
    (["--store", "s", "--language", "vi"], "dateline ingest"), ([], "--store"),
  ])
  func wrongUse(_ arguments: [String], _ word: String) throws {
    for command in ["timeline", "upcoming", "export"] {
      let outcome = try Tool.run([command] + arguments)
      #expect(outcome.code == 2)
      #expect(outcome.errorLines.count == 1)
      #expect(outcome.errors.contains(word))
    }
  }
}
