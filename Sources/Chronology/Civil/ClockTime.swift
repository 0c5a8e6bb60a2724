/// A time of day as a clock shows it, from 00:00 to 23:59, without a time zone.
///
/// Newsrooms write hours and minutes; seconds are not kept.
public struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  public let minutesSinceMidnight: Int16

  /// Makes a time, or nil where a clock has no such reading.
  ///
  /// 24:00 is not a value; it is 00:00 of the next day.
  public init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutesSinceMidnight = Int16(hour * 60 + minute)
  }

  /// The hour, 0 to 23.
  public var hour: Int { Int(minutesSinceMidnight) / 60 }

  /// The minute, 0 to 59.
  public var minute: Int { Int(minutesSinceMidnight) % 60 }

  /// Orders times within a day.
  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}

extension ClockTime: LosslessStringConvertible {
  /// The time as `HH:MM`.
  public var description: String {
    var text = ShortText()
    text.append(hour, width: 2)
    text.append(UInt8(ascii: ":"))
    text.append(minute, width: 2)
    return text.string
  }

  /// Reads exactly `HH:MM`.
  public init?(_ description: String) {
    var reader = TextReader(description)
    guard let time = ClockTime(reading: &reader), reader.isAtEnd else { return nil }
    self = time
  }

  init?(reading reader: inout TextReader) {
    guard let hour = reader.takeDigits(2), reader.take(UInt8(ascii: ":")),
      let minute = reader.takeDigits(2)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}

/// A stated time of day with, where it is stated, its end: `09:30` or `09:30/11:00`.
public struct ClockSpan: Hashable, Sendable, LosslessStringConvertible {
  /// When it begins.
  public var start: ClockTime

  /// When it ends, or nil where that is not stated.
  ///
  /// An end before the start is on the next day.
  public var end: ClockTime?

  /// Makes a span; leave out the end where no source states it.
  public init(start: ClockTime, end: ClockTime? = nil) {
    self.start = start
    self.end = end
  }

  /// The span as `HH:MM` or `HH:MM/HH:MM`.
  public var description: String {
    end.map { start.description + "/" + $0.description } ?? start.description
  }

  /// Reads `HH:MM` or `HH:MM/HH:MM`.
  public init?(_ description: String) {
    var reader = TextReader(description)
    guard let start = ClockTime(reading: &reader) else { return nil }
    self.start = start
    if reader.take(UInt8(ascii: "/")) {
      guard let end = ClockTime(reading: &reader) else { return nil }
      self.end = end
    }
    guard reader.isAtEnd else { return nil }
  }
}
