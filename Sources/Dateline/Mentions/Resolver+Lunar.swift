import Chronology

/// Days of the lunar calendar.
extension Resolver {
  /// A day of the lunar calendar.
  ///
  /// It has a value only where its year is stated: no year is guessed for a festival.
  static func lunar(_ date: PartialDate, _ context: Context) -> Resolution {
    var resolution = Resolution(meaning: .lunar(LunarDay(date), nil))
    guard let (year, source) = lunarYear(date, context), (1900...2100).contains(year),
      let month = date.month, let day = date.day
    else { return resolution }
    guard let civil = civilDay(month, day, date, in: year) else {
      resolution.fault = .impossibleDate
      return resolution
    }
    resolution.value = .date(EDTFDate(civil))
    resolution.certainty = ComponentCertainty(
      year: source == nil ? .stated : .inferred,
      month: .inferred,
      day: .inferred
    )
    resolution.anchor = source
    return resolution
  }

  /// The day of the civil calendar, or nil where the lunar year has no such day.
  private static func civilDay(
    _ month: Int,
    _ day: Int,
    _ date: PartialDate,
    in year: Int
  ) -> CivilDate? {
    let length = LunarDate.days(inMonth: month, isLeapMonth: date.isLeapMonth, year: year)
    // The eve of Tết is called the thirtieth where its month has 29 days, too.
    let isEve = date.isEve && day == 30 && length == 29
    return LunarDate(
      year: year,
      month: month,
      isLeapMonth: date.isLeapMonth,
      day: isEve ? 29 : day
    )
    .map { CivilDate($0) }
  }

  /// The lunar year that the words leave out: as for days of the civil calendar, the nearest to the
  /// anchor that goes with the writer's tense.
  ///
  /// A month alone is no anchor for another calendar.
  private static func inferredYear(
    _ date: PartialDate,
    _ context: Context
  ) -> (Int, Anchor.Source?)? {
    guard !context.isHabitual, let anchor = context.anchor, anchor.value.precision == .day,
      let today = anchor.value.civilDate, let month = date.month, let day = date.day
    else { return nil }
    var best: (year: Int, cost: Int)?
    for year in today.year - 1...today.year + 1 {
      guard let civil = civilDay(month, day, date, in: year) else { continue }
      let distance = civil.days(since: today)
      let isAgainst = context.tense < 0 && distance > 0 || context.tense > 0 && distance < 0
      if isAgainst, context.trust >= TenseReader.certain { continue }
      if abs(context.tense) > 1, distance == 0 { continue }
      let cost = abs(distance) + (isAgainst ? context.trust : 0)
      if cost < best?.cost ?? .max { best = (year, cost) }
    }
    return best.map { ($0.year, anchor.source) }
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
    if date.cycle != nil { return nil }
    guard let distance = date.relativeYear else { return inferredYear(date, context) }
    guard let anchor, !anchor.value.isUnspecified else { return nil }
    return (Int(anchor.value.year) + distance - before, anchor.source)
  }
}
