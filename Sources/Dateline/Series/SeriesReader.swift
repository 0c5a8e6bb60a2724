import Chronology

/// Reads series in the line format that `SeriesCatalog` describes.
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
