import Chronology

/// What is known of series and their families.
///
/// ```swift
/// let amri = SeriesCatalog.standard["amri"]
/// amri?.edition(13)?.city            // "Cebu"
/// SeriesCatalog.standard.series(in: "asean").count
/// ```
public struct SeriesCatalog: Hashable, Sendable {
  /// The series, in the order of the text.
  public private(set) var series: [Series] = []

  /// The families.
  public private(set) var families: [SeriesFamily] = []

  /// Where each series is, by identifier.
  private var index: [String: Int] = [:]

  /// The largest text that is read: 4 MiB.
  public static let maximumByteCount = 4 << 20

  /// Makes a catalog without series.
  public init() {}

  /// Everything that ships with Dateline: names, editions and families.
  public static let standard = SeriesCatalog(reading: nameTexts + factTexts)

  /// The names of the series that ship with Dateline, without editions and other facts.
  ///
  /// What reads articles needs no more. That it uses this catalog makes it sure that facts never
  /// fill an observation.
  public static let names = SeriesCatalog(reading: nameTexts)

  /// The texts of the names.
  static var nameTexts: [String] { [aseanSeries, worldSeries] }

  /// The texts of everything else.
  static var factTexts: [String] { [aseanFamily, aseanSummits, aseanEditions] }

  /// Reads texts that ship with Dateline; what is faulty in them is left out, and a test fails.
  private init(reading texts: [String]) {
    for text in texts {
      guard let extended = try? adding(text) else { continue }
      self = extended
    }
  }

  /// The series with an identifier.
  public subscript(id: String) -> Series? { index[id].map { series[$0] } }

  /// The series of a family.
  public func series(in group: String) -> [Series] { series.filter { $0.group == group } }

  /// The family with an identifier.
  public func family(_ id: String) -> SeriesFamily? { families.first { $0.id == id } }

  /// The catalog with what a text says added to it, such as that of `--series-file`.
  ///
  /// A series that the catalog has is extended: names and sources are added, an edition replaces
  /// the one with its number, and other values replace the old ones.
  ///
  /// - Parameter text: Series in the line format of `SeriesReader`.
  /// - Returns: A new catalog.
  /// - Throws: `SeriesError` for the first fault in the text.
  public func adding(_ text: String) throws(SeriesError) -> SeriesCatalog {
    guard text.utf8.count <= SeriesCatalog.maximumByteCount else {
      throw SeriesError(
        code: .tooLarge,
        line: 1,
        column: 1,
        message: "the text is longer than \(SeriesCatalog.maximumByteCount) bytes"
      )
    }
    var reader = SeriesReader(self)
    try reader.read(text)
    return reader.catalog
  }

  /// Puts a series in the place of the one with its identifier, or at the end.
  mutating func put(_ new: Series) {
    var new = new
    new.editions.sort(by: SeriesCatalog.precedes)
    if let place = index[new.id] {
      series[place] = new
    } else {
      index[new.id] = series.count
      series.append(new)
    }
  }

  /// Puts a family in the place of the one with its identifier, or at the end.
  mutating func put(_ new: SeriesFamily) {
    var new = new
    new.chairs.sort { $0.year < $1.year }
    if let place = families.firstIndex(where: { $0.id == new.id }) {
      families[place] = new
    } else {
      families.append(new)
    }
  }

  private static func precedes(_ left: Edition, _ right: Edition) -> Bool {
    let (first, second) = (left.number ?? Int.max, right.number ?? Int.max)
    guard first == second else { return first < second }
    guard let earlier = left.when?.firstDay else { return right.when?.firstDay != nil }
    return right.when?.firstDay.map { earlier < $0 } ?? false
  }
}
