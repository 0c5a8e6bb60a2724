import Chronology

/// A time expression as the text words it, before it is resolved: one rule's match, or several
/// joined to a range or a list.
struct Expression: Sendable {
  var content: Content
  /// The first token that was read, leading words included.
  var start = 0
  /// The tokens of the mention's span.
  var spanStart: Int
  var spanEnd: Int
  /// The token after everything that was read.
  var end: Int
  /// The rule of the first element that has one of its own.
  var rule: Int32
  /// "Before", "until", "about".
  var modifier: Timex.Modifier?
  var isApproximate = false
  /// The writer's tense near it: -1 past, 1 future, 0 unknown.
  var tense: Int8 = 0
  /// The sentence says that it happens regularly.
  var isHabitual = false
  /// The number of its paragraph in the document.
  var paragraph = 0
  /// The bytes of the span.
  var range: Range<Int> = 0..<0
  /// A time of day that stands beside it.
  var clock: ClockSpan?
  var zone: Int32?

  enum Content: Sendable {
    case date(PartialDate)
    case range(PartialDate, PartialDate)
    case list([PartialDate], isAll: Bool)
    case clock(ClockSpan?, Timex.DayPart?)
    case duration(Period)
    case set(Period?, Weekday?)
    case reference(Timex.Reference)
    /// Read and set aside: a false friend.
    case nothing
  }
}
