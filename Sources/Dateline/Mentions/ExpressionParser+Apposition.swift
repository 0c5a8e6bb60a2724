import Chronology

/// The same day said twice: "sáng nay (17/3)", "Thursday, 17 March", "tonight, December 9". The
/// explicit date decides, and the other words check it.
extension ExpressionParser {
  /// Adds the part of the day and the other name of the same day that follow an element.
  mutating func complete(
    _ element: inout Element,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    afterComma: Bool
  ) {
    let isDay =
      (element.action == .date || element.action == .same) && element.date.grain == .day
    readSuffixes(of: &element, tokens, text)
    guard isDay else { return }
    // "Friday morning".
    if element.date.part == nil, let token = tokens.at(element.end),
      !token.traits.contains(.afterLine),
      let part = phrases.longest(
        at: element.end,
        in: tokens,
        classes: LexicalClass.part.mask
      ), joint(behind: element, tokens) == nil,
      // "Tối 7/6 sáng đèn": a verb follows a date of numbers.
      element.date.isOnlyRelative || !element.numbersMonth || isAtEnd(part.end, tokens, text)
    {
      element.date.part = Timex.DayPart.at(Int(part.sense.value))
      element.end = part.end
      element.spanEnd = part.end
    }
    if element.date.isOnlyRelative {
      addDate(to: &element, tokens, text, afterComma: afterComma)
    } else if element.date.weekday == nil {
      addWeekday(to: &element, tokens, text)
    }
  }

  /// The explicit date after a weekday or a relative day.
  private mutating func addDate(
    to element: inout Element,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    afterComma: Bool
  ) {
    var index = element.end
    var hasBracket = false
    var hasComma = false
    for _ in 0..<3 {
      guard let token = tokens.at(index), !token.traits.contains(.afterLine) else { return }
      if token.kind == .mark {
        let isBracket = token.isMark("(", text)
        guard isBracket || afterComma && token.isMark(",", text) else { return }
        hasBracket = hasBracket || isBracket
        hasComma = hasComma || !isBracket
        index += 1
      } else if phrases.longest(at: index, in: tokens, classes: LexicalClass.to.mask) != nil {
        // "From Monday to May 18" says no day twice.
        return
      } else if let lead = phrases.longest(
        at: index,
        in: tokens,
        classes: LexicalClass.lead.mask | LexicalClass.equals.mask
      ) {
        index = lead.end
      } else {
        break
      }
    }
    guard let token = tokens.at(index), !token.traits.contains(.afterLine),
      inner.canStart(token)
    else { return }
    inner.match(at: index, in: tokens, text: text)
    for position in 0..<inner.count {
      let match = inner.match(position, tokens, text)
      let result = grammar.rules[Int(match.rule)].result
      guard result.action == .date, var date = PartialDate(match, result), date.day != nil,
        date.month != nil
      else { continue }
      let isClosed = tokens.at(match.end)?.isMark(")", text) ?? false
      // "Friday (June 24-26)" says more than the day.
      if hasBracket, !isClosed, match.end < tokens.count,
        tokens[match.end].classes
          & (LexicalClass.to.mask | LexicalClass.and.mask) != 0
      {
        return
      }
      // "Tuesday, 11 June 2024": a weekday alone adds nothing to the date, and only checks it.
      if !hasBracket, hasComma || date.hasYear, element.date.isOnlyWeekday {
        element.spanStart = match.spanStart
      }
      date.weekday = date.weekday ?? element.date.weekday
      date.part = date.part ?? element.date.part
      element.date = date
      element.isDoubtful = false
      // The date needs no word before it, where the weekday alone would.
      element.needsLead = false
      element.end = hasBracket && isClosed ? match.end + 1 : match.end
      element.spanEnd = hasBracket && isClosed ? match.end + 1 : match.spanEnd
      return
    }
  }

  /// The weekday in brackets after an explicit date: "17 March 2016 (Thursday)".
  private mutating func addWeekday(
    to element: inout Element,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) {
    guard let token = tokens.at(element.end), token.isMark("(", text),
      !token.traits.contains(.afterLine), element.end + 1 < tokens.count,
      let weekday = phrases.longest(
        at: element.end + 1,
        in: tokens,
        classes: LexicalClass.weekday.mask
      ),
      tokens.at(weekday.end)?.isMark(")", text) ?? false
    else { return }
    element.date.weekday = Weekday(rawValue: UInt8(clamping: weekday.sense.value))
    element.end = weekday.end + 1
    // Beside a full date it only checks it.
    if !element.date.hasYear { element.spanEnd = element.end }
  }

