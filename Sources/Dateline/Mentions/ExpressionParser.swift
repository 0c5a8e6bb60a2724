import Chronology

/// Reads one expression at a token: leading words, one or more elements, and what joins them.
///
/// The grammar, the same for every language:
///
///     expression := prefix* element (joiner element)* apposition?
///     prefix     := "about" | "before" | "from" | part of day | lead word
///     element    := lead* rule
///     apposition := [","] ["("] element [")"], which says the same day in another way
struct ExpressionParser: ~Copyable {
  static let maximumElements = 16

  let lexicon: Lexicon
  private var matcher: Matcher
  /// Reads the elements after the first, while the matches of the first are still looked at.
  var inner: Matcher

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    matcher = Matcher(lexicon)
    inner = Matcher(lexicon)
  }

  private static let prefixClasses: UInt64 =
    LexicalClass.approximate.mask | LexicalClass.bound.mask | LexicalClass.from.mask
    | LexicalClass.part.mask | LexicalClass.lead.mask
  private static let joinClasses: UInt64 =
    LexicalClass.to.mask | LexicalClass.and.mask | LexicalClass.or.mask

  /// Whether an expression can begin at a token.
  @inline(__always)
  func canStart(_ token: Token) -> Bool {
    matcher.canStart(token)
      || lexicon.phrases.classes(startingWith: token.id) & ExpressionParser.prefixClasses != 0
        && token.kind != .number
  }

  /// One element of an expression: a rule's match and what says the same day beside it.
  struct Element {
    var date: PartialDate
    var match: Matcher.Match
    var result: RuleResult
    /// The token after it, and the token after its part of the mention's span.
    var end: Int
    var spanEnd: Int
    /// Whether nothing but a doubtful word says it.
    var isDoubtful: Bool

    init(date: PartialDate, match: Matcher.Match, result: RuleResult) {
      self.date = date
      self.match = match
      self.result = result
      end = match.end
      spanEnd = match.spanEnd
      isDoubtful = match.isDoubtful
    }
  }

  /// What joins two elements.
  struct Joiner {
    var kind: LexicalClass
    /// Only a comma, without a word.
    var isComma: Bool
    /// It joins years only: "2015/16".
    var isForYears = false
  }

  /// What stands before the first element.
  struct Prefix {
    var modifier: Timex.Modifier?
    var isApproximate = false
    var part: Timex.DayPart?
    var hasLead = false
    /// What four digits need to be a year: 1 nothing more, 2 to be of this or the last century.
    var years: Int32 = 0
    /// "Between": an "and" joins the ends of a range.
    var isBetween = false
    /// "Postponed from": what follows "to" is another date, not the end of a range.
    var isMove = false
    var end: Int
  }

  /// The expression at a token, or nil.
  mutating func expression(
    at index: Int,
    in tokens: [Token],
    text: Span<UInt8>
  ) -> Expression? {
    if index > 1, tokens[index].kind == .number, tokens[index - 1].isMark(".", text),
      tokens[index - 2].kind == .number, !tokens[index].traits.contains(.afterSpace),
      !tokens[index - 1].traits.contains(.afterSpace)
    {
      // The end of a number that began further left: "version 4.17".
      return nil
    }
    // A rule may begin with a word that is a prefix elsewhere, so the longest reading wins.
    var best = read(at: index, Prefix(end: index), tokens, text)
    var prefix = Prefix(end: index)
    for _ in 0..<4 {
      guard prefix.end < tokens.count,
        prefix.end == index || !tokens[prefix.end].traits.contains(.afterLine),
        let hit = lexicon.phrases.longest(
          at: prefix.end,
          in: tokens,
          classes: ExpressionParser.prefixClasses
        )
      else { break }
      switch hit.sense.lexicalClass {
      case .approximate:
        prefix.isApproximate = true
        prefix.years = hit.sense.value
      case .bound:
        prefix.modifier = Timex.Modifier.at(Int(hit.sense.value))
        prefix.years = 2
      case .part:
        prefix.part = Timex.DayPart.at(Int(hit.sense.value))
        prefix.hasLead = true
      case .from:
        prefix.hasLead = true
        prefix.years = 2
        prefix.isBetween = hit.sense.value == 1
        prefix.isMove = isMove(before: prefix.end, tokens)
      default:
        prefix.hasLead = true
        prefix.years = hit.sense.value
      }
      prefix.end = hit.end
      guard prefix.end < tokens.count, !tokens[prefix.end].traits.contains(.afterLine) else {
        break
      }
      if let found = read(at: prefix.end, prefix, tokens, text), found.end > best?.end ?? 0 {
        best = found
      }
    }
    return best
  }

  /// Whether words such as "postponed" stand shortly before a "from".
  private func isMove(before index: Int, _ tokens: [Token]) -> Bool {
    for position in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      guard tokens[position].kind == .word,
        let hit = lexicon.phrases.longest(
          at: position,
          in: tokens,
          classes: LexicalClass.cue.mask
        )
      else { continue }
      let status = EventStatus.at(Int(hit.sense.value))
      return hit.end <= index && (status == .postponed || status == .moved)
    }
    return false
  }

  private mutating func read(
    at index: Int,
    _ prefix: Prefix,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Expression? {
    matcher.match(at: index, in: tokens, text: text)
    var best: Expression?
    for position in matcher.matches.indices {
      let match = matcher.matches[position]
      // Shorter matches count where something joins them to more.
      if let best, best.end >= match.end, !mayJoin(at: match.end, tokens) { continue }
      guard let found = read(match, prefix, tokens, text) else { continue }
      if found.end > best?.end ?? 0 { best = found }
    }
    return best
  }

  /// Whether a joiner may stand at a token.
  @inline(__always)
  private func mayJoin(at index: Int, _ tokens: [Token]) -> Bool {
    index < tokens.count && tokens[index].kind != .number
      && lexicon.phrases.classes(startingWith: tokens[index].id) & ExpressionParser.joinClasses != 0
      && !tokens[index].traits.contains(.afterLine)
  }

  private mutating func read(
    _ match: Matcher.Match,
    _ prefix: Prefix,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Expression? {
    let result = lexicon.grammar.rules[Int(match.rule)].result
    var expression = Expression(
      content: .nothing,
      spanStart: match.spanStart,
      spanEnd: match.spanEnd,
      end: match.end,
      rule: match.rule,
      modifier: prefix.modifier,
      isApproximate: prefix.isApproximate
    )
    let slots = match.captures
    switch result.action {
    case .none: return expression
    case .past: expression.content = .reference(.past)
    case .present: expression.content = .reference(.present)
    case .future: expression.content = .reference(.future)
    case .duration, .set:
      let unit = slots[.U].flatMap { Period.Unit(rawValue: UInt8(clamping: $0)) } ?? result.unit
      let count = slots[.N].map(Int.init) ?? (result.count != 0 ? Int(result.count) : 1)
      if result.action == .duration {
        guard let unit else { return nil }
        expression.content = .duration(
          Period(slots[.N] == nil && result.count == 0 ? nil : count, unit)
        )
      } else {
        expression.content = .set(
          unit.map { Period(count, $0) },
          (slots[.W] ?? (result.weekday == 0 ? nil : Int32(result.weekday)))
            .flatMap { Weekday(rawValue: UInt8(clamping: $0)) }
        )
      }
    case .time:
      guard let clock = clock(slots, result) else { return nil }
      expression.content = .clock(clock, nil)
      expression.zone = slots[.Z]
      if clock.end == nil { extendClock(&expression, slots, tokens, text) }
    default:
      guard let date = PartialDate(match, result) else { return nil }
      let first = Element(date: date, match: match, result: result)
      guard join(first, prefix, tokens, text, &expression) else { return nil }
    }
    return expression
  }

  // MARK: - Times of day

  private func clock(_ slots: Captures, _ result: RuleResult) -> ClockSpan? {
    var minute = Int(slots[.MIN] ?? 0)
    guard
      var hour = (slots[.H] ?? slots[.N] ?? slots[.HM]).map(Int.init)
        ?? result.hour.map(Int.init)
    else { return nil }
    if slots[.HM] != nil { (hour, minute) = (hour / 100, hour % 100) }
    guard let full = ExpressionParser.hour(hour, slots) else { return nil }
    guard let end = ClockTime(hour: full, minute: minute) else { return nil }
    // "9 to 11am": the first hour is in the same half of the day, or in the one before.
    guard let first = slots[.DD].map(Int.init) else { return ClockSpan(start: end) }
    guard let start = ExpressionParser.hour(first, slots) else { return nil }
    return ClockTime(hour: start > full ? start - 12 : start).map { ClockSpan(start: $0, end: end) }
  }

  /// The hour of 24 that an hour and the words beside it mean.
  private static func hour(_ hour: Int, _ slots: Captures) -> Int? {
    if let half = slots[.AP] {
      // "20.00 pm" says it twice.
      guard hour <= 12 || half == 1 else { return nil }
      if hour > 12 { return hour }
      return half == 1 ? (hour < 12 ? hour + 12 : 12) : hour % 12
    }
    guard let part = slots[.P].flatMap({ Timex.DayPart.at(Int($0)) }), hour < 12 else {
      return hour
    }
    return switch part {
    case .afternoon, .evening: hour + 12
    case .night: hour >= 6 ? hour + 12 : hour
    default: hour
    }
  }

  /// "from 9:00 to 11:00": one time with its end.
  private mutating func extendClock(
    _ expression: inout Expression,
    _ slots: Captures,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) {
    guard expression.end < tokens.count,
      let joiner = lexicon.phrases.longest(
        at: expression.end,
        in: tokens,
        classes: LexicalClass.to.mask
      ),
      joiner.end < tokens.count, !tokens[joiner.end].traits.contains(.afterLine),
      case .clock(let span?, _) = expression.content
    else { return }
    inner.match(at: joiner.end, in: tokens, text: text)
    for match in inner.matches {
      let result = lexicon.grammar.rules[Int(match.rule)].result
      guard result.action == .time, let end = clock(match.captures, result) else { continue }
      // "1:30-4pm": what is said of the end holds for the start.
      var start = span.start
      if match.captures[.AP] == 1, slots[.AP] == nil, start.hour < 12,
        let moved = ClockTime(hour: start.hour + 12, minute: start.minute), moved < end.start
      {
        start = moved
      }
      expression.content = .clock(ClockSpan(start: start, end: end.start), nil)
      expression.zone = match.captures[.Z] ?? expression.zone
      expression.end = match.end
      expression.spanEnd = match.spanEnd
      return
    }
  }

  // MARK: - Ranges and lists

  /// Joins what follows the first element to a range or a list.
  ///
  /// Returns false where the first element cannot stand alone and nothing completes it.
  private mutating func join(
    _ first: Element,
    _ prefix: Prefix,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ expression: inout Expression
  ) -> Bool {
    var first = completed(first, tokens, text, afterComma: true)
    if prefix.isMove { lendYear(to: &first, tokens, text) }
    let alone = content(of: first, prefix, tokens)
    if mayJoin(at: first.end, tokens), let joined = list(from: first, prefix, tokens, text) {
      expression.content = joined.content
      expression.end = joined.last.end
      expression.spanEnd = joined.last.spanEnd
      if first.result.action == .bare { expression.rule = joined.last.match.rule }
      if first.date.isOnlyRelative {
        replaceByDates(tokens, text, &expression)
      } else {
        skipWeekdays(tokens, text, &expression)
      }
    } else {
      guard let alone else { return false }
      expression.content = alone
      expression.end = first.end
      expression.spanEnd = first.spanEnd
    }
    if let part = prefix.part { expression.setPart(part) }
    return true
  }

  /// The longest range or list that begins with an element, or nil where nothing joins it.
  mutating func list(
    from first: Element,
    _ prefix: Prefix,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> (content: Expression.Content, last: Element)? {
    var elements: [Element] = []
    var joiners: [Joiner] = []
    var good: (content: Expression.Content, last: Element)?
    var end = first.end
    var isYears = first.result.action == .bareYear
    while elements.count < ExpressionParser.maximumElements {
      guard mayJoin(at: end, tokens), let (joiner, next) = joiner(at: end, tokens),
        !(prefix.isMove && joiner.kind == .to && tokens[end].kind == .word),
        let found = element(at: next, tokens, text, isYears: isYears)
      else { break }
      // "Thursday and Friday, June 5 and 6": what follows a list of weekdays is about all of them.
      let element = completed(found, tokens, text, afterComma: !first.date.isOnlyRelative)
      if elements.isEmpty { elements.append(first) }
      elements.append(element)
      joiners.append(joiner)
      isYears = isYears && element.result.action == .bareYear
      end = element.end
      if let content = content(elements, joiners, prefix) { good = (content, element) }
      if joiner.kind == .to { break }
    }
    return good
  }

  /// The joiner at a token and the token after it and after a lead word; "and" after a comma too.
  func joiner(at index: Int, _ tokens: [Token]) -> (Joiner, Int)? {
    guard
      let hit = lexicon.phrases.longest(
        at: index,
        in: tokens,
        classes: ExpressionParser.joinClasses
      )
    else { return nil }
    let isSpecial = hit.sense.value == 1
    var joiner = Joiner(
      kind: hit.sense.lexicalClass,
      isComma: isSpecial && hit.sense.lexicalClass == .and,
      isForYears: isSpecial && hit.sense.lexicalClass == .to
    )
    var end = hit.end
    if joiner.kind == .and, end < tokens.count,
      let second = lexicon.phrases.longest(
        at: end,
        in: tokens,
        classes: LexicalClass.and.mask | LexicalClass.or.mask
      )
    {
      joiner = Joiner(kind: second.sense.lexicalClass, isComma: second.sense.value == 1)
      end = second.end
    }
    for _ in 0..<2 {
      guard end < tokens.count, !tokens[end].traits.contains(.afterLine),
        let lead = lexicon.phrases.longest(at: end, in: tokens, classes: LexicalClass.lead.mask)
      else { break }
      end = lead.end
    }
    guard end < tokens.count, !tokens[end].traits.contains(.afterLine) else { return nil }
    return (joiner, end)
  }

  mutating func element(
    at index: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    isYears: Bool
  ) -> Element? {
    guard inner.canStart(tokens[index]) else { return nil }
    inner.match(at: index, in: tokens, text: text)
    let hasYear =
      isYears
      && inner.matches.contains {
        lexicon.grammar.rules[Int($0.rule)].result.action == .bareYear
      }
    for match in inner.matches {
      let result = lexicon.grammar.rules[Int(match.rule)].result
      // After a year two digits are a year: "2023-24".
      if hasYear, result.action == .bare { continue }
      switch result.action {
      case .none: return nil
      case .date, .bare, .bareYear, .lunar:
        guard let date = PartialDate(match, result), !date.isOnlyRelative || date.grain == .day
        else { continue }
        return Element(date: date, match: match, result: result)
      default: continue
      }
    }
    return nil
  }

  /// What an element means alone, or nil where it cannot stand alone.
  private func content(
    of only: Element,
    _ prefix: Prefix,
    _ tokens: [Token]
  ) -> Expression.Content? {
    if only.result.action == .bare { return nil }
    if only.result.action == .bareYear {
      guard let year = only.date.year, !only.date.isShortYear,
        prefix.years == 1
          || (prefix.years == 2 || namesEvent(at: only.end, tokens)) && (1900..<2100).contains(year)
      else { return nil }
    }
    if only.result.needsLead || only.isDoubtful, !prefix.hasLead, prefix.modifier == nil {
      return nil
    }
    // "By Mar Roxas", "on May Day": a name goes on.
    if only.isDoubtful, prefix.years != 1, let next = tokens.at(only.end), next.kind == .word,
      next.traits.contains(.capital), next.traits.contains(.afterSpace),
      !next.traits.contains(.afterLine)
    {
      return nil
    }
    return .date(only.date)
  }

  /// Whether the small-letter word for an event stands at a token: "the 2018 session".
  private func namesEvent(at index: Int, _ tokens: [Token]) -> Bool {
    index < tokens.count && tokens[index].kind == .word
      && !tokens[index].traits.contains(.capital) && !tokens[index].traits.contains(.afterLine)
      && lexicon.phrases.classes(startingWith: tokens[index].id) & LexicalClass.head.mask != 0
  }

  /// What elements mean together, or nil where they cannot stand together.
  private func content(
    _ elements: [Element],
    _ joiners: [Joiner],
    _ prefix: Prefix
  ) -> Expression.Content? {
    let actions = elements.map(\.result.action)
    // "2015/16", and a night from one day to the next: "8/9 May".
    if joiners.contains(where: \.isForYears), actions.contains(where: { $0 != .bareYear }) {
      guard actions == [.bare, .date], let day = elements[0].date.day,
        elements[1].date.day == day + 1
      else { return nil }
    }
    let isRange =
      joiners.contains(where: { $0.kind == .to })
      || prefix.isBetween && joiners.count == 1 && joiners[0].kind == .and
    if actions.allSatisfy({ $0 == .bareYear }) {
      return years(elements.map(\.date), joiners, isRange: isRange)
    }
    guard !actions.contains(.bareYear) else { return nil }
    // Bare days take their month from the right, or from the left where the month stood first.
    guard let complete = actions.lastIndex(where: { $0 != .bare }) else { return nil }
    if complete < elements.count - 1 {
      guard elements[complete].result.isOpen else { return nil }
      // A comma alone does not make "October 26, 20 delegates" a list.
      if joiners[joiners.count - 1].isComma, elements[elements.count - 1].date.year == nil {
        return nil
      }
    }
    // Relative days stand among themselves, or begin a range that ends with a date; a comma alone
    // joins none: "on Monday, Tuesday's guests".
    let relatives = elements.count(where: \.date.isOnlyRelative)
    if relatives > 0 {
      guard relatives == elements.count || isRange && elements[0].date.isOnlyRelative,
        !joiners[joiners.count - 1].isComma
      else { return nil }
    }
    var dates = elements.map(\.date)
    for index in dates.indices.dropLast().reversed() {
      dates[index].inherit(from: dates[index + 1])
    }
    for index in dates.indices.dropFirst() { dates[index].inherit(from: dates[index - 1]) }
    let grain = dates[0].grain
    guard dates.allSatisfy({ $0.grain == grain && ($0.grain != .day || $0.isComplete) }),
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
    if elements.allSatisfy({ $0.result.needsLead }), !prefix.hasLead { return nil }
    return .list(dates, isAll: !joiners.contains(where: { $0.kind == .or }))
  }

  private func years(
    _ dates: [PartialDate],
    _ joiners: [Joiner],
    isRange: Bool
  ) -> Expression.Content? {
    var dates = dates
    guard let first = dates.first?.year, first >= 1500, first < 2200 else { return nil }
    for index in dates.indices where dates[index].isShortYear {
      // "2023-24": the century of the year before it.
      dates[index].year = first / 100 * 100 + (dates[index].year ?? 0)
      dates[index].isShortYear = false
    }
    guard zip(dates, dates.dropFirst()).allSatisfy({ ($0.year ?? 0) < ($1.year ?? 0) }),
      (dates.last?.year ?? 0) < 2200
    else { return nil }
    if isRange { return joiners.count == 1 ? .range(dates[0], dates[1]) : nil }
    return .list(dates, isAll: !joiners.contains(where: { $0.kind == .or }))
  }
}

extension Expression {
  mutating func setPart(_ part: Timex.DayPart) {
    switch content {
    case .date(var date):
      if date.part == nil { date.part = part }
      content = .date(date)
    case .range(var from, let to):
      if from.part == nil { from.part = part }
      content = .range(from, to)
    default: break
    }
  }
}

extension PartialDate {
  /// Whether a day has a month to be in.
  var isComplete: Bool {
    day == nil || month != nil || relativeMonth != nil || isLunar
  }

  /// Whether it can be the start of a range that ends with `end`.
  ///
  /// Without years a range may run over the new year.
  func isBefore(_ end: PartialDate) -> Bool {
    guard let first = year, let last = end.year, !isShortYear, !end.isShortYear else {
      return year != nil || end.year != nil || month != end.month || (day ?? 0) <= (end.day ?? 31)
    }
    return (first, month ?? 0, day ?? 0) <= (last, end.month ?? 12, end.day ?? 31)
  }
}
