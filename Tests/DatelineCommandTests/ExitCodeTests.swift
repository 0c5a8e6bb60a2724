import Foundation
import Testing

@Suite struct ExitCodeTests {
  /// Wrong usage ends with 2 and one line that says what is wrong.
  @Test(arguments: [
    (["decide"], "decide"), (["serve"], "serve"), (["watch"], "watch"),
    (["extract"], "no input"), (["upcoming"], "no input"), (["timeline"], "no input"),
    (["export"], "no input"), (["explain"], "no input"), (["validate"], "file"),
    (["extract", "x", "--format", "xml"], "xml"),
    (["extract", "x", "--as-of", "2017-02-29"], "2017-02-29"),
    (["extract", "x", "--published", "yesterday"], "yesterday"),
    (["extract", "x", "--language", "vietnamese!"], "vietnamese!"),
    (["upcoming", "x", "--within", "ninety"], "ninety"),
    (["timeline", "x", "--kind", "party"], "party"),
    (["timeline", "x", "--min-certainty", "2"], "0 to 1"),
    (["timeline", "x", "--nonsense"], "nonsense"),
    (["series", "nonsense"], "nonsense"), (["export", "x", "--store", "f"], "store"),
    (["timeline", "x", "--conflicts"], "conflicts"), (["merge", "--partial"], "partial"),
  ])
  func wrongUsage(_ arguments: [String], _ word: String) throws {
    let outcome = try Tool.run(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.hasPrefix("dateline: "))
    #expect(outcome.errors.contains(word))
  }

  @Test(arguments: [
    ["--help"], ["help"], ["help", "extract"], ["extract", "-h"], ["--version"], [],
  ])
  func helpIsAnAnswer(_ arguments: [String]) throws {
    let outcome = try Tool.run(arguments)
    #expect(outcome.code == 0)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  /// Nothing in a folder is passed over in silence.
  @Test func namesThatAreNotUTF8AreNamed() throws {
    try withScratch { scratch in
      try scratch.write("a/a.txt", "The 13th AMRI\n\nIt was held on 17 March 2016.\n")
      let outcome = try Tool.shell(
        "cp a/a.txt \"$(printf 'a/\\377.txt')\"; $DATELINE extract a; code=$?; rm -r a; exit $code",
        in: scratch
      )
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("AMRI"))
      #expect(outcome.errorLines.count == 1)
      #expect(outcome.errors.contains("a/\u{FFFD}.txt: the name of the file is not UTF-8"))
    }
  }

  /// Four inputs that hold no article, four lines that say why.
  @Test(arguments: ["extract", "timeline", "upcoming", "export", "explain"])
  func inputsWithoutArticles(_ command: String) throws {
    try withScratch { scratch in
      let empty = try scratch.write("empty.txt", "")
      let binary = try scratch.write("binary.txt", Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0]))
      try scratch.write("folder/a.pdf", "x")
      try scratch.write("folder/b.pdf", "x")
      try scratch.write("folder/deep/c.docx", "x")
      let missing = scratch.url("missing.txt").path
      for (path, words) in [
        (empty, "empty"), (binary, "a program"), (missing, "no such file"),
        (scratch.url("folder").path, "2 .pdf, 1 .docx"),
      ] {
        let outcome = try Tool.run([command, path])
        #expect(outcome.code == 2)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.contains(path))
        #expect(outcome.errors.contains(words))
      }
      let all = try Tool.run([command, empty, binary, missing, scratch.url("folder").path])
      #expect(all.code == 2)
      #expect(all.errorLines.count == 4)
    }
  }

  @Test func someInputsFail() throws {
    try withScratch { scratch in
      let good = try scratch.write("a.txt", "17/3/2016 meeting\n")
      let outcome = try Tool.run(["extract", good, scratch.url("no.txt").path, "--format", "jsonl"])
      #expect(outcome.code == 1)
      #expect(outcome.output.split(separator: "\n").count == 1)
      #expect(outcome.errorLines.count == 1)
    }
  }

  @Test func aBadLineIsNamedByFileLineAndColumn() throws {
    try withScratch { scratch in
      let path = try scratch.write("a.jsonl", "{\"text\":\"17/3/2016\"}\n\n{\"text\":5}\n{\"te\n")
      let outcome = try Tool.run(["extract", path, "--format", "jsonl"])
      #expect(outcome.code == 1)
      #expect(outcome.output.split(separator: "\n").count == 1)
      #expect(
        outcome.errorLines.map { $0.prefix(while: { $0 != " " }) } == ["dateline:", "dateline:"]
      )
      #expect(outcome.errors.contains("\(path):3:9: "))
      #expect(outcome.errors.contains("\(path):4:2: "))
    }
  }

  @Test(arguments: [("\n \n", 2, 1), ("{\"_trailer\":1}\n", 0, 0)])
  func linesThatHoldNothing(_ text: String, _ code: Int32, _ errors: Int) throws {
    try withScratch { scratch in
      let path = try scratch.write("a.jsonl", text)
      let outcome = try Tool.run(["merge", path])
      #expect(outcome.code == code)
      #expect(outcome.errorLines.count == errors)
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func aWrongFileDoesNotFillTheScreen() throws {
    try withScratch { scratch in
      let path = try scratch.write("a.jsonl", String(repeating: "x\n", count: 1000))
      let outcome = try Tool.run(["extract", path])
      #expect(outcome.code == 2)
      #expect(outcome.errorLines.count == 21)
      #expect(outcome.errorLines.last?.contains("980 more lines") == true)
    }
  }

  @Test func aMessageNeverActsOnATerminal() throws {
    try withScratch { scratch in
      let path = try scratch.write("a.jsonl", "{\"a\\u001b[31m\":1,\"a\\u001b[31m\":2}\n")
      let outcome = try Tool.run(["extract", path])
      #expect(outcome.code == 2)
      #expect(!outcome.errors.contains("\u{1B}"))
    }
  }

  @Test func anUnreadableFolderIsNamed() throws {
    try withScratch { scratch in
      let empty = scratch.url("empty")
      try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
      let outcome = try Tool.run(["extract", empty.path])
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("it is empty"))
    }
  }

  @Test func quietKeepsOnlyFailures() throws {
    try withScratch { scratch in
      let none = try scratch.write("a.txt", "Nothing happens here.\n")
      let told = try Tool.run(["timeline", none])
      let quiet = try Tool.run(["timeline", none, "--quiet"])
      #expect(told.code == 0)
      #expect(!told.errors.isEmpty)
      #expect(quiet.errors.isEmpty)
      #expect(try Tool.run(["timeline", scratch.url("no").path, "--quiet"]).errorLines.count == 1)
    }
  }

  @Test func validateEndsWithOneWhereItFindsSomething() throws {
    try withScratch { scratch in
      let bad = try scratch.write("a.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")
      let outcome = try Tool.run(["validate", bad])
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("\(bad):"))
      #expect(outcome.output.contains("missing-prodid"))
      #expect(try Tool.run(["validate", scratch.url("no.ics").path]).code == 2)
      let article = try scratch.write(
        "b.txt",
        "Hội nghị AMRI lần thứ 13 đã diễn ra ngày 17/3/2016 tại Cebu.\n"
      )
      let calendar = scratch.url("c.ics").path
      #expect(try Tool.run(["export", article, "--output", calendar]).code == 0)
      let good = try Tool.run(["validate", calendar])
      #expect(good.code == 0)
      #expect(good.output.isEmpty)
    }
  }
}
