import Chronology

/// From expressions to mentions.
extension MentionExtractor {
  /// Resolves the expressions of a window, in order of the text.
  func resolve(
    _ window: inout Window,
    _ text: Span<UInt8>,
    _ state: inout State,
    _ result: inout Result
  ) {
    let count = window.expressions.count
    guard count > 0 else { return }
    let needed = result.mentions.count + count
    if needed > result.mentions.capacity {
      // Twice as much each time, as exact capacities would copy all mentions for every window; in a
      // long text, as many as are to be expected from what was read of it.
      let read = max(window.tokens.last.map { Int($0.end) } ?? 0, 1)
      let expected = read < text.count / 2 ? needed * text.count / read * 17 / 16 : needed
      result.mentions.reserveCapacity(
        max(needed, result.mentions.capacity * 2, min(expected, needed * 8))
      )
    }
    window.noteYears()
    let builder = MentionBuilder(lexicon: lexicon)
    var context = Resolver.Context(anchor: result.anchor)
    var statedBefore = 0
    for index in 0..<count {
      let needs = window.needs(of: index)
      let paragraph = window.expressions[index].paragraph
      (context.tense, context.trust, context.isHabitual) = (0, TenseReader.certain, false)
      context.nearbyYear = nil
      if needs.contains(.tense) {
        let span = window.expressions[index].tokens
        let sentence = window.sentences.sentence(around: span, in: window.tokens, lexicon)
        let reading = tense(of: index, in: window, sentence, result.stamps)
        window.expressions[index].tell(reading)
        if window.expressions[index].mayBeLength {
          let isFirst = sentence.tokens.lowerBound + 1 == span.lowerBound
          let isTold = reading.tense > 0 || reading.tense == 0 && isFirst
          if !isTold || window.expressions[index].isShort || window.follows(index, .ordinal) {
            window.expressions[index].becomeLength()
          }
        }
        (context.tense, context.trust) = (reading.tense, reading.trust)
        context.isHabitual = reading.isHabitual
        if needs.contains(.year) {
          if result.anchor == nil, state.titleYear == nil {
            state.titleYear = .some(titleYear(window))
          }
          context.nearbyYear =
            window.expressions[index].isOfLastYear
            ? state.lastYear?.year
            : nearbyYear(index, window, sentence, statedBefore, state, result.anchor, reading.tense)
              ?? (reading.tense == 0 ? state.year(of: window.expressions[index].content) : nil)
        }
      }
      context.lastDay = state.lastDay
      context.recentDay = paragraph - state.lastDayParagraph <= 1 ? state.lastDay : nil
      context.lastYear = nil
      if let last = state.lastYear, paragraph - last.paragraph <= 1 { context.lastYear = last.year }
      let place = result.mentions.count
      var day: EDTFDate?
      let isMention = builder.append(
        index,
        of: window.expressions,
        window.lists,
        context,
        to: &result.mentions,
        &result.findings,
        day: &day
      )
      window.mentionIndex.append(isMention ? Int32(place) : -1)
      if let day {
        state.lastDay = day
        state.lastDayParagraph = paragraph
        if context.tense != 0 || context.nearbyYear != nil || !needs.contains(.year) {
          state.note(window.expressions[index].content, day, near: result.anchor)
        }
      }
      if isMention, window.expressions[index].twin < 0 { checkTwin(of: index, in: window, &result) }
      if statedBefore < window.years.count, window.years[statedBefore].expression == index {
        state.lastYear = (window.years[statedBefore].year, paragraph)
        statedBefore += 1
      }
    }
  }

  /// The tense of the sentence around an expression, or what its own words say of it.
  @inline(__always)
  private func tense(
    of index: Int,
    in window: borrowing Window,
    _ sentence: TenseReader.Sentence,
    _ stamps: [Range<Int>]
  ) -> TenseReader.Reading {
    let expressions = window.expressions.span
    var reading = TenseReader(lexicon: lexicon)
      .reading(
        near: expressions[index].tokens,
        in: window.tokens,
        telling: sentence.telling,
        opening: sentence.tokens.lowerBound,
        next: nextDay(after: index, expressions, in: sentence.tokens)
      )
    if expressions[index].statedTense != 0 {
      reading.tense = expressions[index].statedTense
      reading.trust = TenseReader.certain
    }
    let modifier = expressions[index].modifier
    // A deadline is still to come, unless the sentence tells of it as past; then the nearest is
    // meant, as in "was prolonged until July".
    if modifier == .onOrBefore || modifier == .before {
      reading.tense = reading.tense < 0 && modifier == .onOrBefore ? 0 : max(reading.tense, 1)
    }
    // The dateline's own day is not after the day of publication, whatever the text tells of.
    if !stamps.isEmpty, modifier == nil, stamps.contains(expressions[index].range) {
      reading.tense = -1
      reading.trust = TenseReader.certain
    }
    return reading
  }
}

