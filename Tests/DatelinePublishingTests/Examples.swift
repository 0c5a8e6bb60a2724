import Chronology
import Dateline

/// Values made by hand, so that these tests depend on no extractor.
enum Examples {
  /// Cebu in the Philippines.
  static let cebu = Place(
    text: "Cebu, Philippines",
    name: "Cebu",
    country: "PH",
    latitude: 10.3,
    longitude: 123.9
  )

  /// Singapore, as a Vietnamese text names it.
  static let singapore = Place(
    text: "Xin-ga-po",
    name: "Singapore",
    country: "SG",
    latitude: 1.29,
    longitude: 103.85
  )

  /// An observation in which every field has a value.
  static var full: Observation {
    var observation = Observation(
      title: "Hội nghị \"Một\" lần thứ 13",
      titleRange: 4..<30,
      kind: .conference,
      status: .held
    )
    observation.when = EDTF("2016-03-17/2016-03-18")
    observation.alternatives = [EDTF("2016-03-15/2016-03-16"), EDTF("2016-03-20")].compactMap { $0 }
    observation.time = ClockSpan("09:30/11:00")
    observation.zone = Zone(rawValue: "Asia/Manila")
    observation.place = cebu
    observation.places = [cebu, singapore]
    observation.mode = .inPerson
    observation.series = "amri"
    observation.edition = 13
    observation.editions = [13, 14]
    observation.previous = [PreviousPlan(when: EDTF("2015"), place: singapore)]
    observation.host = "Philippines"
    observation.chair = "Chủ tịch"
    observation.organiser = "Ban tổ chức"
    observation.theme = "Một chủ đề"
    observation.participants = [Participant(name: "A", country: "VN", role: "Thứ trưởng")]
    if let timex = Timex(kind: .set, value: "P2Y") {
      observation.recurrence = StatedRecurrence(timex: timex, rrule: "FREQ=YEARLY")
    }
    observation.isMain = true
    observation.certainty = [.when: 0.97, .place: 1, .title: 0.1]
    observation.evidence = [
      Evidence(.when, from: .text, at: 10..<19, quote: "17/3/2016", rule: "vi-dmy"),
      Evidence(.place, from: .gazetteer, at: nil, quote: nil, rule: "city"),
      Evidence(.title, from: .title, at: 4..<30, quote: "Hội nghị", rule: "head"),
    ]
    return observation
  }

  /// An extraction with every kind of thing in it, its offsets in code points.
  static var extraction: Extraction {
    var extraction = Extraction(id: "doc-1", source: "a.txt", language: "vi")
    extraction.url = "https://example.org/a?b=1,2"
    extraction.published = EDTFDate("2016-03")
    extraction.anchor = EDTFDate("2016-03-18").map {
      Anchor(value: $0, source: .dateline, range: 3..<9)
    }
    extraction.observations = [full]
    extraction.findings = [
      Finding(.impossibleDate, at: 5..<9, "30/2 is no day."), Finding(.conflict, "x"),
    ]
    return extraction
  }

  /// An event with the fields that matter to a feed.
  static func event(
    _ id: String = "amri-14@dateline",
    when: String?,
    state: EventState = .scheduled,
    title: String = "Hội nghị AMRI lần thứ 14",
    language: String = "vi",
    change: (inout Event) -> Void = { _ in }
  ) -> Event {
    var best = Observation(
      title: title,
      titleRange: 0..<0,
      kind: .conference,
      status: EventStatus(rawValue: state.rawValue) ?? .scheduled
    )
    best.when = when.flatMap(EDTF.init)
    var event = Event(
      id: id,
      best: best,
      titles: [language: title],
      state: state,
      history: [],
      conflicts: [],
      sources: []
    )
    change(&event)
    return event
  }

  /// An event with every field.
  static var fullEvent: Event {
    let source = SourceReference(document: "doc-1", observation: 0, url: "https://example.org/a")
    return Event(
      id: "amri-13@dateline",
      best: full,
      titles: ["vi": "Hội nghị", "en": "Conference"],
      state: .unconfirmed,
      history: [
        StatusReport(
          status: .held,
          when: EDTF("2016-03-17"),
          place: cebu,
          document: "doc-1",
          observation: 0,
          date: EDTFDate("2016-03-18")
        )
      ],
      conflicts: [Conflict(field: .when, value: "2016", certainty: 0.5, sources: [source])],
      sources: [source, SourceReference(document: "doc-2", observation: 1, url: nil)],
      partOf: "asean-summit-28@dateline",
      findings: [Finding(.mayBelongTo, "x")]
    )
  }
}
