public import Chronology
public import Dateline

/// Checks lines of the JSON contract: their form, and whether what they say can be true together.
///
/// Lines are given one at a time; only identifiers and short keys are kept of them, and the time
/// grows with their length alone.
public struct EventValidator: Sendable {
  /// What was found so far, in the order of the lines; what concerns several lines stands at the
  /// last of them.
  public private(set) var issues: [EventIssue] = []

  private let asOf: CivilDate?
  private let places = PlaceIndex.standard
  private let series: SeriesCatalog
  private var counts: [EventIssue.Code: Int] = [:]
  private var known = KnownLines()
  private var parents: [(parent: String, line: Int, column: Int)] = []

  /// The most issues of one kind that are listed.
  public static let issuesPerCode = 100

  /// Makes a validator.
  ///
  /// - Parameters:
  ///   - asOf: The day on which the data was made; without it, no day counts as future.
  ///   - series: What is known of series and their editions.
  public init(asOf: CivilDate? = nil, series: SeriesCatalog = .standard) {
    self.asOf = asOf
    self.series = series
  }

  /// Notes that a line was longer than the limit.
  public mutating func skip(lineNumber: Int) {
    report(.tooLong, "the line is longer than \(lineLimit >> 20) MiB; it was not read", lineNumber)
  }

  /// Checks one line.
  ///
  /// - Parameters:
  ///   - line: The line in UTF-8, without its end.
  ///   - number: Its number in the file, from 1.
  public mutating func read(_ line: [UInt8], number: Int) {
    let json: JSONValue
    do throws(PublishingError) {
      json = try JSONReader.read(line)
    } catch {
      report(.syntax, error.message, number, error.column(in: line))
      return
    }
    var check = LineCheck(asOf: asOf, places: places, series: series)
    switch ContractLine(json) {
    case .control: return
    case .document: check.checkDocument(json)
    case .event: check.checkEvent(json)
    case .article, .unknown:
      report(
        .unknownLine,
        "neither a line of 'dateline extract' (\"format\", \"observations\") nor of 'dateline merge' "
          + "(\"state\", \"sources\")",
        number
      )
      return
    }
    // Columns are counted from fault to fault, so that many faults in a long line cost no more than
    // one walk along it.
    var (offset, column) = (0, 1)
    for fault in check.faults.sorted(by: { $0.offset < $1.offset }) {
      column += PublishingError.column(of: fault.offset - offset, in: line[offset...]) - 1
      offset = fault.offset
      report(fault.code, fault.message, number, column, path: fault.path)
    }
    for repeated in known.add(json, line: number) {
      report(repeated.code, repeated.message, number)
    }
    if let parent = json["partOf"], case .string(let uid) = parent.content {
      parents.append((uid, number, PublishingError.column(of: parent.offset, in: line)))
    }
  }

  /// Checks what can only be told at the end, and how many issues were left out.
  public mutating func finish() {
    for (parent, line, column) in parents where !known.holds(uid: parent) {
      report(
        .parent,
        "\"partOf\" names \(parent), which is none of the events here",
        line,
        column,
        path: "/partOf"
      )
    }
    let last = issues.last?.line ?? 1
    for (code, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where count > EventValidator.issuesPerCode {
      issues.append(
        EventIssue(
          code: .omitted,
          line: last,
          column: 1,
          path: "",
          message: "\(count - EventValidator.issuesPerCode) more of \(code.rawValue) are not listed"
        )
      )
    }
  }

  private mutating func report(
    _ code: EventIssue.Code,
    _ message: String,
    _ line: Int,
    _ column: Int = 1,
    path: String = ""
  ) {
    counts[code, default: 0] += 1
    guard counts[code, default: 0] <= EventValidator.issuesPerCode else { return }
    issues.append(
      EventIssue(code: code, line: line, column: column, path: path, message: message)
    )
  }
}
