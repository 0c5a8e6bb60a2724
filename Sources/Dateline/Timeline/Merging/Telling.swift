import Chronology

/// One observation as merging sees it: only what decides whether two are of one event.
///
/// It is a class because it never changes and is compared with many others.
final class Telling: Sendable {
  /// The position of its document among the readings.
  let reading: Int

  /// Its index in that document.
  let index: Int

  /// The series as a number, or nil.
  let series: Int?

  /// The editions, sorted, each once.
  let editions: [Int]

  let kind: KindSet
  let tense: Tense

  /// Whether it says that the event was put off.
  let isPutOff: Bool

  /// Days that it names as the event's before it was moved; at most four.
  let earlier: [DayWindow]

  let window: DayWindow
  let places: PlaceSet
  let name: EventName

  /// The language of the document as a number.
  let language: Int

  /// The first day on which its plan can have been made, as far as that is known: a plan that was
  /// made after an edition was held is a plan for another one.
  let planned: Int32

  /// Longer lists of editions and of places are cut off: no event has that many.
  static let listLimit = 16

  /// How many days after its old date an event that was put off without a new one is looked for.
  static let longestDelay = 183

  init(
    _ observation: Observation,
    at index: Int,
    of reading: Int,
    known day: CivilDate?,
    series: Int?,
    language: Int
  ) {
    self.reading = reading
    self.index = index
    self.series = series
    let named = observation.editions + (observation.edition.map { [$0] } ?? [])
    editions = Array(Set(named).sorted().prefix(Telling.listLimit))
    kind = KindSet(observation.kind)
    tense = Tense(observation.status)
    isPutOff = observation.status == .postponed
    earlier = observation.previous.prefix(4).map { DayWindow($0.when) }.filter(\.isExact)
    window = DayWindow(observation.when)
    places = PlaceSet(observation)
    name = EventName(observation.title)
    self.language = language
    if tense == .plan, window.first != .min {
      // Where nothing dates the document, the plan may be as old as a year before its day.
      planned = max(window.first - 366, min(day?.daysSinceEpoch ?? .min, window.first))
    } else {
      planned = .min
    }
  }

  /// Whether it can stand for the edition of a series, and not only for a part of it.
  var isWhole: Bool { kind.isDisjoint(with: .parts) }

  /// Whether it names an edition of a series.
  var namesEdition: Bool { series != nil && !editions.isEmpty && isWhole }
}

extension [Telling] {
  /// Every observation of the readings, in their order.
  init(_ readings: [KnownDocument]) {
    var series: [String: Int] = [:]
    var languages: [String: Int] = [:]
    self = []
    reserveCapacity(readings.reduce(0) { $0 + $1.extraction.observations.count })
    for (position, reading) in readings.enumerated() {
      let language = languages.number(of: reading.extraction.language.rawValue)
      for (index, observation) in reading.extraction.observations.enumerated() {
        append(
          Telling(
            observation,
            at: index,
            of: position,
            known: reading.day,
            series: observation.series.map { series.number(of: $0) },
            language: language
          )
        )
      }
    }
  }
}

extension [String: Int] {
  /// The number of a word, a new one where it has none.
  fileprivate mutating func number(of word: String) -> Int {
    if let number = self[word] { return number }
    self[word] = count
    return count - 1
  }
}
