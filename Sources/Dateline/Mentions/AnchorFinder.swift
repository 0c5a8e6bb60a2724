import Chronology

/// Finds the document's date in its text where metadata gives none or a coarser one: the agency's
/// dateline, or a line that holds nothing but a date and a time.
struct AnchorFinder {
  let lexicon: Lexicon

  /// The anchor, preferring what metadata states, and the spans of all dates of the document
  /// itself: they date no event.
  func anchor(
    in window: borrowing MentionExtractor.Window,
    text: Span<UInt8>,
    stated: Anchor?
  ) -> (anchor: Anchor?, stamps: [Range<Int>]) {
    var anchor = stated
    var stamps: [Range<Int>] = []
    let expressions = window.expressions.span
    for index in 0..<min(expressions.count, 6) {
      guard case .date(let date) = expressions[index].content, date.day != nil, date.month != nil,
        !date.isLunar
      else { continue }
      let range = expressions[index].range
      let span = expressions[index].tokens
      let isDateline = isDateline(span, window, text)
      // A time stamp has a year; "20h ngày 5/4" on a line of its own announces something.
      guard
        isDateline
          || expressions[index].clock != nil && date.hasYear
            && isTimestamp(span, expressions[index].end, window, text)
      else { continue }
      stamps.append(range)
      guard anchor == stated, !(stated?.source == .metadata && stated?.value.precision == .day)
      else { continue }
      var year = date.hasYear ? date.year : nil
      if date.hasYear {
        if !isDateline, stated?.value.precision == .day { continue }
      } else if isDateline, let stated {
        // A dateline without a year takes it from metadata or the URL.
        year = YearInference.year(for: date, anchor: stated.value, tense: -1)
      }
      guard let year, let value = EDTFDate(year: year, month: date.month, day: date.day),
        agrees(value, stated)
      else { continue }
      anchor = Anchor(value: value, source: isDateline ? .dateline : .metadata, range: range)
    }
    return (anchor, stamps)
  }

  private func agrees(_ value: EDTFDate, _ stated: Anchor?) -> Bool {
    guard let stated, let bounds = stated.value.bounds, let day = value.civilDate else {
      return true
    }
    return bounds.contains(day) || stated.source == .url
  }

  /// "KUALA LUMPUR, Oct 31 —", "SIEM REAP, 15 September 2022 (TDI):": names in capitals before the
  /// date and a dash, a colon or a bracket after it, at the beginning of a paragraph.
  func isDateline(
    _ span: Range<Int>,
    _ window: borrowing MentionExtractor.Window,
    _ text: Span<UInt8>
  ) -> Bool {
    let tokens = window.tokens.span
    var first = span.lowerBound
    var words = 0
    while first > 0, !tokens[first].traits.contains(.afterLine) {
      first -= 1
      let token = tokens[first]
      if token.kind == .word {
        let isLead =
          token.classes
          & (LexicalClass.lead.mask | LexicalClass.placeLead.mask | LexicalClass.weekday.mask) != 0
        guard token.traits.contains(.capital) || isLead else { return false }
        words += token.traits.contains(.capital) ? 1 : 0
      } else if token.kind == .number {
        return false
      }
      if span.lowerBound - first > 12 { return false }
    }
    if words == 0 { return isAgency(span, tokens, text) }
    guard words > 0, tokens[span.lowerBound - 1].kind == .mark || words > 0,
      isBracketed(span, tokens, text)
        || hasComma(first..<span.lowerBound, tokens, text),
      span.upperBound < tokens.count
    else { return false }
    if isBracketed(span, tokens, text) {
      // "Night Market (8 August): ..." is an item of a programme.
      return tokens[first].traits.contains(.upper)
        || tokens[first].classes & LexicalClass.place.mask != 0
        || words == 1
    }
    let next = tokens[span.upperBound]
    guard next.kind == .mark, !next.traits.contains(.afterLine) else { return false }
    switch text[Int(next.start)] {
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "("), 0xE2: return true
    default: return false
    }
  }

  /// "Oct 29 (Reuters) -": a date that opens the paragraph, the agency in brackets and a dash.
  private func isAgency(
    _ span: Range<Int>,
    _ tokens: Span<Token>,
    _ text: Span<UInt8>
  ) -> Bool {
    guard tokens[span.lowerBound].traits.contains(.afterLine) || span.lowerBound == 0,
      span.upperBound + 3 < tokens.count, tokens[span.upperBound].isMark("(", text),
      tokens[span.upperBound + 1].traits.contains(.capital),
      tokens[span.upperBound + 2].isMark(")", text), tokens[span.upperBound + 3].kind == .mark
    else { return false }
    return tokens[span.upperBound + 3].isMark("-", text)
      || text[Int(tokens[span.upperBound + 3].start)] == 0xE2
  }

  /// "KUALA LUMPUR (Oct 24):".
  private func isBracketed(
    _ span: Range<Int>,
    _ tokens: Span<Token>,
    _ text: Span<UInt8>
  ) -> Bool {
    guard tokens[span.lowerBound - 1].isMark("(", text),
      span.upperBound + 1 < tokens.count, tokens[span.upperBound].isMark(")", text)
    else { return false }
    let next = tokens[span.upperBound + 1]
    return next.isMark(":", text) || next.isMark("-", text)
  }

  private func hasComma(_ range: Range<Int>, _ tokens: Span<Token>, _ text: Span<UInt8>) -> Bool {
    for index in range
    where tokens[index].kind == .mark && text[Int(tokens[index].start)] == UInt8(ascii: ",") {
      return true
    }
    return false
  }

  /// A line with a full date and a time of day and little else.
  private func isTimestamp(
    _ span: Range<Int>,
    _ end: Int,
    _ window: borrowing MentionExtractor.Window,
    _ text: Span<UInt8>
  ) -> Bool {
    let tokens = window.tokens.span
    var first = span.lowerBound
    while first > 0, !tokens[first].traits.contains(.afterLine) { first -= 1 }
    var last = end
    while last < tokens.count, !tokens[last].traits.contains(.afterLine), last - first < 24 {
      last += 1
    }
    guard last - first < 20 else { return false }
    // A sentence, short as it may be, has words of its own and tells something.
    let telling =
      LexicalClass.future.mask | LexicalClass.cue.mask | LexicalClass.head.mask
      | LexicalClass.reference.mask
    let small =
      LexicalClass.lead.mask | LexicalClass.from.mask | LexicalClass.part.mask
      | LexicalClass.zone.mask | LexicalClass.weekday.mask | LexicalClass.meridiem.mask
      | LexicalClass.approximate.mask | LexicalClass.unit.mask
    var words = 0
    for position in first..<last
    where tokens[position].kind == .word
      && !span.contains(position)
    {
      if lexicon.phrases.longest(at: position, in: window.tokens, classes: telling) != nil {
        return false
      }
      if !tokens[position].traits.contains(.capital),
        tokens[position].classes & small == 0
      {
        words += 1
      }
    }
    return words <= 2
  }
}
