import Chronology

/// A DATE or DATE-TIME as its characters say (RFC 5545, 3.3.4 and 3.3.5), checked against the
/// calendar.
struct DateTimeText: Hashable {
  /// The day.
  let date: CivilDate

  /// 0 to 23; 0 for a day.
  let hour: Int

  /// 0 to 59; 0 for a day.
  let minute: Int

  /// 0 to 60, because a leap second is allowed; 0 for a day.
  let second: Int

  /// Which of the three forms it has.
  let form: Form

  enum Form: Hashable {
    /// `20160317`
    case day
    /// `20160317T093000`, with or without a `TZID` beside it.
    case local
    /// `20160317T093000Z`
    case utc
  }

  /// Why characters are no date.
  enum Fault: Error, Hashable {
    /// They do not have the form of a date.
    case form
    /// They have the form, but the calendar has no such day.
    case day
    /// The day exists, but a clock has no such reading.
    case time
  }

  /// Reads a date, or nil where there is any fault.
  init?(_ text: ArraySlice<UInt8>) {
    guard let value = try? DateTimeText(checking: text) else { return nil }
    self = value
  }

  /// Reads a date, or says what is wrong with it.
  init(checking text: ArraySlice<UInt8>) throws(Fault) {
    func number(_ from: Int, _ count: Int) throws(Fault) -> Int {
      var number = 0
      for byte in text.dropFirst(from).prefix(count) {
        guard isASCIIDigit(byte) else { throw Fault.form }
        number = number * 10 + Int(byte) - 48
      }
      return number
    }
    let form: Form? =
      switch text.count {
      case 8: .day
      case 15: .local
      case 16 where text.last == UInt8(ascii: "Z"): .utc
      default: nil
      }
    guard let form else { throw Fault.form }
    let (year, month, day) = (try number(0, 4), try number(4, 2), try number(6, 2))
    var (hour, minute, second) = (0, 0, 0)
    if form != .day {
      guard text[text.startIndex + 8] == UInt8(ascii: "T") else { throw Fault.form }
      (hour, minute, second) = (try number(9, 2), try number(11, 2), try number(13, 2))
    }
    guard let date = CivilDate(year: year, month: month, day: day) else { throw Fault.day }
    guard hour <= 23, minute <= 59, second <= 60 else { throw Fault.time }
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
    self.form = form
  }

  /// Seconds since 1970-01-01T00:00 on the value's own clock.
  var secondsOnItsClock: Int {
    Int(date.daysSinceEpoch) * 86_400 + hour * 3600 + minute * 60 + second
  }
}
