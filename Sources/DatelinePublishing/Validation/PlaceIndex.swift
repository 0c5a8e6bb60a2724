import Dateline

/// The countries in which the gazetteer knows a place of a name.
struct PlaceIndex: Sendable {
  private var countries: [String: Set<String>] = [:]
  private var codes: Set<String> = []

  /// The index of the places that ship with Dateline, made at first use.
  static let standard = PlaceIndex(.standard)

  init(_ gazetteer: Gazetteer) {
    for entry in gazetteer.entries {
      codes.insert(entry.country)
      for name in [entry.name] + entry.names.map(\.text) {
        countries[name.lowercased(), default: []].insert(entry.country)
      }
    }
  }

  /// The countries that have a place of that name; empty where the gazetteer knows none.
  func countries(of name: String) -> Set<String> { countries[name.lowercased()] ?? [] }

  /// Whether a code is one of ISO 3166-1.
  func isCountry(_ code: String) -> Bool { codes.contains(code) }
}
