/// Series that are named without a word for an event.
extension HeadReader {
  /// Series named without a head: "the 16th AMRI", "SEA Games 32".
  func addSeries(
    _ result: inout [EventCandidate],
    _ sentence: Int,
    _ text: Span<UInt8>
  ) {
    let editions = EditionReader(reader: reader)
    for index in reader.sentence.series {
      let hit = reader.scan.series[index]
      guard !result.contains(where: { $0.title.overlaps(hit.tokens) }) else { continue }
      var tokens = hit.tokens
      var numbers: EditionReader.Edition?
      if let after = editions.edition(afterSeries: hit, text) ?? editions.edition(at: hit.end, text)
      {
        numbers = after
        tokens = hit.start..<after.end
      }
      for back in 1...2 where numbers == nil && hit.start - back >= reader.range.lowerBound {
        if let before = editions.edition(at: hit.start - back, text), before.end == hit.start {
          numbers = before
          tokens = before.start..<hit.end
        }
      }
      if result.contains(where: { $0.title.overlaps(tokens) }) { continue }
      // "... Information (AMRI-16)": the title before the bracket has said it.
      if tokens.lowerBound > reader.range.lowerBound,
        reader.isMark(tokens.lowerBound - 1, "(", text),
        result.contains(where: { (0...1).contains(tokens.lowerBound - $0.title.upperBound) })
      {
        continue
      }
      guard let numbers else { continue }
      let draft = EventDraft(
        kind: .conference,
        title: reader.bytes(tokens),
        head: reader.bytes(hit.tokens),
        rule: .series,
        detail: tokens.count,
        sentence: sentence,
        paragraph: reader.sentence.paragraph,
        isBare: false
      )
      draft.lastSentence = sentence
      draft.series = SeriesValue(rawValue: hit.value(.series)).series
      draft.seriesRange = reader.bytes(hit.tokens)
      draft.editions = numbers.numbers
      draft.editionRange = reader.bytes(numbers.start..<numbers.end)
      draft.isBackground = reader.hit(before: tokens.lowerBound)?.has(.background) ?? false
      draft.isOccasion = reader.isOccasion(tokens.lowerBound)
      result.append(EventCandidate(draft: draft, title: tokens, head: hit.tokens))
    }
  }
}
