/// A year with the era that a text counts it in: 2566 of the Buddhist era, 1447 of the Hijra.
///
/// The number stays as stated. Years of other eras seldom begin on 1 January, so most have no
/// single year of the Common Era; ``commonYears`` says which ones they can be.
///
///     EraYear(2566, .buddhist).commonYears            // 2023...2023
///     EraYear(2480, .buddhist).commonYears            // 1937...1938: began in April
///     EraYear(2563, .buddhistVietnamese).commonYears  // 2019...2020: began at Vesak
///     EraYear(1447, .hijri).commonYears               // nil: no source, no conversion
public struct EraYear: Hashable, Sendable {
  /// The year as stated.
  public var number: Int

  /// The era.
  public var era: Era

  /// Makes a year of an era.
  public init(_ number: Int, _ era: Era) {
    self.number = number
    self.era = era
  }

  /// What a year is counted from.
  public enum Era: String, Hashable, Sendable, CaseIterable {
    /// The Common Era (công nguyên, ค.ศ.).
    case common

    /// The Buddhist era of Thailand's official calendar (พ.ศ.), 543 ahead of the Common Era.
    case buddhist

    /// The Buddhist era of Viet Nam (Phật lịch), a year ahead of Thailand's from Vesak on, the full
    /// moon of the fourth lunar month.
    case buddhistVietnamese

    /// The Hijra (AH), in years of twelve lunar months; which day begins them differs by country.
    case hijri
  }

  /// The years of the Common Era that the year can fall in, or nil where only a source can tell, or
  /// where they are outside 1 to 9999.
  ///
  /// Thailand's years run with those of the Common Era since 2484 (1941); those before began in
  /// April, and 2483 (1940) had nine months, from April to December.
  public var commonYears: ClosedRange<Int>? {
    guard (1...10_542).contains(number) else { return nil }
    let years: ClosedRange<Int>
    switch era {
    case .common: years = number...number
    case .buddhist: years = (number - 543)...(number - (number >= 2483 ? 543 : 542))
    case .buddhistVietnamese: years = (number - 544)...(number - 543)
    case .hijri: return nil
    }
    return years.lowerBound >= 1 && years.upperBound <= 9999 ? years : nil
  }

  /// The one year of the Common Era that the year is, or nil where it can be two or is not known.
  public var commonYear: Int? {
    guard let years = commonYears, years.count == 1 else { return nil }
    return years.lowerBound
  }
}
