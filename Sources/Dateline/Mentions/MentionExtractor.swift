import Chronology

/// Finds the time expressions of a text: one pass over the bytes for tokens, rules only where a
/// trigger stands, then one pass over the expressions to resolve them.
///
/// A text is read in windows that end at a paragraph, so a long text takes no more memory than its
/// mentions do.
struct MentionExtractor {
  let lexicon: Lexicon
  private let stated: Anchor?

  /// The tokens of one window and what was found in it; handed to the extraction of events.
  struct Window {
    var tokens: [Token] = []
    var expressions: [Expression] = []
    /// For each expression, the index of its mention, or -1.
    var mentionIndex: [Int32] = []

    fileprivate mutating func removeAll() {
      tokens.removeAll(keepingCapacity: true)
      expressions.removeAll(keepingCapacity: true)
      mentionIndex.removeAll(keepingCapacity: true)
    }
  }

  /// What a whole text yields.
  struct Result {
    var mentions: [Mention] = []
    var findings: [Finding] = []
    var anchor: Anchor?
    /// The spans of the document's own dates.
    var stamps: [Range<Int>] = []
  }

  private static let windowTokens = 4096
  private static let hardWindowTokens = 8192
  /// A dateline stands at the beginning.
  private static let previewTokens = 256

  init(lexicon: Lexicon, stated: Anchor?) {
    self.lexicon = lexicon
    self.stated = stated
  }

  /// Reads a text, calling `visit` with each window once its expressions are resolved.
  ///
  /// `parts` are read one after the other: a title that stands in a header line, then the body.
  /// `workspace` only lends its memory.
  func extract(
    from text: Span<UInt8>,
    parts: [Range<Int>],
    in workspace: inout Workspace.Contents,
    visit: (borrowing Window, Span<UInt8>, Result) -> Void
  ) -> Result {
    var result = Result(anchor: stated)
    var state = State()
    if parts.count > 1, let body = parts.last {
      // The title leans on a dateline that stands in the body.
      var preview = Window()
      var ignored = State()
      fill(&preview, from: text, part: body)
      scan(&preview, &workspace.parser, &workspace.candidates, text, &ignored)
      attachClocks(&preview, text)
      findAnchor(preview, text, &result)
      state.isFirst = false
    }
    for part in parts { extract(from: text, part: part, &workspace, &state, &result, visit) }
    return result
  }

  private func fill(_ window: inout Window, from text: Span<UInt8>, part: Range<Int>) {
    var tokenizer = Tokenizer(lexicon, of: part)
    _ = tokenizer.fill(
      &window.tokens,
      from: text,
      limit: MentionExtractor.previewTokens,
      hardLimit: MentionExtractor.previewTokens
    )
  }

  private func findAnchor(_ window: Window, _ text: Span<UInt8>, _ result: inout Result) {
    (result.anchor, result.stamps) = AnchorFinder(lexicon: lexicon)
      .anchor(in: window, text: text, stated: stated)
  }

  private func extract(
    from text: Span<UInt8>,
    part: Range<Int>,
    _ workspace: inout Workspace.Contents,
    _ state: inout State,
    _ result: inout Result,
    _ visit: (borrowing Window, Span<UInt8>, Result) -> Void
  ) {
    var tokenizer = Tokenizer(lexicon, of: part)
    var hasMore = true
    while hasMore {
      workspace.window.removeAll()
      hasMore = tokenizer.fill(
        &workspace.window.tokens,
        from: text,
        limit: MentionExtractor.windowTokens,
        hardLimit: MentionExtractor.hardWindowTokens
      )
      scan(&workspace.window, &workspace.parser, &workspace.candidates, text, &state)
      decideOrder(&workspace.window, &state, &result.findings)
      attachClocks(&workspace.window, text)
      pairLunarDays(&workspace.window, text)
      if state.isFirst {
        findAnchor(workspace.window, text, &result)
        state.isFirst = false
      }
      resolve(&workspace.window, text, &state, &result)
      visit(workspace.window, text, result)
    }
  }

