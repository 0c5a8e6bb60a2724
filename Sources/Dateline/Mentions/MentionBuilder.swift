import Chronology

/// Makes the public mention of an expression.
struct MentionBuilder {
  let lexicon: Lexicon
  let context: Resolver.Context

  /// Appends the mention of an expression; returns false where it means nothing.
  func append(
    _ expression: Expression,
    to mentions: inout [Mention],
    _ findings: inout [Finding]
  ) -> Bool {
    // Filled in where it stays: mentions are large.
    mentions.append(
      Mention(
        range: expression.range,
        timex: Timex(.date, .reference(.present)),
        rule: lexicon.grammar.rules[Int(expression.rule)].name
      )
    )
    let isFilled = fill(&mentions[mentions.count - 1], expression, &findings)
    if !isFilled { mentions.removeLast() }
    return isFilled
  }

  private func fill(
    _ mention: inout Mention,
    _ expression: Expression,
    _ findings: inout [Finding]
  ) -> Bool {
    switch expression.content {
    case .nothing: return false
    case .reference(let reference): mention.timex = Timex(.date, .reference(reference))
    case .duration(let period): mention.timex = Timex(.duration, .period(period))
    case .set(let period, let weekday):
      if let period {
        mention.timex = Timex(.set, .period(period))
      } else {
        mention.timex = Timex(.set, weekday.map { .weekday($0) } ?? .reference(.present))
      }
    case .clock(let span, let part):
      guard let time = span.map({ Timex.TimeOfDay.clock($0) }) ?? part.map({ .part($0) }) else {
        return false
      }
      mention.timex = Timex(.time, .time(time))
      mention.time = span
      mention.zone = zone(expression)
    case .date(let date):
      apply(Resolver.resolve(date, context), expression, date, &mention, &findings)
    case .range(let start, let end):
      range(start, end, expression, &mention, &findings)
    case .list(let dates, let isAll):
      list(dates, isAll, expression, &mention, &findings)
    case .alternatives(let choices): alternatives(choices, expression, &mention, &findings)
    }
    if expression.isYearly { repeatYearly(&mention) }
    decorate(expression, &mention)
    return true
  }

  private func apply(
    _ resolution: Resolver.Resolution,
    _ expression: Expression,
    _ date: PartialDate,
    _ mention: inout Mention,
    _ findings: inout [Finding]
  ) {
    mention.value = resolution.value
    mention.timex = Timex(
      isTimed(resolution.timex) ? .time : .date,
      resolution.timex,
      modifier: date.third
    )
    mention.certainty = resolution.certainty
    mention.anchor = resolution.anchor
    if let fault = resolution.fault { findings.append(finding(fault, expression, date)) }
  }

  private func isTimed(_ value: Timex.Value) -> Bool {
    if case .date(_, _?) = value { return true }
    return false
  }

  private func finding(_ code: Finding.Code, _ expression: Expression, _ date: PartialDate)
    -> Finding
  {
    let message =
      switch code {
      case .weekdayMismatch: "the weekday named is not the weekday of the date"
      case .impossibleDate: "no calendar has this day; it was left without a value"
      case .lunarMismatch: "the lunar day is another than that of the solar day beside it"
      default: code.rawValue
      }
    return Finding(code, at: expression.range, message)
  }

