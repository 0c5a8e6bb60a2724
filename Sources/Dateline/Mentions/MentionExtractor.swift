import Chronology

/// Finds the time expressions of a text: one pass over the bytes for tokens, rules only where a
/// trigger stands, then one pass over the expressions to resolve them.
///
/// A text is read in windows that end at a paragraph, so a long text takes no more memory than its
/// mentions do.
struct MentionExtractor {
  let lexicon: Lexicon
  private let stated: Anchor?
  private let region: SourceRegion

  /// The tokens of one window and what was found in it; handed to the extraction of events.
  struct Window {
    var tokens: [Token] = []
    var expressions: [Expression] = []
    /// For each expression, the index of its mention, or -1.
    var mentionIndex: [Int32] = []
    /// The expressions that state a year, in order of the text.
    var years: [StatedYear] = []
    /// The dates of the lists among the expressions.
    var lists = DateLists()
    /// What was found out of the sentences that they stand in.
    var sentences = SentenceMarks()
    /// What there is among the expressions, so that most looks for it are left out.
    var contents: Contents = []

    struct Contents: OptionSet {
      let rawValue: UInt8

      /// A time of day that stands by itself.
      static let clock = Contents(rawValue: 1)
      /// A date that was written in numbers only.
      static let numericOrder = Contents(rawValue: 2)
      /// A day of the lunar calendar.
      static let lunar = Contents(rawValue: 4)

      init(rawValue: UInt8) { self.rawValue = rawValue }

      @inline(__always)
      init(_ date: PartialDate) {
        rawValue = (date.order != nil ? 2 : 0) | (date.isLunar ? 4 : 0)
      }
    }

    fileprivate mutating func removeAll() {
      tokens.removeAll(keepingCapacity: true)
      expressions.removeAll(keepingCapacity: true)
      mentionIndex.removeAll(keepingCapacity: true)
      if !years.isEmpty { years.removeAll(keepingCapacity: true) }
      lists.removeAll()
      sentences.removeAll()
      contents = []
    }

    /// Appends an expression and notes what it is; a false friend is none.
    @inline(__always)
    fileprivate mutating func append(
      _ slots: [Expression],
      _ place: Int,
      _ lists: borrowing DateLists
    ) -> Bool {
      switch slots[place].content {
      case .date(let date): contents.formUnion(Contents(date))
      case .range(let start, let end):
        contents.formUnion(Contents(start))
        contents.formUnion(Contents(end))
      case .list(let list, _):
        for date in lists.dates(list) { contents.formUnion(Contents(date)) }
      case .clock: contents.insert(.clock)
      case .nothing: return false
      default: break
      }
      expressions.append(slots[place])
      return true
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

  init(lexicon: Lexicon, stated: Anchor?, region: SourceRegion) {
    self.lexicon = lexicon
    self.stated = stated
    self.region = region
  }

  /// Reads a text, calling `visit` with each window once its expressions are resolved.
  ///
  /// A title that stands in a header line is read before the body.
  /// `workspace` only lends its memory.
  func extract(
    from text: Span<UInt8>,
    heading: Range<Int>?,
    body: Range<Int>,
    in workspace: inout Workspace.Contents,
    visit: (borrowing Window, Span<UInt8>, Result) -> Void
  ) -> Result {
    var result = Result(anchor: stated)
    var state = State()
    if let heading {
      // The title leans on a dateline that stands in the body.
      var preview = Window()
      var ignored = State()
      fill(&preview, from: text, part: body, &workspace.words)
      scan(&preview, &workspace.parser, &workspace.candidates, text, &ignored)
      attachClocks(&preview, text)
      findAnchor(preview, text, &result)
      state.isFirst = false
      extract(from: text, part: heading, &workspace, &state, &result, visit)
    }
    extract(from: text, part: body, &workspace, &state, &result, visit)
    return result
  }

  private func fill(
    _ window: inout Window,
    from text: Span<UInt8>,
    part: Range<Int>,
    _ words: inout WordCache
  ) {
    var tokenizer = Tokenizer(lexicon, of: part)
    _ = tokenizer.fill(
      &window.tokens,
      from: text,
      &words,
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
        &workspace.words,
        limit: MentionExtractor.windowTokens,
        hardLimit: MentionExtractor.hardWindowTokens
      )
      scan(&workspace.window, &workspace.parser, &workspace.candidates, text, &state)
      let contents = workspace.window.contents
      if contents.contains(.numericOrder) {
        decideOrder(&workspace.window, &state, &result.findings)
      }
      if contents.contains(.clock) { attachClocks(&workspace.window, text) }
      if contents.contains(.lunar) { pairLunarDays(&workspace.window, text) }
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
    var lastDay: EDTFDate?
    var lastDayParagraph = 0
    /// Days of which words told the year, for the same days told again.
    var known: [KnownDays] = []
    /// The year in the first line, once it was looked for.
    var titleYear: Int??
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
    let tokens = window.tokens
    let list = tokens.span
    var index = 0
    while index < list.count {
      if list[index].traits.contains(.afterLine) { state.paragraph += 1 }
      // Most words begin nothing.
      guard list[index].classes & WordClass.startsExpression != 0 else {
        index &+= 1
        continue
      }
      parser.find(at: index, in: tokens, text: text, &candidates)
      let start = index
      index += 1
      guard candidates.isFound else { continue }
      let place = candidates.bestPlace
      let end = candidates.slots[place].end
      while index < end {
        if list[index].traits.contains(.afterLine) { state.paragraph += 1 }
        index += 1
      }
      let span = candidates.slots[place].tokens
      guard window.append(candidates.slots, place, parser.lists) else { continue }
      window.expressions[window.expressions.count - 1].stand(
        in: state.paragraph,
        from: start,
        Int(list[span.lowerBound].start)..<Int(list[span.upperBound - 1].end)
      )
    }
    swap(&window.lists, &parser.lists)
  }

  /// Reads the all-numeric dates that could be read both ways as the document's other dates are.
  private func decideOrder(
    _ window: inout Window,
    _ state: inout State,
    _ findings: inout [Finding]
  ) {
    for expression in window.expressions {
      state.order.learn(from: expression, window.lists, stated)
    }
    let custom = lexicon.order.order(in: region)
    for index in window.expressions.indices {
      if state.order.apply(to: &window.expressions[index], &window.lists, custom: custom) {
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
}

extension Expression {
  /// Notes where it stands.
  @inline(__always)
  fileprivate mutating func stand(in paragraph: Int, from start: Int, _ range: Range<Int>) {
    self.paragraph = paragraph
    self.start = start
    self.range = range
  }
}
