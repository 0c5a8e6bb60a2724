import Chronology

/// Turns what an expression's words state into dates, with an anchor for what they leave out.
///
/// The anchor is the document's date; a year that is missing is decided by anchor and tense:
/// what is told as past is not after the anchor, what is told as future is not before it, and
/// otherwise the nearest year is taken. Without an anchor the year stays `XXXX`.
struct Resolver: Sendable {
  /// What is known beside the words themselves.
  struct Context: Sendable {
    var anchor: Anchor?
    /// A year that an explicit date beside the expression lends.
    var nearbyYear: Int?
    /// The last explicit day before the expression.
    var lastDay: CivilDate?
    /// The last year that the text states, in the same paragraph or the one before.
    var lastYear: Int?
    var tense: Int8 = 0
    var isHabitual = false
  }

  /// A resolved date.
  struct Resolution: Sendable {
    var value: EDTF?
    var timex: Timex.Value
    var certainty = ComponentCertainty()
    var anchor: Anchor.Source?
    var fault: Finding.Code?
  }

  /// The day to reckon from: the anchor, where it is a day.
  private static func day(_ context: Context) -> CivilDate? { context.anchor?.value.civilDate }

  static func resolve(_ date: PartialDate, _ context: Context) -> Resolution {
    if date.isImpossible {
      return Resolution(timex: .reference(.present), fault: .impossibleDate)
    }
    if date.isLunar { return lunar(date, context) }
    if let decade = date.decade {
      return fixed(EDTFDate(unchecked: decade, unspecified: 1, month: 0, day: 0, qualifier: []))
    }
    if let century = date.century {
      guard (1...99).contains(century) else { return unresolved(.present) }
      return fixed(
        EDTFDate(unchecked: (century - 1) * 100, unspecified: 2, month: 0, day: 0, qualifier: [])
      )
    }
    if let distance = date.sameDay { return same(distance, date, context) }
    if let distance = date.sameYear {
      if date.month != nil {
        var dated = date
        dated.sameYear = nil
        dated.relativeYear = nil
        return calendar(dated, context, lentYear: context.lastYear.map { $0 + distance })
      }
      guard let year = context.lastYear, let value = EDTFDate(year: year + distance) else {
        return unresolved(distance < 0 ? .past : distance > 0 ? .future : .present)
      }
      return Resolution(
        value: .date(value),
        timex: .date(.date(value), nil),
        certainty: ComponentCertainty(year: .inferred),
        anchor: .nearby
      )
    }
    if let offset = date.offset { return moved(offset, context) }
    if date.relativeDay != nil || date.relativeWeek != nil
      || (date.weekday != nil && date.day == nil)
    {
      return relative(date, context)
    }
    return calendar(date, context)
  }

  private static func fixed(_ date: EDTFDate) -> Resolution {
    Resolution(
      value: .date(date),
      timex: .date(.date(date), nil),
      certainty: ComponentCertainty(year: .stated)
    )
  }

  private static func unresolved(_ reference: Timex.Reference) -> Resolution {
    Resolution(timex: .reference(reference))
  }

  /// A day reckoned from an anchor.
  private static func reckoned(
    _ day: CivilDate?,
    _ source: Anchor.Source?,
    _ part: Timex.DayPart? = nil
  ) -> Resolution {
    guard let day else { return unresolved(.present) }
    let value = EDTF.date(EDTFDate(day))
    return Resolution(
      value: value,
      timex: .date(value, part.map { .part($0) }),
      certainty: ComponentCertainty(year: .inferred, month: .inferred, day: .inferred),
      anchor: source
    )
  }

  // MARK: - Reckoned from the anchor

  private static func same(
    _ distance: Int,
    _ date: PartialDate,
    _ context: Context
  ) -> Resolution {
    let source: Anchor.Source? = context.lastDay != nil ? .nearby : context.anchor?.source
    // "Three days later" is reckoned from a day of the text only.
    if date.offset != nil, context.lastDay == nil {
      return unresolved(distance < 0 ? .past : .future)
    }
    return reckoned(
      (context.lastDay ?? day(context))?.adding(days: distance),
      source,
      date.part
    )
  }

