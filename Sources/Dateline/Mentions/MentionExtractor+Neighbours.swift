import Chronology

/// What expressions that stand side by side say of each other.
extension MentionExtractor {
  private static let small: UInt64 =
    LexicalClass.lead.mask | LexicalClass.from.mask | LexicalClass.part.mask
    | LexicalClass.approximate.mask | LexicalClass.zone.mask

  // MARK: - Times of day

  /// Gives a time of day to the date that stands beside it on the line.
  ///
  /// What remains moves up in one pass, so that many clocks cost no more than few.
  func attachClocks(_ window: inout Window, _ text: Span<UInt8>) {
    let count = window.expressions.count
    var kept = 0
    var index = 0
    while index < count {
      guard case .clock(let span?, _) = window.expressions.span[index].content else {
        if kept < index { window.expressions.swapAt(kept, index) }
        kept += 1
        index += 1
        continue
      }
      let isBefore = isNear(window, index, index + 1)
      let target = isBefore ? index + 1 : isNear(window, kept - 1, index) ? kept - 1 : nil
      guard let target, window.expressions[target].clock == nil,
        takesClock(window, target, isBefore: isBefore)
      else {
        if window.expressions[index].needsDate {
          index += 1
          continue
        }
        if kept < index { window.expressions.swapAt(kept, index) }
        kept += 1
        index += 1
        continue
      }
      let zone = window.expressions[index].zone ?? zone(after: target, window)
      let modifier = window.expressions[target].modifier ?? window.expressions[index].modifier
      let start = window.expressions[index].spanStart
      window.expressions[target].clock = span.moved(to: window.expressions[target].dayPart)
      window.expressions[target].zone = zone
      window.expressions[target].modifier = modifier
      index += 1
      if isBefore, kept > 0, joinTimed(&window, kept - 1, index, from: start) { index += 1 }
    }
    window.expressions.removeLast(count - kept)
  }

  /// A clock before a range or a list tells when each day begins.
  private func takesClock(_ window: borrowing Window, _ index: Int, isBefore: Bool) -> Bool {
    switch window.expressions[index].content {
    case .date(let date): date.grain == .day
    case .range(let start, _): isBefore && start.grain == .day
    case .list(let list, _):
      isBefore && window.lists.dates(list).allSatisfy { $0.grain == .day }
    default: false
    }
  }

  /// "22h ngày 15/3 đến 5h ngày 16/3" is one range with a time at either end; "8h ngày 15/3 đến
  /// 17h cùng ngày" is one day.
  ///
  /// Returns whether the right one has gone into the left.
  private func joinTimed(
    _ window: inout Window,
    _ leftIndex: Int,
    _ rightIndex: Int,
    from clockStart: Int
  ) -> Bool {
    // Looked at where they are: most clocks join nothing.
    let leftEnd = window.expressions[leftIndex].end
    guard leftEnd <= clockStart, clockStart - leftEnd <= 7, leftEnd < window.tokens.count,
      let ending = window.expressions[rightIndex].clock, ending.end == nil,
      case .date(let first) = window.expressions[leftIndex].content,
      case .date(let second) = window.expressions[rightIndex].content, first.grain == .day,
      let joiner = lexicon.phrases.longest(
        at: leftEnd,
        in: window.tokens,
        classes: LexicalClass.to.mask
      ), joiner.sense.value == 0, joiner.end <= clockStart,
      isSmall(joiner.end..<clockStart, window)
    else { return false }
    if second.sameDay == 0 {
      guard let start = window.expressions[leftIndex].clock?.start else { return false }
      window.expressions[leftIndex].clock = ClockSpan(start: start, end: ending.start)
      window.expressions[rightIndex].clock = nil
      return false
    }
    guard first.day != nil, second.day != nil, second.month != nil else { return false }
    var start = first
    start.inherit(from: second)
    var end = second
    end.inherit(from: start)
    guard start.isComplete, start.isBefore(end) else { return false }
    let (left, right) = (window.expressions[leftIndex], window.expressions[rightIndex])
    var joined = left
    joined.content = .range(start, end)
    joined.clock = left.clock.map { ClockSpan(start: $0.start, end: ending.start) }
    joined.zone = left.zone ?? right.zone
    joined.spanEnd = right.spanEnd
    joined.end = right.end
    joined.range = left.range.lowerBound..<right.range.upperBound
    window.expressions[leftIndex] = joined
    return true
  }

  private func zone(after index: Int, _ window: borrowing Window) -> Int32? {
    let end = window.expressions[index].end
    guard end < window.tokens.count, !window.tokens[end].traits.contains(.afterLine) else {
      return nil
    }
    let hit = lexicon.phrases.longest(
      at: end,
      in: window.tokens,
      classes: LexicalClass.zone.mask
    )
    return hit?.sense.value
  }

  /// Whether nothing but small words and marks stands between two expressions.
  private func isNear(_ window: borrowing Window, _ left: Int, _ right: Int) -> Bool {
    guard left >= 0, right < window.expressions.count else { return false }
    let from = window.expressions[left].end
    let to = window.expressions[right].spanStart
    guard from <= to, to - from <= 4 else { return false }
    return isSmall(from..<to, window) && !window.tokens[to].traits.contains(.afterLine)
  }

