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
