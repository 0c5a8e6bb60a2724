import Benchmark
import Dateline
import DatelinePublishing
import Workloads

// Instructions and allocations of each step, where `Ratios` prints speeds beside their limits.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.instructions, .cpuTotal, .throughput, .peakMemoryResident],
    maxDuration: .seconds(5)
  )
  guard let articles = try? Articles(byteCount: 1 << 20) else { return }
  let extractor = Extractor()
  let automaton = ByteAutomaton(wordsOf: articles.documents.prefix(64).map(\.utf8))
  let calendar = Calendars.calendar(eventCount: 1_000)

  Benchmark("Limit: byte automaton, 1 MiB") { benchmark in
    for _ in benchmark.scaledIterations {
      for document in articles.documents { blackHole(automaton.run(document.utf8)) }
    }
  }
  Benchmark("Text to mentions, 1 MiB") { benchmark in
    for _ in benchmark.scaledIterations {
      for document in articles.documents { blackHole(extractor.mentions(in: document)) }
    }
  }
  Benchmark("Text to observations, 1 MiB") { benchmark in
    for _ in benchmark.scaledIterations {
      for document in articles.documents { blackHole(extractor.extract(document)) }
    }
  }
  Benchmark("Text to JSON Lines, 1 MiB") { benchmark in
    for _ in benchmark.scaledIterations {
      for document in articles.documents {
        blackHole(extractor.extract(document).jsonLine(of: document))
      }
    }
  }
  Benchmark("Limit: raw libical, 1,000 events") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(Calendars.rawEvents(count: 1_000)) }
  }
  Benchmark("Events to .ics, 1,000 events") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try? Calendars.write(calendar)) }
  }
}
