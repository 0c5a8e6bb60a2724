/// The places that Dateline knows, with their spellings.
///
/// A gazetteer is read from text in a small line format. `#` begins a comment line. A line that
/// begins with blanks carries on the line before. Every other line is a row:
///
///     country VN | Vietnam | 16.1 107.0 | Asia/Ho_Chi_Minh | Việt Nam; Viet Nam
///     country capital SG | Singapore | 1.3 103.8 | Asia/Singapore | Xin-ga-po
///     capital PH | Manila | 14.6042 120.9822 | Asia/Manila | Ma-ni-la
///     city VN | ~Hue | 16.4637 107.5909 | Asia/Ho_Chi_Minh | Huế
///     region VN | ~Thai Binh | 20.4500 106.3400 | Asia/Ho_Chi_Minh | ~Thái Bình
///     not Thái Bình Dương; Indian Ocean
///
/// The fields of a place are its kinds and country code, its English name, its coordinates in
/// degrees or nothing, its time zone or nothing, and its other spellings. Before a spelling, `~`
/// says that it needs a preposition of place before it, and `?` that several countries share it.
/// A row `not` lists names that hold a place's name and are none; whoever looks for places takes
/// the longest name, so that these win.
public struct Gazetteer: Hashable, Sendable {
  /// The places, in the order of the text.
  public let entries: [GazetteerEntry]

  /// Names that hold a place's name and are none: oceans, newspapers, words.
  public let nonPlaces: [String]

  /// Makes a gazetteer of places.
  public init(entries: [GazetteerEntry], nonPlaces: [String] = []) {
    self.entries = entries
    self.nonPlaces = nonPlaces
  }

  /// Reads a gazetteer from text in the line format.
  public init(parsing text: String) throws(GazetteerError) {
    var reader = GazetteerReader()
    try reader.read(text)
    self.init(entries: reader.entries, nonPlaces: reader.nonPlaces)
  }

  /// All countries and capitals, the provinces and districts of Viet Nam, and the larger cities of
  /// the world.
  public static let standard = Gazetteer(shipped: [
    Gazetteer.countries, Gazetteer.capitals, Gazetteer.cities, Gazetteer.regions,
    Gazetteer.districts, Gazetteer.world,
  ])

  /// Reads the texts that are part of the library; a test proves that each of them can be read.
  private init(shipped texts: [String]) {
    var reader = GazetteerReader()
    for text in texts { try? reader.read(text) }
    self.init(entries: reader.entries, nonPlaces: reader.nonPlaces)
  }

  /// The country with an ISO 3166-1 alpha-2 code, in capitals.
  public func country(_ code: String) -> GazetteerEntry? {
    entries.first { $0.isCountry && $0.country == code }
  }

  /// The places that bear a name in any spelling, in any case.
  public func entries(named name: String) -> [GazetteerEntry] {
    let wanted = name.lowercased()
    return entries.filter { entry in entry.names.contains { $0.text.lowercased() == wanted } }
  }
}
