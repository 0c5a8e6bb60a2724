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

    /// As the public value; a set is the one given.
    func edtf(_ set: EDTF?) -> EDTF? {
      switch self {
      case .date(let date): .date(date)
      case .interval(let start, let end): .interval(.date(start), .date(end))
      case .set: set
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
    case week(year: Int, week: Int)
    case weekday(Weekday)
    case time(Timex.TimeOfDay)
    case period(Period)
    case lunar(LunarPoint, LunarPoint?)
    case reference(Timex.Reference)

    /// As the public value; a set is the one given.
    func timex(_ set: EDTF?) -> Timex.Value {
      switch self {
      case .date(.date(let date), let time): .date(.date(date), time)
      case .date(let value, let time):
        value.edtf(set).map { .date($0, time) } ?? .reference(.present)
      case .week(let year, let week): .week(year: year, week: week)
      case .weekday(let weekday): .weekday(weekday)
      case .time(let time): .time(time)
      case .period(let period): .period(period)
      case .lunar(let start, let end): .lunar(start, end)
      case .reference(let reference): .reference(reference)
      }
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
