extension CivilDate {
  /// Makes Easter Sunday of the Gregorian calendar, or nil outside the years 1583 to 9999.
  ///
  /// The Sunday after the first ecclesiastical full moon on or after 21 March, by the arithmetic
  /// that Meeus, *Astronomical Algorithms*, chapter 8, gives after Butcher.
  public init?(easterOf year: Int) {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * sunday) / 451
    let number = epact + sunday - 7 * shift + 114
    self.init(year: year, month: number / 31, day: number % 31 + 1)
  }
}