  struct State {
    var isFirst = true
    var paragraph = 0
    /// What the document's all-numeric dates show about their order.
    var order = NumericOrder()
    var lastDay: CivilDate?
    var lastDayParagraph = 0
    /// The last year that a date states, and its paragraph.
    var lastYear: (year: Int, paragraph: Int)?
  }

  // MARK: - Finding

  private func scan(
    _ window: inout Window,
    _ parser: inout ExpressionParser,
    _ candidates: inout ExpressionParser.Candidates,
    _ text: Span<UInt8>,
    _ state: inout State
  ) {
    parser.forget()
    var index = 0
    let count = window.tokens.count
    while index < count {
      if window.tokens[index].traits.contains(.afterLine) { state.paragraph += 1 }
      guard parser.canStart(window.tokens[index]) else {
        index += 1
        continue
      }
      parser.find(at: index, in: window.tokens, text: text, &candidates)
      let start = index
      index += 1
      guard candidates.isFound else { continue }
      while index < candidates.best.end {
        if window.tokens[index].traits.contains(.afterLine) { state.paragraph += 1 }
        index += 1
      }
      if candidates.best.isNothing { continue }
      let place = window.expressions.count
      window.expressions.append(candidates.best)
      window.expressions[place].paragraph = state.paragraph
      window.expressions[place].start = start
      let first = window.tokens[window.expressions[place].spanStart].start
      let last = window.tokens[window.expressions[place].spanEnd - 1].end
      window.expressions[place].range = Int(first)..<Int(last)
    }
  }

  /// Reads the all-numeric dates that could be read both ways as the document's other dates are.
  private func decideOrder(
    _ window: inout Window,
    _ state: inout State,
    _ findings: inout [Finding]
  ) {
    guard window.expressions.contains(where: { $0.hasNumericOrder }) else { return }
    for expression in window.expressions { state.order.learn(from: expression, stated) }
    for index in window.expressions.indices {
      if state.order.apply(to: &window.expressions[index]) {
        findings.append(
          Finding(
            .conflict,
            at: window.expressions[index].range,
            "the document writes day and month in both orders; here the day was read first"
          )
        )
      }
    }
  }

  // MARK: - Resolving

  private func resolve(
    _ window: inout Window,
    _ text: Span<UInt8>,
    _ state: inout State,
    _ result: inout Result
  ) {
    let needed = result.mentions.count + window.expressions.count
    if needed > result.mentions.capacity {
      // Twice as much each time, as exact capacities would copy all mentions for every window.
      result.mentions.reserveCapacity(max(needed, result.mentions.capacity * 2))
    }
    for index in window.expressions.indices {
      var needsYear = false
      var sentence = 0..<0
      if window.expressions.span[index].needsTense {
        needsYear = window.expressions.span[index].needsYear
        sentence = TenseReader.sentence(
          around: window.expressions.span[index].tokens,
          in: window.tokens,
          lexicon
        )
        readTense(of: &window.expressions[index], in: window.tokens, sentence, result.stamps)
      }
      let place = result.mentions.count
      let isMention = MentionBuilder(
        lexicon: lexicon,
        context: context(of: index, window, sentence, needsYear, state, result.anchor)
      )
      .append(window.expressions.span[index], to: &result.mentions, &result.findings)
      window.mentionIndex.append(isMention ? Int32(place) : -1)
      if isMention {
        if let day = result.mentions[place].explicitDay {
          state.lastDay = day
          state.lastDayParagraph = window.expressions.span[index].paragraph
        }
        checkTwin(of: index, in: window, &result)
      }
      if let year = window.expressions.span[index].statedYear,
        !window.expressions.span[index].isPeriod
      {
        state.lastYear = (year, window.expressions.span[index].paragraph)
      }
    }
  }

