import Chronology

/// A time expression as the text words it, before it is resolved: one rule's match, or several
/// joined to a range or a list.
struct Expression: Sendable {
  var content = Content.nothing
  /// The first token that was read, leading words included.
  var start = 0
  /// The tokens of the mention's span.
  var spanStart = 0
  var spanEnd = 0
  /// The token after everything that was read.
  var end = 0
  /// The rule of the first element that has one of its own.
  var rule: Int32 = 0
  /// "Before", "until", "about".
  var modifier: Timex.Modifier?
  var isApproximate = false
  /// How many days the words before it promise: "trong hai ngày".
  var dayCount: Int8 = 0
  /// The writer's tense near it: -1 past, 1 future, 0 unknown.
  var tense: Int8 = 0
  /// The tense that words of its own state: "17/3 vừa qua".
  var statedTense: Int8 = 0
  /// The sentence says that it happens regularly.
  var isHabitual = false
  /// It recurs every year: "8/8 hằng năm".
  var isYearly = false
  /// Its year is that of the date before it: "cùng năm".
  var isOfLastYear = false
  /// The neighbour that gives the same day in the other calendar: -1 before it, 1 behind it.
  var twin: Int8 = 0
  /// A time of day that counts only beside a date.
  var needsDate = false
  /// A length of time, unless the sentence tells of what is to come.
  var mayBeLength = false
  /// It is a date, and not only by a word that has another meaning.
  var isCertainDate = false
  /// The number of its paragraph in the document.
  var paragraph = 0
  /// The bytes of the span.
  var range: Range<Int> = 0..<0
  /// A time of day that stands beside it.
  var clock: ClockSpan?
  var zone: Int32?

  /// The tokens of the mention's span.
  var tokens: Range<Int> { spanStart..<spanEnd }

  /// Whether several elements make it.
  var isJoined: Bool {
    switch content {
    case .range, .list, .alternatives: true
    default: false
    }
  }

  /// Whether it is a false friend.
  var isNothing: Bool {
    if case .nothing = content { return true }
    return false
  }

  /// Whether it says by words without another meaning what a doubtful one says by the same rule.
  func isClearer(than other: Expression) -> Bool {
    isCertainDate && !other.isCertainDate && end == other.end && rule == other.rule
      && !other.isNothing
  }

  enum Content: Sendable {
    case date(PartialDate)
    case range(PartialDate, PartialDate)
    case list(DateList, isAll: Bool)
    /// One of several dates or ranges.
    case alternatives(DateList)
    case clock(ClockSpan?, Timex.DayPart?)
    case duration(Period)
    case set(Period?, Weekday?)
    case reference(Timex.Reference)
    /// Read and set aside: a false friend.
    case nothing
  }

  /// One of several dates that may be meant.
  struct Choice: Sendable {
    var start: PartialDate
    var end: PartialDate?
  }

  /// The place of several dates or choices in `DateLists`, so that an expression, of which many are
  /// made, is a few bytes that count no references.
  struct DateList: Sendable {
    fileprivate var first: Int32
    fileprivate var count: Int32
  }
}

/// The dates of the lists, and the choices, of the expressions of a window.
struct DateLists: Sendable {
  private var dates: [PartialDate] = []
  private var choices: [Expression.Choice] = []

  mutating func removeAll() {
    if !dates.isEmpty { dates.removeAll(keepingCapacity: true) }
    if !choices.isEmpty { choices.removeAll(keepingCapacity: true) }
  }

  /// Keeps the dates of a list.
  mutating func add(_ list: [PartialDate]) -> Expression.DateList {
    dates += list
    return Expression.DateList(
      first: Int32(truncatingIfNeeded: dates.count - list.count),
      count: Int32(truncatingIfNeeded: list.count)
    )
  }

  /// Keeps choices.
  mutating func add(_ list: [Expression.Choice]) -> Expression.DateList {
    choices += list
    return Expression.DateList(
      first: Int32(truncatingIfNeeded: choices.count - list.count),
      count: Int32(truncatingIfNeeded: list.count)
    )
  }

  /// The dates of a list.
  func dates(_ list: Expression.DateList) -> ArraySlice<PartialDate> {
    dates[Int(list.first)..<Int(list.first + list.count)]
  }

  /// The choices of alternatives.
  func choices(_ list: Expression.DateList) -> ArraySlice<Expression.Choice> {
    choices[Int(list.first)..<Int(list.first + list.count)]
  }

  /// Changes the dates of a list where they are.
  mutating func update(_ list: Expression.DateList, _ body: (inout PartialDate) -> Void) {
    for index in Int(list.first)..<Int(list.first + list.count) { body(&dates[index]) }
  }
}
