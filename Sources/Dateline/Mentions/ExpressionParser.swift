import Chronology

/// Reads one expression at a token: leading words, one or more elements, and what joins them.
///
/// The grammar, the same for every language:
///
///     expression := prefix* element (joiner element)* suffix* apposition?
///     prefix     := "about" | "before" | "from" | part of day | lead word
///     element    := (lead word | part of day)* rule
///     suffix     := "last", "next", "this year", "every year"
///     apposition := [","] ["("] element [")"], which says the same day in another way
struct ExpressionParser: Sendable {
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

  static let joinClasses: UInt64 =
    LexicalClass.to.mask | LexicalClass.and.mask | LexicalClass.or.mask
  static let prefixClasses: UInt64 =
    LexicalClass.approximate.mask | LexicalClass.bound.mask | LexicalClass.from.mask
    | LexicalClass.part.mask | LexicalClass.lead.mask | LexicalClass.until.mask

  /// Whether an expression can begin at a token.
  @inline(__always)
  func canStart(_ token: Token) -> Bool { token.classes & WordClass.startsExpression != 0 }

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
    /// A mark, the end of the line or a word of tense or place follows.
    var isAtEnd: Bool
    /// What words behind it say of its year.
    var suffix = Suffix()

    init(date: PartialDate, match: Matcher.Match, result: RuleResult, isAtEnd: Bool = false) {
      self.date = date
      self.match = match
      self.result = result
      self.isAtEnd = isAtEnd
      end = match.end
      spanEnd = match.spanEnd
      isDoubtful = match.isDoubtful
      suffix.tense = result.tense
    }

    /// Whether it says a year, weekday or relative day that does not come after the one before it.
    func repeats(_ other: Element) -> Bool {
      if result.action == .bareYear, other.result.action == .bareYear, !date.isShortYear {
        return date.year ?? 0 <= other.date.year ?? 0
      }
      return date.isOnlyRelative && other.date.isOnlyRelative && date.weekday == other.date.weekday
        && date.relativeDay == other.date.relativeDay
    }

