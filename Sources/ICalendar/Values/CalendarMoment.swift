public import Chronology

/// A day, or a point of time that does not depend on the reader's zone.
///
/// Years 1 to 3000 can be written. Floating time (RFC 5545, 3.3.5, form 1) is no value, because
/// clients read it in different zones.
public enum CalendarMoment: Hashable, Sendable {
  /// A whole day where the event takes place, written with `VALUE=DATE`.
  case day(CivilDate)

  /// A point of time in UTC, written with `Z`.
  case utc(CivilDate, ClockTime)

  /// A wall clock's time in a zone of the IANA database, for example `Asia/Ho_Chi_Minh`.
  case zoned(CivilDate, ClockTime, tzid: String)

  /// The date, in the zone of the moment.
  public var date: CivilDate {
    switch self {
    case .day(let date), .utc(let date, _), .zoned(let date, _, _): date
    }
  }

  /// The time of day, in the zone of the moment; nil for a day.
  public var clock: ClockTime? {
    switch self {
    case .day: nil
    case .utc(_, let clock), .zoned(_, let clock, _): clock
    }
  }

  /// The zone's name, nil for a day and for UTC.
  public var tzid: String? {
    if case .zoned(_, _, let tzid) = self { tzid } else { nil }
  }

  /// Whether it is a whole day.
  public var isDay: Bool {
    if case .day = self { true } else { false }
  }

  /// The moment as it is written: a zone that is UTC by another name becomes UTC itself.
  var normalized: CalendarMoment {
    if case .zoned(let date, let clock, let tzid) = self, CalendarMoment.namesOfUTC.contains(tzid) {
      return .utc(date, clock)
    }
    return self
  }

  static let namesOfUTC: Set<String> = [
    "UTC", "Etc/UTC", "UCT", "Etc/UCT", "Zulu", "Etc/Zulu", "Universal", "Etc/Universal",
  ]

  /// Minutes since 1970-01-01T00:00 on the moment's own clock.
  var minutesOnItsClock: Int {
    Int(date.daysSinceEpoch) * 1440 + Int(clock?.minutesSinceMidnight ?? 0)
  }
}
