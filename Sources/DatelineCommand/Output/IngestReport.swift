import DatelinePublishing

/// What became of each document of an ingest, as a table of comma-separated values (RFC 4180).
struct IngestReport {
  private var sink: Sink

  /// Begins a report in a file, with a line of names.
  init(path: String) throws {
    sink = try Sink(path: path)
    try add(document: "document", source: "source", outcome: "outcome", message: "message")
  }

  /// Adds a line.
  mutating func add(document: String, source: String, outcome: String, message: String) throws {
    let cells = [document, source, outcome, message].map(CSVLine.harmless)
    try sink.write(Array(CSVLine.text(cells).utf8))
  }

  /// Adds a line for what could not be used; its message begins with its place.
  mutating func add(failure: String) throws {
    let parts = failure.split(separator: ": ", maxSplits: 1)
    try add(
      document: "",
      source: parts.count == 2 ? String(parts[0]) : "",
      outcome: "failed",
      message: String(parts.last ?? "")
    )
  }

  /// Puts the file in its place.
  mutating func finish() throws { try sink.finish() }

  /// Takes away what was written so far.
  func abandon() { sink.abandon() }
}
