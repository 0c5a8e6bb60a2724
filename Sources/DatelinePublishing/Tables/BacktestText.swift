import Chronology
public import Dateline

/// Back-tests of projections as text for people.
public enum BacktestText {
  /// One series: every step, every host by turn, and the figures.
  public static func details(of series: Series, in family: SeriesFamily?) -> String {
    let test = SeriesBacktest(series, in: family)
    var lines = ["\(series.name(in: "en")) (\(series.id)): each projected from those before it"]
    for step in test.steps {
      let window = step.projection.window
      lines.append(
        "  \(name(of: step.meeting))  \(window.lowerBound)/\(window.upperBound), \(step.width) days"
          + "  began \(step.meeting.days.lowerBound)  \(step.holds ? "inside" : "outside")"
      )
    }
    lines.append("  " + figures(of: test))
    if let family { lines += hosts(of: series, in: family) }
    return lines.map { displayText($0) + "\n" }.joined()
  }

  /// The hosts by turn where most come so, else by the family's chair.
  private static func hosts(of series: Series, in family: SeriesFamily) -> [String] {
    let turns = series.turns(in: family)
    let wrong = turns.filter { !$0.holds }
    guard wrong.count * 2 > turns.count else {
      guard !turns.isEmpty else { return [] }
      return [
        "  hosts from membership dates alone: \(turns.count - wrong.count) of \(turns.count)"
      ]
        + wrong.map { turn in
          "    exception: edition \(turn.edition) was in \(turn.actual ?? "no known country"), "
            + "by turn \(turn.expected ?? "unknown")"
        }
    }
    var lines: [String] = []
    var checked = 0
    for meeting in series.meetings() {
      let year = meeting.days.lowerBound.year
      guard let country = meeting.country, let chair = family.chair(in: year) else { continue }
      checked += 1
      guard chair.country != country else { continue }
      lines.append(
        "    exception: \(name(of: meeting)) was in \(country), the chair was "
          + "\(chair.country)"
      )
    }
    let held = checked - lines.count
    lines.insert("  hosts do not come by turn; \(held) of \(checked) had the year's chair", at: 0)
    for exception in family.exceptions {
      let years = exception.years.map(String.init).joined(separator: ", ")
      lines.append("    exception of the chair, \(years): \(exception.text)")
      for source in exception.sources { lines.append("      source: \(source)") }
    }
    return lines
  }

  /// All series that can be tested, one a row, and the figures over all steps.
  public static func summary(of catalog: SeriesCatalog, width: Int? = nil) -> String {
    var table = TextTable(["ID", "STEPS", "INSIDE", "MEDIAN DAYS"])
    var tests: [SeriesBacktest] = []
    for series in catalog.series {
      let test = SeriesBacktest(series)
      guard let median = test.medianWidth else { continue }
      tests.append(test)
      table.rows.append([series.id, "\(test.steps.count)", "\(test.held)", "\(median)"])
    }
    return table.text(width: width) + figures(of: SeriesBacktest(joining: tests)) + "\n"
  }

  private static func figures(of test: SeriesBacktest) -> String {
    guard let median = test.medianWidth else {
      return "too few meetings are known to project one"
    }
    return "\(test.held) of \(test.steps.count) windows hold the first day; "
      + "median window \(median) days"
  }

  private static func name(of meeting: SeriesMeeting) -> String {
    guard let numbers = meeting.numbers else { return "not numbered" }
    return numbers.count == 1
      ? "edition \(numbers.lowerBound)" : "editions \(numbers.lowerBound) to \(numbers.upperBound)"
  }
}
