import Chronology
public import Dateline

extension Extraction {
  /// The document as TimeML 1.2.1 with the frame of TempEval-3 (DOCID, DCT, TEXT), in UTF-8.
  ///
  /// The text between TEXT's tags is the document's, to the character; what XML cannot hold is
  /// U+FFFD. Every mention is a TIMEX3. A range is a DURATION between two TIMEX3 without text, and
  /// days of a list are such TIMEX3 beside one that names the smallest month or year that holds
  /// them all, since TIMEX3 has a value for neither. An observation is an EVENT on its title's
  /// longest part without a time expression, tied by a TLINK to the mention that dates it.
  ///
  /// - Parameter document: The document that was read; its mentions must have been kept.
  /// - Returns: The file, in UTF-8.
  public func timeML(of document: Document) -> [UInt8] {
    var written = TimeMLDocument(self, of: document)
    written.write()
    return written.xml.bytes
  }
}

/// The parts of one document's TimeML, in the order of the text.
private struct TimeMLDocument {
  private let extraction: Extraction
  private let document: Document
  private let mentions: [Mention]
  private let events: [EventSpan]
  private(set) var xml = XMLText()
  private var nextTimeID = 1
  private var links = XMLText()

  init(_ extraction: Extraction, of document: Document) {
    self.extraction = extraction
    self.document = document
    // Whoever made the extraction, one element ends before the next begins.
    var end = 0
    mentions = (extraction.mentions ?? []).filter { mention in
      guard mention.range.lowerBound >= end, mention.range.upperBound <= document.utf8.count else {
        return false
      }
      end = mention.range.upperBound
      return true
    }
    events = EventSpan.all(of: extraction, in: document, beside: mentions)
  }

  mutating func write() {
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>")
    xml.text(extraction.id.utf8)
    xml.markup("</DOCID>\n<DCT>")
    writeCreationTime()
    xml.markup("</DCT>\n<TEXT>")
    writeText()
    xml.markup("</TEXT>\n")
    xml.bytes += links.bytes
    xml.markup("</TimeML>\n")
  }

  private mutating func writeCreationTime() {
    let date = extraction.anchor?.value.description ?? "XXXX-XX-XX"
    xml.markup("<TIMEX3")
    xml.attribute("tid", "t0")
    xml.attribute("type", "DATE")
    xml.attribute("value", date)
    xml.attribute("functionInDocument", "CREATION_TIME")
    xml.markup(">")
    xml.text(date.utf8)
    xml.markup("</TIMEX3>")
  }

  private mutating func writeText() {
    var position = 0
    var (mention, event) = (0, 0)
    var timeIDs: [String] = []
    while mention < mentions.count || event < events.count {
      let isMention =
        event == events.count
        || mention < mentions.count
          && mentions[mention].range.lowerBound < events[event].range.lowerBound
      let range = isMention ? mentions[mention].range : events[event].range
      xml.text(document.utf8[position..<range.lowerBound])
      if isMention {
        timeIDs.append(write(mentions[mention]))
        mention += 1
      } else {
        write(events[event])
        event += 1
      }
      position = range.upperBound
    }
    xml.text(document.utf8[position...])
    for event in events {
      event.writeInstance(to: &links)
      if let time = event.mention { event.writeLink(to: timeIDs[time], to: &links) }
    }
  }

  private mutating func write(_ event: EventSpan) {
    xml.markup("<EVENT")
    xml.attribute("eid", "e\(event.number)")
    xml.attribute("class", "OCCURRENCE")
    xml.markup(">")
    xml.text(document.utf8[event.range])
    xml.markup("</EVENT>")
  }

  /// Writes a mention and what it is made of, and gives its identifier.
  private mutating func write(_ mention: Mention) -> String {
    let time = TimeMLTime(mention)
    let id = "t\(nextTimeID)"
    let firstPart = nextTimeID + 1
    nextTimeID = firstPart + time.parts.count
    xml.markup("<TIMEX3")
    xml.attribute("tid", id)
    xml.attribute("type", time.type)
    xml.attribute("value", time.value)
    if let modifier = mention.timex.modifier { xml.attribute("mod", modifier.rawValue) }
    if time.isEvery { xml.attribute("quant", "EVERY") }
    if time.isInterval {
      xml.attribute("beginPoint", "t\(firstPart)")
      xml.attribute("endPoint", "t\(firstPart + 1)")
    }
    if let anchor = mention.anchor {
      xml.attribute("temporalFunction", "true")
      if anchor != .nearby { xml.attribute("anchorTimeID", "t0") }
    }
    xml.markup(">")
    xml.text(document.utf8[mention.range])
    xml.markup("</TIMEX3>")
    for (index, part) in time.parts.enumerated() {
      xml.markup("<TIMEX3")
      xml.attribute("tid", "t\(firstPart + index)")
      xml.attribute("type", "DATE")
      xml.attribute("value", part)
      xml.markup("/>")
    }
    return id
  }
}
