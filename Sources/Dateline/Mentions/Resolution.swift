import Chronology

extension Resolver {
  /// A resolved date.
  ///
  /// Nothing in it counts references, so that handing it on costs no more than its bytes; the public
  /// values are made of it once, when the mention is written down.
  struct Resolution: Sendable {
    var value: Value?
    var meaning: Meaning
    var certainty = ComponentCertainty()
    var anchor: Anchor.Source?
    var fault: Fault?
  }

  /// A date, an interval between two, or several dates.
  enum Value: Equatable, Sendable {
    case date(EDTFDate)
    case interval(EDTFDate, EDTFDate)
    /// A set of dates, which is handed on beside it.
    case set

    /// The interval between two days, or the day itself where they are the same; nil where the end
    /// is before the start.
    init?(from start: CivilDate, to end: CivilDate) {
      guard start <= end else { return nil }
      self = start == end ? .date(EDTFDate(start)) : .interval(EDTFDate(start), EDTFDate(end))
    }

    /// The value that a public one is; a set where it is neither a date nor between two.
    init(_ value: EDTF) {
      switch value {
      case .date(let date): self = .date(date)
      case .interval(.date(let start), .date(let end)): self = .interval(start, end)
      default: self = .set
      }
    }

    /// As the public value; nil for a set.
    @inline(__always)
    var edtf: EDTF? {
      switch self {
      case .date(let date): .date(date)
      case .interval(let start, let end): .interval(.date(start), .date(end))
      case .set: nil
      }
    }

    /// The same value marked `~` (approximate).
    var approximated: Value {
      switch self {
      case .date(let date): .date(date.approximated)
      case .interval(let start, let end): .interval(start.approximated, end.approximated)
      case .set: .set
      }
    }

    /// The day that it names, or the first of its range.
    var explicitDay: EDTFDate? {
      switch self {
      case .date(let date): return date.isDay ? date : nil
      case .interval(let first, let last):
        guard first.isDay else { return nil }
        guard last.isDay else { return first }
        // "(4.10.1920 - 4.10.2020)" is a life or an age, not a day that is told of.
        if last.year <= first.year { return first }
        guard let day = first.civilDate, let end = last.civilDate, end.days(since: day) <= 366
        else { return nil }
        return first
      case .set: return nil
      }
    }
  }

  /// What TIMEX3 says: `Timex.Value` without what needs memory of its own.
  enum Meaning: Sendable {
    case date(Value, Timex.TimeOfDay?)
    case week(year: Int16, week: Int16)
    case weekday(Weekday)
    case time(Timex.TimeOfDay)
    case period(Period)
    case lunar(LunarDay, LunarDay?)
    case reference(Timex.Reference)

    /// As the public value; vague for a set.
    @inline(__always)
    var timex: Timex.Value {
      switch self {
      case .date(.date(let date), let time): .date(.date(date), time)
      case .date(.interval(let start, let end), let time):
        .date(.interval(.date(start), .date(end)), time)
      case .date(.set, _): .reference(.present)
      case .week(let year, let week): .week(year: Int(year), week: Int(week))
      case .weekday(let weekday): .weekday(weekday)
      case .time(let time): .time(time)
      case .period(let period): .period(period)
      case .lunar(let start, let end): .lunar(start.point, end?.point)
      case .reference(let reference): .reference(reference)
      }
    }
  }

  /// A day of the lunar calendar without its year, in a few bytes.
  struct LunarDay: Sendable {
    private var month: Int16
    private var day: Int16
    private var isLeapMonth: Bool

    /// The day as a date's words state it.
    init(_ date: PartialDate) {
      month = date.month.map(Int16.init(clamping:)) ?? .min
      day = date.day.map(Int16.init(clamping:)) ?? .min
      isLeapMonth = date.isLeapMonth
    }

    /// As the public value.
    var point: LunarPoint {
      LunarPoint(
        month: month == .min ? nil : Int(month),
        isLeapMonth: isLeapMonth,
        day: day == .min ? nil : Int(day)
      )
    }
  }

  /// What is wrong with the words.
  enum Fault: Sendable { case impossibleDate, weekdayMismatch }
}

extension EDTFDate {
  /// Whether it is a day with no part unspecified.
  var isDay: Bool { day != 0 && day != 255 && month != 255 && unspecifiedYearDigits == 0 }

  /// The same date marked `~` (approximate).
  var approximated: EDTFDate {
    var marked = self
    marked.qualifier.insert(.approximate)
    return marked
  }
}
