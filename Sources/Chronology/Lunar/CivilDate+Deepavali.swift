extension CivilDate {
  /// Makes the day of Deepavali in India, or nil outside the years 1900 to 2100.
  ///
  /// The evening before the new moon that the Sun meets in sidereal Libra, which Hindu calendars
  /// call the new moon of Kartika; a new moon later than an hour behind sunset leaves the evening of
  /// its own day. Other countries, and almanacs where the new moon falls near sunset, may keep the
  /// day before or after.
  ///
  ///     CivilDate(deepavaliOf: 2026)  // 2026-11-08
  public init?(deepavaliOf year: Int) {
    guard (1900...2100).contains(year),
      let earliest = CivilDate(year: year, month: 10, day: 14)
    else { return nil }
    let epoch = Int(earliest.daysSinceEpoch)
    // The ayanamsha of Lahiri: how far the sidereal zodiac stands from the equinox.
    let libra = 180 + 23.85 + Double(year - 2000) * 0.01397
    for number in NewMoon.lunation(near: epoch) - 1...NewMoon.lunation(near: epoch) + 2 {
      let moment = NewMoon.daysSinceEpoch(lunation: Double(number))
      let angle = SolarLongitude.degrees(daysSinceEpoch: moment) - libra
      guard angle >= 0, angle < 30 else { continue }
      let universal = moment - EarthRotation.deltaT(year: Double(year)) / 86_400
      // India's clocks show UTC+5:30, and the evening ends at half past six.
      let day = Angle.floor(universal + (5.5 - 18.5) / 24)
      guard let date = earliest.adding(days: day - epoch) else { return nil }
      self = date
      return
    }
    return nil
  }
}
