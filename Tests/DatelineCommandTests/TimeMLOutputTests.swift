import Foundation
import Testing

/// Where `extract --format timeml` puts its documents.
@Suite struct TimeMLOutputTests {
  private static let line = #"{"id":"../a b","text":"The fair opens on 3 May 2020."}"#
  private static let other = #"{"id":"../a b","text":"The fair closes on 7 May 2020."}"#

  @Test func oneDocumentGoesToStandardOutput() throws {
    try withScratch { scratch in
      let file = try scratch.write("a.jsonl", Self.line + "\n")
      let outcome = try Tool.run(["extract", file, "--format", "timeml"])
      #expect(outcome.code == 0)
      #expect(outcome.output.contains(#"value="2020-05-03">3 May 2020</TIMEX3>"#))
    }
  }

  @Test func severalDocumentsNeedAFolder() throws {
    try withScratch { scratch in
      let file = try scratch.write("a.jsonl", Self.line + "\n" + Self.other + "\n")
      let refused = try Tool.run(["extract", file, "--format", "timeml"])
      #expect(refused.code == 2)
      #expect(refused.output.isEmpty)
      #expect(refused.errorLines.count == 1)
      #expect(refused.errors.contains("--output"))
      let folder = scratch.url("out")
      let done = try Tool.run(["extract", file, "--format", "timeml", "--output", folder.path])
      #expect(done.code == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.sorted() == ["_.._a_b-2.tml", "_.._a_b.tml"])
    }
  }

  @Test(arguments: ["table", "json", "jsonl"])
  func otherFormatsTakeNoFolder(_ format: String) throws {
    let outcome = try Tool.run(["extract", "-", "--format", format, "--output", "x"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("timeml"))
  }

  @Test func aFileIsNoFolder() throws {
    try withScratch { scratch in
      let file = try scratch.write("a.jsonl", Self.line + "\n")
      let outcome = try Tool.run(["extract", file, "--format", "timeml", "--output", file])
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("not a folder"))
    }
  }
}
