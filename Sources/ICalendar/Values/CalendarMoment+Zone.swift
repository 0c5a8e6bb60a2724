import Chronology

extension CalendarMoment {
  /// Whether the system's time zone database has a zone of that IANA name.
  public static func isKnownTimeZone(_ name: String) -> Bool {
    namesOfUTC.contains(name) || ZoneTable.contains(name)
  }

  /// The same moment in UTC; a day, and a zone that the system does not know, is nil.
  ///
  /// A clock time that a change of the clock skips or repeats is read with the offset before it.
  public var inUTC: CalendarMoment? {
    switch normalized {
    case .day: return nil
    case .utc: return normalized
    case .zoned:
      guard let minutes = minutesInUTC else { return nil }
      let day = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
      guard let date = CivilDate(daysSinceEpoch: day),
        let clock = ClockTime(
          hour: (minutes - day * 1440) / 60,
          minute: (minutes - day * 1440) % 60
        )
      else { return nil }
      return .utc(date, clock)
    }
  }

  /// Minutes since 1970-01-01T00:00Z, or nil for a day and for an unknown zone.
  var minutesInUTC: Int? {
    switch normalized {
    case .day: nil
    case .utc: minutesOnItsClock
    case .zoned(_, _, let tzid):
      ZoneTable.offset(of: self, in: tzid).map { minutesOnItsClock - $0 / 60 }
    }
  }

  /// Whether this moment is before another of the same kind.
  func isBefore(_ other: CalendarMoment) -> Bool {
    if tzid != other.tzid, let left = minutesInUTC, let right = other.minutesInUTC {
      return left < right
    }
    return minutesOnItsClock < other.minutesOnItsClock
  }
}
