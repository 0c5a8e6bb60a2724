import Chronology

/// Dates whose words name parts of a calendar date.
extension Resolver {
  /// A date of the calendar whose words state all that it has but the year.
  static func plain(_ date: PartialDate, _ context: Context) -> Resolution {
    var certainty = ComponentCertainty()
    var source: Anchor.Source?
    var year = date.year
    if year != nil {
      certainty.year = .stated
    } else if let missing = missingYear(of: date, context, nil) {
      (year, source) = (missing.year, missing.source)
      certainty.year = .inferred
    }
    let (month, day) = (date.month, date.day)
    if month != nil { certainty.month = .stated }
    if day != nil { certainty.day = .stated }
    guard let value = EDTFDate(year: year, month: month, day: day) else { return impossible(date) }
    var resolution = Resolution(
      value: .date(value),
      meaning: .date(.date(value), timeOfDay(date)),
      certainty: certainty,
      anchor: source
    )
    if let weekday = date.weekday, let civil = value.civilDate, civil.weekday != weekday {
      resolution.fault = .weekdayMismatch
    }
    return resolution
  }

  /// The year of a date whose words state none: that of a date beside it, or the one that anchor
  /// and tense tell.
  private static func missingYear(
    of date: PartialDate,
    _ context: Context,
    _ lentYear: Int?
  ) -> (year: Int, source: Anchor.Source?)? {
    if context.isHabitual { return nil }
    if let lentYear { return (lentYear, .nearby) }
    // What is told as past lies in no year that begins after the anchor.
    let isLater =
      context.tense < 0 && context.anchor.map { context.nearbyYear ?? 0 > $0.value.year } ?? false
    if let year = context.nearbyYear, !isLater { return (year, .nearby) }
    guard let anchor = context.anchor,
      let year = YearInference.year(
        for: date,
        anchor: anchor.value,
        tense: date.sign != 0 ? date.sign * 2 : context.tense,
        trust: date.sign != 0 ? TenseReader.certain : context.trust
      )
    else { return nil }
    return (year, anchor.source)
  }

