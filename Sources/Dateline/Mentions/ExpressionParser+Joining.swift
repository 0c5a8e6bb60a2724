import Chronology

/// Ranges, lists and alternatives.
extension ExpressionParser {
  /// What elements that stand together mean.
  struct Group {
    var content: Expression.Content
    var count: Int
    /// The token after it, and the token after its part of the mention's span.
    var end: Int
    var spanEnd: Int
    /// The rule of its last element, and what words behind that say of its year.
    var rule: Int32
    var suffix: Suffix
    /// "To now" follows.
    var isOpenEnded = false

    init(_ content: Expression.Content, count: Int, upTo last: Element) {
      self.content = content
      self.count = count
      end = last.end
      spanEnd = last.spanEnd
      rule = last.rule
      suffix = last.suffix
    }
  }

  /// Joins what follows the first element to a range or a list.
  ///
  /// Returns false where the first element cannot stand alone and nothing completes it.
  mutating func join(
    _ first: Element,
    _ prefix: Prefix,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ expression: inout Expression
  ) -> Bool {
    var first = first
    complete(&first, tokens, text, afterComma: true)
    guard let joint = joint(behind: first, tokens) else {
      guard stands(alone: first, prefix, tokens) else { return false }
      expression.content = .date(first.date)
      expression.take(first, prefix)
      // "This week (14-20/3)".
      if first.date.relativeWeek != nil, first.date.weekday == nil {
        replaceByDates(tokens, text, &expression)
      }
      return true
    }
    var prefix = prefix
    if joint.isMove {
      prefix.isMove = true
      prefix.namesDay = prefix.namesDay || prefix.hasLead
    }
    if prefix.isMove { lendYear(to: &first, tokens, text) }
    guard let group = group(first, prefix, tokens, text) else { return false }
    expression.content = group.content
    if let start = first.spanStart { expression.spanStart = start }
    expression.end = group.end
    expression.spanEnd = group.spanEnd
    expression.isCertainDate = group.count > 1 || !first.isDoubtful
    expression.statedTense = group.suffix.tense
    expression.isYearly = group.suffix.isYearly
    expression.isOfLastYear = group.suffix.isOfLastYear
    if group.isOpenEnded { expression.modifier = .onOrAfter }
    if group.count > 1 {
      if first.isBare { expression.rule = group.rule }
      if expression.modifier == .onOrAfter, case .range = group.content {
        expression.modifier = nil
      }
      if first.date.isOnlyRelative {
        replaceByDates(tokens, text, &expression)
      } else {
        skipWeekdays(tokens, text, &expression)
      }
    }
    if let part = prefix.part { expression.setPart(part) }
    readAlternatives(tokens, text, &expression)
    return true
  }

  /// What joins something to an element that ends at a token, where something that can be an
  /// element follows.
  mutating func joint(behind first: Element, _ tokens: [Token]) -> Joiner? {
    guard mayJoin(at: first.end, tokens), !joinsNothing(first, tokens),
      let (joiner, next) = joiner(at: first.end, tokens)
    else { return nil }
    let begins = tokens[next].classes & (WordClass.startsRule | ExpressionParser.elementLeads)
    return begins != 0 || joiner.kind == .or || joiner.isMove || tokens[next].kind == .number
      ? joiner : nil
  }

  /// Whether what stands behind an element joins years, and the element is none: the "/" in
  /// "17/3/2016".
  private func joinsNothing(_ first: Element, _ tokens: [Token]) -> Bool {
    guard tokens[first.end].classes & WordClass.joinsYears != 0,
      let next = tokens.at(first.end + 1), next.kind == .number
    else { return false }
    switch first.action {
    case .bareYear: return false
    case .bare: return first.date.day.map { $0 + 1 } != Int(next.id)
    default: return first.date.year == nil || first.date.grain != .year
    }
  }

  /// The classes of the words that stand in front of an element.
  private static let elementLeads: UInt64 = LexicalClass.lead.mask | LexicalClass.part.mask