  private func range(
    _ start: PartialDate,
    _ end: PartialDate,
    _ expression: Expression,
    _ mention: inout Mention,
    _ findings: inout [Finding]
  ) {
    var start = start
    var last = Resolver.resolve(end, context)
    if context.tense > 0, start.lacksYear, end.lacksYear, case .date(let to)? = last.value,
      !to.isUnspecified, let month = start.month
    {
      // What is to come may have begun: its end decides.
      start.year = month > end.month ?? month ? Int(to.year) - 1 : Int(to.year)
    }
    var first = Resolver.resolve(start, context)
    if start.year != nil, last.certainty.year == .inferred {
      first.certainty.year = .inferred
      first.anchor = last.anchor
    }
    if case .lunar(let from, _) = first.timex, case .lunar(let to, _) = last.timex {
      mention.timex = Timex(.date, .lunar(from, to))
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
        apply(last, expression, end, &mention, &findings)
        mention.timex.modifier = .onOrBefore
        return
      }
      mention.timex = Timex(.date, first.value == nil ? first.timex : last.timex)
      if let fault = first.fault ?? last.fault {
        findings.append(finding(fault, expression, start))
      }
      return
    }
    // "From Friday to Sunday": the weekday that follows the start.
    if end.isOnlyRelative, end.weekday != nil, end.relativeWeek == nil, let from = low.civilDate,
      let to = high.civilDate, to < from, let moved = to.adding(days: 7)
    {
      high = EDTFDate(moved)
    }
    // The end of a range is not before its start: an end whose year was inferred moves on.
    if let from = low.bounds?.lowerBound, let to = high.bounds?.upperBound, to < from {
      var moved = end
      moved.year = Int(low.year) + (start.month ?? 0 > end.month ?? 0 ? 1 : 0)
      let again = Resolver.resolve(moved, context)
      if last.certainty.year == .inferred, case .date(let better)? = again.value {
        high = better
        last = again
        last.certainty.year = .inferred
      }
    }
    if let from = low.bounds?.lowerBound, let to = high.bounds?.upperBound, to < from {
      findings.append(
        Finding(.reversedRange, at: expression.range, "the range ends before it begins")
      )
      mention.timex = Timex(.date, .reference(.present))
      return
    }
    let value: EDTF = low == high ? .date(low) : .interval(.date(low), .date(high))
    mention.value = value
    mention.timex = Timex(
      .date,
      .date(value, nil),
      modifier: start.third == end.third ? start.third : nil
    )
    mention.certainty = first.certainty
    if last.certainty.year == .inferred { mention.certainty.year = .inferred }
    mention.anchor = first.anchor ?? last.anchor
    if let fault = first.fault ?? last.fault {
      findings.append(finding(fault, expression, start))
    }
    if expression.dayCount > 1, let from = low.civilDate, let to = high.civilDate,
      to.days(since: from) + 1 != expression.dayCount
    {
      findings.append(
        Finding(
          .conflict,
          at: expression.range,
          "the text says \(expression.dayCount) days, and the range has "
            + "\(to.days(since: from) + 1)"
        )
      )
    }
  }

  /// Dates or ranges of which one is meant: an EDTF set where all are dates, else a list beside a
  /// null value.
  private func alternatives(
    _ choices: [Expression.Choice],
    _ expression: Expression,
    _ mention: inout Mention,
    _ findings: inout [Finding]
  ) {
    var values: [EDTF] = []
    for choice in choices {
      var single = mention
      if let end = choice.end {
        range(choice.start, end, expression, &single, &findings)
      } else {
        apply(
          Resolver.resolve(choice.start, context),
          expression,
          choice.start,
          &single,
          &findings
        )
      }
      mention.certainty = single.certainty
      mention.anchor = single.anchor
      mention.timex = single.timex
      guard let value = single.value else {
        mention.alternatives = []
        return
      }
      values.append(value)
    }
    let dates = values.compactMap { value -> EDTFDate? in
      if case .date(let date) = value { return date }
      return nil
    }
    if dates.count == values.count, let value = EDTF(dates: dates, isAll: false) {
      mention.value = value
      mention.timex = Timex(.date, .date(value, nil))
    } else {
      mention.alternatives = values
      mention.timex = Timex(.date, Resolver.unknownDay)
    }
  }

  /// "8/8 hằng năm": a repetition, of which TIMEX3 keeps the day.
  private func repeatYearly(_ mention: inout Mention) {
    defer {
      mention.value = nil
      mention.anchor = nil
      mention.certainty = ComponentCertainty()
    }
    guard case .date(.date(let date), _) = mention.timex.value,
      let yearly = EDTFDate(
        year: nil,
        month: date.month == 0 ? nil : Int(date.month),
        day: date.day == 0 ? nil : Int(date.day)
      )
    else { return }
    mention.timex = Timex(.set, .date(.date(yearly), nil))
  }

  /// The zone that the words name; "local time" is no zone but that of the place.
  private func zone(_ expression: Expression) -> Zone? {
    expression.zone.flatMap {
      let name = lexicon.zones[Int($0)]
      return name == "local" ? nil : Zone(rawValue: name)
    }
  }

  private func list(
    _ dates: [PartialDate],
    _ isAll: Bool,
    _ expression: Expression,
    _ mention: inout Mention,
    _ findings: inout [Finding]
  ) {
    var values: [EDTFDate] = []
    for date in dates {
      let resolution = Resolver.resolve(date, context)
      guard case .date(let value)? = resolution.value else {
        mention.timex = Timex(.date, resolution.timex)
        mention.value = nil
        return
      }
      values.append(value)
      mention.certainty = resolution.certainty
      mention.anchor = resolution.anchor
      if let fault = resolution.fault { findings.append(finding(fault, expression, date)) }
    }
    // Consecutive days are an interval, separate days a set.
    let days = values.compactMap { $0.civilDate }
    if isAll, days.count == values.count, days.count > 1,
      zip(days, days.dropFirst()).allSatisfy({ $1.days(since: $0) == 1 })
    {
      mention.value = EDTF(from: days[0], to: days[days.count - 1])
    } else {
      mention.value = EDTF(dates: values, isAll: isAll)
    }
    if let value = mention.value { mention.timex = Timex(.date, .date(value, nil)) }
  }

  /// The time of day and what was said of the whole: "about", "before".
  private func decorate(_ expression: Expression, _ mention: inout Mention) {
    if let modifier = expression.modifier { mention.timex.modifier = modifier }
    if let clock = expression.clock {
      mention.time = clock
      mention.zone = zone(expression)
      if case .date(let value, _) = mention.timex.value {
        mention.timex.value = .date(value, .clock(clock))
        mention.timex.kind = .time
      }
    }
    guard expression.isApproximate else { return }
    if mention.timex.kind == .date || mention.value != nil {
      mention.timex.modifier = mention.timex.modifier ?? .approximate
      mention.value = mention.value.map { $0.approximated }
    } else if mention.timex.kind == .duration {
      mention.timex.modifier = .approximate
    }
  }
}

extension EDTF {
  /// The same value marked `~` (approximate).
  var approximated: EDTF {
    func mark(_ date: EDTFDate) -> EDTFDate {
      var marked = date
      marked.qualifier.insert(.approximate)
      return marked
    }
    func mark(_ end: EDTFEndpoint) -> EDTFEndpoint {
      if case .date(let date) = end { return .date(mark(date)) }
      return end
    }
    return switch self {
    case .date(let date): .date(mark(date))
    case .interval(let start, let end): .interval(mark(start), mark(end))
    case .allOf(let dates): .allOf(dates.map(mark))
    case .oneOf(let dates): .oneOf(dates.map(mark))
    }
  }
}
