import Chronology

/// The year that a date beside an expression lends it.
extension MentionExtractor {
  /// What a year is compared by.
  fileprivate struct Search {
    /// The first token of the expression, its paragraph and the tense near it.
    let spanStart: Int
    let paragraph: Int
    let tense: Int8
    /// The days of the year that it states (`PartialDate.place`).
    var firstDay: Int?
    var lastDay: Int?
    /// The day, where a weekday stands beside it that tells one year from another.
    var day: PartialDate?
    let sentence: Range<Int>
    /// The document's own date, unless it is only a time stamp in the text.
    let anchor: Anchor?
    var best: (year: Int, distance: Int)?
  }

  /// The year of an explicit date beside an expression: in its sentence, else, where the document
  /// has no date of its own, in its paragraph or the one before.
  ///
  /// `statedBefore` expressions before it state a year.
  func nearbyYear(
    _ index: Int,
    _ window: borrowing Window,
    _ sentence: TenseReader.Sentence,
    _ statedBefore: Int,
    _ state: State,
    _ anchor: Anchor?,
    _ tense: Int8
  ) -> Int? {
    let expressions = window.expressions.span
    var search = Search(
      spanStart: expressions[index].spanStart,
      paragraph: expressions[index].paragraph,
      tense: tense,
      sentence: sentence.tokens,
      anchor: anchor.flatMap { $0.isFirm ? $0 : nil }
    )
    if sentence.hasYear, search.anchor == nil,
      let year = bareYear(beside: index, expressions[index].tokens, window, sentence.tokens)
    {
      return year
    }
    let years = window.years.span
    if !years.isEmpty {
      switch expressions[index].content {
      case .date(let date):
        (search.firstDay, search.lastDay) = (date.place, date.place)
        if date.weekday != nil { search.day = date }
      case .range(let start, let end): (search.firstDay, search.lastDay) = (start.place, end.place)
      default: break
      }
      var place = statedBefore - 1
      while place >= 0, years[place].expression >= index - 8 {
        consider(years[place], expressions, &search)
        place -= 1
      }
      place = statedBefore
      while place < years.count, years[place].expression <= index + 8 {
        consider(years[place], expressions, &search)
        place += 1
      }
    }
    if let best = search.best { return best.year }
    if search.anchor == nil, let last = state.lastYear, search.paragraph - last.paragraph <= 1 {
      return last.year
    }
    if search.anchor == nil, anchor == nil, case .some(.some(let year)) = state.titleYear {
      return year
    }
    return nil
  }

  /// The only year in the first line of a text: "Festival Huế 2018 khai mạc".
  ///
  /// Where nothing else tells the year of a report, that is the year it is about.
  func titleYear(_ window: borrowing Window) -> Int? {
    let tokens = window.tokens.span
    var found: Int?
    var position = 0
    while position < tokens.count, position == 0 || !tokens[position].traits.contains(.afterLine) {
      let token = tokens[position]
      if token.digits == 4, token.kind == .number, (1995...2100).contains(token.id),
        !window.isPeriod(over: position, 0..<min(window.expressions.count, 8))
      {
        guard found == nil || found == Int(token.id) else { return nil }
        found = Int(token.id)
      }
      position += 1
    }
    return found
  }

  /// The nearest bare year in a sentence: "Festival Huế 2008 diễn ra từ ngày 3/6".
  private func bareYear(
    beside index: Int,
    _ span: Range<Int>,
    _ window: borrowing Window,
    _ sentence: Range<Int>
  ) -> Int? {
    let tokens = window.tokens.span
    var nearest: (year: Int, distance: Int)?
    for position in sentence where tokens[position].digits == 4 {
      // What lies further back is when somebody was born or something began.
      guard tokens[position].kind == .number, (1995...2100).contains(tokens[position].id),
        !span.contains(position),
        !window.isPeriod(
          over: position,
          max(0, index - 4)..<min(window.expressions.count, index + 5)
        )
      else { continue }
      let distance = abs(position - span.lowerBound)
      if distance < nearest?.distance ?? .max { nearest = (Int(tokens[position].id), distance) }
    }
    return nearest?.year
  }

  private func consider(
    _ other: StatedYear,
    _ expressions: Span<Expression>,
    _ search: inout Search
  ) {
    let isSame = search.sentence.contains(other.spanStart)
    var distance = abs(other.spanStart - search.spanStart)
    if let first = search.firstDay, let last = search.lastDay, other.firstDay <= first,
      last <= other.lastDay, expressions[other.expression].range != search.anchor?.range,
      // One day of another sentence may be a day of remembrance: "a year since 8 November 2013".
      isSame || search.anchor == nil || other.firstDay < other.lastDay
    {
      // "Từ ngày 23 - 27/12/2017 ... khai mạc vào tối 23/12": a day of dates that are told in full.
      if distance < search.best?.distance ?? .max { search.best = (other.year, distance) }
      return
    }
    if let anchor = search.anchor {
      // With an anchor only a full date before it in the sentence changes the year: a story told
      // of another year. The dateline is no story, and what is to come is not in a year gone by.
      // So does a year alone that makes the weekday right, which the anchor's does not: "in 2011
      // they met on Monday, August 29".
      guard isSame, other.spanStart < search.spanStart,
        other.isExplicitMonth || search.needsYear(other.year, ratherThan: anchor),
        expressions[other.expression].range != anchor.range,
        search.tense <= 0 || other.year >= Int(anchor.value.year)
      else { return }
    } else {
      guard search.paragraph - other.paragraph <= 1, other.paragraph <= search.paragraph
      else { return }
      // A year alone that is told of later is that of something else.
      if !isSame, !other.isExplicitMonth, other.spanStart > search.spanStart { return }
    }
    if !isSame { distance += 1_000 }
    if !other.isExplicitMonth { distance += 100 }
    if distance < search.best?.distance ?? .max { search.best = (other.year, distance) }
  }
}

extension MentionExtractor.Search {
  /// Whether the weekday beside the day fits a year, and none that the anchor would give.
  fileprivate func needsYear(_ year: Int, ratherThan anchor: Anchor) -> Bool {
    guard let day, YearInference.fits(day, in: year) else { return false }
    let base = Int(anchor.value.year)
    return !(base - 1...base + 1).contains { YearInference.fits(day, in: $0) }
  }
}

extension Anchor {
  /// Whether it is the publisher's own statement rather than a time stamp that stands in the text,
  /// which may be that of the page's last visit.
  fileprivate var isFirm: Bool { source != .metadata || range == nil }
}
