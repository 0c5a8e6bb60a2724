import Chronology

/// Reads series in their line format.
///
/// A line is a keyword, a blank and a value. Blank lines and lines that begin with `#` say nothing;
/// how far a line is indented does not matter. Parts of a value are separated by ` | ` and items of
/// a list by `; `. A part that is `-` or missing is not known. Dates are EDTF.
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
struct SeriesReader {
  private(set) var catalog: SeriesCatalog

  /// The series that the lines belong to, as far as it is read.
  var series = Series(id: "")

  /// The family that the lines belong to, as far as it is read.
  var family = SeriesFamily(id: "")

  /// Which of the two.
  private var block = Block.none

  /// What `note` and `source` belong to.
  var detail = Detail.none

  /// Series that other series name, to be looked up when all is read.
  var references: [(id: String, field: SeriesLine.Field)] = []

  /// The largest number of items in any list of a series or family.
  private static let listLimit = 2000

  private enum Block {
    case none, series, family
  }

  enum Detail {
    case none, edition, chair, exception, disagreement
  }

  init(_ catalog: SeriesCatalog) { self.catalog = catalog }

  mutating func read(_ text: String) throws(SeriesError) {
    var rest = text.utf8[...]
    var number = 0
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex { $0 == UInt8(ascii: "\n") } ?? rest.endIndex
      if let line = SeriesLine(rest[..<end], number: number) { try read(line) }
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
    }
    close()
    for reference in references where catalog[reference.id] == nil {
      throw reference.field.error(.unknownSeries, "there is no series \"\(reference.id)\"")
    }
  }

  private mutating func read(_ line: SeriesLine) throws(SeriesError) {
    switch line.keyword {
    case "series":
      let id = try line.value.identifier()
      close()
      series = catalog[id] ?? Series(id: id)
      block = .series
      detail = .none
    case "family":
      let id = try line.value.identifier()
      close()
      family = catalog.family(id) ?? SeriesFamily(id: id)
      block = .family
      detail = .none
    default:
      switch block {
      case .none:
        throw line.start.error(
          .syntax,
          "a text of series begins with \"series ID\" or \"family ID\""
        )
      case .series: try readSeries(line)
      case .family: try readFamily(line)
      }
      guard largestList <= SeriesReader.listLimit else {
        throw line.start.error(.tooLarge, "a list has more than \(SeriesReader.listLimit) items")
      }
    }
  }

  /// Puts what was read into the catalog.
  private mutating func close() {
    switch block {
    case .none: break
    case .series: catalog.put(series)
    case .family: catalog.put(family)
    }
    block = .none
  }

  private var largestList: Int {
    switch block {
    case .none: 0
    case .series:
      max(
        series.names.count,
        series.aliases.count,
        series.acronyms.count,
        series.weakAcronyms.count,
        series.notes.count,
        series.sources.count,
        series.phases.count,
        series.editions.count,
        series.editions.last?.sources.count ?? 0,
        series.editions.last?.notes.count ?? 0,
        series.editions.last?.previous.count ?? 0
      )
    case .family:
      max(
        family.members.count,
        family.chairs.count,
        family.exceptions.count,
        family.disagreements.count,
        family.notes.count,
        family.sources.count
      )
    }
  }
}
