/// What a word or phrase of a lexicon is, by its name in the lexicon format.
///
/// The first group are slots of time rules as well; the second steer how dates are joined; the rest
/// are read by the extraction of events.
enum LexicalClass: UInt8, CaseIterable, Sendable {
  // Values of dates and times.
  case number, ordinal, month, weekday, unit, part, meridiem, zone, cycle, festival, lunarDay
  case relativeDay, relativeWeek, relativeMonth, relativeYear, relativeQuarter, third, season
  // Around and between dates.
  case lead, from, to, and, or, approximate, bound, past, future, habitual, direction, equals
  case until
  // Events.
  case head, act, outcome, opening, cue, stop, connector, report, negation, abbreviation
  case placeLead, venue, hostLead, chairLead, organiserLead, themeLead, mode
  case editionLead, ordinalSuffix, place, series, clause, reference
  case body, sign, doing, role, participantLead, surname

  var mask: UInt64 { 1 << UInt64(rawValue) }

  /// The class of a name in the lexicon format.
  init?(name: Substring) {
    guard let found = LexicalClass.byName[name] else { return nil }
    self = found
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (Substring($0.name), $0) }
  )

  /// The numbers that its words can mean, or nil where they are not counted.
  var values: ClosedRange<Int32>? {
    switch self {
    case .month: 1...12
    case .weekday: 1...7
    case .cycle: 0...59
    case .lunarDay: 1...30
    case .season: 21...24
    default: nil
    }
  }

  /// The name in the lexicon format.
  var name: String {
    switch self {
    case .lunarDay: "lunar-day"
    case .relativeDay: "relative-day"
    case .relativeWeek: "relative-week"
    case .relativeMonth: "relative-month"
    case .relativeYear: "relative-year"
    case .relativeQuarter: "relative-quarter"
    case .placeLead: "place-lead"
    case .hostLead: "host-lead"
    case .chairLead: "chair-lead"
    case .organiserLead: "organiser-lead"
    case .themeLead: "theme-lead"
    case .editionLead: "edition-lead"
    case .ordinalSuffix: "ordinal-suffix"
    case .participantLead: "participant-lead"
    default: String(describing: self)
    }
  }
}
