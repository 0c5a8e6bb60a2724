/// The meaning of a time expression as TimeML's TIMEX3 writes it (ISO 24617-1).
///
/// The meaning is kept as a value and printed on demand, so a document full of dates costs no
/// strings until somebody asks for one.
public struct Timex: Hashable, Sendable {
  /// What is said: a date, a time of day, a length or a repetition.
  public var kind: Kind

  /// The value, for example `2016-03-17TMO`, `2016-W11`, `P2Y` or `PAST_REF`.
  public var value: Value

  /// The `mod` attribute, where the text qualifies the value.
  public var modifier: Modifier?

  /// Makes a time expression's meaning.
  public init(_ kind: Kind, _ value: Value, modifier: Modifier? = nil) {
    self.kind = kind
    self.value = value
    self.modifier = modifier
  }

  /// The `type` attribute of TIMEX3.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// The `mod` attribute of TIMEX3.
  public enum Modifier: String, Hashable, Sendable, CaseIterable {
    case start = "START"
    case mid = "MID"
    case end = "END"
    case approximate = "APPROX"
    case before = "BEFORE"
    case after = "AFTER"
    case onOrBefore = "ON_OR_BEFORE"
    case onOrAfter = "ON_OR_AFTER"
    case lessThan = "LESS_THAN"
    case moreThan = "MORE_THAN"
    case equalOrLess = "EQUAL_OR_LESS"
    case equalOrMore = "EQUAL_OR_MORE"
  }

  /// What the `value` attribute says.
  public enum Value: Hashable, Sendable {
    /// A date, interval or set, and the time of day beside it where one is stated.
    case date(EDTF, TimeOfDay?)

    /// A week of ISO 8601, printed `2016-W11`.
    case week(year: Int, week: Int)

    /// A weekday of an unknown week, printed `XXXX-WXX-5`.
    case weekday(Weekday)

    /// A time of day without a date, printed `T09:30` or `TMO`.
    case time(TimeOfDay)

    /// A length of time, printed `P2Y`; in a SET, the length from one occurrence to the next.
    case period(Period)

    /// A day of the Vietnamese lunar calendar that is not tied to a solar day, printed
    /// `lunar:01-04`, or `lunar:01-05/lunar:01-07` with an end.
    case lunar(LunarPoint, LunarPoint?)

    /// `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
    case reference(Reference)
  }

  /// A vague point of time.
  public enum Reference: String, Hashable, Sendable, CaseIterable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
  }

  /// A time of day: what a clock shows, or a part of the day.
  public enum TimeOfDay: Hashable, Sendable {
    case clock(ClockSpan)
    case part(DayPart)
  }

  /// A part of the day, with the letters of TIMEX3.
  public enum DayPart: String, Hashable, Sendable, CaseIterable {
    case daytime = "DT"
    case morning = "MO"
    case midday = "MI"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
  }
}
