/// Where the Sun stands in its yearly course (Meeus, "Astronomical Algorithms", chapters 22, 25).
enum SolarLongitude {
  /// The number of the principal solar term (trung khí) that the Sun passed last, at midnight of a
  /// day where clocks show UTC+7: 0 from the spring equinox on, 9 from the winter solstice on.
  static func term(atStartOf day: Int) -> Int {
    let universal = Double(day) - 7.0 / 24
    let year = 1970 + universal / 365.2425
    let dynamical = universal + EarthRotation.deltaT(year: year) / 86_400
    return Int(degrees(daysSinceEpoch: dynamical) / 30)
  }

  /// The apparent longitude of the Sun in degrees, 0 to 360, good to a second of arc, for days of
  /// dynamical time since 1970-01-01T00:00.
  static func degrees(daysSinceEpoch days: Double) -> Double {
    let centuries = (days - 10_957.5) / 36_525
    var arcseconds = -0.09033 + nutation(centuries: centuries)
    // The Sun is seen where it stood when its light set out; R is its distance.
    let anomaly = 357.52772 + 35_999.05034 * centuries
    let distance =
      1.00014 - 0.01671 * Angle.cosine(degrees: anomaly)
      - 0.00014 * Angle.cosine(degrees: 2 * anomaly)
    arcseconds -= 20.4898 / distance
    let geometric = EarthLongitude.degrees(millennia: centuries / 10) + 180
    return Angle.normalized(degrees: geometric + arcseconds / 3600)
  }

  /// The nutation in longitude in seconds of arc: the 13 largest terms of table 22.A, which leave
  /// out a few hundredths.
  private static func nutation(centuries t: Double) -> Double {
    let elongation = 297.85036 + 445_267.11148 * t - 0.0019142 * t * t
    let sun = 357.52772 + 35_999.05034 * t - 0.0001603 * t * t
    let moon = 134.96298 + 477_198.867398 * t + 0.0086972 * t * t
    let latitude = 93.27191 + 483_202.017538 * t - 0.0036825 * t * t
    let node = 125.04452 - 1934.136261 * t + 0.0020708 * t * t
    var sum = -174.2 * t * Angle.sine(degrees: node)
    for term in nutationTerms {
      let argument =
        term.elongation * elongation + term.sun * sun + term.moon * moon
        + term.latitude * latitude + term.node * node
      sum += term.amplitude * Angle.sine(degrees: argument)
    }
    return sum * 0.0001
  }

  private typealias Nutation = (
    amplitude: Double, elongation: Double, sun: Double, moon: Double, latitude: Double,
    node: Double
  )

  /// The amplitude in ten thousandths of a second of arc, and the multiples of the five arguments.
  private static let nutationTerms: [Nutation] = [
    (-171_996, 0, 0, 0, 0, 1),
    (-13_187, -2, 0, 0, 2, 2),
    (-2274, 0, 0, 0, 2, 2),
    (2062, 0, 0, 0, 0, 2),
    (1426, 0, 1, 0, 0, 0),
    (712, 0, 0, 1, 0, 0),
    (-517, -2, 1, 0, 2, 2),
    (-386, 0, 0, 0, 2, 1),
    (-301, 0, 0, 1, 2, 2),
    (217, -2, -1, 0, 2, 2),
    (-158, -2, 0, 1, 0, 0),
    (129, -2, 0, 0, 2, 1),
    (123, 0, 0, -1, 2, 2),
  ]
}
