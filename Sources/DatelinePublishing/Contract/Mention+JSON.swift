import Chronology
import Dateline

extension JSONValue {
  /// A mention as the contract writes it.
  ///
  /// - Parameters:
  ///   - mention: The mention, its range in code points.
  ///   - text: The words of the span.
  /// - Returns: The object.
  static func mention(_ mention: Mention, text: String) -> JSONValue {
    let place = range(mention.range)
    return .object([
      "start": place.start, "end": place.end, "text": .string(text),
      "kind": .string(mention.kind.rawValue),
      "timex": .string(mention.timex.description),
      "value": .text(mention.value),
      "modifier": .string(mention.timex.modifier?.rawValue),
      "time": .text(mention.time),
      "zone": .string(mention.zone?.rawValue),
      "certainty": .object([
        "year": .string(mention.certainty.year?.rawValue),
        "month": .string(mention.certainty.month?.rawValue),
        "day": .string(mention.certainty.day?.rawValue),
      ]),
      "anchor": .string(mention.anchor?.rawValue),
      "rule": .string(mention.rule),
    ])
  }
}
