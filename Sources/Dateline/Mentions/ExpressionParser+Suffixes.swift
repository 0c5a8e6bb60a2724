import Chronology

/// Words behind a date that fix its year: "17/3 vừa qua", "20/5 năm tới", "8/8 hằng năm".
extension ExpressionParser {
  private static let suffixes: UInt64 =
    LexicalClass.direction.mask | LexicalClass.relativeYear.mask

  mutating func readSuffixes(of element: inout Element, _ tokens: [Token], _ text: Span<UInt8>) {
    for _ in 0..<2 {
      guard let token = tokens.at(element.end), token.classes & ExpressionParser.suffixes != 0,
        token.kind == .word, !token.traits.contains(.afterLine), element.date.isOpenToSuffix,
        let hit = phrases.longest(
          at: element.end,
          in: tokens,
          classes: ExpressionParser.suffixes
        )
      else { return }
      if hit.sense.lexicalClass == .relativeYear {
        guard element.date.takesYear else { return }
        element.date.relativeYear = Int(hit.sense.value)
      } else {
        switch hit.sense.value {
        case 0:
          // "Thứ Bảy này": that of this week.
          if element.date.weekday != nil, element.date.day == nil { element.date.relativeWeek = 0 }
        case -1, 1:
          // "tới dự" is a verb of going, not "next".
          if hit.end == element.end + 1, !isAtEnd(hit.end, tokens, text) { return }
          element.suffix.tense = Int8(hit.sense.value)
          // "Thứ Sáu tới" is not today.
          if element.date.weekday != nil, element.date.day == nil {
            element.date.sign = Int8(hit.sense.value)
          }
        case 2: element.suffix.isYearly = true
        case 3: element.suffix.isOfLastYear = true
        default: return
        }
      }
      element.end = hit.end
      element.spanEnd = hit.end
      element.isAtEnd = true
      element.isDoubtful = false
      element.needsLead = false
    }
  }
}

extension Expression {
  mutating func setPart(_ part: Timex.DayPart) {
    switch content {
    case .date(var date):
      if date.part == nil { date.part = part }
      content = .date(date)
    case .range(var from, let to):
      if from.part == nil { from.part = part }
      content = .range(from, to)
    default: break
    }
  }
}

extension PartialDate {
  /// Whether its year, or its week, is still to be decided.
  fileprivate var isOpenToSuffix: Bool {
    if weekday != nil, day == nil { return relativeWeek == nil }
    return year == nil && relativeYear == nil && relativeMonth == nil && relativeQuarter == nil
      && relativeDay == nil && relativeWeek == nil && sameDay == nil && offset == nil
      && (month != nil || quarter != nil || half != nil || season != nil || day != nil)
  }

  /// Whether a year such as "năm nay" can be its year.
  fileprivate var takesYear: Bool {
    month != nil || quarter != nil || half != nil || season != nil || day != nil
  }
}
