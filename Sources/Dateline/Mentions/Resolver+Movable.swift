import Chronology

/// Days that are not numbered but follow from a rule once their year is known.
extension Resolver {
  /// Such a day, in the year that the words state or that anchor and tense allow.
  static func movable(_ movable: Movable, _ date: PartialDate, _ context: Context) -> Resolution {
    var date = date
    var certainty = ComponentCertainty(year: .inferred, month: .inferred, day: .inferred)
    var source = context.anchor?.source
    let anchor = context.anchor?.value
    if let distance = date.relativeMonth {
      guard let first = anchor?.bounds?.lowerBound, (anchor?.precision ?? .year) >= .month,
        let moved = first.adding(months: distance)
      else { return unresolved(movable.grain) }
      (date.year, date.month) = (moved.year, moved.month)
    } else if let distance = date.relativeYear {
      guard let anchor, !anchor.isUnspecified else { return unresolved(movable.grain) }
      date.year = Int(anchor.year) + distance
    } else if date.year != nil {
      (certainty.year, source) = (.stated, nil)
    } else if let year = context.nearbyYear, date.sign == 0 {
      (date.year, source) = (year, .nearby)
    } else {
      date.year = year(of: movable, date, context)
    }
    guard let year = date.year else { return unresolved(movable.grain) }
    guard let day = day(of: movable, date, in: year) else { return impossible(date) }
    if movable.grain == .week {
      var resolution = week(day, source)
      resolution.certainty = certainty
      return resolution
    }
    let qualifier: EDTFDate.Qualifier = movable.isApproximate ? .approximate : []
    let marked = EDTFDate(year: day.year, month: day.month, day: day.day, qualifier: qualifier)
    let value = Value.date(marked ?? EDTFDate(day))
    return Resolution(
      value: value,
      meaning: .date(value, timeOfDay(date)),
      certainty: certainty,
      anchor: source
    )
  }

  /// The day so many days after or before the day that the words name.
  static func shifted(_ date: PartialDate, _ context: Context) -> Resolution {
    var named = date
    named.shift = nil
    let resolution = resolve(named, context)
    guard let distance = date.shift, case .date(let value)? = resolution.value,
      let day = value.civilDate?.adding(days: distance)
    else { return unresolved(.day) }
    let moved = Value.date(EDTFDate(day))
    return Resolution(
      value: moved,
      meaning: .date(moved, timeOfDay(date)),
      certainty: ComponentCertainty(year: .inferred, month: .inferred, day: .inferred),
      anchor: resolution.anchor
    )
  }

  /// The year nearest the anchor that goes with the writer's tense.
  private static func year(
    of movable: Movable,
    _ date: PartialDate,
    _ context: Context
  ) -> Int? {
    guard !context.isHabitual, let bounds = context.anchor?.value.bounds,
      context.anchor?.value.precision ?? .year >= .month
    else { return nil }
    let tense = date.sign != 0 ? date.sign : context.tense
    var best: (year: Int, distance: Int)?
    for year in bounds.lowerBound.year - 1...bounds.lowerBound.year + 1 {
      guard let day = day(of: movable, date, in: year) else { continue }
      if tense < 0, day > bounds.upperBound || date.sign < 0 && day == bounds.upperBound {
        continue
      }
      if tense > 0, day < bounds.lowerBound { continue }
      let distance = abs(day.days(since: bounds.lowerBound))
      if distance < best?.distance ?? .max { best = (year, distance) }
    }
    return best?.year
  }

  /// The day in a year, the Monday of a week.
  private static func day(of movable: Movable, _ date: PartialDate, in year: Int) -> CivilDate? {
    switch movable {
    case .easter(let distance):
      return CivilDate(easterOf: year)?.adding(days: Int(distance))
    case .islamic(let month, let number):
      return CivilDate(inYear: year, islamicMonth: Int(month), day: Int(number))
    case .deepavali: return CivilDate(deepavaliOf: year)
    case .week(let number):
      return CivilDate(isoYear: year, week: Int(number), weekday: .monday)
    case .weekday(let number):
      guard let month = date.month, let first = CivilDate(year: year, month: month, day: 1) else {
        return nil
      }
      let length = CivilDate.daysIn(month: month, year: year)
      guard let weekday = date.weekday else { return first.adding(days: length - 1) }
      let ahead = (Int(weekday.rawValue) - Int(first.weekday.rawValue) + 7) % 7
      let index = number < 0 ? (length - 1 - ahead) / 7 : Int(number) - 1
      let distance = ahead + index * 7
      return distance < length ? first.adding(days: distance) : nil
    }
  }
}