  /// What is known beside the words of an expression.
  private func context(
    of index: Int,
    _ window: borrowing Window,
    _ sentence: Range<Int>,
    _ needsYear: Bool,
    _ state: State,
    _ anchor: Anchor?
  ) -> Resolver.Context {
    let expressions = window.expressions.span
    let paragraph = expressions[index].paragraph
    var nearby: Int?
    if needsYear {
      nearby =
        expressions[index].isOfLastYear
        ? state.lastYear?.year
        : nearbyYear(index, window, sentence, state, anchor.flatMap { $0.isFirm ? $0 : nil })
    }
    return Resolver.Context(
      anchor: anchor,
      nearbyYear: nearby,
      lastDay: state.lastDay,
      recentDay: paragraph - state.lastDayParagraph <= 1 ? state.lastDay : nil,
      lastYear: state.lastYear.flatMap { paragraph - $0.paragraph <= 1 ? $0.year : nil },
      tense: expressions[index].tense,
      trust: Int(expressions[index].trust),
      isHabitual: expressions[index].isHabitual
    )
  }

  /// Reads the tense of the sentence around an expression.
  private func readTense(
    of expression: inout Expression,
    in tokens: [Token],
    _ sentence: Range<Int>,
    _ stamps: [Range<Int>]
  ) {
    let reading = TenseReader(lexicon: lexicon)
      .reading(near: expression.tokens, in: tokens, sentence: sentence)
    expression.tense = reading.tense
    expression.isHabitual = reading.isHabitual
    expression.trust = Int32(reading.trust)
    if expression.statedTense != 0 {
      expression.tense = expression.statedTense
      expression.trust = Int32(TenseReader.certain)
    }
    // A deadline is still to come, unless the sentence tells of it as past.
    if expression.tense == 0,
      expression.modifier == .onOrBefore || expression.modifier == .before
    {
      expression.tense = 1
    }
    // The dateline's own day is not after the day of publication, whatever the text tells of.
    if expression.modifier == nil, stamps.contains(expression.range) {
      expression.tense = -1
      expression.trust = Int32(TenseReader.certain)
    }
  }

  /// The year of an explicit date beside an expression: in its sentence, else, where the document
  /// has no date of its own, in its paragraph or the one before.
  private func nearbyYear(
    _ index: Int,
    _ window: borrowing Window,
    _ sentence: Range<Int>,
    _ state: State,
    _ anchor: Anchor?
  ) -> Int? {
    let expressions = window.expressions.span
    let span = expressions[index].tokens
    if anchor == nil {
      // A bare year in the sentence counts: "Festival Huế 2008 diễn ra từ ngày 3/6".
      var nearest: (year: Int, distance: Int)?
      let beside = max(0, index - 4)..<min(window.expressions.count, index + 5)
      for position in sentence where window.tokens[position].kind == .number {
        let token = window.tokens[position]
        guard token.digits == 4, (1900...2100).contains(token.id),
          !span.contains(position), !isPeriod(over: position, beside, window)
        else { continue }
        let distance = abs(position - span.lowerBound)
        if distance < nearest?.distance ?? .max { nearest = (Int(token.id), distance) }
      }
      if let nearest { return nearest.year }
    }
    var best: (year: Int, distance: Int)?
    for other in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      consider(expressions[other], expressions[index], sentence, anchor, &best)
    }
    for other in index + 1..<max(min(expressions.count, index + 9), index + 1) {
      consider(expressions[other], expressions[index], sentence, anchor, &best)
    }
    if best == nil, anchor == nil, let last = state.lastYear,
      expressions[index].paragraph - last.paragraph <= 1
    {
      return last.year
    }
    return best?.year
  }

  private func isPeriod(over token: Int, _ range: Range<Int>, _ window: borrowing Window) -> Bool {
    let expressions = window.expressions.span
    for index in range where expressions[index].isPeriod(over: token) { return true }
    return false
  }

  private func consider(
    _ other: borrowing Expression,
    _ expression: borrowing Expression,
    _ sentence: Range<Int>,
    _ anchor: Anchor?,
    _ best: inout (year: Int, distance: Int)?
  ) {
    guard let year = other.statedYear, !other.isPeriod else { return }
    let isSame = sentence.contains(other.spanStart)
    if other.covers(expression), other.range != anchor?.range {
      // "Từ ngày 23 - 27/12/2017 ... khai mạc vào tối 23/12": a day of dates that are told in full.
      let distance = abs(other.spanStart - expression.spanStart)
      if distance < best?.distance ?? .max { best = (year, distance) }
      return
    }
    if let anchor {
      // With an anchor only a full date before it in the sentence changes the year: a story told
      // of another year. The dateline is no story, and what is to come is not in a year gone by.
      guard isSame, other.spanStart < expression.spanStart, other.isExplicitMonth,
        other.range != anchor.range, expression.tense <= 0 || year >= Int(anchor.value.year)
      else { return }
    } else {
      guard expression.paragraph - other.paragraph <= 1, other.paragraph <= expression.paragraph
      else { return }
    }
    let distance =
      (isSame ? 0 : 1_000) + (other.isExplicitMonth ? 0 : 100)
      + abs(other.spanStart - expression.spanStart)
    if distance < best?.distance ?? .max { best = (year, distance) }
  }
}

