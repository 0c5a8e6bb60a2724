import Chronology
import Dateline

extension JSONSink {
  /// Adds a mention of a document as the contract writes it.
  mutating func mention(_ mention: Mention, of document: Document, _ offsets: LineOffsets) {
    beginObject()
    members(offsets[mention.range])
    key("text")
    words(mention.range, of: document)
    member("kind", mention.kind.rawValue)
    member("timex", mention.timex.description)
    member("value", text: mention.value)
    member("modifier", mention.timex.modifier?.rawValue)
    member("time", text: mention.time)
    member("zone", mention.zone?.rawValue)
    key("certainty")
    beginObject()
    member("year", mention.certainty.year?.rawValue)
    member("month", mention.certainty.month?.rawValue)
    member("day", mention.certainty.day?.rawValue)
    endObject()
    member("anchor", mention.anchor?.rawValue)
    member("rule", mention.rule)
    endObject()
  }

  /// Adds the words of a span.
  private mutating func words(_ range: Range<Int>, of document: Document) {
    let utf8 = document.utf8
    let span = range.clamped(to: 0..<utf8.count)
    // A span that somebody else made may cut a character.
    let isWhole = [span.lowerBound, span.upperBound].allSatisfy {
      $0 == utf8.count || utf8[$0] & 0xC0 != 0x80
    }
    if isWhole {
      string(utf8: utf8.span.extracting(span))
    } else {
      string(String(decoding: utf8[span], as: UTF8.self))
    }
  }
}
