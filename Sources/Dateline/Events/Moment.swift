import Chronology

/// What events need to know of a time expression.
///
/// Small and without references, so that readers hand it on at no cost.
struct Moment {
  /// What an expression is.
  enum Content: UInt8 {
    case date, range, list, alternatives, duration, set, other
    /// A time of day.
    case clock
  }

  let content: Content
  /// The precision of its first date.
  let grain: PartialDate.Grain
  /// It is a date that is only reckoned from the anchor.
  let isRelative: Bool
  /// It is a length in years.
  let isYears: Bool
  /// It is a span of years, which dates nothing.
  let isPeriod: Bool
  let isHabitual: Bool
  let tense: Int8
  let modifier: Timex.Modifier?
  private let read: (start: Int32, end: Int32)
  private let span: (start: Int32, end: Int32)
  private let bytes: (start: UInt32, end: UInt32)

  /// An expression of a sentence in which nobody looks for events.
  init() {
    content = .other
    grain = .longer
    (isRelative, isYears, isPeriod, isHabitual) = (false, false, false, false)
    tense = 0
    modifier = nil
    (read, span, bytes) = ((0, 0), (0, 0), (0, 0))
  }

  init(_ expression: borrowing Expression, _ lists: borrowing DateLists) {
    var grain = PartialDate.Grain.longer
    var isRelative = false
    var isYears = false
    switch expression.content {
    case .date(let date):
      content = .date
      grain = date.grain
      isRelative = date.isRelative
    case .range(let start, _):
      content = .range
      grain = start.grain
    case .list(let dates, _):
      content = .list
      grain = lists.dates(dates).first?.grain ?? .longer
    case .alternatives(let choices):
      content = .alternatives
      grain = lists.choices(choices).first?.start.grain ?? .longer
    case .duration(let period):
      content = .duration
      isYears = period.unit == .year
    case .set: content = .set
    case .clock(.some, _): content = .clock
    default: content = .other
    }
    self.grain = grain
    self.isRelative = isRelative
    self.isYears = isYears
    isPeriod = expression.isPeriod
    isHabitual = expression.isHabitual
    tense = expression.tense
    modifier = expression.modifier
    read = (Int32(expression.start), Int32(expression.end))
    span = (Int32(expression.spanStart), Int32(expression.spanEnd))
    bytes = (UInt32(expression.range.lowerBound), UInt32(expression.range.upperBound))
  }

  /// The first token that was read, leading words included.
  var start: Int { Int(read.start) }

  /// The token after everything that was read.
  var end: Int { Int(read.end) }

  /// The tokens of the mention's span.
  var spanStart: Int { Int(span.start) }
  var spanEnd: Int { Int(span.end) }

  /// The bytes of the span.
  var range: Range<Int> { Int(bytes.start)..<Int(bytes.end) }

  /// Whether it is a date, a range of dates or one of several.
  var isDate: Bool {
    switch content {
    case .date, .range, .list, .alternatives: true
    default: false
    }
  }
}