  static func calendar(
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
      else { return unresolved(date.day == nil ? .month : .day) }
      (date.year, date.month) = (moved.year, moved.month)
      certainty.month = .inferred
      certainty.year = .inferred
      source = context.anchor?.source
    } else if let distance = date.relativeQuarter {
      guard let anchorDate, anchorDate.precision >= .month, anchorDate.month <= 12 else {
        return unresolved(.quarter)
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
        return unresolved(.year)
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
    if date.year == nil, let missing = missingYear(of: date, context, lentYear) {
      (date.year, source) = (missing.year, missing.source)
      certainty.year = .inferred
    }
    if date.month != nil, certainty.month == nil { certainty.month = .stated }
    if date.day != nil { certainty.day = .stated }
    let month =
      date.month ?? date.quarter.map { $0 + 32 } ?? date.half.map { $0 + 39 } ?? date.season
    guard let value = EDTFDate(year: date.year, month: month, day: date.day) else {
      return impossible(date)
    }
    if value.precision == .unknown { return unresolved(.year) }
    if let months = date.months { return span(of: months, in: value, certainty, source) }
    var resolution = Resolution(
      value: .date(value),
      meaning: .date(.date(value), timeOfDay(date)),
      certainty: certainty,
      anchor: source
    )
    if date.isFirstMonths, let year = date.year, let first = EDTFDate(year: year, month: 1),
      value.month > 1
    {
      let months = Value.interval(first, value)
      resolution.value = months
      resolution.meaning = .date(months, nil)
    }
    if date.isWeekOfDay, let day = value.civilDate {
      let week = week(day.adding(days: 1 - Int(day.weekday.rawValue)), source)
      resolution.value = week.value
      resolution.meaning = week.meaning
    }
    if let weekday = date.weekday, let civil = value.civilDate, civil.weekday != weekday {
      resolution.fault = .weekdayMismatch
    }
    return resolution
  }

  /// So many months from the beginning of a year, or to its end: "9 tháng đầu năm 2016".
  private static func span(
    of months: Int,
    in year: EDTFDate,
    _ certainty: ComponentCertainty,
    _ source: Anchor.Source?
  ) -> Resolution {
    let number = year.isUnspecified ? nil : Int(year.year)
    let value: Value
    if abs(months) == 6, let half = EDTFDate(year: number, month: months > 0 ? 40 : 41) {
      value = .date(half)
    } else if abs(months) == 12 {
      value = .date(year)
    } else if let first = EDTFDate(year: number, month: months > 0 ? 1 : 13 + months),
      let last = EDTFDate(year: number, month: months > 0 ? months : 12)
    {
      value = first == last ? .date(first) : .interval(first, last)
    } else {
      return unresolved(.year)
    }
    var certainty = certainty
    certainty.month = .stated
    return Resolution(
      value: value,
      meaning: .date(value, nil),
      certainty: certainty,
      anchor: source
    )
  }

  /// A day whose month is not named: of a date near by, else the one nearest the anchor that the
  /// tense allows.
  static func monthless(_ date: PartialDate, _ context: Context) -> Resolution {
    guard let number = date.day else { return unresolved(.day) }
    let anchor = context.anchor?.value
    let center = context.recentDay?.civilDate ?? anchor?.civilDate
    let source: Anchor.Source? = context.recentDay != nil ? .nearby : context.anchor?.source
    var best: CivilDate?
    var fault: Fault?
    if let center {
      for distance in [0, -1, 1] {
        guard
          let month = CivilDate(year: center.year, month: center.month, day: 1)?
            .adding(months: distance),
          let day = CivilDate(year: month.year, month: month.month, day: number)
        else { continue }
        if let today = anchor?.civilDate {
          if context.tense < 0, day > today { continue }
          if context.tense > 0, day < today { continue }
        }
        guard let known = best else {
          best = day
          continue
        }
        // "Thứ Hai, ngày 21": the month in which the day is that weekday.
        if let weekday = date.weekday, (known.weekday == weekday) != (day.weekday == weekday) {
          if day.weekday == weekday { best = day }
          continue
        }
        if abs(day.days(since: center)) < abs(known.days(since: center)) { best = day }
      }
      if let weekday = date.weekday, let best, best.weekday != weekday { fault = .weekdayMismatch }
    }
    var certainty = ComponentCertainty(year: .inferred, month: .inferred, day: .stated)
    let value: EDTFDate?
    if let best {
      value = EDTFDate(best)
    } else if let anchor, anchor.precision == .month, center == nil {
      value = EDTFDate(year: Int(anchor.year), month: Int(anchor.month), day: number)
    } else {
      value = EDTFDate(year: nil, month: nil, day: number)
      certainty = ComponentCertainty(day: .stated)
    }
    guard let value else { return impossible(date) }
    var resolution = Resolution(
      value: .date(value),
      meaning: .date(.date(value), timeOfDay(date)),
      certainty: certainty,
      anchor: certainty.month == nil ? nil : source
    )
    resolution.fault = fault
    return resolution
  }

  static func timeOfDay(_ date: PartialDate) -> Timex.TimeOfDay? {
    date.clock.map { .clock(ClockSpan(start: $0)) } ?? date.part.map { .part($0) }
  }
}

extension PartialDate {
  /// Whether its words state a year, a month or a day in a month and nothing else that decides its
  /// value, as those of most dates do.
  var isPlain: Bool {
    // Nearly all have a month or a year, so what is looked at first tells most others.
    guard month != nil || (year != nil && day == nil), !isShortYear, !isLunar, !isMonthless,
      !isImpossible, !isFirstMonths, !isWeekOfDay, weekday == nil || day != nil
    else { return false }
    return relativeDay == nil && relativeWeek == nil && relativeMonth == nil
      && relativeQuarter == nil && relativeYear == nil && sameDay == nil && sameYear == nil
      && !hasOffset && quarter == nil && half == nil && season == nil && decade == nil
      && century == nil && cycle == nil && months == nil && movable == nil && shift == nil
  }
}
