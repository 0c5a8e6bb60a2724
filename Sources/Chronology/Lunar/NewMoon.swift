/// The instants at which the Moon passes the Sun (Meeus, "Astronomical Algorithms", chapter 49).
enum NewMoon {
  /// The mean length of a lunation in days.
  static let meanLength = 29.530588861

  /// The number of the lunation that begins nearest a day, counted from the new moon of
  /// 2000-01-06; a start for a search, as true new moons stray up to 14 hours from mean ones.
  static func lunation(near day: Int) -> Int {
    Angle.floor((Double(day) - daysOfLunation0) / meanLength + 0.5)
  }

  /// The day on which a lunation begins where clocks show UTC+7, in days since 1970-01-01.
  static func day(ofLunation number: Int) -> Int {
    // One new moon from 1900 to 2100 falls closer to midnight than the series is exact (it is some
    // 17 seconds off at worst): by the ephemeris DE421 of the Jet Propulsion Laboratory it was at
    // 00:00:04 on 1967-07-08.
    if number == -402 { return -908 }
    let dynamical = daysSinceEpoch(lunation: Double(number))
    let year = 2000 + Double(number) / 12.3685
    let universal = dynamical - EarthRotation.deltaT(year: year) / 86_400
    return Angle.floor(universal + 7.0 / 24)
  }

  /// The mean new moon of 2000-01-06 in days since 1970-01-01T00:00.
  private static let daysOfLunation0 = 2_451_550.09766 - 2_440_587.5

  /// The true new moon in days of dynamical time since 1970-01-01T00:00.
  ///
  /// From 1900 to 2053 it differs from DE421 by 4 seconds on average and 17 at most.
  static func daysSinceEpoch(lunation k: Double) -> Double {
    let t = k / 1236.85
    let mean =
      daysOfLunation0 + meanLength * k
      + t * t * (0.00015437 + t * (-0.00000015 + t * 0.00000000073))
    // The mean anomalies of the Sun and the Moon, the Moon's argument of latitude and the
    // longitude of its ascending node; all in degrees.
    let sun = 2.5534 + 29.1053567 * k + t * t * (-0.0000014 - t * 0.00000011)
    let moon =
      201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058))
    let latitude =
      160.7108 + 390.67050284 * k + t * t * (-0.0016118 + t * (-0.00000227 + t * 0.000000011))
    let node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + t * 0.00000215)
    // The eccentricity of the Earth's orbit is shrinking; terms with the Sun's anomaly shrink too.
    let eccentricity = 1 - t * (0.002516 + t * 0.0000074)

    var correction = -0.00017 * Angle.sine(degrees: node)
    for term in periodicTerms {
      let argument = term.moon * moon + term.sun * sun + term.latitude * latitude
      var amplitude = term.amplitude
      if term.sun != 0 { amplitude *= eccentricity }
      if term.sun.magnitude == 2 { amplitude *= eccentricity }
      correction += amplitude * Angle.sine(degrees: argument)
    }
    for term in planetaryTerms {
      correction += term.amplitude * Angle.sine(degrees: term.phase + term.rate * k)
    }
    correction += 0.000325 * Angle.sine(degrees: 299.77 + 0.107408 * k - 0.009173 * t * t)
    return mean + correction
  }

  private typealias Periodic = (amplitude: Double, moon: Double, sun: Double, latitude: Double)

  /// The amplitude in days, and the multiples of the Moon's anomaly, the Sun's anomaly and the
  /// Moon's argument of latitude whose sine it goes with.
  private static let periodicTerms: [Periodic] = [
    (-0.40720, 1, 0, 0),
    (0.17241, 0, 1, 0),
    (0.01608, 2, 0, 0),
    (0.01039, 0, 0, 2),
    (0.00739, 1, -1, 0),
    (-0.00514, 1, 1, 0),
    (0.00208, 0, 2, 0),
    (-0.00111, 1, 0, -2),
    (-0.00057, 1, 0, 2),
    (0.00056, 2, 1, 0),
    (-0.00042, 3, 0, 0),
    (0.00042, 0, 1, 2),
    (0.00038, 0, 1, -2),
    (-0.00024, 2, -1, 0),
    (-0.00007, 1, 2, 0),
    (0.00004, 2, 0, -2),
    (0.00004, 0, 3, 0),
    (0.00003, 1, 1, -2),
    (0.00003, 2, 0, 2),
    (-0.00003, 1, 1, 2),
    (0.00003, 1, -1, 2),
    (-0.00002, 1, -1, -2),
    (-0.00002, 3, 1, 0),
    (0.00002, 4, 0, 0),
  ]

  private typealias Planetary = (amplitude: Double, phase: Double, rate: Double)

  /// What the planets do to the Moon: the amplitude in days, the angle at lunation 0 and its
  /// growth with each lunation, both in degrees.
  private static let planetaryTerms: [Planetary] = [
    (0.000165, 251.88, 0.016321),
    (0.000164, 251.83, 26.651886),
    (0.000126, 349.42, 36.412478),
    (0.000110, 84.66, 18.206239),
    (0.000062, 141.74, 53.303771),
    (0.000060, 207.14, 2.453732),
    (0.000056, 154.84, 7.306860),
    (0.000047, 34.52, 27.261239),
    (0.000042, 207.19, 0.121824),
    (0.000040, 291.34, 1.844379),
    (0.000037, 161.72, 24.198154),
    (0.000035, 239.56, 25.513099),
    (0.000023, 331.55, 3.592518),
  ]
}
