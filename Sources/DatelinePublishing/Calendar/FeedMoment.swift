import Chronology
import Dateline
import ICalendar

/// When an entry begins and ends, with its clock time where the zone of that is known.
struct FeedMoment {
  /// `DTSTART`.
  let start: CalendarMoment

  /// `DTEND`, exclusive; nil where it is not stated.
  let end: CalendarMoment?

  /// Whether a time of day was stated that the moments do not carry.
  let leavesTimeOut: Bool

  /// Whole days.
  init(days: ClosedRange<CivilDate>, time: ClockSpan?) {
    // 9999-12-31 has no next day; without an end it is that day alone.
    self.init(
      start: .day(days.lowerBound),
      end: days.upperBound.adding(days: 1).map(CalendarMoment.day),
      leavesTimeOut: time != nil
    )
  }

  /// One day, and the clock time on it where its zone is known.
  init(day: CivilDate, time: ClockSpan?, zone: Zone?) {
    guard let time, let zone, let start = FeedMoment.moment(day, time.start, zone) else {
      self.init(days: day...day, time: time)
      return
    }
    var end: CalendarMoment?
    if let clock = time.end, clock != time.start {
      let last = clock < time.start ? day.adding(days: 1) : day
      end = last.flatMap { FeedMoment.moment($0, clock, zone) }
    }
    self.init(start: start, end: end, leavesTimeOut: false)
  }

  private init(start: CalendarMoment, end: CalendarMoment?, leavesTimeOut: Bool) {
    self.start = start
    self.end = end
    self.leavesTimeOut = leavesTimeOut
  }

  private static func moment(_ day: CivilDate, _ clock: ClockTime, _ zone: Zone) -> CalendarMoment?
  {
    if let offset = minutes(of: zone.rawValue) {
      let total = Int(clock.minutesSinceMidnight) - offset
      let days = total >= 0 ? total / 1440 : (total - 1439) / 1440
      guard let date = day.adding(days: days),
        let time = ClockTime(hour: (total - days * 1440) / 60, minute: (total - days * 1440) % 60)
      else { return nil }
      return .utc(date, time)
    }
    guard CalendarMoment.isKnownTimeZone(zone.rawValue) else { return nil }
    return .zoned(day, clock, tzid: zone.rawValue)
  }

  /// The minutes east of Greenwich of `±HH:MM`; nil for a name.
  private static func minutes(of zone: String) -> Int? {
    if zone == "Z" || zone == "UTC" { return 0 }
    guard let sign = zone.first, sign == "+" || sign == "-",
      let clock = ClockTime(String(zone.dropFirst()))
    else { return nil }
    return Int(clock.minutesSinceMidnight) * (sign == "-" ? -1 : 1)
  }
}
