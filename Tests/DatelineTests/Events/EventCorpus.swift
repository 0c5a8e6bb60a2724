import Chronology
import Dateline
import Foundation
import Testing

/// One block of a corpus of events: a report, the day on which it was published, and the events
/// that a desk editor would note, in order of the text.
///
///     # comment, or the name of a section
///     @ 2024-03-06                       the day of the report; "@ none": it has none
///     text of the report, one line or more
///     > title | when | place | status    an event; "-" stands for what is not told
///     >* ... | edition=4 | mode=online   the main one, with what else is told of it
///     > none                             nothing is to be noted here
///
/// A place is the gazetteer's name and the country's code, `?` where it is not known. What else is
/// told is compared whole: an event without `host=` has no host.
struct EventReport: Sendable, CustomTestStringConvertible {
  var language: Language.ID
  /// The file's name and the line of the block.
  var file: String
  var number: Int
  var published: EDTFDate?
  var text: String
  var expected: [String]

  var testDescription: String { "\(file):\(number)" }
}

/// The corpora of events beside this file.
enum EventCorpus {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The blocks of all corpora; a corpus that cannot be read gives one block that fails.
  static var reports: [EventReport] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".corpus") }.sorted().flatMap { name in
      // "vi.corpus", "vi-reports.corpus".
      let language = Language.ID(rawValue: String(name.prefix { $0 != "-" && $0 != "." }))
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return text.map { reports(in: $0, language, name) }
        ?? [
          EventReport(language: language, file: name, number: 0, text: name, expected: ["a corpus"])
        ]
    }
  }

  private static func reports(
    in text: String,
    _ language: Language.ID,
    _ file: String
  ) -> [EventReport] {
    var result: [EventReport] = []
    var lines: [Substring] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("# ") || line.isEmpty { continue }
      if line.hasPrefix("@ ") {
        lines = []
        result.append(
          EventReport(
            language: language,
            file: file,
            number: index + 1,
            published: EDTFDate(String(line.dropFirst(2))),
            text: "",
            expected: []
          )
        )
      } else if result.isEmpty {
        continue
      } else if line.hasPrefix(">") {
        if line != "> none" { result[result.count - 1].expected.append(String(line)) }
      } else {
        lines.append(line)
        result[result.count - 1].text = lines.joined(separator: "\n")
      }
    }
    return result
  }

  /// An observation as a line of a corpus.
  static func line(_ observation: Observation) -> String {
    var fields = [
      observation.title, observation.when?.description ?? "-",
      observation.place.map { "\($0.name) \($0.country ?? "?")" } ?? "-",
      observation.status.rawValue,
    ]
    func add(_ name: String, _ value: String?) {
      if let value { fields.append("\(name)=\(value)") }
    }
    if !observation.editions.isEmpty {
      add("edition", observation.editions.map(String.init).joined(separator: "+"))
    }
    add("series", observation.series)
    if ![.conference, .summit, .session].contains(observation.kind) {
      add("kind", observation.kind.rawValue)
    }
    add("time", observation.time?.description)
    add("zone", observation.zone?.rawValue)
    add("mode", observation.mode?.rawValue)
    add("host", observation.host)
    add("chair", observation.chair)
    add("organiser", observation.organiser)
    add("theme", observation.theme)
    for plan in observation.previous {
      add(
        "previous",
        (plan.when?.description ?? "-") + (plan.place.map { " \($0.name)" } ?? "")
      )
    }
    if !observation.alternatives.isEmpty {
      add("or", observation.alternatives.map(\.description).joined(separator: "; "))
    }
    add("every", observation.recurrence?.timex.description)
    for participant in observation.participants {
      add(
        "with",
        participant.name + (participant.role.map { " (\($0))" } ?? "")
          + (participant.country.map { " \($0)" } ?? "")
      )
    }
    return (observation.isMain ? ">* " : "> ") + fields.joined(separator: " | ")
  }
}
