import Chronology

/// What is known of series and their families.
///
/// ```swift
/// let amri = SeriesCatalog.standard["amri"]
/// amri?.edition(13)?.city            // "Cebu"
/// SeriesCatalog.standard.series(in: "asean").count
/// ```
///
/// ## The line format
///
/// A text of series, such as that of `--series-file`, has a keyword, a blank and a value in each
/// line. Blank lines and lines that begin with `#` say nothing; how far a line is indented does not
/// matter. Parts of a value are separated by `|` and items of a list by `;`. A part that is `-` or
/// missing is not known. Dates are EDTF.
///
///     series amri                            begins a series, or goes on with a known one
///       acronym AMRI                         short forms that name it anywhere
///       weak AMR                             short forms that need a word of the field beside them
///       name vi Hội nghị ...; Hội nghị ...   names in a language, the usual one first
///       alias ...                            names of no particular language
///       group asean                          the family
///       kind conference                      a kind of event
///       level ministerial                    leaders, ministerial, senior-officials
///       pillar ASCC
///       parent amri                          the series that it accompanies
///       follows telmin                       the series that it continues
///       confidence unsourced
///       first 1989-05-24
///       frequency every 2 years
///       phase 1976/1987 | irregular
///       formula year - 1967
///       hosts ...                            how hosts follow each other
///       note ...                             of the series, or of the edition above
///       source ...                           likewise
///       edition 13 | 2016-03-17 | Cebu | PH | in-person | sourced
///         window 2000-10-14/2004-10-06       where the date is not known
///         paired 29
///         previous 2006-12-10 | Cebu | postponed | words
///     family asean                           begins a family
///       title ...
///       member BN | 1984-01-07 | Brunei Darussalam | Bru-nây; Brunei
///       rule ...                             how chairs follow each other
///       chair 1976 | ID | sourced            `note` and `source` below belong to it
///       exception 2008; 2009 | words         likewise
///       disagreement topic                   likewise, and
///         report 1984-01-07 | meaning | source
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
  /// - Parameter text: Series in the line format above.
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
