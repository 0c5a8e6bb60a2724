import Chronology
import Dateline

extension Event {
  /// The language of the best title, as a BCP 47 tag; `und` where no title has it.
  var titleLanguage: String {
    let languages = titles.filter { $0.value == best.title }.keys.sorted()
    return languages.first ?? (titles.count == 1 ? titles.keys.first ?? "und" : "und")
  }

  /// What a subscriber reads below the title: the state, the date in words, what is in doubt, and
  /// where it is told.
  func feedDescription(_ words: FeedWords) -> String {
    var lines = ["\(words.status): \(words.state(state))"]
    if let when = best.when { lines.append("\(words.time): \(dateLine(when, words))") }
    let editions = best.editions.isEmpty ? best.edition.map { [$0] } ?? [] : best.editions
    if !editions.isEmpty {
      lines.append("\(words.edition): " + editions.map(String.init).joined(separator: ", "))
    }
    if let theme = best.theme { lines.append("\(words.theme): \(theme)") }
    if let host = best.host { lines.append("\(words.host): \(host)") }
    for plan in best.previous {
      let parts = [plan.when.map(words.date), plan.place?.text].compactMap { $0 }
      if !parts.isEmpty { lines.append("\(words.earlier): " + parts.joined(separator: ", ")) }
    }
    // Sources word titles differently as a rule; only what a subscriber acts upon is in doubt.
    for conflict in conflicts {
      guard let field = words.field(conflict.field) else { continue }
      let sources = Event.names(of: conflict.sources).joined(separator: ", ")
      lines.append(
        "\(words.differing): \(field) \(words.value(conflict)) (\(sources))"
      )
    }
    let names = Event.names(of: sources)
    if !names.isEmpty { lines += ["\(words.sources):"] + names }
    // A title or an address with a line end in it must not look like a line of ours.
    return lines.map { displayText($0) }.joined(separator: "\n")
  }

  private func dateLine(_ when: EDTF, _ words: FeedWords) -> String {
    var line = words.date(when)
    if let time = best.time {
      line += " \(time)"
      line += best.zone.map { " \($0.rawValue)" } ?? " (\(words.zoneUnknown))"
    }
    return line
  }

  /// Sources by address, else by identifier, each once.
  private static func names(of sources: [SourceReference]) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for source in sources {
      let name = source.url ?? source.document
      if seen.insert(name).inserted { names.append(name) }
    }
    return names
  }
}
