import Chronology

@testable import Dateline

/// Documents made by a seed: editions of two series, paired editions, reports that name no edition,
/// no date or only a year, and meetings of no series.
struct RandomDocuments {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func documents(_ counts: ClosedRange<Int> = 2...14) -> [Extraction] {
    (0..<Int.random(in: counts, using: &generator)).map { document(number: $0) }
  }

  private mutating func document(number: Int) -> Extraction {
    var published: EDTFDate?
    if Int.random(in: 0..<4, using: &generator) > 0 {
      published = EDTFDate(day(in: 2014...2021))
    }
    let language: Language.ID = Bool.random(using: &generator) ? "vi" : "en"
    let count = Int.random(in: 0...3, using: &generator)
    return Extraction(
      id: "document-\(number)",
      language: language,
      published: published,
      observations: (0..<count).map { _ in observation() }
    )
  }

  private mutating func observation() -> Observation {
    let series = ["amri", "amri-plus-3", nil].randomElement(using: &generator) ?? nil
    let statuses: [EventStatus] = [.held, .held, .expected, .scheduled, .ongoing, .cancelled]
    let places: [(String, String)?] = [
      ("Singapore", "SG"), ("Da Nang", "VN"), ("Hue", "VN"), ("Vietnam", "VN"), nil,
    ]
    let place = places.randomElement(using: &generator) ?? nil
    let titles = [
      "Conference of ASEAN Ministers Responsible for Information",
      "ASEAN Ministers for Information",
      "Hội nghị Bộ trưởng Thông tin ASEAN", "Forum on fake news", "Meeting",
    ]
    var editions: [Int] = []
    switch Int.random(in: 0..<6, using: &generator) {
    case 0...2: editions = [Int.random(in: 13...15, using: &generator)]
    case 3: editions = [13, 14]
    default: break
    }
    return Said.event(
      titles.randomElement(using: &generator) ?? "Meeting",
      when(),
      statuses.randomElement(using: &generator) ?? .held,
      kind: [.conference, .summit, .ceremony, .other].randomElement(using: &generator) ?? .other,
      place: place?.0,
      country: place?.1,
      series: series,
      editions: editions,
      main: Bool.random(using: &generator)
    )
  }

  private mutating func when() -> String? {
    let day = day(in: 2016...2018)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return nil
    case 1: return decimal(day.year, width: 4)
    case 2: return String(day.description.prefix(7))
    case 3: return "XXXX" + day.description.dropFirst(4)
    case 4: return day.adding(days: 2).map { "\(day)/\($0)" }
    default: return day.description
    }
  }

  /// A day of few, so that dates meet.
  private mutating func day(in years: ClosedRange<Int>) -> CivilDate {
    let year = Int.random(in: years, using: &generator)
    let month = [3, 5, 9].randomElement(using: &generator) ?? 3
    let day = Int.random(in: 10...12, using: &generator)
    return CivilDate(year: year, month: month, day: day) ?? .min
  }

  /// What the design says must never be one event, told in the plainest way.
  static func mustBeApart(
    _ left: Observation,
    _ right: Observation,
    in documents: [Extraction]
  ) -> Bool {
    if let first = left.series, let second = right.series, first != second { return true }
    let areHeld = left.status == .held && right.status == .held
    let dates = (left.when?.bounds, right.when?.bounds)
    var areDisjoint = false
    if let first = dates.0, let second = dates.1 { areDisjoint = !first.overlaps(second) }
    if areHeld, areDisjoint { return true }
    if (left.kind == .ceremony) != (right.kind == .ceremony) { return true }
    let both = Set(left.editions + right.editions)
    guard !left.editions.isEmpty, !right.editions.isEmpty,
      Set(left.editions).isDisjoint(with: right.editions)
    else { return false }
    // Different editions are one event only where some document names them together.
    let arePaired = documents.contains { document in
      document.observations.contains { both.isSubset(of: $0.editions) }
    }
    return !arePaired || areDisjoint
  }
}
