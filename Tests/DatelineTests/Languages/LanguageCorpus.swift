import Chronology
import Dateline
import Foundation
import Testing

/// One line of a language's corpus: a phrase, the day on which it was written, and what is to be
/// found in it.
///
///     # comment, or the name of a section
///     @ 2016-03-18                       the reference date of the lines below; "@ none": no date
///     phrase => value                    one mention with that EDTF value
///     a phrase with [the span] => value  the mention's span as well
///     phrase => value | KIND timex       its TIMEX3 type and value as well; "-" stands for no value
///     phrase => value | timex MOD 09:30  any of type, value, modifier, time of day and zone
///     phrase => value ; value            several mentions, in the order of the text
///     phrase => value ; finding CODE     a finding beside it
///     phrase => !                        nothing is to be found here
struct CorpusLine: Sendable, CustomTestStringConvertible {
  var language: Language.ID
  var number: Int
  var phrase: String
  var spans: [Range<Int>]
  var published: EDTFDate?
  var expected: [Expected]
  var findings: [String]

  struct Expected: Hashable, Sendable {
    var value: String
    /// What the line states of the type, value and modifier of TIMEX3, time of day and zone.
    var marks: [String]
  }

  var testDescription: String { "\(language.rawValue).corpus:\(number): \(phrase)" }
}

/// A line that is not in the corpus format.
struct CorpusFault: Error, CustomStringConvertible {
  var description: String
}

/// The corpora beside this file.
enum LanguageCorpus {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The languages that have a corpus, by the names of the files.
  static var languages: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".corpus") }.map { String($0.dropLast(7)) }.sorted()
  }

  /// Every line of every corpus; a file that cannot be read gives one line that fails.
  static var lines: [CorpusLine] {
    languages.flatMap { language in
      (try? lines(of: language))
        ?? [
          CorpusLine(
            language: Language.ID(rawValue: language),
            number: 0,
            phrase: "this corpus cannot be read",
            spans: [],
            expected: [CorpusLine.Expected(value: "a corpus", marks: [])],
            findings: []
          )
        ]
    }
  }

  /// The lines of one language.
  static func lines(of language: String) throws -> [CorpusLine] {
    let file = folder.appendingPathComponent(language + ".corpus")
    let text = try String(contentsOf: file, encoding: .utf8)
    var published: EDTFDate?
    var result: [CorpusLine] = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("@") {
        let name = line.dropFirst().trimmingCharacters(in: .whitespaces)
        published = EDTFDate(name)
        guard published != nil || name == "none" else {
          throw CorpusFault(description: "line \(index + 1): \"\(name)\" is no date")
        }
        continue
      }
      let sides = line.components(separatedBy: " => ")
      guard sides.count == 2 else {
        throw CorpusFault(description: "line \(index + 1): no single \" => \"")
      }
      result.append(
        parsed(sides[0], sides[1], Language.ID(rawValue: language), index + 1, published)
      )
    }
    return result
  }

  private static func parsed(
    _ marked: String,
    _ right: String,
    _ language: Language.ID,
    _ number: Int,
    _ published: EDTFDate?
  ) -> CorpusLine {
    var phrase = ""
    var spans: [Range<Int>] = []
    var start: Int?
    for character in marked {
      switch character {
      case "[": start = phrase.utf8.count
      case "]":
        spans.append((start ?? 0)..<phrase.utf8.count)
        start = nil
      default: phrase.append(character)
      }
    }
    var expected: [CorpusLine.Expected] = []
    var findings: [String] = []
    for part in right.components(separatedBy: " ; ") {
      let part = part.trimmingCharacters(in: .whitespaces)
      if part == "!" { continue }
      if part.hasPrefix("finding ") {
        findings.append(String(part.dropFirst(8)))
        continue
      }
      let pieces = part.components(separatedBy: " | ")
      expected.append(
        CorpusLine.Expected(
          value: pieces[0],
          marks: pieces.count > 1 ? pieces[1].split(separator: " ").map(String.init) : []
        )
      )
    }
    return CorpusLine(
      language: language,
      number: number,
      phrase: phrase,
      spans: spans,
      published: published,
      expected: expected,
      findings: findings
    )
  }
}
