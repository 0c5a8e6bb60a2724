import Dateline
import DatelinePublishing
import Foundation
import Workloads

/// Prints every speed beside its peer or limit, as a ratio of one run.
///
///     swift run -c release Ratios [MIB] [--hostile]
@main
struct Ratios {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let mebibytes = arguments.compactMap { Int($0) }.first ?? 64
    let articles = try Articles(byteCount: mebibytes << 20)
    let extractor = Extractor()
    let automaton = ByteAutomaton(wordsOf: articles.documents.prefix(64).map(\.utf8))

    print(
      "\(articles.documents.count) documents, \(articles.byteCount) bytes; thread CPU time, best of 3"
    )
    let limit = rate(articles.byteCount) {
      articles.documents.reduce(0) { $0 &+ automaton.run($1.utf8) }
    }
    line("byte automaton, one lane", limit, beside: limit)
    line("memcpy", rate(articles.byteCount) { copy(articles) }, beside: limit)
    let mentions = rate(articles.byteCount) {
      articles.documents.reduce(0) { $0 &+ extractor.mentions(in: $1).count }
    }
    line("text to mentions", mentions, beside: limit)
    let observations = rate(articles.byteCount) {
      articles.documents.reduce(0) { $0 &+ extractor.extract($1).observations.count }
    }
    line("text to observations", observations, beside: limit)
    let lines = rate(articles.byteCount) {
      articles.documents.reduce(0) { $0 &+ extractor.extract($1).jsonLine(of: $1).count }
    }
    line("text to JSON Lines", lines, beside: limit)

    let calendar = Calendars.calendar(eventCount: 20_000)
    let raw = rate(20_000) { Calendars.rawEvents(count: 20_000) }
    let written = rate(20_000) { (try? Calendars.write(calendar)) ?? 0 }
    print(
      "events to .ics               "
        + String(
          format: "%9.0f events/s  %4.2f of the raw libical loop",
          written * 1e6,
          written / raw
        )
    )

    guard arguments.contains("--hostile") else { return }
    for text in Hostile.all {
      for size in [1, 4, 16, 64] {
        let document = Document(
          text: String(decoding: text.text(byteCount: size << 20), as: UTF8.self),
          id: "hostile"
        )
        let speed = rate(document.utf8.count, runs: 1) {
          extractor.extract(document).observations.count
        }
        line("\(text.name), \(size) MiB", speed, beside: limit)
      }
    }
  }

  private static func line(_ name: String, _ rate: Double, beside limit: Double) {
    let padded = name + String(repeating: " ", count: max(0, 28 - name.count))
    print(
      "\(padded) \(String(format: "%9.1f MB/s  %6.1f %% of the automaton", rate, rate / limit * 100))"
    )
  }

  private static func copy(_ articles: Articles) -> Int {
    articles.documents.reduce(0) { sum, document in
      // Writing to a shared array copies it.
      var copy = document.utf8
      copy[0] = 0
      return sum &+ copy.count
    }
  }

  /// Units a microsecond, that is MB/s for bytes, in thread CPU time.
  private static func rate(_ units: Int, runs: Int = 3, _ work: () -> Int) -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let start = now()
      guard work() >= 0 else { continue }
      best = min(best, now() - start)
    }
    return Double(units) / best / 1e6
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
