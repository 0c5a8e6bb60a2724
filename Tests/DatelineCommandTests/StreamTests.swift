import Foundation
import Testing

@Suite struct StreamTests {
  private static let article = "Hội nghị AMRI lần thứ 13 đã diễn ra ngày 17/3/2016 tại Cebu.\n"

  @Test func readsStandardInput() throws {
    let outcome = try Tool.run(
      ["extract", "-", "--format", "jsonl"],
      input: Data(Self.article.utf8)
    )
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix(#"{"format":"dateline/1","id":"sha256:"#))
    #expect(outcome.output.contains(#""source":null"#))
  }

  @Test func tellsLinesFromTextByContent() throws {
    let line = Data(#"{"id":"a","text":"ngày 17/3/2016"}"#.utf8)
    #expect(
      try Tool.run(["extract", "-", "--format", "jsonl"], input: line).output.contains(#""id":"a""#)
    )
    let forced = try Tool.run(
      ["extract", "-", "--format", "jsonl", "--input", "text"],
      input: line
    )
    #expect(forced.output.contains(#""id":"sha256:"#))
  }

  @Test func pipesFromExtractToCalendar() throws {
    try withScratch { scratch in
      try scratch.write("a.txt", Self.article)
      let piped = try Tool.shell(
        "$DATELINE extract a.txt --format jsonl | $DATELINE merge | $DATELINE export -",
        in: scratch
      )
      let direct = try Tool.shell("$DATELINE export a.txt", in: scratch)
      #expect(piped.code == 0)
      #expect(piped.output.contains("BEGIN:VEVENT"))
      #expect(piped.output == direct.output)
    }
  }

  @Test func mergeReadsStandardInputWithoutAnArgument() throws {
    let outcome = try Tool.run(["merge"], input: Data(#"{"text":"x"}"#.utf8))
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("standard input:1:1: this line is an article"))
  }

  @Test(arguments: ["", "trap '' PIPE; "])
  func endsQuietlyWhenNobodyReads(_ prefix: String) throws {
    try withScratch { scratch in
      let lines = String(repeating: "{\"text\":\"\(Self.article.dropLast())\"}\n", count: 3000)
      try scratch.write("a.jsonl", lines)
      let outcome = try Tool.shell(
        "\(prefix)$DATELINE extract a.jsonl --format jsonl | head -n 1 | wc -l",
        in: scratch
      )
      #expect(outcome.output.filter(\.isNumber) == "1")
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test func saysWhatIsWrongWithItsOutput() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    try withScratch { scratch in
      try scratch.write("a.txt", Self.article)
      let outcome = try Tool.shell("$DATELINE extract a.txt > /dev/full", in: scratch)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("no space left"))
    }
  }

  @Test func writesAFileWholeOrNotAtAll() throws {
    try withScratch { scratch in
      let article = try scratch.write("a.txt", Self.article)
      let output = try scratch.write("out.ics", "old")
      let failed = try Tool.run(["export", scratch.url("no.txt").path, "--output", output])
      #expect(failed.code == 2)
      #expect(try String(contentsOfFile: output, encoding: .utf8) == "old")
      let done = try Tool.run(["export", article, "--output", output])
      #expect(done.code == 0)
      #expect(done.output.isEmpty)
      #expect(try String(contentsOfFile: output, encoding: .utf8).hasPrefix("BEGIN:VCALENDAR"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.root.path).count == 2)
      let folder = try Tool.run(["export", article, "--output", scratch.root.path])
      #expect(folder.code == 2)
      #expect(folder.errorLines.count == 1)
    }
  }

  @Test func keepsLinksAndDevicesInTheirPlace() throws {
    try withScratch { scratch in
      let article = try scratch.write("a.txt", Self.article)
      let target = try scratch.write("target.ics", "old")
      let link = scratch.url("link.ics")
      try FileManager.default.createSymbolicLink(
        at: link,
        withDestinationURL: URL(fileURLWithPath: target)
      )
      #expect(try Tool.run(["export", article, "--output", link.path]).code == 0)
      #expect(try String(contentsOfFile: target, encoding: .utf8).hasPrefix("BEGIN:VCALENDAR"))
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == target)
      let pipe = try Tool.shell(
        "mkfifo p; cat p > copy & $DATELINE export a.txt --output p; wait; head -n 1 copy; test -p p",
        in: scratch
      )
      #expect(pipe.code == 0)
      #expect(pipe.output.hasPrefix("BEGIN:VCALENDAR"))
    }
  }

  @Test func readsFoldersInOrderAndFollowsNoLinks() throws {
    try withScratch { scratch in
      try scratch.write("f/b.txt", "17/3/2016 b")
      try scratch.write("f/a/c.txt", "17/3/2016 c")
      try scratch.write("f/a.jsonl", #"{"id":"d","text":"17/3/2016 d"}"#)
      try scratch.write("elsewhere.txt", "17/3/2016 e")
      try FileManager.default.createSymbolicLink(
        at: scratch.url("f/link.txt"),
        withDestinationURL: scratch.url("elsewhere.txt")
      )
      try FileManager.default.createSymbolicLink(
        at: scratch.url("f/loop"),
        withDestinationURL: scratch.url("f")
      )
      let outcome = try Tool.shell("$DATELINE extract f --format jsonl", in: scratch)
      let sources = outcome.output.split(separator: "\n").compactMap { line in
        line.split(separator: "\"source\":\"").dropFirst().first?.prefix { $0 != "\"" }
      }
      #expect(sources == ["f/a.jsonl:1", "f/a/c.txt", "f/b.txt"])
    }
  }

  @Test func takesNoMoreOfALineThanItsLimit() throws {
    try withScratch { scratch in
      let path = scratch.url("long.jsonl").path
      let made = try Tool.shell(
        "{ printf '{\"text\":\"'; head -c 68000000 /dev/zero | tr '\\0' x; printf '\"}\\n"
          + "{\"id\":\"b\",\"text\":\"17/3/2016\"}\\n'; } > long.jsonl",
        in: scratch
      )
      #expect(made.code == 0)
      let outcome = try Tool.run(["extract", path, "--format", "jsonl"])
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains(":1:1: the line is longer than 64 MiB"))
      #expect(outcome.output.contains(#""id":"b""#))
    }
  }
}
