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
    guard let joint = joint(at: first.end, tokens) else {
      guard stands(alone: first, prefix, tokens) else { return false }
      expression.content = .date(first.date)
      expression.take(first, prefix)
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
  private mutating func joint(at index: Int, _ tokens: [Token]) -> Joiner? {
    guard mayJoin(at: index, tokens), let (joiner, next) = joiner(at: index, tokens) else {
      return nil
    }
    let begins = tokens[next].classes & (WordClass.startsRule | ExpressionParser.elementLeads)
    return begins != 0 || joiner.kind == .or || joiner.isMove || tokens[next].kind == .number
      ? joiner : nil
  }

  /// The classes of the words that stand in front of an element.
  private static let elementLeads: UInt64 = LexicalClass.lead.mask | LexicalClass.part.mask

  /// The longest range or list that begins with an element, or the element alone.
  private mutating func group(
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
    elements.removeAll(keepingCapacity: true)
    joiners.removeAll(keepingCapacity: true)
    var end = first.end
    while elements.count < ExpressionParser.maximumElements {
      guard mayJoin(at: end, tokens), let (joiner, next) = joiner(at: end, tokens),
        !joiner.isMove, !(prefix.isMove && joiner.kind == .to && tokens[end].kind == .word),
        var element = element(
          at: next,
          tokens,
          text,
          isYears: (elements.last ?? first).action == .bareYear
        )
      else { break }
      if element.action == .now {
        guard joiner.kind == .to, var open = whole(first, prefix, tokens) else { break }
        open.isOpenEnded = true
        open.end = element.end
        return open
      }
      // No list goes back: what repeats begins something new.
      if element.repeats(elements.last ?? first) { break }
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

  /// What all the elements mean, the first one alone where nothing was joined to it.
  private mutating func whole(_ first: Element, _ prefix: Prefix, _ tokens: [Token]) -> Group? {
    guard let last = elements.last else {
      guard stands(alone: first, prefix, tokens) else { return nil }
      return Group(.date(first.date), count: 1, upTo: first)
    }
    return content(elements, joiners, prefix).map {
      Group($0, count: elements.count, upTo: last)
    }
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
      )
    {
      joiner = Joiner(kind: second.sense.lexicalClass, value: second.sense.value)
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
          let match = inner[position]
          let action = grammar.rules[Int(match.rule)].result.action
          // After a year two digits are a year: "2023-24".
          if hasYear, action == .bare { continue }
          if action == .none { return best }
          guard let found = element(match, tokens, text) else { continue }
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

  // MARK: - What elements mean together

  /// Whether an element can stand alone.
  private mutating func stands(alone only: Element, _ prefix: Prefix, _ tokens: [Token]) -> Bool {
    switch only.action {
    case .bare, .now: return false
    case .bareYear:
      if only.needsEnd, !only.isAtEnd { return false }
      guard let year = only.date.year, !only.date.isShortYear,
        prefix.years == 1
          || (prefix.years == 2 || namesEvent(at: only.end, tokens)) && (1900..<2100).contains(year)
      else { return false }
    case .monthless: return only.isAtEnd
    default: break
    }
    if only.needsEnd, !only.isAtEnd { return false }
    if only.needsPrefix, prefix.end == prefix.start { return false }
    if only.needsLead || only.isDoubtful, !prefix.hasLead, prefix.modifier == nil { return false }
    if only.needsDayWord, !prefix.namesDay { return false }
    // "By Mar Roxas", "on May Day": a name goes on.
    if only.isDoubtful, prefix.years != 1, !prefix.namesDay, let next = tokens.at(only.end),
      next.kind == .word,
      next.traits.contains(.capital), next.traits.contains(.afterSpace),
      !next.traits.contains(.afterLine)
    {
      return false
    }
    return true
  }

  /// Whether the small-letter word for an event stands at a token: "the 2018 session".
  private mutating func namesEvent(at index: Int, _ tokens: [Token]) -> Bool {
    index < tokens.count && tokens[index].kind == .word
      && !tokens[index].traits.contains(.capital) && !tokens[index].traits.contains(.afterLine)
      && tokens[index].classes & LexicalClass.head.mask != 0
  }

  /// What several elements mean, or nil where they cannot stand together.
  private mutating func content(
    _ elements: [Element],
    _ joiners: [Joiner],
    _ prefix: Prefix
  ) -> Expression.Content? {
    let last = elements[elements.count - 1]
    if elements[0].action == .now {
      guard elements.count == 2, joiners[0].kind == .to, joiners[0].value == 0, !last.isBare,
        last.action != .bareYear
      else { return nil }
      return .range(elements[0].date, last.date)
    }
    if elements.contains(where: { $0.action == .bareYear }) {
      return years(elements, joiners, prefix)
    }
    if joiners.contains(where: { $0.isForYears }) {
      // A night from one day to the next: "8/9 May".
      guard elements.count == 2, elements[0].action == .bare,
        last.namesMonth, let day = elements[0].date.day, last.date.day == day + 1
      else { return nil }
    }
    let isRange = isRange(joiners, prefix)
    let isChoice = joiners.contains(where: { $0.kind == .or })
    // Relative days stand among themselves, or begin a range that ends with a date; a comma alone
    // joins none: "on Monday, Tuesday's guests".
    let relatives = elements.count { $0.date.isOnlyRelative }
    if relatives > 0 {
      guard relatives == elements.count || isRange && elements[0].date.isOnlyRelative,
        !joiners[joiners.count - 1].isComma
      else { return nil }
    }
    guard var dates = filled(elements, joiners, prefix) else { return nil }
    for index in dates.indices.dropLast().reversed() {
      dates[index].inherit(from: dates[index + 1])
    }
    for index in dates.indices.dropFirst() { dates[index].inherit(from: dates[index - 1]) }
    let grain = dates[0].grain
    guard
      dates.allSatisfy({
        ($0.grain == grain || (isRange || isChoice) && $0.mayStandBeside(dates[0]))
          && ($0.grain != .day || $0.isComplete)
      }),
      grain != .longer
    else { return nil }
    if isRange {
      guard joiners.count == 1 else { return nil }
      // "28/12 - 3/1/2026": the start is in the year before.
      if !dates[0].isBefore(dates[1]), elements[0].date.year == nil, let year = dates[0].year {
        dates[0].year = year - 1
      }
      return dates[0].isBefore(dates[1]) ? .range(dates[0], dates[1]) : nil
    }
    if !isChoice, !dates.allSatisfy({ $0.third == dates[0].third }) { return nil }
    if !prefix.hasLead {
      // "Quận 3 và 17/3" counts; "ngày 3 và 17/3" dates.
      if elements[0].isBare, elements[0].needsLead { return nil }
      if elements.allSatisfy({ $0.needsLead }) { return nil }
    }
    if elements[0].needsDayWord, !prefix.namesDay { return nil }
    return .list(dates, isAll: !isChoice)
  }

  /// The dates of elements of which some are bare numbers: days, or months beside "tháng 3".
  private mutating func filled(
    _ elements: [Element],
    _ joiners: [Joiner],
    _ prefix: Prefix
  ) -> [PartialDate]? {
    var dates = elements.map { $0.date }
    guard let complete = elements.lastIndex(where: { !$0.isBare }) else {
      // Days of a month that is not named: "từ ngày 15 đến 17".
      guard prefix.namesDay || elements[0].action == .monthless,
        joiners[joiners.count - 1].isComma == false,
        elements[elements.count - 1].isAtEnd || joiners[0].kind == .to
      else { return nil }
      // "16-3" is a day and a month.
      if joiners[0].kind == .to, joiners[0].isMark, (dates[1].day ?? 0) <= 12 { return nil }
      for index in dates.indices { dates[index].isMonthless = true }
      return dates
    }
    for index in dates.indices { dates[index].isMonthless = false }
    if elements[0].date.grain == .month, elements[0].numbersMonth {
      // Months: "tháng 3, 4 và 5/2016", "tháng 3-5".
      for index in dates.indices.dropFirst() where elements[index].isBare {
        guard elements[index].action == .bare, let month = dates[index].day, month <= 12,
          index < complete || elements[index].isAtEnd && !joiners[index - 1].isComma
        else { return nil }
        dates[index].month = month
        dates[index].day = nil
      }
      return dates
    }
    // Bare days take their month from the right, or from the left where the month stood first.
    if complete < elements.count - 1 {
      guard elements[complete].isOpen else { return nil }
      // A comma alone does not make "October 26, 20 delegates" a list.
      if joiners[joiners.count - 1].isComma, elements[elements.count - 1].date.year == nil {
        return nil
      }
    }
    return dates
  }

  /// Years, some of them without a word before them: "2016-2020", "năm 2015 và 2016".
  private mutating func years(
    _ elements: [Element],
    _ joiners: [Joiner],
    _ prefix: Prefix
  ) -> Expression.Content? {
    for element in elements {
      switch element.action {
      case .bareYear: break
      case .date
      where element.date.grain == .year && element.date.year != nil
        && element.date.third == nil:
        break
      default: return nil
      }
    }
    var dates = elements.map { $0.date }
    guard let first = dates.first?.year, first >= 1500, first < 2200 else { return nil }
    for index in dates.indices where dates[index].isShortYear {
      guard index > 0, joiners[index - 1].kind == .to else { return nil }
      // "2023-24": the century of the year before it.
      dates[index].year = first / 100 * 100 + (dates[index].year ?? 0)
      dates[index].isShortYear = false
    }
    guard zip(dates, dates.dropFirst()).allSatisfy({ ($0.year ?? 0) < ($1.year ?? 0) }),
      (dates.last?.year ?? 0) < 2200
    else { return nil }
    if isRange(joiners, prefix) {
      return joiners.count == 1 ? .range(dates[0], dates[1]) : nil
    }
    let last = elements[elements.count - 1]
    if last.needsEnd, !last.isAtEnd { return nil }
    return .list(dates, isAll: !joiners.contains(where: { $0.kind == .or }))
  }

  private mutating func isRange(_ joiners: [Joiner], _ prefix: Prefix) -> Bool {
    joiners.contains(where: { $0.kind == .to })
      || prefix.isBetween && joiners.count == 1 && joiners[0].kind == .and
  }

  // MARK: - Alternatives

  /// "26-28 October or 3-5 November": no EDTF set holds intervals, so they stay beside each other.
  private mutating func readAlternatives(
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ expression: inout Expression
  ) {
    guard mayJoin(at: expression.end, tokens), let first = expression.content.choice else { return }
    var choices = [first]
    while choices.count < ExpressionParser.maximumElements,
      mayJoin(at: expression.end, tokens),
      let (joiner, next) = joiner(at: expression.end, tokens), joiner.kind == .or,
      let first = alternative(at: next, tokens, text),
      let group = group(
        first,
        Prefix(hasLead: true, namesDay: true, start: expression.end, end: next),
        tokens,
        text
      ),
      let choice = group.content.choice
    {
      choices.append(choice)
      expression.end = group.end
      expression.spanEnd = group.spanEnd
    }
    guard choices.count > 1 else { return }
    for index in choices.indices.dropLast().reversed() {
      choices[index].lend(from: choices[index + 1])
    }
    for index in choices.indices.dropFirst() { choices[index].lend(from: choices[index - 1]) }
    expression.content = .alternatives(choices)
  }

  /// The first element of an alternative; "from" may stand before it.
  private mutating func alternative(
    at index: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Element? {
    var index = index
    if let from = phrases.longest(
      at: index,
      in: tokens,
      classes: LexicalClass.from.mask
    ), from.end < tokens.count, !tokens[from.end].traits.contains(.afterLine) {
      index = from.end
    }
    guard var element = element(at: index, tokens, text, isYears: false) else { return nil }
    complete(&element, tokens, text, afterComma: true)
    return element
  }
}

extension PartialDate {
  /// Whether a day has a month to be in.
  var isComplete: Bool {
    day == nil || month != nil || relativeMonth != nil || isLunar || isMonthless
  }

  /// Whether it can be part of a range or a list; a week cannot.
  var mayBeJoined: Bool {
    sameDay == nil && offset == nil && months == nil
      && (relativeWeek == nil || weekday != nil || isWeekend)
  }

  /// Whether a range may join it to a date of another grain: "từ 15/3 đến hết tháng 4".
  func mayStandBeside(_ other: PartialDate) -> Bool {
    let grains = [grain, other.grain]
    if grains.allSatisfy({ $0.rawValue >= Grain.month.rawValue && $0 != .week }) { return true }
    return grains.allSatisfy({ $0.rawValue >= Grain.year.rawValue && $0 != .week }) && hasYear
      && other.hasYear
  }

  /// Whether it can be the start of a range that ends with `end`.
  ///
  /// Without years a range may run over the new year.
  func isBefore(_ end: PartialDate) -> Bool {
    guard let first = year, let last = end.year, !isShortYear, !end.isShortYear else {
      return year != nil || end.year != nil || month != end.month || (day ?? 0) <= (end.day ?? 31)
        || isMonthless
    }
    return (first, month ?? 0, day ?? 0) <= (last, end.month ?? 12, end.day ?? 31)
  }
}

extension Expression {
  /// Takes what a date that stands alone and the words before it say of more than the date.
  fileprivate mutating func take(
    _ element: ExpressionParser.Element,
    _ prefix: ExpressionParser.Prefix
  ) {
    end = element.end
    spanEnd = element.spanEnd
    isCertainDate = !element.isDoubtful
    statedTense = element.suffix.tense
    isYearly = element.suffix.isYearly
    isOfLastYear = element.suffix.isOfLastYear
    if let part = prefix.part { setPart(part) }
  }
}

extension Expression.Content {
  /// A date or a range as one of several choices.
  var choice: Expression.Choice? {
    switch self {
    case .date(let date) where !date.isRelative: Expression.Choice(start: date)
    case .range(let start, let end) where !start.isOnlyRelative:
      Expression.Choice(start: start, end: end)
    default: nil
    }
  }
}

extension Expression.Choice {
  /// Takes the year that it lacks from the choice beside it.
  mutating func lend(from other: Expression.Choice) {
    start.inherit(from: other.start)
    end?.inherit(from: other.end ?? other.start)
  }
}