    /// A day that waits for a month.
    var isBare: Bool { result.action == .bare || result.action == .monthless }
  }

  /// What words behind a date say of its year.
  struct Suffix {
    /// -1 for the last one, 1 for the next one.
    var tense: Int8 = 0
    /// "Every year".
    var isYearly = false
    /// "The same year" as that of the date before it.
    var isOfLastYear = false
  }

  /// What joins two elements.
  struct Joiner {
    var kind: LexicalClass
    /// Its value in the lexicon: 1 for a comma without a word, and for what joins only years.
    var value: Int32
    var isComma: Bool { kind == .and && value == 1 }
    /// It joins years only: "2015/16".
    var isForYears: Bool { kind == .to && value == 1 }
    /// "Moved to": what follows is another date, not the end of a range.
    var isMove: Bool { kind == .to && value == 2 }
    /// It is a mark, not a word.
    var isMark = false
  }

  /// What stands before the first element.
  struct Prefix {
    var modifier: Timex.Modifier?
    var isApproximate = false
    var part: Timex.DayPart?
    var hasLead = false
    /// One of the words names a day or a part of it.
    var namesDay = false
    /// One of the words stands before times of day only.
    var namesTime = false
    /// How many days the words promise: "trong hai ngày".
    var dayCount: Int8 = 0
    /// What four digits need to be a year: 1 nothing more, 2 to be of this or the last century.
    var years: Int32 = 0
    /// "Between": an "and" joins the ends of a range.
    var isBetween = false
    /// "Postponed from": what follows "to" is another date, not the end of a range.
    var isMove = false
    /// The first token, and the one behind the words.
    var start = 0
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
    var best = read(at: index, Prefix(start: index, end: index), tokens, text)
    var prefix = Prefix(start: index, end: index)
    for _ in 0..<5 {
      guard prefix.end < tokens.count,
        prefix.end == index || !tokens[prefix.end].traits.contains(.afterLine),
        let hit = lexicon.phrases.longest(
          at: prefix.end,
          in: tokens,
          classes: ExpressionParser.prefixClasses
        )
      else { break }
      if hit.sense.lexicalClass == .from { prefix.isMove = isMove(before: prefix.end, tokens) }
      prefix.take(hit.sense)
      prefix.end = hit.end
      guard prefix.end < tokens.count, !tokens[prefix.end].traits.contains(.afterLine) else {
        break
      }
      if let found = read(at: prefix.end, prefix, tokens, text) {
        // Where a false friend is as long, the words before a date decide: "ngày thứ Hai".
        let isClearer =
          best?.isNothing == true && found.isCertainDate && prefix.namesDay
          && found.end == best?.end
        if found.end > best?.end ?? 0 || isClearer { best = found }
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
    guard matcher.canStart(tokens[index]) else { return nil }
    matcher.match(at: index, in: tokens, text: text)
    var best: Expression?
    var hasYear = false
    for position in 0..<matcher.count {
      let match = matcher[position]
      if lexicon.grammar.rules[Int(match.rule)].result.action == .bareYear {
        // What one language says of four digits holds for the words of another, too.
        if hasYear { continue }
        hasYear = true
      }
      // Shorter matches count where something joins them to more.
      if let best, best.end > match.end, !mayJoin(at: match.end, tokens) { continue }
      guard let found = read(match, prefix, tokens, text) else { continue }
      let isClearer =
        best?.isCertainDate == false && best?.isNothing == false && found.isCertainDate
        && found.end == best?.end && found.rule == best?.rule
      if found.end > best?.end ?? 0 || isClearer { best = found }
    }
    return best
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
      isApproximate: prefix.isApproximate,
      dayCount: prefix.dayCount
    )
    let slots = match.captures
    switch result.action {
    case .none:
      // After a word that names a day, a fraction is a date: "ngày 3/4 số đại biểu".
      return prefix.namesDay && tokens[match.start].kind == .number ? nil : expression
    case .past: expression.content = .reference(.past)
    case .present: expression.content = .reference(.present)
    case .future: expression.content = .reference(.future)
    case .duration, .set:
      guard let content = period(slots, result) else { return nil }
      expression.content = content
    case .time:
      if isFragment(match, isFirst: true, tokens, text) { return nil }
      guard let span = clock(slots, result) else { return nil }
      if result.needsLead, !prefix.hasLead, !prefix.namesTime { return nil }
      expression.content = .clock(span.moved(to: slots[.P] == nil ? prefix.part : nil), nil)
      expression.zone = slots[.Z]
      trimPart(&expression, slots, tokens, text)
      extendClock(&expression, slots, tokens, text)
    default:
      if isFragment(match, isFirst: true, tokens, text) { return nil }
      guard let date = PartialDate(match, result) else { return nil }
      let first = Element(
        date: date,
        match: match,
        result: result,
        isAtEnd: isAtEnd(match.end, tokens, text)
      )
      guard join(first, prefix, tokens, text, &expression) else { return nil }
    }
    return expression
  }

  /// Whether a joiner may stand at a token.
  @inline(__always)
  func mayJoin(at index: Int, _ tokens: [Token]) -> Bool {
    index < tokens.count && tokens[index].classes & ExpressionParser.joinClasses != 0
      && !tokens[index].traits.contains(.afterLine)
  }

  /// A length of time or a repetition.
  private func period(_ slots: Captures, _ result: RuleResult) -> Expression.Content? {
    let unit = slots[.U].flatMap { Period.Unit(rawValue: UInt8(clamping: $0)) } ?? result.unit
    let count = slots[.N].map(Int.init) ?? (result.count != 0 ? Int(result.count) : nil)
    guard result.action == .set else { return unit.map { .duration(Period(count, $0)) } }
    let weekday = (slots[.W] ?? (result.weekday == 0 ? nil : Int32(result.weekday)))
      .flatMap { Weekday(rawValue: UInt8(clamping: $0)) }
    guard let unit else { return .set(nil, weekday) }
    if result.isRate { return .set(Period(unit, times: count ?? 1), weekday) }
    return .set(Period(count ?? 1, unit), weekday)
  }
}

extension ExpressionParser.Prefix {
  mutating func take(_ sense: PhraseTrie.Sense) {
    switch sense.lexicalClass {
    case .approximate:
      isApproximate = true
      years = sense.value
    case .bound:
      modifier = Timex.Modifier.at(Int(sense.value))
      years = 2
    case .part:
      part = Timex.DayPart.at(Int(sense.value))
      hasLead = true
      namesDay = true
    case .from:
      hasLead = true
      years = 2
      isBetween = sense.value == 1
      takeDays(sense.value)
    case .lead where sense.value < 0: namesTime = true
    case .until: namesTime = true
    default:
      hasLead = true
      years = sense.value
      takeDays(sense.value)
    }
  }

  /// A value of 10 says that the word names a day; what is above 10 counts days.
  private mutating func takeDays(_ value: Int32) {
    guard value >= 10 else { return }
    namesDay = true
    if value > 11 { dayCount = Int8(clamping: value - 10) }
  }
}

extension Period {
  /// The length from one time to the next, where something happens so often in a unit; the length
  /// is unknown where it is not a whole number of smaller units.
  init(_ unit: Unit, times: Int) {
    let parts: (count: Int, unit: Unit) =
      switch unit {
      case .year: (12, .month)
      case .half: (6, .month)
      case .quarter: (3, .month)
      case .week: (7, .day)
      case .day: (24, .hour)
      case .hour: (60, .minute)
      default: (1, unit)
      }
    if times <= 1 {
      self.init(1, unit)
    } else if parts.count % times == 0 {
      self.init(parts.count / times, parts.unit)
    } else {
      self.init(nil, parts.unit == unit ? .day : parts.unit)
    }
  }
}
