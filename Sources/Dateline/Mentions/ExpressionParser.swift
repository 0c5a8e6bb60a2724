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
struct ExpressionParser: ~Copyable, Sendable {
  static let maximumElements = 16

  let lexicon: Lexicon
  /// Held here as well, so that no look at them counts a reference.
  let phrases: PhraseTrie
  let grammar: Grammar
  private var matcher: Matcher
  /// Reads the elements after the first, while the matches of the first are still looked at.
  var inner: Matcher
  /// The elements of the range or list that is being read, and what joins them.
  var elements: [Element] = []
  var joiners: [Joiner] = []
  /// The dates that are put together from the elements.
  var scratch: [PartialDate] = []
  /// The dates of the lists that were read since `forget`.
  var lists = DateLists()
  /// The joiner that was looked for last, and the token behind it.
  var lastJoiner: (index: Int, found: (Joiner, Int)?) = (-1, nil)

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    phrases = lexicon.phrases
    grammar = lexicon.grammar
    matcher = Matcher(lexicon)
    inner = Matcher(lexicon)
  }

  static let joinClasses: UInt64 =
    LexicalClass.to.mask | LexicalClass.and.mask | LexicalClass.or.mask
  static let prefixClasses: UInt64 =
    LexicalClass.approximate.mask | LexicalClass.bound.mask | LexicalClass.from.mask
    | LexicalClass.part.mask | LexicalClass.lead.mask | LexicalClass.until.mask

  /// The best expression so far, the best of one round, and the one that is tried.
  ///
  /// They change places: expressions are large, so that moving them about would cost more than
  /// reading them.
  struct Candidates: Sendable {
    fileprivate(set) var slots = Array(repeating: Expression(), count: 3)
    fileprivate var places = (best: 0, round: 1, trial: 2)
    fileprivate(set) var isFound = false
    fileprivate var isFoundInRound = false

    init() {}

    /// The expression, where one was found.
    var best: Expression {
      @inline(__always) get { slots[places.best] }
    }

    /// Where it is among the slots, for reading parts of it without a copy.
    var bestPlace: Int {
      @inline(__always) get { places.best }
    }

    fileprivate mutating func takeTrial() {
      isFoundInRound = true
      swap(&places.round, &places.trial)
    }

    fileprivate mutating func takeRound() {
      isFound = true
      swap(&places.best, &places.round)
    }
  }

  /// Forgets what was found in other tokens.
  mutating func forget() {
    matcher.forget()
    inner.forget()
    lists.removeAll()
    lastJoiner.index = -1
  }

  /// Finds the expression at a token.
  @inline(__always)
  mutating func find(
    at index: Int,
    in tokens: [Token],
    text: Span<UInt8>,
    _ candidates: inout Candidates
  ) {
    candidates.isFound = false
    guard tokens[index].classes & WordClass.startsExpression != 0 else { return }
    // At most places the token behind it tells that none begins.
    let begins = mayBegin(at: index, tokens)
    if begins || mayLead(at: index, tokens) {
      find(at: index, begins: begins, tokens, text, &candidates)
    }
  }

  @inline(never)
  private mutating func find(
    at index: Int,
    begins: Bool,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ candidates: inout Candidates
  ) {
    if index > 1, tokens[index].kind == .number, tokens[index - 1].isMark(".", text),
      tokens[index - 2].kind == .number, !tokens[index].traits.contains(.afterSpace),
      !tokens[index - 1].traits.contains(.afterSpace)
    {
      // The end of a number that began further left: "version 4.17".
      return
    }
    if index > 0, tokens[index].kind == .number, tokens[index - 1].kind == .word,
      !tokens[index].traits.contains(.afterSpace)
    {
      // The end of a name: "Luật số 26/2016/QH14 ngày 12/6".
      return
    }
    // A rule may begin with a word that is a prefix elsewhere, so the longest reading wins.
    var prefix = Prefix(start: index, end: index)
    if begins {
      read(at: index, prefix, tokens, text, &candidates)
      if candidates.isFoundInRound { candidates.takeRound() }
    }
    for _ in 0..<5 {
      guard prefix.end < tokens.count,
        prefix.end == index || !tokens[prefix.end].traits.contains(.afterLine),
        mayLead(at: prefix.end, tokens),
        let hit = phrases.longest(
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
      // A range or list that was read holds all that words further right could begin.
      if candidates.isFound, candidates.slots[candidates.places.best].isJoined { break }
      // A year may stand alone behind some words.
      guard mayBegin(at: prefix.end, tokens) || prefix.years != 0 && tokens[prefix.end].digits == 4
      else { continue }
      read(at: prefix.end, prefix, tokens, text, &candidates)
      guard candidates.isFoundInRound else { continue }
      let (best, round) = (candidates.places.best, candidates.places.round)
      // Where a false friend is as long, the words before a date decide: "ngày thứ Hai".
      if !candidates.isFound || candidates.slots[round].end > candidates.slots[best].end
        || prefix.namesDay && candidates.slots[round].isCertainDate
          && candidates.slots[best].isNothing
          && candidates.slots[round].end == candidates.slots[best].end
      {
        candidates.takeRound()
      }
    }
  }

  /// Whether a rule may begin at a token, as far as the token behind it tells.
  @inline(__always)
  private mutating func mayBegin(at index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.classes & WordClass.startsRule != 0 else { return false }
    let next = tokens.at(index + 1)
    if token.kind == .number {
      let place = Grammar.place(ofNumber: token.id, digits: Int(token.digits))
      return lexicon.numberOutlooks[place].allows(next)
    }
    // A Roman numeral may be a word as well.
    return token.slots & (Slot.Q.mask | Slot.R.mask) != 0
      || lexicon.outlooks[Int(token.id)].allows(next)
  }

  /// Whether a word that leads to an expression may stand at a token, as far as the token behind
  /// it tells.
  @inline(__always)
  private mutating func mayLead(at index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    if token.kind == .number { return phrases.numberStarts & ExpressionParser.prefixClasses != 0 }
    guard token.classes & ExpressionParser.prefixClasses != 0, let next = tokens.at(index + 1),
      !next.traits.contains(.afterLine)
    else { return false }
    return next.classes & WordClass.startsExpression != 0
      || phrases.prefixLabels(behind: token.id) & Grammar.Ahead(next).word != 0
  }

  /// Whether words such as "postponed" stand shortly before a "from".
  private mutating func isMove(before index: Int, _ tokens: [Token]) -> Bool {
    for position in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      guard tokens[position].kind == .word,
        let hit = phrases.longest(
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

  /// Reads the expressions that a rule begins at a token; the best of them is the round's.
  private mutating func read(
    at index: Int,
    _ prefix: Prefix,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ candidates: inout Candidates
  ) {
    candidates.isFoundInRound = false
    guard matcher.canStart(tokens[index]) else { return }
    matcher.match(at: index, in: tokens, text: text)
    var hasYear = false
    // The end of the match whose reading is the round's, where no word of it is doubtful.
    var clearEnd = -1
    for position in 0..<matcher.count {
      let (rule, end) = matcher.ruleAndEnd(position)
      let action = grammar.rules[rule].result.action
      if action == .bareYear {
        // What one language says of four digits holds for the words of another, too.
        if hasYear { continue }
        hasYear = true
      }
      // Of equal matches the earlier rule decides.
      if end == clearEnd { continue }
      let (round, trial) = (candidates.places.round, candidates.places.trial)
      // Shorter matches count where something joins them to more.
      if candidates.isFoundInRound, candidates.slots[round].end > end,
        !mayJoin(action, at: end, tokens)
      {
        continue
      }
      if !mayMeanMore(action, prefix, at: end, tokens, text) { continue }
      guard read(match: position, action, prefix, tokens, text, &candidates.slots[trial]) else {
        continue
      }
      if !candidates.isFoundInRound
        || candidates.slots[trial].end > candidates.slots[round].end
        || candidates.slots[trial].isClearer(than: candidates.slots[round])
      {
        candidates.takeTrial()
        clearEnd = candidates.slots[candidates.places.round].isCertainDate ? end : -1
      }
    }
  }

  /// Reads the expression that a match begins; returns false where it begins none.
  private mutating func read(
    match position: Int,
    _ action: RuleResult.Action,
    _ prefix: Prefix,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    _ expression: inout Expression
  ) -> Bool {
    var match = Matcher.Match()
    matcher.read(position, tokens, text, into: &match, needsSlots: action != .none)
    let result = grammar.rules[Int(match.rule)].result
    expression = Expression(
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
      return !(prefix.namesDay && tokens[match.start].kind == .number)
    case .past: expression.content = .reference(.past)
    case .present: expression.content = .reference(.present)
    case .future: expression.content = .reference(.future)
    case .duration, .set:
      if result.needsPrefix, prefix.end == prefix.start { return false }
      guard let content = period(slots, result) else { return false }
      expression.content = content
    case .time:
      if isFragment(match, isFirst: true, tokens, text) { return false }
      guard let span = clock(slots, result) else { return false }
      if result.needsLead, !prefix.hasLead, !prefix.namesTime { return false }
      if result.needsDate {
        guard
          isAtEnd(match.end, tokens, text)
            || tokens[match.end].classes & WordClass.startsExpression != 0
        else { return false }
        expression.needsDate = true
      }
      expression.content = .clock(span.moved(to: slots[.P] == nil ? prefix.part : nil), nil)
      expression.zone = slots[.Z]
      trimPart(&expression, slots, tokens, text)
      extendClock(&expression, slots, tokens, text, isBetween: prefix.isBetween)
    default:
      if isFragment(match, isFirst: true, tokens, text) { return false }
      guard let date = PartialDate(match, result) else { return false }
      // Nothing begins with two digits for a year.
      if result.action == .bareYear, date.isShortYear { return false }
      let first = Element(
        date: date,
        match: match,
        result: result,
        isAtEnd: isAtEnd(match.end, tokens, text)
      )
      expression.mayBeLength = result.mayBeLength
      return join(first, prefix, tokens, text, &expression)
    }
    return true
  }

  /// Whether a match of an action can mean something with what stands behind it: a bare number
  /// means nothing alone.
  private mutating func mayMeanMore(
    _ action: RuleResult.Action,
    _ prefix: Prefix,
    at index: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Bool {
    switch action {
    case .bare: break
    case .monthless: if isAtEnd(index, tokens, text) { return true }
    case .bareYear: if prefix.years != 0 { return true }
    default: return true
    }
    guard index < tokens.count, !tokens[index].traits.contains(.afterLine) else { return false }
    let classes = tokens[index].classes
    if classes & ExpressionParser.joinClasses != 0, mayJoin(action, at: index, tokens) {
      return true
    }
    return classes & ExpressionParser.goesOnClasses & ~ExpressionParser.joinClasses != 0
  }

  /// The classes of the words that make something of a bare number.
  static let goesOnClasses: UInt64 =
    joinClasses | LexicalClass.direction.mask | LexicalClass.relativeYear.mask
    | LexicalClass.head.mask

  /// Whether a joiner may stand at a token.
  @inline(__always)
  mutating func mayJoin(at index: Int, _ tokens: [Token]) -> Bool {
    index < tokens.count && tokens[index].classes & ExpressionParser.joinClasses != 0
      && !tokens[index].traits.contains(.afterLine)
  }

  /// Whether a joiner may stand behind an element of an action: what joins years alone joins
  /// nothing else but two days that follow each other, "the night of 8/9 May".
  private mutating func mayJoin(
    _ action: RuleResult.Action,
    at index: Int,
    _ tokens: [Token]
  ) -> Bool {
    guard mayJoin(at: index, tokens) else { return false }
    guard tokens[index].kind == .mark, action != .bareYear else { return true }
    if tokens[index].classes & WordClass.joinsYears != 0, action != .bare { return false }
    guard let (joiner, next) = joiner(at: index, tokens) else { return false }
    if !joiner.isForYears { return true }
    return action == .bare && tokens[next].kind == .number
      && tokens[next].id == tokens[index - 1].id &+ 1
  }

  /// A length of time or a repetition.
  private mutating func period(_ slots: Captures, _ result: RuleResult) -> Expression.Content? {
    let unit = slots[.U].flatMap { Period.Unit(rawValue: UInt8(clamping: $0)) } ?? result.unit
    let count = slots[.N].map(Int.init) ?? (result.count != 0 ? Int(result.count) : nil)
    guard result.action == .set else {
      guard let unit else { return nil }
      return .duration(
        result.half == 0 ? Period(count, unit) : Period(halfMoreThan: count ?? 0, unit)
      )
    }
    let weekday = (slots[.W] ?? (result.weekday == 0 ? nil : Int32(result.weekday)))
      .flatMap { Weekday(rawValue: UInt8(clamping: $0)) }
    guard let unit else { return .set(nil, weekday) }
    if result.isRate { return .set(Period(unit, times: count ?? 1), weekday) }
    return .set(Period(count ?? 1, unit), weekday)
  }
}
