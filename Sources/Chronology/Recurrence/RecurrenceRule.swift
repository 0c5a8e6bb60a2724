/// When something happens again, as iCalendar writes it (RFC 5545, 3.3.10).
///
/// Every value is a rule that the RFC allows and that can occur: the initializers check more than
/// libical does. The numbers of a list are kept in ascending order and without repeats.
///
///     try RecurrenceRule(parsing: "FREQ=MONTHLY;BYDAY=-1FR;COUNT=6")
///     try RecurrenceRule(parsing: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")  // throws neverOccurs
///
/// A rule is a value only; nothing here computes its occurrences. "Every two years" is no rule: it
/// fixes no dates.
public struct RecurrenceRule: Hashable, Sendable {
  /// The unit of repetition, `FREQ`.
  public let frequency: Frequency

  /// Every how many units, `INTERVAL`, 1 or more.
  public let interval: Int

  /// Where the repetition ends, `COUNT` or `UNTIL`, or nil where it goes on for ever.
  public let end: End?

  /// The parts that widen or narrow the dates, `BYMONTH` to `BYSETPOS`.
  public let parts: Parts

  /// The first day of the week, `WKST`.
  public let weekStart: Weekday

  /// Makes a rule, or throws the first reason why there is none such.
  public init(
    _ frequency: Frequency,
    interval: Int = 1,
    end: End? = nil,
    parts: Parts = Parts(),
    weekStart: Weekday = .monday
  ) throws(ChronologyError) {
    self.frequency = frequency
    self.interval = interval
    self.end = end
    self.parts = parts.inOrder
    self.weekStart = weekStart
    try check()
  }

  /// The units of repetition, from short to long.
  public enum Frequency: String, Hashable, Comparable, Sendable, CaseIterable {
    case secondly = "SECONDLY"
    case minutely = "MINUTELY"
    case hourly = "HOURLY"
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"

    /// Orders units from short to long.
    public static func < (left: Frequency, right: Frequency) -> Bool { left.rank < right.rank }

    private var rank: Int { Frequency.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Where a repetition ends.
  public enum End: Hashable, Sendable {
    /// After so many occurrences, the first included; 1 to 999,999,999.
    case count(Int)

    /// With the last occurrence on or before a day.
    case day(CivilDate)

    /// With the last occurrence at or before a moment, which is in UTC or at the clock of the
    /// event's place.
    case moment(CivilDate, hour: Int, minute: Int, second: Int, isUTC: Bool)
  }

  /// A weekday, with its number in the month or year where one is stated: `MO`, `2TU`, `-1FR`.
  public struct WeekdayNumber: Hashable, Comparable, Sendable {
    /// The weekday.
    public var weekday: Weekday

    /// 1 for the first of the month or year, -1 for the last; nil for every one.
    public var number: Int?

    /// Makes a weekday with or without a number.
    public init(_ weekday: Weekday, number: Int? = nil) {
      self.weekday = weekday
      self.number = number
    }

    /// Orders by number, those without one first, then from Monday to Sunday.
    public static func < (left: WeekdayNumber, right: WeekdayNumber) -> Bool {
      (left.number ?? .min, left.weekday.rawValue) < (right.number ?? .min, right.weekday.rawValue)
    }
  }

  /// The lists of a rule; an empty one is a part that does not stand.
  public struct Parts: Hashable, Sendable {
    /// `BYSECOND`, 0 to 60.
    public var seconds: [Int] = []

    /// `BYMINUTE`, 0 to 59.
    public var minutes: [Int] = []

    /// `BYHOUR`, 0 to 23.
    public var hours: [Int] = []

    /// `BYDAY`.
    public var weekdays: [WeekdayNumber] = []

    /// `BYMONTHDAY`, 1 to 31, or -1 to -31 from the month's end.
    public var monthDays: [Int] = []

    /// `BYYEARDAY`, 1 to 366, or -1 to -366 from the year's end.
    public var yearDays: [Int] = []

    /// `BYWEEKNO`, 1 to 53, or -1 to -53 from the year's end.
    public var weeks: [Int] = []

    /// `BYMONTH`, 1 to 12.
    public var months: [Int] = []

    /// `BYSETPOS`, 1 to 366, or -1 to -366 from the end of the set.
    public var positions: [Int] = []

    /// Makes parts of which none stands.
    public init() {}

    /// Each list in ascending order and without repeats.
    var inOrder: Parts {
      var parts = self
      parts.seconds = Parts.inOrder(seconds)
      parts.minutes = Parts.inOrder(minutes)
      parts.hours = Parts.inOrder(hours)
      parts.weekdays = Parts.inOrder(weekdays)
      parts.monthDays = Parts.inOrder(monthDays)
      parts.yearDays = Parts.inOrder(yearDays)
      parts.weeks = Parts.inOrder(weeks)
      parts.months = Parts.inOrder(months)
      parts.positions = Parts.inOrder(positions)
      return parts
    }

    private static func inOrder<Value: Hashable & Comparable>(_ list: [Value]) -> [Value] {
      list.count < 2 ? list : Set(list).sorted()
    }
  }
}
