import Foundation
import Testing

@Suite struct IngestTests {
  private static let article = """
    Title: Ministers meet in Cebu
    Published: 2016-03-18

    The 13th ASEAN Summit was held in Cebu on 17 March 2016.
    """

  @Test func theSecondTimeNothingChanges() throws {
    try withScratch { folder in
      try folder.write("in/a.txt", Self.article)
      try folder.write("in/b.jsonl", #"{"id":"b","text":"Nothing is said of anything."}"# + "\n")
      let store = folder.url("s.dateline")
      let arguments = ["ingest", folder.url("in").path, "--store", store.path]
      let first = try Tool.run(arguments)
      #expect(first.code == 0)
      #expect(first.output.isEmpty)
      #expect(
        first.errorLines == ["dateline: taken 2 (no date 1, no event 1), known 0, failed 0"]
      )
      let before = try Data(contentsOf: store)
      let second = try Tool.run(arguments)
      #expect(second.code == 0)
      #expect(
        second.errorLines == ["dateline: taken 0 (no date 0, no event 0), known 2, failed 0"]
      )
      #expect(try Data(contentsOf: store) == before)
      #expect(try Tool.run(arguments + ["--quiet"]).errors.isEmpty)
    }
  }

  @Test func theReportNamesEachAndRunsNothing() throws {
    try withScratch { folder in
      let lines = #"""
        {"id":"=cmd()","text":"Nothing is said of anything."}
        {"id":"=cmd()","text":"Nothing is said of anything."}
        {"id":"no text"}

        """#
      let path = try folder.write("b.jsonl", lines)
      let report = folder.url("r.csv")
      let outcome = try Tool.run([
        "ingest", path, "--store", folder.url("s").path, "--report", report.path,
      ])
      #expect(outcome.code == 1)
      let text = String(decoding: try Data(contentsOf: report), as: UTF8.self)
      let rows = text.components(separatedBy: "\r\n")
      #expect(rows.count == 5)
      #expect(rows[0] == "document,source,outcome,message")
      #expect(rows[1] == "'=cmd(),\(path):1,taken,\"no date, no event\"")
      #expect(rows[2] == "'=cmd(),\(path):2,known,")
      #expect(rows[3].hasPrefix(",\(path):3:1,failed,"))
    }
  }

  @Test(arguments: [
    ("2016-03-18-title.txt", 0), ("20160318_title.txt", 0), ("2016-13-18-title.txt", 1),
    ("201603180_title.txt", 1), ("title.txt", 1),
  ])
  func aNameMayDateAnArticle(_ name: String, undated: Int) throws {
    try withScratch { folder in
      let path = try folder.write(name, "A meeting\n\nNothing more is said of it.\n")
      let outcome = try Tool.run([
        "ingest", path, "--store", folder.url("s").path, "--published-from", "filename",
      ])
      #expect(outcome.code == 0)
      #expect(outcome.errors.contains("no date \(undated),"))
      // Without the option a name says nothing.
      let other = try Tool.run(["ingest", path, "--store", folder.url("t").path])
      #expect(other.errors.contains("no date 1,"))
    }
  }

  @Test func whatIsNoStoreIsLeftAsItIs() throws {
    try withScratch { folder in
      let path = try folder.write("a.txt", Self.article)
      let outcome = try Tool.run(["ingest", path, "--store", path])
      #expect(outcome.code == 2)
      #expect(outcome.errorLines.count == 1)
      #expect(outcome.errors.contains("this is not a store"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.article)
    }
  }

  @Test func twoAtOnceTakeEachArticleOnce() throws {
    try withScratch { folder in
      let lines = (0..<1500).map { #"{"id":"\#($0)","text":"The talks were held on 3 May 2016."}"# }
      try folder.write("a.jsonl", lines.joined(separator: "\n") + "\n")
      let outcome = try Tool.shell(
        """
        "$DATELINE" ingest a.jsonl --store s & first=$!
        "$DATELINE" ingest a.jsonl --store s && wait $first && "$DATELINE" ingest a.jsonl --store s
        """,
        in: folder
      )
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.errorLines.last?.contains("taken 0 ") == true)
      #expect(outcome.errorLines.last?.contains("known 1500") == true)
      let taken = outcome.errorLines.compactMap { line in
        line.split(separator: " ").dropFirst(2).first.flatMap { Int($0) }
      }
      #expect(taken.reduce(0, +) == 1500)
    }
  }
}
