import Chronology

/// What a document shows about the order of day and month in its all-numeric dates.
///
/// A number above 12 is a day, a weekday beside a date fits one order only, and a date that is the
/// day of publication in one order and another day in the other was written in the first.
///
/// Where the document shows neither, the custom of its source's region decides.
struct NumericOrder: Sendable {
  /// How the newsrooms of a language write all-numeric dates.
  struct Customs: Sendable {
    private var general = RuleResult.Order.dayFirst
    private var regional: [String: RuleResult.Order] = [:]

    /// Notes the order of some regions, or of all others where none are given.
    ///
    /// YMD is no order of its own here: a year of four digits that stands first tells itself.
    mutating func add(_ name: String, in regions: [String]) {
      let order: RuleResult.Order = name == "DMY" ? .dayFirst : .monthFirst
      if regions.isEmpty { general = order }
      for region in regions { regional[region] = order }
    }

    func order(in region: SourceRegion) -> RuleResult.Order {
      if regional.isEmpty { return general }
      return region.name.flatMap { regional[$0] } ?? general
    }
  }

  private var showsDayFirst = false
  private var showsMonthFirst = false

  /// Learns from an expression's dates.
  mutating func learn(
    from expression: Expression,
    _ lists: borrowing DateLists,
    _ stated: Anchor?
  ) {
    expression.forEachDate(lists) { date in
      guard let order = date.order, let day = date.day, let month = date.month, day != month else {
        return
      }
      if !date.hasTwoOrders {
        note(order)
        return
      }
      let year = date.isShortYear ? nil : date.year ?? stated.map { Int($0.value.year) }
      guard let asRead = date.day(in: year), let turned = date.turned.day(in: year) else { return }
      let other: RuleResult.Order = order == .dayFirst ? .monthFirst : .dayFirst
      if let weekday = date.weekday, (asRead.weekday == weekday) != (turned.weekday == weekday) {
        note(asRead.weekday == weekday ? order : other)
      }
      if let published = stated?.value.civilDate, (asRead == published) != (turned == published) {
        note(asRead == published ? order : other)
      }
    }
  }

  private mutating func note(_ order: RuleResult.Order) {
    if order == .dayFirst { showsDayFirst = true } else { showsMonthFirst = true }
  }

  /// Turns dates that could be read both ways to the order that the document shows.
  ///
  /// Returns true where the document shows both, so that nothing decides.
  func apply(
    to expression: inout Expression,
    _ lists: inout DateLists,
    custom: RuleResult.Order
  ) -> Bool {
    var isUndecided = false
    let monthFirst = showsMonthFirst || !showsDayFirst && custom == .monthFirst
    let dayFirst = showsDayFirst || !showsMonthFirst && custom == .dayFirst
    expression.updateDates(&lists) { date in
      guard date.hasTwoOrders, let order = date.order, date.day != date.month else { return }
      if showsDayFirst, showsMonthFirst {
        isUndecided = true
      } else if order == .dayFirst ? monthFirst : dayFirst {
        date = date.turned
      }
    }
    return isUndecided
  }
}

extension PartialDate {
  /// Whether day and month are numbers that could change places.
  var hasTwoOrders: Bool {
    guard order != nil, let day, let month else { return false }
    return day <= 12 && month <= 12
  }

  /// The same numbers in the other order.
  var turned: PartialDate {
    var other = self
    (other.day, other.month) = (month, day)
    other.order = order == .dayFirst ? .monthFirst : .dayFirst
    return other
  }

  fileprivate func day(in year: Int?) -> CivilDate? {
    guard let year, let month, let day else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}

extension Expression {
  fileprivate func forEachDate(_ lists: borrowing DateLists, _ body: (PartialDate) -> Void) {
    switch content {
    case .date(let date): body(date)
    case .range(let start, let end):
      body(start)
      body(end)
    case .list(let list, _): for date in lists.dates(list) { body(date) }
    default: break
    }
  }

  fileprivate mutating func updateDates(
    _ lists: inout DateLists,
    _ body: (inout PartialDate) -> Void
  ) {
    switch content {
    case .date(var date):
      body(&date)
      content = .date(date)
    case .range(var start, var end):
      body(&start)
      body(&end)
      content = .range(start, end)
    case .list(let list, _): lists.update(list, body)
    default: break
    }
  }
}
