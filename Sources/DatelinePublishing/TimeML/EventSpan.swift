import Dateline

/// Where an observation stands as an EVENT, which may hold no other element.
struct EventSpan {
  /// Its number among the document's events, from 1.
  var number: Int

  /// The part of the text that is marked.
  var range: Range<Int>

  /// The place of the mention that dates it among all mentions, or nil.
  var mention: Int?

  private var status: EventStatus

  /// The events of a document in the order of the text; of two that overlap, the first.
  ///
  /// What only a title tells that was given beside the text has no place in it.
  static func all(
    of extraction: Extraction,
    in document: Document,
    beside mentions: [Mention]
  ) -> [EventSpan] {
    func isInText(_ evidence: Evidence) -> Bool {
      evidence.range != nil && (evidence.source != .title || document.statedTitle == nil)
    }
    var spans: [EventSpan] = []
    for observation in extraction.observations {
      let title = observation.titleRange
      guard title.upperBound <= document.utf8.count,
        observation.evidence.allSatisfy({ $0.field != .title || isInText($0) }),
        let range = longestPart(of: title, without: mentions)
      else { continue }
      let when = observation.evidence.first { $0.field == .when && isInText($0) }?.range
      spans.append(
        EventSpan(
          number: 0,
          range: range,
          mention: when.flatMap { when in mentions.firstIndex { $0.range.overlaps(when) } },
          status: observation.status
        )
      )
    }
    spans.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var apart: [EventSpan] = []
    for var span in spans
    where apart.last.map({ $0.range.upperBound <= span.range.lowerBound }) ?? true {
      span.number = apart.count + 1
      apart.append(span)
    }
    return apart
  }

  private static func longestPart(of title: Range<Int>, without mentions: [Mention]) -> Range<Int>?
  {
    var longest = title.lowerBound..<title.lowerBound
    var start = title.lowerBound
    for mention in mentions where mention.range.overlaps(title) {
      if mention.range.lowerBound - start > longest.count {
        longest = start..<mention.range.lowerBound
      }
      start = max(start, mention.range.upperBound)
    }
    if title.upperBound - start > longest.count { longest = start..<title.upperBound }
    return longest.isEmpty ? nil : longest
  }

  /// Adds the event's instance: its tense and polarity as the status tells them.
  func writeInstance(to xml: inout XMLText) {
    let tense =
      switch status {
      case .held: "PAST"
      case .ongoing: "PRESENT"
      case .proposed, .expected, .scheduled, .postponed, .moved: "FUTURE"
      case .cancelled, .denied: "NONE"
      }
    xml.markup("<MAKEINSTANCE")
    xml.attribute("eiid", "ei\(number)")
    xml.attribute("eventID", "e\(number)")
    xml.attribute("pos", "NOUN")
    xml.attribute("tense", tense)
    xml.attribute("aspect", "NONE")
    xml.attribute("polarity", status == .cancelled || status == .denied ? "NEG" : "POS")
    xml.markup("/>\n")
  }

  /// Adds the link from the event to the time in which it lies.
  func writeLink(to time: String, to xml: inout XMLText) {
    xml.markup("<TLINK")
    xml.attribute("lid", "l\(number)")
    xml.attribute("relType", "IS_INCLUDED")
    xml.attribute("eventInstanceID", "ei\(number)")
    xml.attribute("relatedToTime", time)
    xml.markup("/>\n")
  }
}
