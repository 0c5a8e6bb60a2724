import Chronology
public import Dateline

/// Why each field of an event has its value, and what was rejected, as text for people.
///
/// A stated value shows the words of the text, verbatim, with their place and the rule that read
/// them; a derived one shows what it was derived by. Values that other sources give stand below the
/// one that was chosen.
public struct Explanation: Sendable {
  private var documents: [String: [Extraction]] = [:]

  private var texts: [String: Document] = [:]

  /// Makes explanations.
  ///
  /// - Parameters:
  ///   - extractions: What documents say, with offsets in code points.
  ///   - documents: Those of the documents whose text is at hand.
  public init(_ extractions: [Extraction], documents: [Document] = []) {
    for extraction in extractions { self.documents[extraction.id, default: []].append(extraction) }
    for document in documents { texts[document.id] = document }
  }

  /// The explanation of one event, as lines.
  public func text(of event: Event) -> String {
    var lines = [event.best.title, "  \(event.id), \(event.state.rawValue)"]
    let members = members(of: event)
    for field in Evidence.Field.allCases {
      lines += self.lines(on: field, of: event, members)
    }
    if !event.history.isEmpty { lines.append("  history") }
    for report in event.history {
      let place = report.place.map { place in
        place.country.map { "\(place.name), \($0)" } ?? place.name
      }
      let parts = [
        report.date?.description ?? "undated", report.status.rawValue,
        report.when?.description ?? "no date", place ?? "no place",
        "(\(name(of: report.document)))",
      ]
      lines.append("    " + parts.joined(separator: "  "))
    }
    for finding in event.findings {
      lines.append("  \(finding.code.rawValue): \(finding.message)")
    }
    return Explanation.shown(lines)
  }

  /// Time expressions that no event took for its date, and findings, by document, as lines.
  public func leftovers() -> String {
    var lines: [String] = []
    for id in documents.keys.sorted() {
      for extraction in documents[id] ?? [] {
        let unused = Explanation.unused(extraction)
        guard !unused.isEmpty || !extraction.findings.isEmpty else { continue }
        lines.append("\(name(of: id)): time expressions that are no event's date")
        let words = texts[id].map(Words.init)
        for mention in unused {
          let value = mention.value?.description ?? mention.timex.description
          lines.append(
            "    \(mention.kind.rawValue)  \(value)  \(words?.quote(mention.range) ?? "")characters "
              + "\(Explanation.text(mention.range)), "
              + "rule \(mention.rule)"
          )
        }
        for finding in extraction.findings {
          lines.append("    \(finding.code.rawValue): \(finding.message)")
        }
      }
    }
    return Explanation.shown(lines)
  }

  /// The time expressions that are no evidence of an event's time, in order of the text.
  ///
  /// Both lists are walked along once, since an article may have very many of either.
  private static func unused(_ extraction: Extraction) -> [Mention] {
    let used = extraction.observations.flatMap(\.evidence).filter {
      [.when, .alternatives, .previous, .time, .recurrence].contains($0.field)
    }
    .compactMap(\.range).sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var end = 0
    var unused: [Mention] = []
    for mention in (extraction.mentions ?? []).sorted(by: {
      $0.range.lowerBound < $1.range.lowerBound
    }) {
      while next < used.count, used[next].lowerBound < mention.range.upperBound {
        end = max(end, used[next].upperBound)
        next += 1
      }
      if end <= mention.range.lowerBound { unused.append(mention) }
    }
    return unused
  }

  /// A text whose words are looked up by code points.
  private struct Words {
    private let document: Document
    private let offsets: CodePointOffsets

    init(_ document: Document) {
      self.document = document
      offsets = CodePointOffsets(utf8: document.utf8)
    }

    func quote(_ range: Range<Int>) -> String {
      let start = offsets.utf8Offset(of: range.lowerBound)
      let end = max(start, offsets.utf8Offset(of: range.upperBound))
      return "\"" + String(decoding: document.utf8[start..<end], as: UTF8.self) + "\"  "
    }
  }

  /// One observation of an event, with the document that made it.
  private struct Member {
    var document: String
    var observation: Observation
  }

  private func members(of event: Event) -> [Member] {
    event.sources.flatMap { source in
      (documents[source.document] ?? []).compactMap { extraction in
        guard extraction.observations.indices.contains(source.observation) else { return nil }
        return Member(
          document: source.document,
          observation: extraction.observations[source.observation]
        )
      }
    }
  }

  private func lines(
    on field: Evidence.Field,
    of event: Event,
    _ members: [Member]
  ) -> [String] {
    // One place alone stands in its own field.
    if field == .places, event.best.places.count == 1 { return [] }
    let chosen = event.best.text(of: field)
    var lines: [String] = []
    if let chosen {
      let certainty = event.best.certainty[field].map { "  certainty \($0)" } ?? ""
      lines.append("  \(field.rawValue): \(chosen)\(certainty)")
      let supporters = members.filter { $0.observation.text(of: field) == chosen }
      for member in supporters { lines += evidence(of: member.observation, field, member.document) }
      // What was read back from event lines has no documents beside it.
      if supporters.isEmpty { lines += evidence(of: event.best, field, nil) }
      if lines.count == 1, field != .main { lines.append("      no evidence is recorded") }
    }
    var rejected: Set<Substring> = []
    for member in members {
      guard let value = member.observation.text(of: field), value != chosen else { continue }
      rejected.insert(value[...])
      // A place is told with its words behind it, and a conflict without.
      if let words = value.firstIndex(of: "(") { rejected.insert(value[..<words].dropLast()) }
      lines.append("    \(chosen == nil ? "unresolved" : "not chosen"): \(value)")
      lines += evidence(of: member.observation, field, member.document)
    }
    for conflict in event.conflicts where conflict.field == field {
      guard !rejected.contains(conflict.value[...]) else { continue }
      let names = conflict.sources.map { name(of: $0.document) }.joined(separator: ", ")
      lines.append("    not chosen: \(conflict.value)  certainty \(conflict.certainty)  (\(names))")
    }
    // A field that is stated but cannot be resolved has evidence and no value.
    if chosen == nil, rejected.isEmpty {
      let found = evidence(of: event.best, field, members.first?.document)
      // Of what an event is part, only the timeline knows the identifier.
      let whole = field == .partOf ? event.partOf : nil
      if whole != nil || !found.isEmpty {
        lines = ["  \(field.rawValue): \(whole ?? "stated, but not resolvable")"] + found
      }
    }
    return lines
  }

  private func evidence(
    of observation: Observation,
    _ field: Evidence.Field,
    _ document: String?
  ) -> [String] {
    observation.evidence.filter { $0.field == field }.map { evidence in
      let place = document.map { name(of: $0) + ", " } ?? ""
      guard let quote = evidence.quote, let range = evidence.range else {
        return "      derived: \(place)\(evidence.source.rawValue), rule \(evidence.rule)"
      }
      let part = evidence.source == .title ? "title characters" : "characters"
      return "      \"\(quote)\"  \(place)\(part) \(Explanation.text(range)), rule \(evidence.rule)"
    }
  }

  /// A document as people know it: its file, else its address, else its identifier.
  private func name(of document: String) -> String {
    let first = documents[document]?.first
    return first?.source ?? first?.url ?? document
  }

  private static func text(_ range: Range<Int>) -> String {
    "\(range.lowerBound)-\(range.upperBound)"
  }

  private static func shown(_ lines: [String]) -> String {
    lines.map { displayText($0) + "\n" }.joined()
  }
}
