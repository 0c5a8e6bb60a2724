import Chronology

/// Decides a year that the text leaves out.
enum YearInference {
  /// How many years ahead a name of the cycle of sixty is looked for.
  ///
  /// People name the years to come a few years before; a name that lies further ahead is that of a
  /// year gone by: "Tết Mậu Thân" in 2016 is that of 1968, not of 2028.
  static let foresight = 10

  /// How many days a report may lie behind the day that it tells of as still to come: written the
  /// day before, published the day after.
  static let lateness = 3

  /// The year of a month, or of a day in a month, from the anchor and the writer's tense.
  ///
  /// - Parameters:
  ///   - date: What the words state; its month or quarter decides.
  ///   - anchor: The document's date; a month is enough.
  ///   - tense: -1 for the past, 1 for the future, 0 for unknown; -2 and 2 where the anchor itself
  ///     is left out, as in "last March".
  ///   - trust: How many days nearer another year may be before the tense is doubted.
  /// - Returns: The year, or nil where no year fits.
  static func year(
    for date: PartialDate,
    anchor: EDTFDate,
    tense: Int8,
    trust: Int = TenseReader.certain
  ) -> Int? {
    guard let bounds = anchor.bounds, anchor.precision >= .year else { return nil }
    let base = Int(anchor.year)
    if anchor.precision < .month { return base }
    var best: (year: Int, distance: Int)?
    for attempt in 0..<5 {
      // 29 February reaches further; other days have a neighbour within a year. Nothing is nearer
      // than the anchor itself.
      if attempt > 2 && best != nil || best?.distance == 0 { break }
      let year =
        switch attempt {
        case 0: base
        case 1: base - 1
        case 2: base + 1
        case 3: base - 4
        default: base + 4
        }
      guard let range = days(of: date, in: year) else { continue }
      if let weekday = date.weekday, date.day != nil, range.lowerBound.weekday != weekday {
        continue
      }
      if let twin = date.lunarTwin, !twin.isSameDay(as: range.lowerBound) { continue }
      let isAgainst =
        tense < 0 && range.lowerBound > bounds.upperBound
        || tense > 0 && range.upperBound < bounds.lowerBound
      let isLate =
        tense == 1 && date.day != nil
        && bounds.lowerBound.days(since: range.upperBound) <= lateness
      if isAgainst, trust >= TenseReader.certain, !isLate { continue }
      if abs(tense) > 1, range.overlaps(bounds) { continue }
      let distance =
        range.lowerBound > bounds.upperBound
        ? range.lowerBound.days(since: bounds.upperBound)
        : range.upperBound < bounds.lowerBound
          ? bounds.lowerBound.days(since: range.upperBound) : 0
      let cost = isAgainst && !isLate ? distance + trust : distance
      if cost < best?.distance ?? .max { best = (year, cost) }
    }
    if best == nil, date.weekday != nil || date.lunarTwin != nil {
      // No year near by gives that weekday: the weekday is wrong, and a finding will say so. The
      // same holds of a lunar day.
      var other = date
      if date.lunarTwin != nil { other.lunarTwin = nil } else { other.weekday = nil }
      return self.year(for: other, anchor: anchor, tense: tense, trust: trust)
    }
    return best?.year
  }

  /// Whether the weekday beside a day is right in a year.
  static func fits(_ date: PartialDate, in year: Int) -> Bool {
    guard let weekday = date.weekday, let month = date.month, let day = date.day else {
      return false
    }
    return CivilDate(year: year, month: month, day: day)?.weekday == weekday
  }

  private static func days(of date: PartialDate, in year: Int) -> ClosedRange<CivilDate>? {
    if let month = date.month, month <= 12 {
      // The common case without a detour by the text format's value.
      guard let first = CivilDate(year: year, month: month, day: date.day ?? 1) else { return nil }
      if date.day != nil { return first...first }
      return first.adding(days: CivilDate.daysIn(month: month, year: year) - 1).map { first...$0 }
    }
    let part =
      date.month ?? date.quarter.map { $0 + 32 } ?? date.half.map { $0 + 39 } ?? date.season
    return EDTFDate(year: year, month: part, day: date.day)?.bounds
  }

  /// The year of the sexagenary cycle (0 for Giáp Tý, as 1984) nearest the anchor, as far as it may
  /// lie ahead.
  static func year(ofCycle cycle: Int, near anchor: EDTFDate?) -> Int? {
    guard let anchor, !anchor.isUnspecified, (0..<60).contains(cycle) else { return nil }
    let base = Int(anchor.year)
    let distance = ((cycle - (base - 4)) % 60 + 60) % 60
    return distance <= foresight ? base + distance : base + distance - 60
  }
}

extension LunarPoint {
  /// Whether a solar day is this day of the lunar calendar, as far as its parts are stated.
  func isSameDay(as day: CivilDate) -> Bool {
    guard let lunar = LunarDate(day) else { return false }
    return (self.day ?? lunar.day) == lunar.day && (month ?? lunar.month) == lunar.month
      && (month == nil || isLeapMonth == lunar.isLeapMonth)
  }
}
