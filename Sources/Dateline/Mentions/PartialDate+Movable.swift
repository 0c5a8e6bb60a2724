import Chronology

/// A day, or a week, that the words do not number but that its year fixes.
enum Movable: Hashable, Sendable {
  /// So many days after Easter Sunday of the Gregorian calendar.
  case easter(Int8)
  /// Such a weekday of its month, -1 for the last; without a weekday, the last day of the month.
  case weekday(Int8)
  /// Such a week of the year by ISO 8601.
  case week(Int8)
  /// The month and day of its tabular Islamic calendar, near which the crescent is seen.
  case islamic(Int8, Int8)
  /// The new moon of Kartika.
  case deepavali

  /// Whether it is reckoned where people wait for what they see, so that it may be a day off.
  var isApproximate: Bool {
    switch self {
    case .islamic, .deepavali: true
    default: false
    }
  }

  var grain: PartialDate.Grain {
    if case .week = self { return .week }
    return .day
  }
}

/// The numbers by which lexicons store festivals: month * 100 + day, and more in other calendars.
enum FestivalNumber {
  /// Its name names the day without a year as well.
  static let day: Int32 = 5_000
  static let lunar: Int32 = 10_000
  /// Easter Sunday itself; other days lie around it.
  static let easter: Int32 = 20_500
  /// And month * 100 + which one * 10 + weekday.
  static let weekday: Int32 = 30_000
  /// Which one is the last.
  static let last: Int32 = 9
  /// And month * 31 + day of the Islamic calendar; all numbers have 16 bits.
  static let islamic: Int32 = 31_300
  static let deepavali: Int32 = 32_000

  static func standsAlone(_ number: Int) -> Bool {
    (Int(day)..<Int(lunar)).contains(number)
      // A feast whose day is only reckoned counts with its year.
      || (2 * Int(lunar)..<Int(islamic)).contains(number)
  }
}

extension PartialDate {
  /// Takes the day of a festival.
  mutating func take(_ festival: Int) {
    let number = Int32(festival)
    if number >= FestivalNumber.deepavali {
      movable = .deepavali
    } else if number >= FestivalNumber.islamic {
      let rest = number - FestivalNumber.islamic - 1
      movable = .islamic(Int8(clamping: rest / 31), Int8(clamping: rest % 31 + 1))
    } else if number >= FestivalNumber.weekday {
      month = (festival - Int(FestivalNumber.weekday)) / 100
      let place = Int32(festival % 100 / 10)
      movable = .weekday(place == FestivalNumber.last ? -1 : Int8(place))
      weekday = Weekday(rawValue: UInt8(festival % 10))
    } else if number >= 2 * FestivalNumber.lunar {
      movable = .easter(Int8(clamping: number - FestivalNumber.easter))
    } else {
      month = festival % Int(FestivalNumber.day) / 100
      day = festival % 100
      isLunar = number >= FestivalNumber.lunar
    }
  }
}
