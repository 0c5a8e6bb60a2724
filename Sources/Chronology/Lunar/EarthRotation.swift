/// How far clocks that follow the turning Earth are behind uniform time.
enum EarthRotation {
  /// Dynamical time less universal time (ΔT) in seconds, for years from 1860 on.
  ///
  /// The polynomials are those of F. Espenak and J. Meeus, "Five Millennium Canon of Solar
  /// Eclipses" (2006), good to a second, and from 2005 on those of F. Espenak (2014). After the
  /// present they are a guess at how the Earth will slow down, some ten seconds wrong by 2050 and
  /// perhaps a minute by 2100.
  static func deltaT(year: Double) -> Double {
    switch year {
    case ..<1900:
      polynomial(
        year - 1860,
        7.62,
        0.5737,
        -0.251754,
        0.01680668,
        -0.0004473624,
        1 / 233_174
      )
    case ..<1920: polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197, 0)
    case ..<1941: polynomial(year - 1920, 21.20, 0.84493, -0.0761, 0.0020936, 0, 0)
    case ..<1961: polynomial(year - 1950, 29.07, 0.407, -1 / 233, 1 / 2547, 0, 0)
    case ..<1986: polynomial(year - 1975, 45.45, 1.067, -1 / 260, -1 / 718, 0, 0)
    case ..<2005:
      polynomial(
        year - 2000,
        63.86,
        0.3345,
        -0.060374,
        0.0017275,
        0.000651814,
        0.00002373599
      )
    case ..<2015: polynomial(year - 2005, 64.69, 0.293, 0, 0, 0, 0)
    default: polynomial(year - 2015, 67.62, 0.3645, 0.0039755, 0, 0, 0)
    }
  }

  private static func polynomial(
    _ t: Double,
    _ a: Double,
    _ b: Double,
    _ c: Double,
    _ d: Double,
    _ e: Double,
    _ f: Double
  ) -> Double {
    a + t * (b + t * (c + t * (d + t * (e + t * f))))
  }
}
