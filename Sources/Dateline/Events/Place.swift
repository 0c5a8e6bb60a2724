/// A place as a text names it, and what the gazetteer knows of it.
public struct Place: Hashable, Sendable {
  /// The words of the text, verbatim: "Cebu, Philippines".
  public var text: String

  /// The English name of the city or country, for example "Cebu".
  public var name: String

  /// The ISO 3166-1 alpha-2 code of the country; nil where the name is ambiguous.
  public var country: String?

  /// Latitude in degrees, -90 to 90, WGS 84.
  public var latitude: Double?

  /// Longitude in degrees, -180 to 180, WGS 84.
  public var longitude: Double?

  /// Makes a place.
  public init(
    text: String,
    name: String,
    country: String? = nil,
    latitude: Double? = nil,
    longitude: Double? = nil
  ) {
    self.text = text
    self.name = name
    self.country = country
    self.latitude = latitude
    self.longitude = longitude
  }
}
