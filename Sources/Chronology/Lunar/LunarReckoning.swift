/// The rules that make a calendar of new moons and solar terms; the arithmetic behind the table.
///
/// 1. A month begins on the day, at UTC+7, of a new moon.
/// 2. The month with the winter solstice in it is month 11.
/// 3. Where 13 months lie from one month 11 up to the next, the first of them without a principal
///    solar term is a leap month and bears the number of the month before it.
/// 4. The year begins with month 1.
enum LunarReckoning {
  struct Month: Equatable {
    var number: Int
    var isLeap: Bool
    /// The first day, in days since 1970-01-01.
    var start: Int
  }

  /// The months of a lunar year, and after them the first day of the next year.
  static func months(ofYear year: Int) -> (months: [Month], end: Int) {
    let before = monthsUpToSolstice(of: year)
    let after = monthsUpToSolstice(of: year + 1)
    let months = before.drop { $0.number > 10 } + after.prefix { $0.number > 10 }
    let next = after.first { $0.number == 1 }
    return (Array(months), next?.start ?? 0)
  }

  /// The months from month 11 of the year before up to, but without, month 11 of a year.
  private static func monthsUpToSolstice(of year: Int) -> [Month] {
    let first = lunationOfSolstice(year - 1)
    let last = lunationOfSolstice(year)
    let starts = (first...last).map(NewMoon.day(ofLunation:))
    let terms = starts.map(SolarLongitude.term(atStartOf:))
    var hasLeap = last - first == 12
    var months: [Month] = []
    var number = 10
    for index in 0..<(last - first) {
      let isLeap = !hasLeap && index > 0 && terms[index] == terms[index + 1]
      if isLeap { hasLeap = true } else { number = number % 12 + 1 }
      months.append(Month(number: number, isLeap: isLeap, start: starts[index]))
    }
    return months
  }

  /// The lunation in which the winter solstice of a solar year falls.
  private static func lunationOfSolstice(_ year: Int) -> Int {
    let endOfYear = CivilDate(year: year, month: 12, day: 31) ?? .max
    var lunation = NewMoon.lunation(near: Int(endOfYear.daysSinceEpoch))
    // Midnight of the first day decides: a solstice later on that day is in the month.
    while SolarLongitude.term(atStartOf: NewMoon.day(ofLunation: lunation)) >= 9 { lunation -= 1 }
    return lunation
  }
}