extension MentionExtractor {
  /// The next day that a sentence names after an expression.
  @inline(__always)
  private func nextDay(
    after index: Int,
    _ expressions: Span<Expression>,
    in sentence: Range<Int>
  ) -> Int? {
    guard index + 1 < expressions.count else { return nil }
    let start = expressions[index + 1].spanStart
    guard start < sentence.upperBound else { return nil }
    switch expressions[index + 1].content {
    case .date(let date): return date.day == nil ? nil : start
    case .range(_, let end): return end.day == nil ? nil : start
    default: return nil
    }
  }
}

/// Days of a year that the text told.
struct KnownDays {
  /// The places of the first and the last in their year (`PartialDate.place`).
  var first: Int
  var last: Int
  var year: Int
}

extension MentionExtractor.State {
  /// How many days are kept.
  private static let most = 8

  /// Notes the days of an expression whose first day is known with its year.
  ///
  /// Days of another time are left out, as anniversaries are not in their year.
  fileprivate mutating func note(
    _ content: Expression.Content,
    _ day: EDTFDate,
    near anchor: Anchor?
  ) {
    guard known.count < Self.most, !day.isUnspecified, let anchor,
      abs(Int(day.year) - Int(anchor.value.year)) <= 1
    else { return }
    let (first, last): (Int?, Int?)
    switch content {
    case .date(let date): (first, last) = (date.place, date.place)
    case .range(let start, let end): (first, last) = (start.place ?? end.place, end.place)
    default: return
    }
    guard let first, let last, first <= last else { return }
    known.append(KnownDays(first: first, last: last, year: Int(day.year)))
  }

  /// The year of days that were told before, as that of a day of a festival whose days were told.
  fileprivate func year(of content: Expression.Content) -> Int? {
    guard !known.isEmpty, case .date(let date) = content, let place = date.place else { return nil }
    return known.last { $0.first <= place && place <= $0.last }?.year
  }
}

extension MentionExtractor.Window {
  /// What resolving an expression takes beside its words.
  fileprivate struct Needs: OptionSet {
    let rawValue: UInt8

    /// The tense of its sentence can change its value.
    static let tense = Needs(rawValue: 1)
    /// A year is missing that a neighbour could lend.
    static let year = Needs(rawValue: 2)
  }

  @inline(__always)
  fileprivate func needs(of index: Int) -> Needs {
    switch expressions.span[index].content {
    case .date(let date):
      if date.hasYear { return [] }
      return date.lacksLentYear ? [.tense, .year] : .tense
    case .range(let start, let end):
      if start.hasYear { return [] }
      return start.lacksLentYear && end.lacksLentYear ? [.tense, .year] : .tense
    case .list(let list, _):
      let dates = lists.dates(list)
      if dates.first?.hasYear ?? true { return [] }
      return dates.allSatisfy(\.lacksLentYear) ? [.tense, .year] : .tense
    case .alternatives(let list):
      let choices = lists.choices(list)
      if choices.first?.start.hasYear ?? true { return [] }
      return choices.allSatisfy { $0.start.lacksLentYear } ? [.tense, .year] : .tense
    default: return []
    }
  }
}

extension MentionExtractor.Window {
  /// Whether a word of a class stands shortly before an expression: "the first in ten years".
  fileprivate func follows(_ index: Int, _ lexicalClass: LexicalClass) -> Bool {
    let end = expressions[index].start
    return tokens[max(0, end - 5)..<end].contains { $0.classes & lexicalClass.mask != 0 }
  }
}

extension Expression {
  /// Whether it is a distance of hours or less, which a day does not tell.
  fileprivate var isShort: Bool {
    guard case .date(let date) = content, let offset = date.offset else { return false }
    return offset.unit.rawValue < Period.Unit.day.rawValue
  }

  /// Makes the length of time of what was read as a distance from the anchor.
  fileprivate mutating func becomeLength() {
    guard case .date(let date) = content, let offset = date.offset else { return }
    content = .duration(Period(offset.count, offset.unit))
  }

  /// Takes what its sentence says of when.
  @inline(__always)
  fileprivate mutating func tell(_ reading: TenseReader.Reading) {
    tense = reading.tense
    isHabitual = reading.isHabitual
  }
}

extension PartialDate {
  /// Whether a year is missing that a neighbour could lend.
  fileprivate var lacksLentYear: Bool {
    year == nil && relativeYear == nil && relativeMonth == nil
      && (month != nil || quarter != nil || half != nil || months != nil)
      && !isImpossible && !isLunar
  }
}
