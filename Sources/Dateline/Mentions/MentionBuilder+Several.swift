import Chronology

/// Lists of dates, and dates or ranges of which one is meant.
extension MentionBuilder {
  /// Appends the mention of several dates or ranges.
  @inline(never)
  func appendSeveral(
    _ content: Expression.Content,
    _ lists: borrowing DateLists,
    _ setting: Setting,
    _ context: Resolver.Context,
    to mentions: inout [Mention],
    _ findings: inout [Finding],
    _ day: inout EDTFDate?
  ) {
    var draft = Draft()
    var set: EDTF?
    var values: [EDTF] = []
    switch content {
    case .list(let dates, let isAll):
      set = list(lists.dates(dates), isAll, setting, context, &draft, &findings)
    case .alternatives(let choices):
      (set, values) = alternatives(lists.choices(choices), setting, context, &draft, &findings)
    default: return
    }
    finish(&draft, setting)
    var mention = mention(draft, setting)
    mention.alternatives = values
    if let set {
      if draft.value == .set { mention.value = setting.isApproximate ? set.approximated : set }
      if case .date(.set, let time) = draft.meaning { mention.timex.value = .date(set, time) }
    }
    mentions.append(mention)
    day = draft.value?.explicitDay
  }

  /// Dates that are all meant, or one of them; where they make a set, it is given back beside the
  /// draft.
  private func list(
    _ dates: ArraySlice<PartialDate>,
    _ isAll: Bool,
    _ setting: Setting,
    _ context: Resolver.Context,
    _ draft: inout Draft,
    _ findings: inout [Finding]
  ) -> EDTF? {
    var values: [EDTFDate] = []
    values.reserveCapacity(dates.count)
    for date in dates {
      let resolution = Resolver.resolve(date, context)
      guard case .date(var value)? = resolution.value else {
        draft.meaning = resolution.meaning
        return nil
      }
      // "Thứ Sáu và thứ Bảy": the weekday that follows the one before.
      if date.weekday != nil, date.isOnlyRelative, date.relativeWeek == nil,
        let last = values.last?.civilDate, let day = value.civilDate, day < last,
        let moved = day.adding(days: 7)
      {
        value = EDTFDate(moved)
      }
      values.append(value)
      draft.certainty = resolution.certainty
      draft.anchor = resolution.anchor
      if let fault = resolution.fault { findings.append(fault.finding(at: setting.range)) }
    }
    if isAll { MentionBuilder.order(&values, of: dates, context) }
    let set =
      isAll && MentionBuilder.areConsecutive(values)
      ? EDTF.interval(.date(values[0]), .date(values[values.count - 1]))
      : EDTF(dates: values, isAll: isAll)
    guard let set else { return nil }
    let value = Resolver.Value(set)
    draft.value = value
    draft.meaning = .date(value, nil)
    return set
  }

  /// Puts the days of a list in order, where each was reckoned by itself: "Tuesday and Wednesday",
  /// "26 December and 2 January".
  private static func order(
    _ values: inout [EDTFDate],
    of dates: ArraySlice<PartialDate>,
    _ context: Resolver.Context
  ) {
    guard context.anchor != nil else { return }
    for index in values.indices.dropFirst() {
      guard let day = values[index].civilDate, let last = values[index - 1].civilDate, day < last
      else { continue }
      let isWeekday = dates.allSatisfy { $0.weekday != nil && $0.day == nil && $0.sign == 0 }
      let isYearless = dates.allSatisfy { $0.lacksYear && $0.day != nil }
      guard isWeekday || isYearless else { return }
      // What is told as past ends in the past.
      let moved = context.tense < 0 ? values.startIndex..<index : index..<index + 1
      for place in moved {
        guard let day = values[place].civilDate else { return }
        let sign = context.tense < 0 ? -1 : 1
        let other = isWeekday ? day.adding(days: 7 * sign) : day.adding(months: 12 * sign)
        if let other { values[place] = EDTFDate(other) }
      }
    }
  }

  /// Whether dates are days of which each follows the one before it: they are an interval, separate
  /// days a set.
  private static func areConsecutive(_ dates: [EDTFDate]) -> Bool {
    guard dates.count > 1, var last = dates[0].civilDate else { return false }
    for index in 1..<dates.count {
      guard let day = dates[index].civilDate, day.days(since: last) == 1 else { return false }
      last = day
    }
    return true
  }

  /// Dates or ranges of which one is meant: an EDTF set where all are dates, else a list beside a
  /// null value.
  private func alternatives(
    _ choices: ArraySlice<Expression.Choice>,
    _ setting: Setting,
    _ context: Resolver.Context,
    _ draft: inout Draft,
    _ findings: inout [Finding]
  ) -> (set: EDTF?, values: [EDTF]) {
    var values: [EDTF] = []
    var dates: [EDTFDate] = []
    for choice in choices {
      var single = draft
      if let end = choice.end {
        range(choice.start, end, setting, context, &single, &findings)
      } else {
        let resolution = Resolver.resolve(choice.start, context)
        single.take(resolution, third: choice.start.third)
        if let fault = resolution.fault { findings.append(fault.finding(at: setting.range)) }
      }
      draft.certainty = single.certainty
      draft.anchor = single.anchor
      (draft.kind, draft.meaning, draft.modifier) = (single.kind, single.meaning, single.modifier)
      guard let value = single.value?.edtf else { return (nil, []) }
      values.append(value)
      if case .date(let date)? = single.value { dates.append(date) }
    }
    (draft.kind, draft.modifier) = (.date, nil)
    guard dates.count == values.count, let set = EDTF(dates: dates, isAll: false) else {
      draft.meaning = Resolver.unknownDay
      return (nil, values)
    }
    let value = Resolver.Value(set)
    draft.value = value
    draft.meaning = .date(value, nil)
    return (set, [])
  }
}

extension EDTF {
  /// The same value marked `~` (approximate).
  var approximated: EDTF {
    func mark(_ end: EDTFEndpoint) -> EDTFEndpoint {
      if case .date(let date) = end { return .date(date.approximated) }
      return end
    }
    return switch self {
    case .date(let date): .date(date.approximated)
    case .interval(let start, let end): .interval(mark(start), mark(end))
    case .allOf(let dates): .allOf(dates.map(\.approximated))
    case .oneOf(let dates): .oneOf(dates.map(\.approximated))
    }
  }
}
