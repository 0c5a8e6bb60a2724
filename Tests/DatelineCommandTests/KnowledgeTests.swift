import Foundation
import Testing

/// Words and series of a user's own, and the choice of events by what is known of series.
@Suite struct KnowledgeTests {
  @Test func aLexiconFileAddsWords() throws {
    try withScratch { scratch in
      let article = try scratch.write("a.txt", "Talks\n\nThe council met on 5 Thermidor 2018.\n")
      let without = try Tool.run(["extract", article, "--mentions"])
      let lexicon = try scratch.write(
        "en.lexicon",
        "# a month of another calendar\nmonth 7 = thermidor\n"
      )
      let with = try Tool.run(["extract", article, "--mentions", "--lexicon", lexicon])
      #expect(!without.output.contains("2018-07-05"))
      #expect(with.code == 0)
      #expect(with.output.contains("2018-07-05"))
    }
  }

  @Test(arguments: [
    ("en.lexicon", "month 7 = x\nnonsense\n", ":2:1: "),
    ("lexicon", "", "named after its language"), ("zz9!.txt", "", "named after its language"),
  ])
  func aFaultInALexiconIsNamed(_ name: String, _ text: String, _ words: String) throws {
    try withScratch { scratch in
      let article = try scratch.write("a.txt", "17/3/2016 meeting\n")
      let lexicon = try scratch.write(name, text)
      let outcome = try Tool.run(["extract", article, "--lexicon", lexicon])
      #expect(outcome.code == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errorLines.count == 1)
      #expect(outcome.errors.contains(lexicon))
      #expect(outcome.errors.contains(words))
    }
  }

  /// `vn` is a country; a lexicon of one's own makes any language known.
  @Test func aLanguageWithoutALexiconIsTold() throws {
    try withScratch { scratch in
      let article = try scratch.write("a.txt", "17/3/2016 meeting\n")
      let unknown = try Tool.run(["extract", article, "--language", "vn"])
      #expect(unknown.code == 0)
      #expect(unknown.errors.contains("--language vn: not one of vi, en"))
      #expect(try Tool.run(["extract", article, "--language", "vi-VN"]).errors.isEmpty)
      let lexicon = try scratch.write("vn.lexicon", "month 3 = mars\n")
      let own = ["extract", article, "--language", "vn", "--lexicon", lexicon]
      #expect(try Tool.run(own).errors.isEmpty)
    }
  }

  @Test func aSeriesFileAddsSeries() throws {
    try withScratch { scratch in
      // With the mark that editors of other systems put in front.
      let file = try scratch.write(
        "mine.series",
        "\u{FEFF}series pond-talks\n  name en Pond Talks; Talks on Ponds\n  group ponds\n  source my own notes\n"
          + "  edition 3 | 2018-05-10 | Cebu | PH | in-person | sourced\n"
      )
      let shown = try Tool.run(["series", "pond-talks", "--series-file", file])
      #expect(shown.code == 0)
      #expect(shown.output.contains("Pond Talks (pond-talks)"))
      #expect(shown.output.contains("source: my own notes"))
      #expect(try Tool.run(["series", "pond-talks"]).code == 2)
      let article = try scratch.write(
        "a.txt",
        "Hội nghị AMRI lần thứ 13 đã diễn ra ngày 17/3/2016 tại Cebu.\n"
      )
      let arguments = ["timeline", article, "--group", "ponds"]
      #expect(try Tool.run(arguments).code == 2)
      #expect(try Tool.run(arguments + ["--series-file", file]).code == 0)
    }
  }

  @Test func aFaultInASeriesFileIsNamed() throws {
    try withScratch { scratch in
      let file = try scratch.write("bad.series", "series a\n  colour blue\n")
      let outcome = try Tool.run(["series", "--series-file", file])
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("\(file):2:"))
    }
  }

  @Test func seriesAreFoundByIdentifierShortFormAndFamily() throws {
    #expect(try Tool.run(["series", "amri"]).output == Tool.run(["series", "AMRI"]).output)
    let family = try Tool.run(["series", "asean"]).output
    #expect(family.contains("member: Viet Nam, VN"))
    #expect(family.contains("\namri "))
    let all = try Tool.run(["series"]).output
    #expect(all.split(separator: "\n").count > 49)
  }
}
