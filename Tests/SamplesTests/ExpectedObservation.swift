import Dateline

/// What a desk editor would note of an event in a sample article, as `Samples/expected` has it.
struct ExpectedObservation: Hashable, Decodable, CustomStringConvertible {
  var title: String
  var when: String?
  var place: ExpectedPlace?
  var mode: String?
  var series: String?
  var edition: Int?
  var status: String
  var main: Bool

  struct ExpectedPlace: Hashable, Decodable {
    var name: String
    var country: String?
  }

  /// The same fields of what was extracted.
  init(_ observation: Observation) {
    title = observation.title
    when = observation.when.map { "\($0)" }
    place = observation.place.map { ExpectedPlace(name: $0.name, country: $0.country) }
    mode = observation.mode?.rawValue
    series = observation.series
    edition = observation.edition
    status = observation.status.rawValue
    main = observation.isMain
  }

  var description: String {
    let place = place.map { "\($0.name) (\($0.country ?? "?"))" } ?? "-"
    let edition = edition.map(String.init) ?? "-"
    return """
      \(main ? "* " : "  ")\(title) | \(when ?? "-") | \(place) | \(mode ?? "-") | \
      \(series ?? "-") \(edition) | \(status)
      """
  }
}
