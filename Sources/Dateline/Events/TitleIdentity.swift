/// Reads series and edition from the words of a title.
struct TitleIdentity {
  let reader: SentenceReader

  /// Fills the series and the editions of a draft from its title.
  func identify(
    _ draft: EventDraft,
    in tokens: Range<Int>,
    around head: Range<Int>,
    _ text: Span<UInt8>
  ) {
    let editions = EditionReader(reader: reader)
    var longest = 0
    for index in reader.sentence.series {
      let hit = reader.scan.series[index]
      guard tokens.contains(hit.start) else { continue }
      if SeriesValue(rawValue: hit.value(.series)).isWeak,
        editions.edition(afterSeries: hit, text) == nil
      {
        continue
      }
      if hit.end - hit.start > longest {
        longest = hit.end - hit.start
        draft.series = SeriesValue(rawValue: hit.value(.series)).series
        draft.seriesRange = reader.bytes(hit.tokens)
      }
      if draft.editions.isEmpty, let edition = editions.edition(afterSeries: hit, text) {
        draft.editions = edition.numbers
        draft.editionRange = reader.bytes(edition.start..<edition.end)
      }
    }
    guard let edition = nearest(in: tokens, around: head, draft, text) else {
      // "Đại hội XIII Công đoàn Việt Nam": a Roman numeral right behind the head word.
      if draft.editions.isEmpty, tokens.contains(head.upperBound + 1),
        reader.tokens[head.upperBound].traits.contains(.upper),
        let roman = RomanNumeral.value(of: text, reader.tokens[head.upperBound].range), roman > 1
      {
        draft.editions = [Int(roman)]
        draft.editionRange = reader.bytes(head.upperBound..<head.upperBound + 1)
      }
      return
    }
    draft.editions = edition.numbers
    draft.editionRange = reader.bytes(edition.start..<edition.end)
  }

  /// Of several ordinals the one nearest to the head word is the edition: "the 15th National
  /// Assembly's ninth session", "Kỳ họp thứ 6, Quốc hội khóa XV".
  private func nearest(
    in tokens: Range<Int>,
    around head: Range<Int>,
    _ draft: EventDraft,
    _ text: Span<UInt8>
  ) -> EditionReader.Edition? {
    let editions = EditionReader(reader: reader)
    var nearest: (edition: EditionReader.Edition, distance: Int)?
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if reader.scan.tokens[index].kind == .mark, !draft.editions.isEmpty || nearest != nil,
        reader.isMark(index, "(", text), let close = reader.closing(index, text)
      {
        index = close
        continue
      }
      guard let edition = editions.edition(at: index, text), edition.end <= tokens.upperBound else {
        index += 1
        continue
      }
      let distance =
        edition.start >= head.upperBound
        ? edition.start - head.upperBound : max(head.lowerBound - edition.end, 0)
      if distance < nearest?.distance ?? .max { nearest = (edition, distance) }
      index = edition.end
    }
    return nearest?.edition
  }
}
