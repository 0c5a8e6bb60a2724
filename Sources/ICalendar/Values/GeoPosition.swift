/// A point on the Earth in WGS 84 degrees, as `GEO` holds it (RFC 5545, 3.8.1.6).
public struct GeoPosition: Hashable, Sendable {
  /// Millionths of a degree north of the equator, -90,000,000 to 90,000,000.
  let latitudeE6: Int32

  /// Millionths of a degree east of Greenwich, -180,000,000 to 180,000,000.
  let longitudeE6: Int32

  /// Degrees north of the equator, -90 to 90.
  public var latitude: Double { Double(latitudeE6) / 1e6 }

  /// Degrees east of Greenwich, -180 to 180.
  public var longitude: Double { Double(longitudeE6) / 1e6 }

  /// Makes a point, rounded to the six decimals that the property carries; nil out of range.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    latitudeE6 = Int32((latitude * 1e6).rounded())
    longitudeE6 = Int32((longitude * 1e6).rounded())
  }
}

extension GeoPosition: CustomStringConvertible {
  /// The value of `GEO`: `latitude;longitude` in plain decimals, whatever the process's locale.
  public var description: String {
    GeoPosition.degrees(latitudeE6) + ";" + GeoPosition.degrees(longitudeE6)
  }

  private static func degrees(_ millionths: Int32) -> String {
    let sign = millionths < 0 ? "-" : ""
    let size = Int(millionths.magnitude)
    var digits = String(size % 1_000_000)
    digits = String(repeating: "0", count: 6 - digits.utf8.count) + digits
    while digits.utf8.count > 1, digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    return sign + String(size / 1_000_000) + "." + digits
  }
}
