import Chronology

/// Times of day.
extension ExpressionParser {
  /// The time that slots state; with its end where one rule states both ("8-10 giờ").
  mutating func clock(_ slots: Captures, _ result: RuleResult) -> ClockSpan? {
    let stated = slots[.H] ?? slots[.DN] ?? result.hour.map(Int32.init)
    guard let end = time(stated ?? slots[.N] ?? slots[.HM].map { $0 / 100 }, slots, result)
    else { return nil }
    guard let first = slots[.DD] else { return ClockSpan(start: end) }
    // "9 to 11am": the first hour is in the same half of the day, or in the one before.
    guard var start = time(first, slots, result, isWhole: true) else { return nil }
    if start >= end {
      guard let earlier = ClockTime(hour: start.hour - 12) else { return nil }
      start = earlier
    }
    return ClockSpan(start: start, end: end)
  }

  private mutating func time(
    _ stated: Int32?,
    _ slots: Captures,
    _ result: RuleResult,
    isWhole: Bool = false
  ) -> ClockTime? {
    guard var hour = stated.map(Int.init) else { return nil }
    var minute = 0
    if !isWhole {
      let namesHour = slots[.H] != nil || slots[.DN] != nil || result.hour != nil
      let counted = result.isMinutesBefore || !namesHour ? nil : slots[.N]
      minute = Int(slots[.MIN] ?? slots[.HM].map { $0 % 100 } ?? counted ?? 0)
    }
    if !isWhole, result.half != 0 { minute = 30 }
    if !isWhole, result.minutes != 0 { minute = Int(result.minutes) }
    if result.action == .time, hour == 24, minute == 0 { hour = 0 }
    if let half = slots[.AP] {
      // "20.00 pm" says it twice.
      guard hour <= 12 || half == 1 else { return nil }
      if half == 1, hour < 12 { hour += 12 }
      if half == 0, hour == 12 { hour = 0 }
    } else if let part = slots[.P].flatMap({ Timex.DayPart.at(Int($0)) }) ?? result.part {
      hour = ClockTime.hour(hour, in: part)
    }
    if !isWhole, result.isMinutesBefore {
      let before =
        result.minutes != 0
        ? Int(result.minutes) : Int(slots[.N] ?? slots[.DD] ?? slots[.MIN] ?? 0)
      guard before > 0, before < 60 else { return nil }
      hour = (hour + 23) % 24
      minute = 60 - before
    }
    return ClockTime(hour: hour, minute: minute)
  }

  /// Leaves the part of the day to the date behind it, where it belongs to that: "9 giờ | sáng nay".
  mutating func trimPart(
    _ expression: inout Expression,
    _ slots: Captures,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) {
    guard slots[.P] != nil else { return }
    for length in 1...3 where expression.end - length > expression.spanStart {
      let start = expression.end - length
      guard
        let hit = phrases.longest(
          at: start,
          in: tokens,
          classes: LexicalClass.part.mask
        ), hit.end >= expression.end
      else { continue }
      guard
        beginsDate(at: start, beyond: expression.end, tokens, text)
          || beginsDate(at: hit.end, beyond: hit.end, tokens, text)
      else { return }
      expression.end = start
      expression.spanEnd = start
      return
    }
  }

  /// Whether a rule for a day reads from a token to beyond another.
  private mutating func beginsDate(
    at index: Int,
    beyond end: Int,
    _ tokens: [Token],
    _ text: Span<UInt8>
  ) -> Bool {
    var index = index
    if index < tokens.count, !tokens[index].traits.contains(.afterLine),
      let lead = phrases.longest(at: index, in: tokens, classes: LexicalClass.lead.mask),
      lead.sense.value >= 10
    {
      index = lead.end
    }
    guard let token = tokens.at(index), !token.traits.contains(.afterLine), inner.canStart(token)
    else { return false }
    inner.match(at: index, in: tokens, text: text)
    for position in 0..<inner.count where inner.ruleAndEnd(position).end > end {
      let result = inner.result(of: position)
      switch result.action {
      case .date, .same, .monthless:
        if PartialDate(inner.match(position, tokens, text), result)?.grain == .day { return true }
      default: break
      }
    }
    return false
  }

  /// "from 9:00 to 11:00": one time with its end; and the time zone after it.
  mutating func extendClock(
    _ expression: inout Expression,
    _ slots: Captures,
    _ tokens: [Token],
    _ text: Span<UInt8>,
    isBetween: Bool
  ) {
    takeZone(&expression, tokens)
    guard expression.end < tokens.count, !tokens[expression.end].traits.contains(.afterLine),
      let joiner = phrases.longest(
        at: expression.end,
        in: tokens,
        classes: LexicalClass.to.mask | (isBetween ? LexicalClass.and.mask : 0)
      ), joiner.sense.value == 0,
      case .clock(let span?, _) = expression.content, span.end == nil
    else { return }
    var index = joiner.end
    if index < tokens.count, !tokens[index].traits.contains(.afterLine),
      let lead = phrases.longest(at: index, in: tokens, classes: LexicalClass.lead.mask)
    {
      index = lead.end
    }
    guard index < tokens.count, !tokens[index].traits.contains(.afterLine),
      inner.canStart(tokens[index])
    else { return }
    inner.match(at: index, in: tokens, text: text)
    for position in 0..<inner.count {
      let match = inner.match(position, tokens, text)
      let result = grammar.rules[Int(match.rule)].result
      guard result.action == .time, let end = clock(match.captures, result), end.end == nil else {
        continue
      }
      // "1:30-4pm": what is said of the end holds for the start.
      var start = span.start
      if match.captures[.AP] == 1, slots[.AP] == nil, start.hour < 12,
        let moved = ClockTime(hour: start.hour + 12, minute: start.minute), moved < end.start
      {
        start = moved
      }
      expression.content = .clock(ClockSpan(start: start, end: end.start), nil)
      expression.zone = match.captures[.Z] ?? expression.zone
      expression.end = match.end
      expression.spanEnd = match.spanEnd
      trimPart(&expression, match.captures, tokens, text)
      takeZone(&expression, tokens)
      return
    }
  }

  private mutating func takeZone(_ expression: inout Expression, _ tokens: [Token]) {
    guard expression.zone == nil, expression.end < tokens.count,
      !tokens[expression.end].traits.contains(.afterLine),
      let hit = phrases.longest(
        at: expression.end,
        in: tokens,
        classes: LexicalClass.zone.mask
      )
    else { return }
    expression.zone = hit.sense.value
    expression.end = hit.end
  }
}

extension ClockSpan {
  /// The span in a part of the day: "tối 8 giờ" is at 20:00.
  func moved(to part: Timex.DayPart?) -> ClockSpan {
    guard let part, let first = start.moved(to: part) else { return self }
    return ClockSpan(start: first, end: end?.moved(to: part))
  }
}

extension ClockTime {
  fileprivate func moved(to part: Timex.DayPart) -> ClockTime? {
    ClockTime(hour: ClockTime.hour(hour, in: part), minute: minute)
  }

  /// The hour of a 24-hour clock that an hour in a part of the day is: 3 in the afternoon is 15,
  /// 12 at night is 0.
  static func hour(_ hour: Int, in part: Timex.DayPart) -> Int {
    guard (1...12).contains(hour) else { return hour }
    return switch part {
    case .afternoon, .evening: hour < 12 ? hour + 12 : 12
    case .night: hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour
    case .midday: hour <= 3 ? hour + 12 : hour
    default: hour
    }
  }
}
