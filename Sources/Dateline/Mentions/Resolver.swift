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
    /// The same, where it stands in the same paragraph or the one before.
    var recentDay: CivilDate?
    /// The last year that the text states, in the same paragraph or the one before.
    var lastYear: Int?
    var tense: Int8 = 0
    /// How far the tense is trusted (`TenseReader.Reading`).
    var trust = TenseReader.certain
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
    if date.isImpossible { return impossible(date) }
    if date.isLunar { return lunar(date, context) }
    if date.isMonthless { return monthless(date, context) }
    if let decade = date.decade {
      return fixed(EDTFDate(unchecked: decade, unspecified: 1, month: 0, day: 0, qualifier: []))
    }
    if let century = date.century {
      guard (1...99).contains(century) else { return unresolved(.longer) }
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
        return unresolved(.year)
      }
      return Resolution(
        value: .date(value),
        timex: .date(.date(value), nil),
        certainty: ComponentCertainty(year: .inferred),
        anchor: .nearby
      )
    }
    if let offset = date.offset {
      return date.isFromLastDay
        ? moved(offset, from: context.lastDay.map { EDTFDate($0) }, .nearby)
        : moved(offset, from: context.anchor?.value, context.anchor?.source)
    }
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

  /// A day, month or year that nothing fixes: the value is null, and TIMEX3 keeps what is known,
  /// the grain.
  private static func unresolved(_ grain: PartialDate.Grain) -> Resolution {
    let (month, day) =
      switch grain {
      case .day: (255, 255)
      case .month: (255, 0)
      default: (0, 0)
      }
    let unknown = EDTFDate(
      unchecked: 0,
      unspecified: 4,
      month: month,
      day: day,
      qualifier: []
    )
    return Resolution(timex: .date(.date(unknown), nil))
  }

  /// What TIMEX3 says of a day of which nothing is known.
  static var unknownDay: Timex.Value { unresolved(.day).timex }

  /// The first day of a number in a month, on or after a day.
  static func day(_ number: Int?, notBefore date: EDTFDate) -> CivilDate? {
    guard let number, let start = date.civilDate else { return nil }
    for distance in 0...1 {
      if let month = CivilDate(year: start.year, month: start.month, day: 1)?
        .adding(months: distance),
        let day = CivilDate(year: month.year, month: month.month, day: number), day >= start
      {
        return day
      }
    }
    return nil
  }

  private static func impossible(_ date: PartialDate) -> Resolution {
    var resolution = unresolved(date.grain)
    resolution.fault = .impossibleDate
    return resolution
  }

  /// A day reckoned from an anchor.
  private static func reckoned(
    _ day: CivilDate?,
    _ source: Anchor.Source?,
    _ part: Timex.DayPart? = nil
  ) -> Resolution {
    guard let day else { return unresolved(.day) }
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
      return unresolved(.day)
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
      if let weeks = date.relativeWeek, date.weekday == nil {
        return Resolution(timex: .reference(weeks < 0 ? .past : weeks > 0 ? .future : .present))
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
    guard let start, let end, let value = EDTF(from: start, to: end) else {
      return unresolved(.day)
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
    else { return unresolved(.week) }
    return Resolution(
      value: value,
      timex: .week(year: thursday.year, week: thursday.days(since: first) / 7 + 1),
      certainty: ComponentCertainty(year: .inferred, month: .inferred, day: .inferred),
      anchor: source
    )
  }

  private static func moved(
    _ offset: (count: Int?, unit: Period.Unit, sign: Int),
    from anchor: EDTFDate?,
    _ source: Anchor.Source?
  ) -> Resolution {
    var grain = PartialDate.Grain.year
    if offset.unit.rawValue <= Period.Unit.day.rawValue { grain = .day }
    if offset.unit == .month { grain = .month }
    guard let count = offset.count else {
      return Resolution(timex: .reference(offset.sign < 0 ? .past : .future))
    }
    guard count <= 10_000, let anchor else { return unresolved(grain) }
    let distance = count * offset.sign
    let day = anchor.civilDate
    func coarse(_ date: EDTFDate?) -> Resolution {
      guard let date else { return unresolved(grain) }
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
      let years = offset.unit == .year ? 1 : offset.unit == .decade ? 10 : 100
      return coarse(EDTFDate(year: Int(anchor.year) + distance * years))
    default: return unresolved(.day)
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
    if date.year == nil, !context.isHabitual {
      if let year = lentYear ?? context.nearbyYear {
        date.year = year
        certainty.year = .inferred
        source = .nearby
      } else if let anchorDate,
        let year = YearInference.year(
          for: date,
          anchor: anchorDate,
          tense: date.sign != 0 ? date.sign * 2 : context.tense,
          trust: date.sign != 0 ? TenseReader.certain : context.trust
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
      return impossible(date)
    }
    if value.precision == .unknown { return unresolved(.year) }
    if let months = date.months { return span(of: months, in: value, certainty, source) }
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

  /// So many months from the beginning of a year, or to its end: "9 tháng đầu năm 2016".
  private static func span(
    of months: Int,
    in year: EDTFDate,
    _ certainty: ComponentCertainty,
    _ source: Anchor.Source?
  ) -> Resolution {
    let number = year.isUnspecified ? nil : Int(year.year)
    let value: EDTF
    if abs(months) == 6, let half = EDTFDate(year: number, month: months > 0 ? 40 : 41) {
      value = .date(half)
    } else if abs(months) == 12 {
      value = .date(year)
    } else if let first = EDTFDate(year: number, month: months > 0 ? 1 : 13 + months),
      let last = EDTFDate(year: number, month: months > 0 ? months : 12)
    {
      value = first == last ? .date(first) : .interval(.date(first), .date(last))
    } else {
      return unresolved(.year)
    }
    var certainty = certainty
    certainty.month = .stated
    return Resolution(
      value: value,
      timex: .date(value, nil),
      certainty: certainty,
      anchor: source
    )
  }

  /// A day whose month is not named: of a date near by, else the one nearest the anchor that the
  /// tense allows.
  private static func monthless(_ date: PartialDate, _ context: Context) -> Resolution {
    guard let number = date.day else { return unresolved(.day) }
    let anchor = context.anchor?.value
    let center = context.recentDay ?? anchor?.civilDate
    let source: Anchor.Source? = context.recentDay != nil ? .nearby : context.anchor?.source
    var best: CivilDate?
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
        if abs(day.days(since: center)) < abs(known.days(since: center)) { best = day }
      }
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
    return Resolution(
      value: .date(value),
      timex: .date(.date(value), timeOfDay(date)),
      certainty: certainty,
      anchor: certainty.month == nil ? nil : source
    )
  }

  static func timeOfDay(_ date: PartialDate) -> Timex.TimeOfDay? {
    date.clock.map { .clock(ClockSpan(start: $0)) } ?? date.part.map { .part($0) }
  }

  // MARK: - The lunar calendar

  /// A day of the lunar calendar.
  ///
  /// It has a value only where its year is stated: no year is guessed for a festival.
  private static func lunar(_ date: PartialDate, _ context: Context) -> Resolution {
    let point = LunarPoint(month: date.month, isLeapMonth: date.isLeapMonth, day: date.day)
    var resolution = Resolution(timex: .lunar(point, nil))
    guard let (year, source) = lunarYear(date, context), (1900...2100).contains(year),
      let month = date.month, let day = date.day
    else { return resolution }
    let length = LunarDate.days(inMonth: month, isLeapMonth: date.isLeapMonth, year: year)
    // The eve of Tết is called the thirtieth where its month has 29 days, too.
    let isEve = date.isEve && day == 30 && length == 29
    guard
      let lunar = LunarDate(
        year: year,
        month: month,
        isLeapMonth: date.isLeapMonth,
        day: isEve ? 29 : day
      )
    else {
      resolution.fault = .impossibleDate
      return resolution
    }
    resolution.value = .date(EDTFDate(CivilDate(lunar)))
    resolution.certainty = ComponentCertainty(
      year: source == nil ? .stated : .inferred,
      month: .inferred,
      day: .inferred
    )
    resolution.anchor = source
    return resolution
  }

  /// The lunar year that the words state: a number, a name of the cycle of sixty, "năm nay".
  private static func lunarYear(
    _ date: PartialDate,
    _ context: Context
  ) -> (Int, Anchor.Source?)? {
    let before = date.isEve ? 1 : 0
    if let year = date.year, !date.isShortYear { return (year - before, nil) }
    let anchor = context.anchor
    if let cycle = date.cycle,
      let year = YearInference.year(ofCycle: cycle, near: anchor?.value)
    {
      return (year - before, anchor?.source)
    }
    guard let distance = date.relativeYear, let anchor, !anchor.value.isUnspecified else {
      return nil
    }
    return (Int(anchor.value.year) + distance - before, anchor.source)
  }
}
