import Chronology

/// What an expression is read from.
extension ExpressionParser {
  /// One element of an expression: a rule's match and what says the same day beside it.
  struct Element {
    var date: PartialDate
    var rule: Int32
    var action: RuleResult.Action
    /// What its rule asks of the words around it; see `RuleResult`.
    var needsLead: Bool
    var needsDayWord: Bool
    var needsEnd: Bool
    var needsPrefix: Bool
    /// Bare days may follow.
    var isOpen: Bool
    /// Its month is a name, or a number.
    var namesMonth: Bool
    var numbersMonth: Bool
    /// Its match's first token.
    var start: Int32
    /// The token after it, and the token after its part of the mention's span.
    var end: Int
    var spanEnd: Int
    /// Where its part of the span begins, if not with its match: "Tuesday, | 11 June 2024".
    var spanStart: Int?
    /// Whether nothing but a doubtful word says it.
    var isDoubtful: Bool
    /// A mark, the end of the line or a word of tense or place follows.
    var isAtEnd: Bool
    /// What words behind it say of its year.
    var suffix = Suffix()

    init(date: PartialDate, match: Matcher.Match, result: RuleResult, isAtEnd: Bool = false) {
      self.date = date
      self.isAtEnd = isAtEnd
      rule = match.rule
      action = result.action
      needsLead = result.needsLead
      needsDayWord = result.needsDayWord
      needsEnd = result.needsEnd
      needsPrefix = result.needsPrefix
      isOpen = result.isOpen
      namesMonth = match.captures.filled & Slot.MON.mask != 0
      numbersMonth = match.captures.filled & Slot.M.mask != 0
      start = Int32(truncatingIfNeeded: match.start)
      end = match.end
      spanEnd = match.spanEnd
      isDoubtful = match.isDoubtful
      suffix.tense = result.tense
    }

    /// Whether it says a year, weekday or relative day that does not come after the one before it.
    func repeats(_ other: Element) -> Bool {
      if action == .bareYear, other.action == .bareYear, !date.isShortYear {
        return date.year ?? 0 <= other.date.year ?? 0
      }
      return date.isOnlyRelative && other.date.isOnlyRelative && date.weekday == other.date.weekday
        && date.relativeDay == other.date.relativeDay
    }

    /// A day that waits for a month.
    var isBare: Bool { action == .bare || action == .monthless }
  }

  /// What words behind a date say of its year.
  struct Suffix {
    /// -1 for the last one, 1 for the next one.
    var tense: Int8 = 0
    /// "Every year".
    var isYearly = false
    /// "The same year" as that of the date before it.
    var isOfLastYear = false
  }

  /// What joins two elements.
  struct Joiner {
    var kind: LexicalClass
    /// Its value in the lexicon: 1 for a comma without a word, and for what joins only years.
    var value: Int32
    var isComma: Bool { kind == .and && value == 1 }
    /// It joins years only: "2015/16".
    var isForYears: Bool { kind == .to && value == 1 }
    /// "Moved to": what follows is another date, not the end of a range.
    var isMove: Bool { kind == .to && value == 2 }
    /// It is a mark, not a word.
    var isMark = false
    /// A comma stands before its word: ", and".
    var isAfterComma = false
  }

  /// What stands before the first element.
  struct Prefix {
    var modifier: Timex.Modifier?
    var isApproximate = false
    var part: Timex.DayPart?
    var hasLead = false
    /// One of the words names a day or a part of it.
    var namesDay = false
    /// One of the words stands before times of day only.
    var namesTime = false
    /// How many days the words promise: "trong hai ngày".
    var dayCount: Int8 = 0
    /// What four digits need to be a year: 1 nothing more, 2 to be of this or the last century.
    var years: Int32 = 0
    /// "Between": an "and" joins the ends of a range.
    var isBetween = false
    /// "Postponed from": what follows "to" is another date, not the end of a range.
    var isMove = false
    /// The first token, and the one behind the words.
    var start = 0
    var end: Int
  }
}

extension ExpressionParser.Prefix {
  mutating func take(_ sense: PhraseTrie.Sense) {
    switch sense.lexicalClass {
    case .approximate:
      isApproximate = true
      years = sense.value
    case .bound:
      modifier = Timex.Modifier.at(Int(sense.value))
      years = 2
    case .part:
      part = Timex.DayPart.at(Int(sense.value))
      hasLead = true
      namesDay = true
    case .from:
      hasLead = true
      years = 2
      isBetween = sense.value == 1
      takeDays(sense.value)
    case .lead where sense.value < 0: namesTime = true
    case .until: namesTime = true
    default:
      hasLead = true
      years = sense.value
      takeDays(sense.value)
    }
  }

  /// A value of 10 says that the word names a day; what is above 10 counts days.
  private mutating func takeDays(_ value: Int32) {
    guard value >= 10 else { return }
    namesDay = true
    if value > 11 { dayCount = Int8(clamping: value - 10) }
  }
}
