import Chronology

extension SeriesReader {
  /// Reads a line that belongs to a family.
  mutating func readFamily(_ line: SeriesLine) throws(SeriesError) {
    let value = line.value
    switch line.keyword {
    case "title":
      family.name = try value.required()
      detail = .none
    case "rule":
      family.chairRule = try value.required()
      detail = .none
    case "member":
      let member = try member(value)
      family.members.removeAll { $0.country == member.country }
      family.members.append(member)
      detail = .none
    case "chair":
      let parts = try value.parts(3)
      let year = try parts[0].number()
      family.chairs.removeAll { $0.year == year }
      family.chairs.append(
        SeriesFamily.Chair(
          year: year,
          country: try parts[1].country(),
          confidence: try parts[2].choice()
        )
      )
      detail = .chair
    case "exception":
      let parts = try value.parts(2)
      var years: [Int] = []
      for item in try parts[0].items() { years.append(try item.number()) }
      family.exceptions.append(
        SeriesFamily.Exception(years: years, text: try parts[1].required())
      )
      detail = .exception
    case "disagreement":
      family.disagreements.append(SeriesFamily.Disagreement(topic: try value.required()))
      detail = .disagreement
    case "report": try report(line)
    case "note": try note(value)
    case "source": try source(value)
    default:
      throw line.start.error(.syntax, "\"\(line.keyword)\" is no keyword of a family")
    }
  }

  private func member(_ value: SeriesLine.Field) throws(SeriesError) -> SeriesFamily.Member {
    let parts = try value.parts(4)
    return SeriesFamily.Member(
      country: try parts[0].country(),
      joined: try parts[1].isAbsent ? nil : parts[1].date(),
      name: try parts[2].required(),
      vietnameseNames: parts[3].isAbsent ? [] : try parts[3].items().map(\.text)
    )
  }

  private mutating func report(_ line: SeriesLine) throws(SeriesError) {
    guard case .disagreement = detail else {
      throw line.start.error(.syntax, "\"report\" belongs below a disagreement")
    }
    let parts = try line.value.parts(3)
    family.disagreements[family.disagreements.count - 1].reports.append(
      SeriesFamily.Disagreement.Report(
        value: try parts[0].required(),
        meaning: parts[1].optional,
        source: parts[2].optional
      )
    )
  }

  private mutating func note(_ value: SeriesLine.Field) throws(SeriesError) {
    let text = try value.required()
    switch detail {
    case .chair: family.chairs[family.chairs.count - 1].notes.add(text)
    case .disagreement: family.disagreements[family.disagreements.count - 1].notes.add(text)
    default: family.notes.add(text)
    }
  }

  private mutating func source(_ value: SeriesLine.Field) throws(SeriesError) {
    let text = try value.required()
    switch detail {
    case .chair: family.chairs[family.chairs.count - 1].sources.add(text)
    case .exception: family.exceptions[family.exceptions.count - 1].sources.add(text)
    case .disagreement: family.disagreements[family.disagreements.count - 1].sources.add(text)
    default: family.sources.add(text)
    }
  }
}
