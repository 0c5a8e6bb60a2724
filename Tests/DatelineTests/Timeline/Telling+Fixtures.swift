import Chronology
@testable import Dateline

/// Short ways to say what documents tell, for tests.
enum Said {
  static func event(
    _ title: String,
    _ when: String? = nil,
    _ status: EventStatus = .held,
    kind: EventKind = .conference,
    place: String? = nil,
    country: String? = nil,
    series: String? = nil,
    editions: [Int] = [],
    main: Bool = true
  ) -> Observation {
    var observation = Observation(
      title: title,
      titleRange: 0..<title.utf8.count,
      kind: kind,
      status: status
    )
    observation.when = when.flatMap { EDTF($0) }
    if let place {
      observation.place = Place(text: place, name: place, country: country)
      observation.places = [Place(text: place, name: place, country: country)]
    }
    observation.series = series
    observation.editions = editions
    observation.edition = editions.first
    observation.isMain = main
    return observation
  }

  static func document(
    _ id: String,
    _ published: String? = nil,
    language: Language.ID = "en",
    url: String? = nil,
    _ observations: Observation...
  ) -> Extraction {
    Extraction(
      id: id,
      url: url,
      language: language,
      published: published.flatMap { EDTFDate($0) },
      observations: observations
    )
  }
}

extension Timeline {
  /// The identifiers of documents by event, sorted: what was put together.
  var groups: [[String]] {
    events.map { event in event.sources.map { "\($0.document)#\($0.observation)" }.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  func event(_ id: String) -> Event? { events.first { $0.id == id } }
}