extension Anchor {
  /// Whether it is the publisher's own statement rather than a time stamp that stands in the text,
  /// which may be that of the page's last visit.
  fileprivate var isFirm: Bool { source != .metadata || range == nil }
}

extension Expression {
  /// Whether the tense of its sentence can change its value.
  var needsTense: Bool {
    switch content {
    case .date(let date): !date.hasYear
    case .range(let start, _): !start.hasYear
    case .list(let dates, _): !(dates.first?.hasYear ?? true)
    case .alternatives(let choices): !(choices.first?.start.hasYear ?? true)
    default: false
    }
  }

  /// Whether a year is missing that a neighbour could lend.
  var needsYear: Bool {
    func lacks(_ date: PartialDate) -> Bool {
      date.year == nil && date.relativeYear == nil && date.relativeMonth == nil
        && (date.month != nil || date.quarter != nil || date.half != nil || date.months != nil)
        && !date.isImpossible && !date.isLunar
    }
    switch content {
    case .date(let date): return lacks(date)
    case .range(let start, let end): return lacks(start) && lacks(end)
    case .list(let dates, _): return dates.allSatisfy(lacks)
    case .alternatives(let choices): return choices.allSatisfy { lacks($0.start) }
    default: return false
    }
  }

  /// The year that its words state, where they do.
  var statedYear: Int? {
    func year(_ date: PartialDate) -> Int? {
      date.hasYear && !date.isLunar && date.decade == nil ? date.year : nil
    }
    switch content {
    case .date(let date): return year(date)
    case .range(let start, let end): return year(end) ?? year(start)
    case .list(let dates, _): return dates.last.flatMap(year)
    default: return nil
    }
  }

  /// Whether it states at least a month and a year.
  var isExplicitMonth: Bool {
    switch content {
    case .date(let date): date.hasYear && date.month != nil
    case .range(_, let end): end.hasYear && end.month != nil
    case .list(let dates, _): dates.last.map { $0.hasYear && $0.month != nil } ?? false
    default: false
    }
  }

  /// Whether it states, with its year, the day or days that another expression states without one.
  func covers(_ other: Expression) -> Bool {
    func days(_ expression: Expression) -> (first: PartialDate, last: PartialDate)? {
      switch expression.content {
      case .date(let date): (date, date)
      case .range(let start, let end): (start, end)
      default: nil
      }
    }
    func position(_ date: PartialDate) -> Int? {
      guard let month = date.month, let day = date.day, !date.isLunar else { return nil }
      return month * 32 + day
    }
    guard let (first, last) = days(self), first.hasYear, last.hasYear, first.year == last.year,
      let (start, end) = days(other), let low = position(first), let high = position(last),
      let from = position(start), let to = position(end)
    else { return false }
    return low <= from && to <= high
  }

  /// Whether a token stands in it and it is a span of years.
  fileprivate func isPeriod(over token: Int) -> Bool {
    spanStart <= token && token < spanEnd && isPeriod
  }

  /// Whether it is a span of years, which dates nothing: "giai đoạn 2016-2025".
  var isPeriod: Bool {
    if case .range(let start, let end) = content {
      return start.grain == .year || end.grain == .year
    }
    return false
  }
}
