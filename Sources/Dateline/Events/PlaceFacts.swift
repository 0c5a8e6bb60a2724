/// What readers ask of a place most, without the strings of its entry.
struct PlaceFacts: Sendable {
  /// A country, which is as quickly compared and handed on as a number.
  struct Country: Equatable, Sendable {
    private let code: UInt64

    /// An entry of the gazetteer that is the country or lies in it, and so has its code.
    let entry: Int

    fileprivate init(_ code: String, of entry: Int) {
      self.code = code.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      self.entry = entry
    }

    static func == (left: Country, right: Country) -> Bool { left.code == right.code }
  }

  let country: Country
  let isCountry: Bool
  let isCapital: Bool

  /// The facts of the entry with an index in the gazetteer.
  init(_ entry: GazetteerEntry, at index: Int) {
    country = Country(entry.country, of: index)
    isCountry = entry.isCountry
    isCapital = entry.isCapital
  }
}