  private func isSmall(_ range: Range<Int>, _ window: borrowing Window) -> Bool {
    let tokens = window.tokens.span
    for index in range {
      let token = tokens[index]
      guard !token.traits.contains(.afterLine), token.kind != .number,
        token.kind == .mark || token.classes & MentionExtractor.small != 0
      else { return false }
    }
    return true
  }

  // MARK: - The same day in two calendars

  /// Finds a lunar and a solar day that the text gives for each other, as in "10/3 âm lịch (tức
  /// 16/4)".
  ///
  /// The lunar day then tells the year of the solar one.
  func pairLunarDays(_ window: inout Window, _ text: Span<UInt8>) {
    for right in window.expressions.indices.dropFirst() {
      let left = right - 1
      guard let first = window.expressions[left].firstDate,
        let second = window.expressions[right].firstDate, first.isLunar != second.isLunar,
        first.day != nil, second.day != nil, window.expressions[left].twin == 0,
        isEqual(window, left, right, text)
      else { continue }
      window.expressions[left].twin = 1
      window.expressions[right].twin = -1
      if first.isLunar {
        window.expressions[right].setLunarTwin(LunarPoint(first))
      } else {
        window.expressions[left].setLunarTwin(LunarPoint(second))
      }
    }
  }

  /// Whether what stands between two expressions says that they are the same day.
  private func isEqual(
    _ window: borrowing Window,
    _ left: Int,
    _ right: Int,
    _ text: Span<UInt8>
  ) -> Bool {
    let from = window.expressions[left].end
    let to = window.expressions[right].spanStart
    guard from < to, to - from <= 7, !window.tokens[to].traits.contains(.afterLine) else {
      return false
    }
    var says = false
    var index = from
    while index < to {
      let token = window.tokens[index]
      guard !token.traits.contains(.afterLine), token.kind != .number else { return false }
      if token.kind == .mark {
        switch text[Int(token.start)] {
        case UInt8(ascii: "("), UInt8(ascii: "="): says = true
        case UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "-"): break
        default: return false
        }
        index += 1
      } else if let hit = lexicon.phrases.longest(
        at: index,
        in: window.tokens,
        classes: LexicalClass.equals.mask | MentionExtractor.small
      ) {
        if hit.sense.lexicalClass == .equals { says = true }
        index = hit.end
      } else {
        return false
      }
    }
    return says
  }

  /// Gives a lunar day the value of the solar day beside it, and checks the one against the other.
  func checkTwin(of index: Int, in window: borrowing Window, _ result: inout Result) {
    guard window.expressions[index].twin < 0, window.mentionIndex[index - 1] >= 0 else { return }
    let solarIsFirst = window.expressions[index].firstDate?.isLunar == true
    let solar = Int(window.mentionIndex[solarIsFirst ? index - 1 : index])
    let lunar = Int(window.mentionIndex[solarIsFirst ? index : index - 1])
    guard let value = result.mentions[solar].value else { return }
    result.mentions[lunar].value = value
    result.mentions[lunar].certainty = result.mentions[solar].certainty
    result.mentions[lunar].anchor = result.mentions[solar].anchor
    guard let day = value.firstDay, case .lunar(let point, _) = result.mentions[lunar].timex.value,
      !point.isSameDay(as: day)
    else { return }
    result.findings.append(
      Finding(
        .lunarMismatch,
        at: result.mentions[lunar].range,
        "the lunar day is another than that of the solar day beside it"
      )
    )
  }
}

extension LunarPoint {
  fileprivate init(_ date: PartialDate) {
    self.init(month: date.month, isLeapMonth: date.isLeapMonth, day: date.day)
  }
}

extension Expression {
  /// Its date, or the first of its range.
  fileprivate var firstDate: PartialDate? {
    switch content {
    case .date(let date), .range(let date, _): date
    default: nil
    }
  }

  /// The part of the day of its date.
  fileprivate var dayPart: Timex.DayPart? {
    if case .date(let date) = content { return date.part }
    return nil
  }

  fileprivate mutating func setLunarTwin(_ point: LunarPoint) {
    switch content {
    case .date(var date):
      date.lunarTwin = point
      content = .date(date)
    case .range(var start, let end):
      start.lunarTwin = point
      content = .range(start, end)
    default: break
    }
  }
}

extension Mention {
  /// The day that it names, or the first of its range.
  var explicitDay: CivilDate? {
    switch value {
    case .date(let date): return date.civilDate
    case .interval(.date(let first), .date(let last)):
      // "(4.10.1920 - 4.10.2020)" is a life or an age, not a day that is told of.
      guard let day = first.civilDate, let end = last.civilDate, end.days(since: day) <= 366 else {
        return first.civilDate.flatMap { last.civilDate == nil ? $0 : nil }
      }
      return day
    case .interval(.date(let date), _): return date.civilDate
    default: return nil
    }
  }
}
