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
    ///
    /// Kept by its parts, as few expressions reckon from it.
    var lastDay: EDTFDate?
    /// The same, where it stands in the same paragraph or the one before.
    var recentDay: EDTFDate?
    /// The last year that the text states, in the same paragraph or the one before.
    var lastYear: Int?
    var tense: Int8 = 0
    /// How far the tense is trusted (`TenseReader.Reading`).
    var trust = TenseReader.certain
    var isHabitual = false
  }

  /// The day to reckon from: the anchor, where it is a day.
  static func day(_ context: Context) -> CivilDate? { context.anchor?.value.civilDate }

  static func resolve(_ date: PartialDate, _ context: Context) -> Resolution {
    if date.isPlain { return plain(date, context) }
    if date.shift != nil { return shifted(date, context) }
    if let movable = date.movable { return self.movable(movable, date, context) }
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
        meaning: .date(.date(value), nil),
        certainty: ComponentCertainty(year: .inferred),
        anchor: .nearby
      )
    }
    if let offset = date.offset {
      return date.isFromLastDay
        ? moved(offset, from: context.lastDay, .nearby)
        : moved(offset, from: context.anchor?.value, context.anchor?.source)
    }
    if date.relativeDay != nil || date.relativeWeek != nil
      || (date.weekday != nil && date.day == nil && date.movable == nil)
    {
      return relative(date, context)
    }
    return calendar(date, context)
  }

  private static func fixed(_ date: EDTFDate) -> Resolution {
    Resolution(
      value: .date(date),
      meaning: .date(.date(date), nil),
      certainty: ComponentCertainty(year: .stated)
    )
  }

  /// A day, month or year that nothing fixes: the value is null, and TIMEX3 keeps what is known,
  /// the grain.
  static func unresolved(_ grain: PartialDate.Grain) -> Resolution {
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
    return Resolution(meaning: .date(.date(unknown), nil))
  }

  /// What TIMEX3 says of a day of which nothing is known.
  static var unknownDay: Meaning { unresolved(.day).meaning }

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

  static func impossible(_ date: PartialDate) -> Resolution {
    var resolution = unresolved(date.grain)
    resolution.fault = .impossibleDate
    return resolution
  }
}
