import Chronology
public import Dateline

/// What one document says, as tables for people.
public struct ExtractionTable: Hashable, Sendable {
  private let extraction: Extraction
  private let document: Document

  /// Makes the tables.
  public init(_ extraction: Extraction, of document: Document) {
    self.extraction = extraction
    self.document = document
  }

  /// The tables as lines: a head with what is known of the document, the events (`*` marks what it
  /// is mainly about), the time expressions where they were asked for, and findings.
  ///
  /// - Parameters:
  ///   - includesText: Whether the document's text stands below.
  ///   - width: The columns of the terminal; nil to cut nothing.
  /// - Returns: The lines, each with its end.
  public func text(includesText: Bool = false, width: Int? = nil) -> String {
    var text = displayText(head) + "\n"
    if extraction.observations.isEmpty {
      text += "no events\n"
    } else {
      text += events.text(width: width)
    }
    if let mentions = extraction.mentions {
      text += "\n"
      text += mentions.isEmpty ? "no time expressions\n" : table(of: mentions).text(width: width)
    }
    for finding in extraction.findings {
      text += displayText("\(finding.code.rawValue): \(finding.message)") + "\n"
    }
    if includesText {
      text += "\n"
      for line in document.text.split(separator: "\n", omittingEmptySubsequences: false) {
        text += displayText(line) + "\n"
      }
    }
    return text
  }

  private var head: String {
    var parts = [extraction.language.rawValue]
    if let anchor = extraction.anchor {
      parts.append("\(anchor.value) by \(anchor.source.rawValue)")
    } else {
      parts.append("date unknown")
    }
    return "\(extraction.source ?? extraction.id) (\(parts.joined(separator: ", ")))"
  }

  private var events: TextTable {
    var table = TextTable(["", "WHEN", "STATUS", "PLACE", "SERIES", "EVENT"])
    for observation in extraction.observations {
      table.rows.append([
        observation.isMain ? "*" : "", EventTable.when(observation), observation.status.rawValue,
        EventTable.place(observation), EventTable.series(observation), observation.title,
      ])
    }
    return table
  }

  private func table(of mentions: [Mention]) -> TextTable {
    var table = TextTable(["START", "KIND", "VALUE", "TIME", "EXPRESSION"])
    let codePoints = CodePointOffsets(utf8: document.utf8)
    for mention in mentions {
      let range = mention.range.clamped(to: 0..<document.utf8.count)
      table.rows.append([
        String(codePoints[range.lowerBound]), mention.kind.rawValue,
        mention.value?.description ?? mention.timex.description,
        mention.time?.description ?? "-",
        String(decoding: document.utf8[range], as: UTF8.self),
      ])
    }
    return table
  }
}
