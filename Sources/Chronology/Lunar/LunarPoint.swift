/// A day of the Vietnamese lunar calendar as a text states it: any part may be missing.
///
/// It is what was said, not yet a day: "mùng 4 tháng Giêng" is month 1, day 4 of no stated year.
/// ``LunarDate`` is the day itself.
public struct LunarPoint: Hashable, Sendable {
  // Kept small, 0 where not stated: every time expression has room for two of them.
  private var shortYear: Int16 = 0
  private var shortMonth: Int8 = 0
  private var shortDay: Int8 = 0

  /// The solar year in which the lunar year begins, 1 to 9999, or nil where not stated.
  public var year: Int? {
    get { shortYear == 0 ? nil : Int(shortYear) }
    set { shortYear = newValue.flatMap(Int16.init(exactly:)) ?? 0 }
  }

  /// The lunar month, 1 to 12, or nil where not stated.
  public var month: Int? {
    get { shortMonth == 0 ? nil : Int(shortMonth) }
    set { shortMonth = newValue.flatMap(Int8.init(exactly:)) ?? 0 }
  }

  /// Whether it is the leap month that follows the month of that number.
  public var isLeapMonth: Bool

  /// The day, 1 to 30, or nil where not stated.
  public var day: Int? {
    get { shortDay == 0 ? nil : Int(shortDay) }
    set { shortDay = newValue.flatMap(Int8.init(exactly:)) ?? 0 }
  }

  /// Makes a lunar day from the parts that are stated; a part that does not fit is left out.
  public init(year: Int? = nil, month: Int? = nil, isLeapMonth: Bool = false, day: Int? = nil) {
    self.isLeapMonth = isLeapMonth
    self.year = year
    self.month = month
    self.day = day
  }
}

extension LunarPoint: LosslessStringConvertible {
  /// The parts from year to day, `XX` for a month that is not stated and `L` before a leap month:
  /// `2016-01-04`, `01-04`, `L04-15`, `2016`, `2016-01`, `01`, `XX-15`.
  ///
  /// TIMEX3 has no lunar dates; this is Dateline's own notation.
  public var description: String {
    var parts: [String] = []
    if let year { parts.append(decimal(year, width: 4)) }
    if month != nil || isLeapMonth || day != nil || year == nil {
      parts.append((isLeapMonth ? "L" : "") + (month.map { decimal($0, width: 2) } ?? "XX"))
    }
    if let day { parts.append(decimal(day, width: 2)) }
    return parts.joined(separator: "-")
  }

  /// Reads what `description` prints; a year outside 1 to 9999, a month outside 1 to 12 or a day
  /// outside 1 to 30 is nil.
  public init?(_ description: String) { self.init(text: description[...]) }

  init?(text: Substring) {
    self.init()
    var reader = TextReader(text)
    if let year = reader.takeDigits(4) {
      guard year >= 1 else { return nil }
      self.year = year
      if reader.isAtEnd { return }
      guard reader.take(UInt8(ascii: "-")) else { return nil }
    }
    isLeapMonth = reader.take(UInt8(ascii: "L"))
    if let month = reader.takeDigits(2) {
      guard (1...12).contains(month) else { return nil }
      self.month = month
    } else if !reader.take("XX") {
      return nil
    }
    if reader.take(UInt8(ascii: "-")) {
      guard let day = reader.takeDigits(2), (1...30).contains(day) else { return nil }
      self.day = day
    }
    guard reader.isAtEnd else { return nil }
  }
}
