import Chronology

/// Dates that are reckoned from the anchor or from a day of the text.
extension Resolver {
  /// A day reckoned from an anchor.
  private static func reckoned(
    _ day: CivilDate?,
    _ source: Anchor.Source?,
    _ part: Timex.DayPart? = nil
  ) -> Resolution {
    guard let day else { return unresolved(.day) }
    let value = Value.date(EDTFDate(day))
    return Resolution(
      value: value,
      meaning: .date(value, part.map { .part($0) }),
      certainty: ComponentCertainty(year: .inferred, month: .inferred, day: .inferred),
      anchor: source
    )
  }

  static func same(
    _ distance: Int,
    _ date: PartialDate,
    _ context: Context
  ) -> Resolution {
    let source: Anchor.Source? = context.lastDay != nil ? .nearby : context.anchor?.source
    // "Three days later" is reckoned from a day of the text only.
    if date.offset != nil, context.lastDay == nil {
      return unresolved(.day)
    }
    return reckoned(
      (context.lastDay?.civilDate ?? day(context))?.adding(days: distance),
      source,
      date.part
    )
  }

  static func relative(_ date: PartialDate, _ context: Context) -> Resolution {
    guard let anchor = day(context) else {
      if let weekday = date.weekday, date.relativeWeek == nil {
        return Resolution(meaning: .weekday(weekday))
      }
      if let weeks = date.relativeWeek, date.weekday == nil {
        return Resolution(meaning: .reference(weeks < 0 ? .past : weeks > 0 ? .future : .present))
      }
      return unresolved(.day)
    }
    let source = context.anchor?.source
    if let distance = date.relativeDay {
      return reckoned(anchor.adding(days: distance), source, date.part)
    }
    let monday = anchor.adding(days: 1 - Int(anchor.weekday.rawValue))
    if var weeks = date.relativeWeek {
      // A weekend that is told as past is not the one still to come.
      if date.isWeekend, weeks == 0, context.tense < 0, anchor.weekday.rawValue < 6 { weeks = -1 }
      let first = monday?.adding(days: weeks * 7)
      if date.isWeekend {
        return span(first?.adding(days: 5), first?.adding(days: 6), source)
      }
      if let weekday = date.weekday {
        return reckoned(first?.adding(days: Int(weekday.rawValue) - 1), source, date.part)
      }
      return week(first, source)
    }
    guard let weekday = date.weekday else { return unresolved(.day) }
    // A weekday alone: the one that the tense points to, otherwise the last one.
    let ahead = (Int(weekday.rawValue) - Int(anchor.weekday.rawValue) + 7) % 7
    let distance =
      date.sign > 0 && ahead == 0
      ? 7
      : date.sign < 0 || (date.sign == 0 && context.tense <= 0 && ahead > 0) ? ahead - 7 : ahead
    return reckoned(anchor.adding(days: distance), source, date.part)
  }

  private static func span(
    _ start: CivilDate?,
    _ end: CivilDate?,
    _ source: Anchor.Source?
  ) -> Resolution {
    guard let start, let end, let value = Value(from: start, to: end) else {
      return unresolved(.day)
    }
    return Resolution(
      value: value,
      meaning: .date(value, nil),
      certainty: ComponentCertainty(year: .inferred, month: .inferred, day: .inferred),
      anchor: source
    )
  }

  static func week(_ monday: CivilDate?, _ source: Anchor.Source?) -> Resolution {
    guard let monday, let sunday = monday.adding(days: 6), let thursday = monday.adding(days: 3),
      let first = CivilDate(year: thursday.year, month: 1, day: 1),
      let value = Value(from: monday, to: sunday)
    else { return unresolved(.week) }
    return Resolution(
      value: value,
      meaning: .week(
        year: Int16(clamping: thursday.year),
        week: Int16(clamping: thursday.days(since: first) / 7 + 1)
      ),
      certainty: ComponentCertainty(year: .inferred, month: .inferred, day: .inferred),
      anchor: source
    )
  }

  static func moved(
    _ offset: (count: Int?, unit: Period.Unit, sign: Int),
    from anchor: EDTFDate?,
    _ source: Anchor.Source?
  ) -> Resolution {
    var grain = PartialDate.Grain.year
    if offset.unit.rawValue <= Period.Unit.day.rawValue { grain = .day }
    if offset.unit == .month { grain = .month }
    guard let count = offset.count else {
      return Resolution(meaning: .reference(offset.sign < 0 ? .past : .future))
    }
    guard count <= 10_000, let anchor else { return unresolved(grain) }
    let distance = count * offset.sign
    let day = anchor.civilDate
    func coarse(_ date: EDTFDate?) -> Resolution {
      guard let date else { return unresolved(grain) }
      return Resolution(
        value: .date(date),
        meaning: .date(.date(date), nil),
        certainty: ComponentCertainty(
          year: .inferred,
          month: date.month == 0 ? nil : .inferred
        ),
        anchor: source
      )
    }
    switch offset.unit {
    case .day:
      return day == nil ? unresolved(.day) : reckoned(day?.adding(days: distance), source)
    case .week:
      guard let day else { return unresolved(.week) }
      return week(day.adding(days: distance * 7 + 1 - Int(day.weekday.rawValue)), source)
    case .month:
      guard let first = anchor.bounds?.lowerBound, anchor.precision >= .month,
        let moved = first.adding(months: distance)
      else { return unresolved(.month) }
      return coarse(EDTFDate(year: moved.year, month: moved.month))
    case .year, .decade, .century:
      guard !anchor.isUnspecified else { return unresolved(.year) }
      guard offset.unit == .century else {
        return coarse(
          EDTFDate(year: Int(anchor.year) + distance * (offset.unit == .year ? 1 : 10))
        )
      }
      // "Two centuries ago" tells no year, only the century.
      let year = Int(anchor.year) / 100 + distance
      guard (0...99).contains(year) else { return unresolved(.longer) }
      return coarse(
        EDTFDate(unchecked: year * 100, unspecified: 2, month: 0, day: 0, qualifier: [])
      )
    default: return unresolved(.day)
    }
  }
}
