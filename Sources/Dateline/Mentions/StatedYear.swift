import Chronology

/// A year that an expression states, with what tells whether it is that of a neighbour as well.
///
/// Spans of years ("giai đoạn 2016-2025") are left out, as they date nothing.
struct StatedYear: Sendable {
  var year: Int
  /// The expression, its first token and its paragraph.
  var expression: Int
  var spanStart: Int
  var paragraph: Int
  /// Whether it states at least a month beside the year.
  var isExplicitMonth: Bool
  /// The days of the year from first to last (`PartialDate.place`), where it states them; else none
  /// lies between them.
  var firstDay = Int.max
  var lastDay = Int.min
}

extension MentionExtractor.Window {
  /// Notes the years that the expressions state.
  mutating func noteYears() {
    for index in 0..<expressions.count {
      guard var stated = statedYear(of: index) else { continue }
      stated.expression = index
      stated.spanStart = expressions[index].spanStart
      stated.paragraph = expressions[index].paragraph
      years.append(stated)
    }
  }

  @inline(__always)
  private func statedYear(of index: Int) -> StatedYear? {
    // "The largest since 1976" tells nothing of when.
    if isSince(expressions.span[index].modifier) { return nil }
    switch expressions.span[index].content {
    case .date(let date): return date.statedYear.map { StatedYear($0, date, date) }
    case .range(let start, let end):
      guard let year = end.statedYear ?? start.statedYear, start.grain != .year, end.grain != .year
      else { return nil }
      return StatedYear(year, start, end)
    case .list(let list, _):
      guard let last = lists.dates(list).last, let year = last.statedYear else { return nil }
      return StatedYear(year, isExplicitMonth: last.hasYear && last.month != nil)
    default: return nil
    }
  }

  private func isSince(_ modifier: Timex.Modifier?) -> Bool {
    modifier == .onOrAfter || modifier == .after
  }

  /// Whether a token stands in one of some expressions that are spans of years, or that only say
  /// since when.
  func isPeriod(over token: Int, _ range: Range<Int>) -> Bool {
    let expressions = expressions.span
    for index in range
    where expressions[index].spanStart <= token && token < expressions[index].spanEnd {
      if isSince(expressions[index].modifier) { return true }
      // ... or days in years far from each other: "(7.5.1954 - 7.5.2014)".
      if case .range(let start, let end) = expressions[index].content,
        start.grain == .year || end.grain == .year
          || abs((end.year ?? 0) - (start.year ?? end.year ?? 0)) > 1
      {
        return true
      }
    }
    return false
  }
}

extension StatedYear {
  fileprivate init(_ year: Int, isExplicitMonth: Bool) {
    self.init(
      year: year,
      expression: 0,
      spanStart: 0,
      paragraph: 0,
      isExplicitMonth: isExplicitMonth
    )
  }

  fileprivate init(_ year: Int, _ first: PartialDate, _ last: PartialDate) {
    self.init(year, isExplicitMonth: last.hasYear && last.month != nil)
    if first.hasYear, last.hasYear, first.year == last.year, let low = first.place,
      let high = last.place
    {
      (firstDay, lastDay) = (low, high)
    }
  }
}

extension PartialDate {
  /// Its year, where the words state it in full.
  fileprivate var statedYear: Int? {
    // "Tết Đinh Dậu 2017 ... mùng 4 Tết (31/1)": all of a lunar year but its last month.
    hasYear && decade == nil && (!isLunar || month ?? 12 < 11) ? year : nil
  }

  /// The place of its day in a year, for comparing only; nil where the words state no day and month.
  var place: Int? {
    guard let month, let day, !isLunar else { return nil }
    return month * 32 + day
  }
}

extension Expression {
  /// Whether it is a span of years, which dates nothing: "giai đoạn 2016-2025".
  var isPeriod: Bool {
    if case .range(let start, let end) = content {
      return start.grain == .year || end.grain == .year
    }
    return false
  }
}
