import Chronology
public import Dateline

/// What is known of series, as text for people.
public enum SeriesText {
  /// A table of series, one a row.
  public static func list(_ series: [Series], width: Int? = nil) -> String {
    var table = TextTable(["ID", "FAMILY", "KIND", "EDITIONS", "LATEST", "NAME"])
    for one in series {
      let latest = one.editions.last { $0.when != nil }
      table.rows.append([
        one.id, one.group ?? "-", one.kind.rawValue,
        one.editions.isEmpty ? "-" : String(one.editions.count),
        latest?.when?.description ?? "-", one.name(in: "en"),
      ])
    }
    return table.text(width: width)
  }

  /// All that is known of one series, with the sources of each fact.
  public static func details(of series: Series) -> String {
    var lines = ["\(series.name(in: "en")) (\(series.id))"]
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("  \(label): \(value)") }
    }
    for language in languages(of: series) {
      let names = series.names.filter { $0.language == language }.map(\.text)
      add("names in \(language.rawValue)", names.joined(separator: "; "))
    }
    add("other names", series.aliases.joined(separator: "; "))
    add("short forms", (series.acronyms + series.weakAcronyms).joined(separator: "; "))
    add("family", series.group)
    add("kind", series.kind.rawValue)
    add("level", series.level?.rawValue)
    add("pillar", series.pillar)
    add("accompanies", series.parent)
    add("continues", series.predecessor)
    add("first met", series.first?.description)
    add("meets", series.frequency)
    for phase in series.phases { add("\(phase.years)", phase.rule) }
    add("edition", series.formula.map { "the year less \($0.offset)" })
    add("hosts", series.hostRule)
    add("confidence", series.confidence?.rawValue)
    for note in series.notes { add("note", note) }
    for source in series.sources { add("source", source) }
    if !series.editions.isEmpty {
      lines.append("")
      for edition in series.editions { lines += self.lines(on: edition) }
    }
    return lines.map { displayText($0) + "\n" }.joined()
  }

  /// The next meeting as a window with its reasons; empty where too little is known.
  public static func next(of series: Series, in family: SeriesFamily?) -> String {
    guard let next = series.projection(in: family) else { return "" }
    var parts = [next.edition.map { "edition \($0)" } ?? "the next meeting"]
    parts.append("within \(next.window.lowerBound)/\(next.window.upperBound)")
    if let host = next.host { parts.append(host) }
    parts.append("projected, not announced")
    let lines = ["  next: " + parts.joined(separator: "  ")] + next.reasons.map { "    why: \($0)" }
    return "\n" + lines.map { displayText($0) + "\n" }.joined()
  }

  private static func lines(on edition: Edition) -> [String] {
    var parts = [edition.number.map { "edition \($0)" } ?? "not numbered"]
    parts.append(
      edition.when?.description ?? edition.window.map { "within \($0)" } ?? "date unknown"
    )
    let place = (edition.cities + [edition.country].compactMap { $0 }).joined(separator: ", ")
    if !place.isEmpty { parts.append(place) }
    if let mode = edition.mode { parts.append(mode.rawValue) }
    if let paired = edition.pairedWith { parts.append("together with edition \(paired)") }
    parts.append(edition.confidence.rawValue)
    var lines = ["  " + parts.joined(separator: "  ")]
    for plan in edition.previous {
      let words = [plan.when?.description, plan.city, plan.status.rawValue, plan.note]
      lines.append("    earlier plan: " + words.compactMap { $0 }.joined(separator: ", "))
    }
    for note in edition.notes { lines.append("    note: \(note)") }
    for source in edition.sources { lines.append("    source: \(source)") }
    return lines
  }

  /// What is known of a family: its members, its chairs and where sources disagree.
  public static func details(of family: SeriesFamily) -> String {
    var lines = ["\(family.name ?? family.id) (\(family.id))"]
    for member in family.members {
      lines.append(
        "  member: \(member.name), \(member.country)"
          + (member.joined.map { ", since \($0)" } ?? "")
      )
    }
    if let rule = family.chairRule { lines.append("  chairs: \(rule)") }
    for chair in family.chairs {
      lines.append("  chair \(chair.year): \(chair.country)  \(chair.confidence.rawValue)")
      for note in chair.notes { lines.append("    note: \(note)") }
      for source in chair.sources { lines.append("    source: \(source)") }
    }
    for exception in family.exceptions {
      let years = exception.years.map(String.init).joined(separator: ", ")
      lines.append("  exception \(years): \(exception.text)")
      for source in exception.sources { lines.append("    source: \(source)") }
    }
    for matter in family.disagreements {
      lines.append("  sources disagree: \(matter.topic)")
      for report in matter.reports {
        let words = [report.value, report.meaning, report.source].compactMap { $0 }
        lines.append("    " + words.joined(separator: "  "))
      }
      for note in matter.notes { lines.append("    note: \(note)") }
      for source in matter.sources { lines.append("    source: \(source)") }
    }
    for note in family.notes { lines.append("  note: \(note)") }
    for source in family.sources { lines.append("  source: \(source)") }
    return lines.map { displayText($0) + "\n" }.joined()
  }

  private static func languages(of series: Series) -> [Language.ID] {
    var languages: [Language.ID] = []
    for name in series.names where !languages.contains(name.language) {
      languages.append(name.language)
    }
    return languages
  }
}
