import Chronology

extension SeriesReader {
  /// Reads a line that belongs to a series.
  mutating func readSeries(_ line: SeriesLine) throws(SeriesError) {
    let value = line.value
    switch line.keyword {
    case "acronym": for item in try value.items() { series.acronyms.add(item.text) }
    case "weak": for item in try value.items() { series.weakAcronyms.add(item.text) }
    case "alias": for item in try value.items() { series.aliases.add(item.text) }
    case "name":
      let (tag, names) = value.word()
      let language = try tag.language()
      for item in try names.items() {
        series.names.add(Series.Name(language: language, text: item.text))
      }
    case "group": series.group = try value.identifier()
    case "kind": series.kind = try value.choice()
    case "level": series.level = try value.choice()
    case "pillar": series.pillar = try value.required()
    case "parent": series.parent = try reference(value)
    case "follows": series.predecessor = try reference(value)
    case "confidence": series.confidence = try value.choice()
    case "first": series.first = try value.date()
    case "frequency": series.frequency = try value.required()
    case "hosts": series.hostRule = try value.required()
    case "formula": series.formula = try formula(value)
    case "phase":
      let parts = try value.parts(2)
      series.phases.add(Series.Phase(years: try parts[0].date(), rule: try parts[1].required()))
    case "edition":
      try series.add(edition(value))
      detail = .edition
    case "note", "source", "window", "paired", "previous":
      try readDetail(line)
    default:
      throw line.start.error(.syntax, "\"\(line.keyword)\" is no keyword of a series")
    }
  }

  private mutating func readDetail(_ line: SeriesLine) throws(SeriesError) {
    let value = line.value
    guard case .edition = detail, let place = series.lastEdition else {
      switch line.keyword {
      case "note": series.notes.add(try value.required())
      case "source": series.sources.add(try value.required())
      default: throw line.start.error(.syntax, "\"\(line.keyword)\" belongs below an edition")
      }
      return
    }
    switch line.keyword {
    case "note": series.editions[place].notes.add(try value.required())
    case "source": series.editions[place].sources.add(try value.required())
    case "window": series.editions[place].window = try value.date()
    case "paired": series.editions[place].pairedWith = try value.number()
    default: series.editions[place].previous.add(try plan(value))
    }
  }

  private mutating func reference(_ value: SeriesLine.Field) throws(SeriesError) -> String {
    let id = try value.identifier()
    guard id != series.id else { throw value.error(.value, "a series cannot name itself") }
    references.append((id, value))
    return id
  }

  private func formula(_ value: SeriesLine.Field) throws(SeriesError) -> EditionFormula {
    let (word, rest) = value.word()
    let (sign, number) = rest.word()
    guard word.text == "year", sign.text == "-" else {
      throw value.error(.syntax, "a formula is \"year - NUMBER\"")
    }
    return EditionFormula(offset: try number.number())
  }

  private func edition(_ value: SeriesLine.Field) throws(SeriesError) -> Edition {
    let parts = try value.parts(6)
    var edition = Edition(number: try parts[0].isAbsent ? nil : parts[0].number())
    if !parts[1].isAbsent { edition.when = try parts[1].date() }
    if !parts[2].isAbsent { edition.cities = try parts[2].items().map(\.text) }
    if !parts[3].isAbsent { edition.country = try parts[3].country() }
    if !parts[4].isAbsent { edition.mode = try parts[4].choice() }
    if !parts[5].isAbsent { edition.confidence = try parts[5].choice() }
    return edition
  }

  private func plan(_ value: SeriesLine.Field) throws(SeriesError) -> Edition.Plan {
    let parts = try value.parts(4)
    return Edition.Plan(
      when: try parts[0].isAbsent ? nil : parts[0].date(),
      city: parts[1].optional,
      status: try parts[2].choice(),
      note: parts[3].optional
    )
  }
}

extension Series {
  /// Adds an edition, or puts it in the place of the one with its number.
  fileprivate mutating func add(_ edition: Edition) {
    if let number = edition.number, let old = editions.firstIndex(where: { $0.number == number }) {
      editions.remove(at: old)
    }
    editions.append(edition)
  }

  /// The edition that was added last.
  fileprivate var lastEdition: Int? { editions.isEmpty ? nil : editions.count - 1 }
}

extension Array where Element: Equatable {
  /// Appends an element that is not there yet.
  mutating func add(_ element: Element) {
    if !contains(element) { append(element) }
  }
}