  private static func relative(_ date: PartialDate, _ context: Context) -> Resolution {
    guard let anchor = day(context) else {
      if let weekday = date.weekday, date.relativeWeek == nil {
        return Resolution(timex: .weekday(weekday))
      }
      let distance = date.relativeDay ?? date.relativeWeek ?? 0
      return unresolved(distance < 0 ? .past : distance > 0 ? .future : .present)
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
    guard let weekday = date.weekday else { return unresolved(.present) }
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
    guard let start, let end, let value = EDTF(from: start, to: end) else {
      return unresolved(.present)
    }
    return Resolution(
      value: value,
      timex: .date(value, nil),
      certainty: ComponentCertainty(year: .inferred, month: .inferred, day: .inferred),
      anchor: source
    )
  }

  private static func week(_ monday: CivilDate?, _ source: Anchor.Source?) -> Resolution {
    guard let monday, let sunday = monday.adding(days: 6), let thursday = monday.adding(days: 3),
      let first = CivilDate(year: thursday.year, month: 1, day: 1),
      let value = EDTF(from: monday, to: sunday)
    else { return unresolved(.present) }
    return Resolution(
      value: value,
      timex: .week(year: thursday.year, week: thursday.days(since: first) / 7 + 1),
      certainty: ComponentCertainty(year: .inferred, month: .inferred, day: .inferred),
      anchor: source
    )
  }

  private static func moved(
    _ offset: (count: Int?, unit: Period.Unit, sign: Int),
    _ context: Context
  ) -> Resolution {
    let reference: Timex.Reference = offset.sign < 0 ? .past : .future
    guard let count = offset.count, count <= 10_000, let anchor = context.anchor else {
      return unresolved(reference)
    }
    let source = anchor.source
    let distance = count * offset.sign
    let day = anchor.value.civilDate
    func coarse(_ date: EDTFDate?) -> Resolution {
      guard let date else { return unresolved(reference) }
      return Resolution(
        value: .date(date),
        timex: .date(.date(date), nil),
        certainty: ComponentCertainty(
          year: .inferred,
          month: date.month == 0 ? nil : .inferred
        ),
        anchor: source
      )
    }
    switch offset.unit {
    case .day:
      return day == nil ? unresolved(reference) : reckoned(day?.adding(days: distance), source)
    case .week:
      guard let day else { return unresolved(reference) }
      return week(day.adding(days: distance * 7 + 1 - Int(day.weekday.rawValue)), source)
    case .month:
      guard let first = anchor.value.bounds?.lowerBound, anchor.value.precision >= .month,
        let moved = first.adding(months: distance)
      else { return unresolved(reference) }
      return coarse(EDTFDate(year: moved.year, month: moved.month))
    case .year, .decade, .century:
      guard !anchor.value.isUnspecified else { return unresolved(reference) }
      let years = offset.unit == .year ? 1 : offset.unit == .decade ? 10 : 100
      return coarse(EDTFDate(year: Int(anchor.value.year) + distance * years))
    default: return unresolved(reference)
    }
  }

  // MARK: - Calendar dates

  private static func calendar(
    _ date: PartialDate,
    _ context: Context,
    lentYear: Int? = nil
  ) -> Resolution {
    var date = date
    var certainty = ComponentCertainty()
    var source: Anchor.Source?
    let anchorDate = context.anchor?.value
    if let distance = date.relativeMonth {
      guard let first = anchorDate?.bounds?.lowerBound, (anchorDate?.precision ?? .year) >= .month,
        let moved = first.adding(months: distance)
      else {
        return unresolved(distance < 0 ? .past : distance > 0 ? .future : .present)
      }
      (date.year, date.month) = (moved.year, moved.month)
      certainty.month = .inferred
      certainty.year = .inferred
      source = context.anchor?.source
    } else if let distance = date.relativeQuarter {
      guard let anchorDate, anchorDate.precision >= .month, anchorDate.month <= 12 else {
        return unresolved(distance < 0 ? .past : distance > 0 ? .future : .present)
      }
      let index = Int(anchorDate.year) * 4 + (Int(anchorDate.month) - 1) / 3 + distance
      (date.year, date.quarter) = (index / 4, index % 4 + 1)
      certainty.year = .inferred
      source = context.anchor?.source
    } else if let distance = date.relativeYear {
      if let anchorDate, !anchorDate.isUnspecified {
        date.year = Int(anchorDate.year) + distance
        certainty.year = .inferred
        source = context.anchor?.source
      } else if date.grain == .year {
        return unresolved(distance < 0 ? .past : distance > 0 ? .future : .present)
      }
    } else if let year = date.year {
      certainty.year = .stated
      if date.isShortYear {
        let pivot = Int(anchorDate.map { $0.isUnspecified ? 2000 : $0.year } ?? 2000)
        let base = pivot / 100 * 100 + year
        date.year = base > pivot + 30 ? base - 100 : base < pivot - 70 ? base + 100 : base
        certainty.year = .inferred
      }
    } else if let cycle = date.cycle,
      let year = YearInference.year(ofCycle: cycle, near: anchorDate)
    {
      date.year = year
      certainty.year = .inferred
      source = context.anchor?.source
    }
    if date.year == nil {
      if let year = lentYear ?? context.nearbyYear {
        date.year = year
        certainty.year = .inferred
        source = .nearby
      } else if let anchorDate,
        let year = YearInference.year(
          for: date,
          anchor: anchorDate,
          tense: date.sign != 0 ? date.sign * 2 : context.tense
        )
      {
        date.year = year
        certainty.year = .inferred
        source = context.anchor?.source
      }
    }
    if date.month != nil, certainty.month == nil { certainty.month = .stated }
    if date.day != nil { certainty.day = .stated }
    let month =
      date.month ?? date.quarter.map { $0 + 32 } ?? date.half.map { $0 + 39 } ?? date.season
    guard let value = EDTFDate(year: date.year, month: month, day: date.day) else {
      return Resolution(timex: .reference(.present), fault: .impossibleDate)
    }
    if value.precision == .unknown { return unresolved(.present) }
    var resolution = Resolution(
      value: .date(value),
      timex: .date(.date(value), timeOfDay(date)),
      certainty: certainty,
      anchor: source
    )
    if date.isFirstMonths, let year = date.year, let first = EDTFDate(year: year, month: 1),
      value.month > 1
    {
      let months = EDTF.interval(.date(first), .date(value))
      resolution.value = months
      resolution.timex = .date(months, nil)
    }
    if date.isWeekOfDay, let day = value.civilDate {
      let week = week(day.adding(days: 1 - Int(day.weekday.rawValue)), source)
      resolution.value = week.value
      resolution.timex = week.timex
    }
    if let weekday = date.weekday, let civil = value.civilDate, civil.weekday != weekday {
      resolution.fault = .weekdayMismatch
    }
    return resolution
  }

  static func timeOfDay(_ date: PartialDate) -> Timex.TimeOfDay? {
    date.clock.map { .clock(ClockSpan(start: $0)) } ?? date.part.map { .part($0) }
  }

  // MARK: - The lunar calendar

  private static func lunar(_ date: PartialDate, _ context: Context) -> Resolution {
    let point = LunarPoint(
      year: date.year,
      month: date.month,
      isLeapMonth: date.isLeapMonth,
      day: date.day
    )
    return Resolution(timex: .lunar(point, nil))
  }
}
