/// Sines and cosines by plain arithmetic, so that every platform computes the same bits and no
/// mathematics library need be linked; `rounded()` would already call one.
enum Angle {
  static func sine(degrees: Double) -> Double { sine(turns: degrees / 360) }

  static func cosine(degrees: Double) -> Double { sine(turns: degrees / 360 + 0.25) }

  static func cosine(radians: Double) -> Double { sine(turns: radians / (2 * .pi) + 0.25) }

  /// An angle between 0, included, and 360, excluded.
  static func normalized(degrees: Double) -> Double {
    let rest = degrees - Double(floor(degrees / 360)) * 360
    return rest < 360 ? rest : 0
  }

  /// The greatest whole number not above a number of at most 18 digits.
  static func floor(_ number: Double) -> Int {
    let whole = Int(number)
    return Double(whole) > number ? whole - 1 : whole
  }

  /// The sine by its power series after the angle is brought into a quarter turn either side of
  /// zero; the first term left out is below 1e-15.
  private static func sine(turns: Double) -> Double {
    var folded = turns - Double(floor(turns + 0.5))
    if folded > 0.25 {
      folded = 0.5 - folded
    } else if folded < -0.25 {
      folded = -0.5 - folded
    }
    let angle = folded * 2 * .pi
    let square = angle * angle
    var sum = 1.0
    for n in stride(from: 20, through: 2, by: -2) {
      sum = 1 - sum * square / Double(n * (n + 1))
    }
    return angle * sum
  }
}
