import Chronology

/// Ranges: two dates that lean on each other for what they leave out.
extension MentionBuilder {
  /// What a range means.
  func range(
    _ start: PartialDate,
    _ end: PartialDate,
    _ setting: Setting,
    _ context: Resolver.Context,
    _ draft: inout Draft,
    _ findings: inout [Finding]
  ) {
    var end = end
    // "Đến hết tháng 3 âm lịch": the last day of the month, which has 29 or 30.
    if start.isLunar, start.day != nil, end.isLunar, end.day == nil, end.month != nil {
      end.day = 29
      if case .date(let last)? = Resolver.resolve(end, context).value,
        let next = last.civilDate?.adding(days: 1), LunarDate(next)?.day == 30
      {
        end.day = 30
      }
    }
    var last = Resolver.resolve(end, context)
    var first: Resolver.Resolution
    if context.tense > 0, start.lacksYear, end.lacksYear, case .date(let to)? = last.value,
      !to.isUnspecified, let month = start.month
    {
      // What is to come may have begun: its end decides.
      var dated = start
      dated.year = month > end.month ?? month ? Int(to.year) - 1 : Int(to.year)
      first = Resolver.resolve(dated, context)
      if last.certainty.year == .inferred { first.lend(from: last) }
    } else {
      first = Resolver.resolve(start, context)
      if start.year != nil, last.certainty.year == .inferred { first.lend(from: last) }
    }
    if case .lunar(let from, _) = first.meaning, case .lunar(let to, _) = last.meaning {
      (draft.kind, draft.meaning, draft.modifier) = (.date, .lunar(from, to), nil)
      if case .date(let low)? = first.value, case .date(let high)? = last.value,
        let from = low.civilDate, let to = high.civilDate, from < to, to.days(since: from) < 120
      {
        draft.value = .interval(low, high)
        draft.certainty = last.certainty
        draft.anchor = first.anchor ?? last.anchor
      }
      return
    }
    if end.isMonthless, case .date(let from)? = first.value,
      let day = Resolver.day(end.day, notBefore: from)
    {
      last.value = .date(EDTFDate(day))
    }
    guard case .date(let low)? = first.value, case .date(var high)? = last.value else {
      if start.relativeDay == 0, start.day == nil, last.value != nil {
        // "From now until": the end is known, the beginning is not.
        draft.take(last, third: .onOrBefore)
        if let fault = last.fault { findings.append(fault.finding(at: setting.range)) }
        return
      }
      (draft.kind, draft.modifier) = (.date, nil)
      draft.meaning = first.value == nil ? first.meaning : last.meaning
      if let fault = first.fault ?? last.fault {
        findings.append(fault.finding(at: setting.range))
      }
      return
    }
    // "From Friday to Sunday": the weekday that follows the start.
    if end.weekday != nil, end.isOnlyRelative, end.relativeWeek == nil, let from = low.civilDate,
      let to = high.civilDate, to < from, let moved = to.adding(days: 7)
    {
      high = EDTFDate(moved)
    }
    if high.isCertainlyBefore(low) {
      // The end of a range is not before its start: an end whose year was inferred moves on.
      var moved = end
      moved.year = Int(low.year) + (start.month ?? 0 > end.month ?? 0 ? 1 : 0)
      let again = Resolver.resolve(moved, context)
      if last.certainty.year == .inferred, case .date(let better)? = again.value {
        high = better
        last = again
        last.certainty.year = .inferred
      }
      if high.isCertainlyBefore(low) {
        findings.append(
          Finding(.reversedRange, at: setting.range, "the range ends before it begins")
        )
        (draft.kind, draft.meaning, draft.modifier) = (.date, .reference(.present), nil)
        return
      }
    }
    let value: Resolver.Value = low == high ? .date(low) : .interval(low, high)
    draft.kind = .date
    draft.value = value
    draft.meaning = .date(value, nil)
    draft.modifier = start.third == end.third ? start.third : nil
    draft.certainty = first.certainty
    if last.certainty.year == .inferred { draft.certainty.year = .inferred }
    draft.anchor = first.anchor ?? last.anchor
    if let fault = first.fault ?? last.fault {
      findings.append(fault.finding(at: setting.range))
    }
    if setting.dayCount > 1 { compare(setting, low, high, &findings) }
  }

  /// Checks how many days the words promise against the range.
  private func compare(
    _ setting: Setting,
    _ low: EDTFDate,
    _ high: EDTFDate,
    _ findings: inout [Finding]
  ) {
    guard let from = low.civilDate, let to = high.civilDate else { return }
    let count = to.days(since: from) + 1
    guard count != setting.dayCount else { return }
    findings.append(
      Finding(
        .conflict,
        at: setting.range,
        "the text says \(setting.dayCount) days, and the range has \(count)"
      )
    )
  }
}

extension Resolver.Resolution {
  /// Takes over that the other end of a range gave the year.
  fileprivate mutating func lend(from other: Resolver.Resolution) {
    certainty.year = .inferred
    anchor = other.anchor
  }
}

extension EDTFDate {
  /// Whether its last day is before the first day of another.
  fileprivate func isCertainlyBefore(_ other: EDTFDate) -> Bool {
    if isDay, other.isDay {
      // Days of the calendar by their parts, which costs no reckoning.
      return (Int(year) << 16 | Int(month) << 8 | Int(day))
        < (Int(other.year) << 16 | Int(other.month) << 8 | Int(other.day))
    }
    guard let end = bounds?.upperBound, let start = other.bounds?.lowerBound else { return false }
    return end < start
  }
}
