/// One place that the gazetteer knows: a country, a capital, a city, an island or a province.
public struct GazetteerEntry: Hashable, Sendable {
  /// The English name, for example "Da Nang".
  public var name: String

  /// The ISO 3166-1 alpha-2 code of the country that it is or lies in.
  public var country: String

  /// Whether it is a country or a territory with a code of its own.
  public var isCountry: Bool

  /// Whether it is a capital; Singapore is both a country and a capital.
  public var isCapital: Bool

  /// Latitude in degrees, -90 to 90, WGS 84; nil where no one point stands for the place.
  public var latitude: Double?

  /// Longitude in degrees, -180 to 180, WGS 84; nil where no one point stands for the place.
  public var longitude: Double?

  /// The IANA name of its time zone; nil for a country whose clocks differ.
  public var zone: String?

  /// Every spelling, the English name first.
  public var names: [Name]

  /// Makes an entry.
  public init(
    name: String,
    country: String,
    isCountry: Bool = false,
    isCapital: Bool = false,
    latitude: Double? = nil,
    longitude: Double? = nil,
    zone: String? = nil,
    names: [Name]
  ) {
    self.name = name
    self.country = country
    self.isCountry = isCountry
    self.isCapital = isCapital
    self.latitude = latitude
    self.longitude = longitude
    self.zone = zone
    self.names = names
  }

  /// One spelling of a place's name, and how far it may be trusted.
  public struct Name: Hashable, Sendable {
    /// The spelling, as it is written inside a sentence.
    public var text: String

    /// Whether the spelling is also a word, a person's name or a part of other names ("Anh", "Hue",
    /// "Chad"), so that it names the place only after a preposition of place.
    public var needsContext: Bool

    /// Whether well-known places of several countries share the spelling ("Georgia", "San José"),
    /// so that it alone does not say which country is meant.
    public var isAmbiguous: Bool

    /// Makes a name.
    public init(_ text: String, needsContext: Bool = false, isAmbiguous: Bool = false) {
      self.text = text
      self.needsContext = needsContext
      self.isAmbiguous = isAmbiguous
    }

    /// Whether the spelling is an abbreviation in capitals ("US", "UAE", "TP.HCM"), which in small
    /// letters is another word or none.
    public var isAbbreviation: Bool {
      !text.unicodeScalars.contains { $0.properties.isLowercase }
    }
  }
}
