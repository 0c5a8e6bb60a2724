import Chronology
public import Dateline
public import ICalendar

/// The editions of a series that are known, as data for other programs, marked as facts.
///
/// What is only projected is not among them, and a fact of confidence `inferred` says so.
///
/// The JSON is one object with the keys `format` (`dateline-series/1`), `series`, `name` and
/// `facts`, a list of objects with `fact` (always true), `edition`, `when` and `window` (EDTF or
/// null), `cities`, `country`, `mode`, `confidence`, `pairedWith`, `notes` and `sources`. Keys are
/// only added.
public enum SeriesFacts {
  /// The facts as one line of JSON with a line end.
  public static func json(_ series: Series) -> [UInt8] {
    let facts = known(series).map { edition in
      JSONValue.object([
        "fact": .bool(true), "edition": .integer(edition.number), "when": .text(edition.when),
        "window": .text(edition.window), "cities": .array(edition.cities.map { .string($0) }),
        "country": .string(edition.country), "mode": .string(edition.mode?.rawValue),
        "confidence": .string(edition.confidence.rawValue),
        "pairedWith": .integer(edition.pairedWith),
        "notes": .array(edition.notes.map { .string($0) }),
        "sources": .array(sources(edition, series).map { .string($0) }),
      ])
    }
    let value = JSONValue.object([
      "format": .string("dateline-series/1"), "series": .string(series.id),
      "name": .string(series.name(in: "en")), "facts": .array(facts),
    ])
    return JSONWriter.line(value) + [UInt8(ascii: "\n")]
  }

  /// The facts as a calendar; an edition without a date is not in it, paired editions are one entry.
  ///
  /// An edition whose day is not known stands on the first that is possible, as in a feed.
  public static func calendar(_ series: Series) -> VCalendar {
    var entries: [VEvent] = []
    var pairs: Set<Int> = []
    for (place, edition) in known(series).enumerated() {
      if let number = edition.number, pairs.contains(number) { continue }
      if let paired = edition.pairedWith { pairs.insert(paired) }
      if let entry = entry(edition, of: series, at: place) { entries.append(entry) }
    }
    return VCalendar(name: "\(series.name(in: "en")): known editions", events: entries)
  }

  private static func entry(_ edition: Edition, of series: Series, at place: Int) -> VEvent? {
    guard let when = edition.when ?? edition.window, let bounds = when.bounds else { return nil }
    let words = FeedWords(language: "en")
    var isExact = false
    if edition.when != nil, let date = FeedDate(when), case .days = date { isExact = true }
    let days = isExact ? bounds : bounds.lowerBound...bounds.lowerBound
    let moment = FeedMoment(days: days, time: nil)
    let numbers = [edition.number, edition.pairedWith].compactMap { $0 }.sorted().map(String.init)
    let number = numbers.isEmpty ? "" : " " + numbers.joined(separator: " and ")
    let mark = isExact ? "" : " [\(words.date(when)), \(words.dayUnknown)]"
    let suffix = numbers.first.map { "fact-\($0)" } ?? "fact-\(bounds.lowerBound)-\(place)"
    var entry = VEvent(
      uid: "\(series.id)-\(suffix)@dateline",
      stamp: CalendarStamp(CivilDate(daysSinceEpoch: 0) ?? .min),
      start: moment.start,
      end: moment.end,
      summary: "\(series.acronym ?? series.name(in: "en"))\(number)\(mark)"
    )
    let isSure = isExact && edition.confidence != .announced && edition.confidence != .inferred
    entry.status = isSure ? .confirmed : .tentative
    let places = edition.cities + [edition.country].compactMap { $0 }
    if !places.isEmpty { entry.location = places.joined(separator: ", ") }
    let told = sources(edition, series)
    let lines =
      ["Fact (\(edition.confidence.rawValue)), known beforehand and not read in an article"]
      + edition.notes + told.map { "Source: \($0)" }
    entry.description = lines.map { displayText($0) }.joined(separator: "\n")
    entry.url = told.lazy.compactMap { CalendarURI($0) }.first
    entry.categories = [series.kind.rawValue, series.id, "fact"]
    entry.xProperties = [XProperty(name: "X-DATELINE-EDTF", value: when.description)]
      .compactMap { $0 }
    return entry
  }

  private static func known(_ series: Series) -> [Edition] {
    series.editions.filter { ![.projected, .projectedUncertain].contains($0.confidence) }
  }

  private static func sources(_ edition: Edition, _ series: Series) -> [String] {
    edition.sources.isEmpty ? series.sources : edition.sources
  }
}