  /// The longest range or list that begins with an element, or the element alone.
  mutating func group(
    _ first: Element,
    _ prefix: Prefix,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Group? {
    if mayJoin(at: first.end, tokens), let joined = joined(first, prefix, tokens, text) {
      return joined
    }
    guard stands(alone: first, prefix, tokens) else { return nil }
    return Group(.date(first.date), count: 1, upTo: first)
  }

  /// The longest range or list that begins with an element, or nil where nothing joins it.
  private mutating func joined(
    _ first: Element,
    _ prefix: Prefix,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Group? {
    // There are one or two at most times.
    while !elements.isEmpty { elements.removeLast() }
    while !joiners.isEmpty { joiners.removeLast() }
    var end = first.end
    while elements.count < ExpressionParser.maximumElements {
      guard mayJoin(at: end, tokens), let (joiner, next) = joiner(at: end, tokens),
        !joiner.isMove, !(prefix.isMove && joiner.kind == .to && !joiner.isMark),
        !elements.isEmpty || !isRepeated(first, at: next, tokens, text),
        var element = element(
          at: next,
          tokens,
          text,
          isYears: (elements.isEmpty ? first.action : elements[elements.count - 1].action)
            == .bareYear
        )
      else { break }
      if element.action == .now {
        guard joiner.kind == .to, var open = whole(first, prefix, tokens) else { break }
        open.isOpenEnded = true
        open.end = element.end
        return open
      }
      // "SEA Games 30, ngày 11/12": a number without the word that the next one has.
      if first.isBare, elements.isEmpty, joiner.isComma, !prefix.hasLead,
        phrases.longest(at: next, in: tokens, classes: LexicalClass.lead.mask) != nil
      {
        break
      }
      // No list goes back: what repeats begins something new.
      if elements.isEmpty
        ? element.repeats(first) : element.repeats(elements[elements.count - 1])
      {
        break
      }
      // A list that begins with a number needs a word before it: "1, 2, 3" lists no days.
      if first.isBare, first.needsLead, joiner.kind != .to, !prefix.hasLead { break }
      // "Thursday and Friday, June 5 and 6": what follows a list of weekdays is about all of them.
      complete(&element, tokens, text, afterComma: !first.date.isOnlyRelative)
      if elements.isEmpty { elements.append(first) }
      elements.append(element)
      joiners.append(joiner)
      end = element.end
      if joiner.kind == .to { break }
    }
    // The longest that means something. Numbers alone mean nothing without a word for days.
    let needsDate = first.isBare && !prefix.namesDay && first.action != .monthless
    while elements.count > 1 {
      if needsDate, elements[elements.count - 1].isBare {
        elements.removeLast()
        joiners.removeLast()
        continue
      }
      if let group = whole(first, prefix, tokens) { return group }
      elements.removeLast()
      joiners.removeLast()
    }
    return nil
  }

  /// Whether an element is one word that says a day by its distance, and stands again at a token,
  /// where no longer element begins: no list goes on with it ("Monday and Monday").
  @inline(__always)
  private mutating func isRepeated(
    _ element: Element,
    at index: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Bool {
    guard element.end == Int(element.start) + 1, tokens[index].sign == tokens[element.end - 1].sign
    else { return false }
    return isRepeated(word: element, at: index, tokens, text)
  }

  @inline(never)
  private mutating func isRepeated(
    word element: Element,
    at index: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Bool {
    guard tokens[index].kind == .word, tokens[index].id != 0,
      tokens[index].classes & ExpressionParser.elementLeads == 0, element.action == .date,
      element.date.isOnlyRelative, element.date.mayBeJoined, inner.canStart(tokens[index])
    else { return false }
    inner.match(at: index, in: tokens, text: text)
    return inner.count > 0 && inner.ruleAndEnd(0) == (Int(element.rule), index + 1)
  }

  /// What all the elements mean, the first one alone where nothing was joined to it.
  mutating func whole(_ first: Element, _ prefix: Prefix, _ tokens: [Token]) -> Group? {
    guard !elements.isEmpty else {
      guard stands(alone: first, prefix, tokens) else { return nil }
      return Group(.date(first.date), count: 1, upTo: first)
    }
    guard let content = content(prefix) else { return nil }
    return Group(content, count: elements.count, upTo: elements[elements.count - 1])
  }

  /// The longest range or list that begins with an element, or nil where nothing joins it.
  mutating func list(
    from first: Element,
    _ prefix: Prefix,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Group? {
    guard let group = group(first, prefix, tokens, text), group.count > 1 else { return nil }
    return group
  }

  /// The joiner at a token and the token after it; "and" after a comma too.
  ///
  /// All readings of a date ask for what follows it, so the last answer is kept.
  mutating func joiner(at index: Int, _ tokens: [Token]) -> (Joiner, Int)? {
    if lastJoiner.index != index {
      let found = findJoiner(at: index, tokens)
      lastJoiner = (index, found)
    }
    return lastJoiner.found
  }

  private mutating func findJoiner(at index: Int, _ tokens: [Token]) -> (Joiner, Int)? {
    guard
      let hit = phrases.longest(
        at: index,
        in: tokens,
        classes: ExpressionParser.joinClasses
      )
    else { return nil }
    var joiner = Joiner(kind: hit.sense.lexicalClass, value: hit.sense.value)
    joiner.isMark = tokens[index].kind == .mark
    var end = hit.end
    if joiner.kind == .and, end < tokens.count,
      let second = phrases.longest(
        at: end,
        in: tokens,
        classes: LexicalClass.and.mask | LexicalClass.or.mask
          // "From Oct. 31, 2024, to Nov. 2, 2024".
          | (joiner.isComma && tokens[end].kind == .word ? LexicalClass.to.mask : 0)
      )
    {
      let isAfterComma = joiner.isComma
      joiner = Joiner(kind: second.sense.lexicalClass, value: second.sense.value)
      joiner.isAfterComma = isAfterComma
      end = second.end
    }
    guard end < tokens.count, !tokens[end].traits.contains(.afterLine) else { return nil }
    // "SINGAPORE, May 11 — The 14th meeting": behind the dash a sentence begins.
    if joiner.isMark, tokens[index].traits.contains(.afterSpace),
      tokens[end].traits.contains(.capital),
      phrases.longest(at: end, in: tokens, classes: LexicalClass.lead.mask) != nil
    {
      return nil
    }
    return (joiner, end)
  }

  /// The longest element at a token, or behind the lead words and parts of the day that stand there.
  mutating func element(
    at index: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    isYears: Bool
  ) -> Element? {
    var index = index
    var best: Element?
    var part: Timex.DayPart?
    for _ in 0..<4 {
      if inner.canStart(tokens[index]) {
        inner.match(at: index, in: tokens, text: text)
        var hasYear = false
        for position in 0..<inner.count where isYears {
          hasYear = hasYear || inner.result(of: position).action == .bareYear
        }
        for position in 0..<inner.count {
          let action = inner.result(of: position).action
          // After a year two digits are a year: "2023-24".
          if hasYear, action == .bare { continue }
          if action == .none { return best }
          guard let found = element(inner.match(position, tokens, text), tokens, text) else {
            continue
          }
          if found.end > best?.end ?? 0 {
            best = found
            if best?.date.part == nil { best?.date.part = part }
          }
          break
        }
      }
      guard
        let lead = phrases.longest(
          at: index,
          in: tokens,
          classes: LexicalClass.lead.mask | LexicalClass.part.mask
        ), lead.end < tokens.count, !tokens[lead.end].traits.contains(.afterLine)
      else { break }
      if lead.sense.lexicalClass == .part { part = Timex.DayPart.at(Int(lead.sense.value)) }
      index = lead.end
    }
    return best
  }

  private mutating func element(
    _ match: Matcher.Match,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Element? {
    let result = grammar.rules[Int(match.rule)].result
    switch result.action {
    case .now, .date, .bare, .monthless, .bareYear, .lunar: break
    default: return nil
    }
    guard let date = PartialDate(match, result), date.mayBeJoined,
      !isFragment(match, isFirst: false, tokens, text)
    else { return nil }
    return Element(
      date: date,
      match: match,
      result: result,
      isAtEnd: isAtEnd(match.end, tokens, text)
    )
  }
}

extension Expression {
  /// Takes what a date that stands alone and the words before it say of more than the date.
  fileprivate mutating func take(
    _ element: ExpressionParser.Element,
    _ prefix: ExpressionParser.Prefix
  ) {
    if let start = element.spanStart { spanStart = start }
    end = element.end
    spanEnd = element.spanEnd
    isCertainDate = !element.isDoubtful
    statedTense = element.suffix.tense
    isYearly = element.suffix.isYearly
    isOfLastYear = element.suffix.isOfLastYear
    if let part = prefix.part { setPart(part) }
  }
}
