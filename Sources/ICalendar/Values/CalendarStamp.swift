public import Chronology

/// A second in UTC, as `DTSTAMP`, `CREATED` and `LAST-MODIFIED` hold it (RFC 5545, 3.3.5).
public struct CalendarStamp: Hashable, Comparable, Sendable {
  /// The day in UTC.
  public let date: CivilDate

  /// Seconds since midnight, 0 to 86,399, without leap seconds.
  public let secondOfDay: Int32

  /// Makes the first second of a day, `T000000Z`.
  public init(_ date: CivilDate) {
    self.date = date
    secondOfDay = 0
  }

  /// Makes a second of a day, or nil where a clock has no such reading.
  public init?(_ date: CivilDate, hour: Int, minute: Int, second: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    self.date = date
    secondOfDay = Int32(hour * 3600 + minute * 60 + second)
  }

  /// Makes a stamp from seconds since 1970-01-01T00:00:00Z, or nil outside the years 1 to 9999.
  public init?(secondsSinceEpoch seconds: Int) {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    guard let date = CivilDate(daysSinceEpoch: day) else { return nil }
    self.date = date
    secondOfDay = Int32(seconds - day * 86_400)
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  public var secondsSinceEpoch: Int { Int(date.daysSinceEpoch) * 86_400 + Int(secondOfDay) }

  /// Orders stamps by time.
  public static func < (left: CalendarStamp, right: CalendarStamp) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }
}

extension CalendarStamp: LosslessStringConvertible {
  /// The stamp in the form of RFC 5545, 3.3.5: `20160318T000000Z`.
  public var description: String {
    let (year, month, day) = date.components
    let second = Int(secondOfDay)
    return decimal(year, width: 4) + decimal(month, width: 2) + decimal(day, width: 2) + "T"
      + decimal(second / 3600, width: 2) + decimal(second / 60 % 60, width: 2)
      + decimal(second % 60, width: 2) + "Z"
  }

  /// Reads exactly `YYYYMMDDTHHMMSSZ`; anything else, or a time that does not exist, is nil.
  public init?(_ description: String) {
    guard let value = DateTimeText(Array(description.utf8)[...]), value.form == .utc else {
      return nil
    }
    self.init(value.date, hour: value.hour, minute: value.minute, second: value.second)
  }
}
