import Chronology

/// What a rule makes of its slots: the right side of a rule in the lexicon format.
struct RuleResult: Hashable, Sendable {
  var action: Action
  var modifier: Timex.Modifier?
  var part: Timex.DayPart?
  /// Fixed numbers by name: `half=1`, `day=15`, `month=1`, `unit`, `sign`.
  ///
  /// In a date, `sign` says on which side of the anchor a weekday or month lies, and `unit` what an
  /// ordinal counts.
  var half: Int8 = 0
  var quarter: Int8 = 0
  var day: Int8 = 0
  var month: Int8 = 0
  var count: Int32 = 0
  var unit: Period.Unit?
  var sign: Int8 = 0
  var relativeDay: Int8?
  var relativeWeek: Int8?
  var relativeMonth: Int8?
  var relativeYear: Int8?
  /// The hour of a word such as "noon".
  var hour: Int8?
  /// The words themselves tell past from future, the anchor's own month included: "tháng 3 vừa
  /// qua" is `tense=-1`.
  var tense: Int8 = 0
  /// Only where a word such as "ngày" or a part of the day stands before it, or in a range.
  var needsLead = false
  /// Only after a word that names a day or a part of it, or in a range: "17-3" alone is a score.
  var needsDayWord = false
  /// Only where a mark, the end of the line or a word of tense or place follows: in "ngày 2 bên"
  /// the number counts the next word.
  var needsEnd = false
  /// The count is how often in the unit, not how many units lie between.
  var isRate = false
  /// The count is of months from the beginning (1) or the end (-1) of the year.
  var months: Int8 = 0
  /// Minutes before the hour, not after it.
  var isMinutesBefore = false
  /// Only after a word that may stand before a date.
  var needsPrefix = false
  /// Bare days may follow: "October 26-28".
  var isOpen = false
  /// The eve of the lunar year that is named.
  var isEve = false
  /// Leap month of the lunar calendar.
  var isLeap = false
  /// Saturday and Sunday of the relative week.
  var isWeekend = false
  /// The week in which the day lies.
  var isWeekOfDay = false
  /// Which weekday of its month it is, -1 for the last; `counts` where an ordinal tells.
  var nth: Int8 = 0
  var countsWeekdays = false
  /// Only a festival whose name names its day without a year as well: "Easter", not "Tết".
  var isAlone = false
  /// `N` is the number of a week in its year.
  var isISOWeek = false
  /// So many units after (1) or before (-1) the day that the other slots name.
  var shift: Int8 = 0
  /// The minutes of a word such as "quarter".
  var minutes: Int8 = 0
  /// A time only where a date stands beside it: "tonight at 8".
  var needsDate = false
  /// A length of time, unless the sentence tells of what is to come: "in two weeks".
  var mayBeLength = false
  /// How an all-numeric date is read.
  var order: Order?
  /// The first `N` months of a year.
  var isFirstMonths = false
  /// The weekday of a repetition.
  var weekday: Int8 = 0
  /// The year is of the Buddhist era.
  var isBuddhist = false

  /// Whether it is a date of its slots and nothing else, so that making it costs little.
  private(set) var isPlain = false

  /// Finds out whether it is plain, once all is set.
  mutating func seal() {
    switch action {
    case .date, .bare, .bareYear, .monthless: break
    default: return
    }
    // What it asks of the words around it says nothing of the date.
    var plain = RuleResult(action: action, tense: tense)
    plain.needsLead = needsLead
    plain.needsDayWord = needsDayWord
    plain.needsEnd = needsEnd
    plain.needsPrefix = needsPrefix
    plain.isOpen = isOpen
    plain.order = order
    isPlain = self == plain
  }

  /// Whether what another rule makes of the same slots never counts beside it: both say the same, or
  /// both are dates of the slots and this one asks nothing of the words around it.
  func hides(_ other: RuleResult) -> Bool {
    if self == other { return true }
    return action == .date && other.action == .date && isPlain && other.isPlain
      && tense == other.tense && !needsLead && !needsDayWord && !needsEnd && !needsPrefix
  }

  /// Which of two numbers is the day.
  enum Order: String, Hashable, Sendable { case dayFirst = "DMY", monthFirst = "MDY" }

  enum Action: String, Hashable, Sendable, CaseIterable {
    /// A date from the slots that are filled.
    case date
    /// A day without a month, which only a range or a list completes.
    case bare
    /// A day of a month that a date near by or the anchor gives.
    case monthless
    /// The anchor's day, as one end of a range: "from now until".
    case now
    /// A year that only a range completes.
    case bareYear = "bare-year"
    /// `N U` before or after the anchor; `sign` tells which.
    case offset
    /// The last explicit day of the text, `count` days moved.
    case same
    /// A time of day.
    case time
    /// A length of time.
    case duration
    /// A repetition.
    case set
    /// A day of the lunar calendar.
    case lunar
    /// Vague: past, present or future.
    case past, present, future
    /// A decade or century from `N` or `Y` or `R`.
    case decade, century
    /// A day that no calendar has.
    case impossible
    /// Not a time expression; what it covers is not looked at again.
    case none
  }
}
