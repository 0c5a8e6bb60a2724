/// The places of an event as merging compares them: countries by code, towns by name.
struct PlaceSet: Hashable, Sendable {
  /// Hashes of country codes, sorted.
  private(set) var countries: [UInt64] = []

  /// Hashes of the names of towns, in small letters, sorted.
  private(set) var towns: [UInt64] = []

  static let none = PlaceSet()

  private init() {}

  init(_ observation: Observation) {
    var places = observation.places
    if places.isEmpty, let place = observation.place { places = [place] }
    guard !places.isEmpty else { return }
    var (countries, towns): (Set<UInt64>, Set<UInt64>) = ([], [])
    for place in places.prefix(Telling.listLimit) {
      if let country = place.country { countries.insert(StableHash.of(country.uppercased())) }
      if !place.isCountry { towns.insert(StableHash.of(place.name.lowercased())) }
    }
    self.countries = countries.sorted()
    self.towns = towns.sorted()
  }

  var isEmpty: Bool { countries.isEmpty && towns.isEmpty }

  /// Whether the two name different places: other countries, or other towns of one country.
  func excludes(_ other: PlaceSet) -> Bool {
    PlaceSet.areApart(countries, other.countries) || PlaceSet.areApart(towns, other.towns)
  }

  /// Whether both name the same town, or the same country where one of them names no town.
  func isSame(as other: PlaceSet) -> Bool {
    guard !excludes(other) else { return false }
    if !towns.isEmpty, !other.towns.isEmpty { return true }
    return !countries.isEmpty && !other.countries.isEmpty
  }

  /// Whether both name the same town.
  func sharesTown(with other: PlaceSet) -> Bool { PlaceSet.meet(towns, other.towns) }

  /// How many places of one event are kept; more say nothing of where it is.
  private static let limit = 32

  mutating func formUnion(_ other: PlaceSet) {
    PlaceSet.add(other.countries, to: &countries)
    PlaceSet.add(other.towns, to: &towns)
  }

  private static func add(_ places: [UInt64], to known: inout [UInt64]) {
    guard places != known, known.count < limit else { return }
    known = Array(Set(known + places).sorted().prefix(limit))
  }

  private static func areApart(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    !left.isEmpty && !right.isEmpty && !meet(left, right)
  }

  private static func meet(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    if left == right { return !left.isEmpty }
    return left.contains { right.contains($0) }
  }
}

extension Place {
  /// Whether the place is a whole country; a city that is a country counts as one.
  var isCountry: Bool {
    guard let country else { return false }
    return Place.countryNames[country.uppercased()] == name
  }

  private static let countryNames: [String: String] = Dictionary(
    Gazetteer.standard.entries.filter(\.isCountry).map { ($0.country, $0.name) },
    uniquingKeysWith: { first, _ in first }
  )
}