  /// The dates after a range or list of weekdays: "from Friday to Sunday (June 24-26)".
  mutating func replaceByDates(
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ expression: inout Expression
  ) {
    guard let token = tokens.at(expression.end), !token.traits.contains(.afterLine),
      token.isMark("(", text) || token.isMark(",", text),
      let dates = dates(at: expression.end + 1, tokens, text)
    else { return }
    let isBracket = token.isMark("(", text)
    if isBracket {
      guard tokens.at(dates.end)?.isMark(")", text) ?? false else { return }
    }
    switch (expression.content, dates.content) {
    case (.range, .range), (.list, .list), (.list, .range), (.date, .range), (.date, .list):
      expression.content = dates.content
      expression.end = isBracket ? dates.end + 1 : dates.end
      expression.spanEnd = isBracket ? dates.end + 1 : dates.spanEnd
    default: break
    }
  }
}

extension ExpressionParser {
  /// The weekdays in brackets after a range or list of days: "18-19 January (Saturday and Sunday)".
  mutating func skipWeekdays(
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ expression: inout Expression
  ) {
    guard let token = tokens.at(expression.end), token.isMark("(", text),
      !token.traits.contains(.afterLine)
    else { return }
    var index = expression.end + 1
    for _ in 0..<8 {
      guard let next = tokens.at(index), !next.traits.contains(.afterLine) else { return }
      if next.isMark(")", text), index > expression.end + 1 {
        expression.end = index + 1
        expression.spanEnd = index + 1
        return
      }
      guard
        let hit = phrases.longest(
          at: index,
          in: tokens,
          classes: LexicalClass.weekday.mask | LexicalClass.to.mask | LexicalClass.and.mask
        )
      else { return }
      index = hit.end
    }
  }

  /// Gives the year of the new date to the old one: "postponed from April to October 2016".
  mutating func lendYear(to first: inout Element, _ tokens: [Token], _ text: Span<UInt8>) {
    guard let month = first.date.month, first.date.year == nil, first.date.relativeYear == nil,
      first.end < tokens.count, tokens[first.end].kind == .word,
      let (joiner, next) = joiner(at: first.end, tokens), joiner.kind == .to,
      let second = element(at: next, tokens, text, isYears: false), second.date.hasYear,
      let year = second.date.year
    else { return }
    first.date.year = month > second.date.month ?? 12 ? year - 1 : year
  }

  /// A range or list of dates at a token, after words such as "from".
  private mutating func dates(
    at start: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Group? {
    var index = start
    while index < start + 3, index < tokens.count,
      let lead = phrases.longest(
        at: index,
        in: tokens,
        classes: LexicalClass.lead.mask | LexicalClass.from.mask
      )
    {
      index = lead.end
    }
    guard let token = tokens.at(index), !token.traits.contains(.afterLine), inner.canStart(token)
    else { return nil }
    inner.match(at: index, in: tokens, text: text)
    for position in 0..<inner.count {
      // The elements of a list were matched meanwhile.
      if inner.start != index { inner.match(at: index, in: tokens, text: text) }
      let match = inner.match(position, tokens, text)
      let result = grammar.rules[Int(match.rule)].result
      guard result.action == .date || result.action == .bare,
        let date = PartialDate(match, result), !date.isOnlyRelative
      else { continue }
      let element = Element(date: date, match: match, result: result)
      if let found = list(from: element, Prefix(end: index), tokens, text) { return found }
    }
    return nil
  }
}

extension Array {
  /// The element at an index, or nil past the end.
  @inline(__always)
  func at(_ index: Int) -> Element? { index < count ? self[index] : nil }
}

extension Token {
  /// Whether it is this ASCII mark.
  @inline(__always)
  func isMark(_ mark: Unicode.Scalar, _ text: Span<UInt8>) -> Bool {
    kind == .mark && end - start == 1 && text[Int(start)] == UInt8(ascii: mark)
  }
}
