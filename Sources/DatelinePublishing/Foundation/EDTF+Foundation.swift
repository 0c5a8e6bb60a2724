public import Chronology

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// Foundation's types always mean exact moments or days, so a value that says less, or says "about",
// has none of them: every property here is nil rather than filled in.

extension EDTF {
  /// The year, month and day of a single day, or nil where the value is anything else: coarser,
  /// open, in doubt (`?`, `~`), an interval or a set.
  ///
  ///     EDTF("2016-03-17")?.dateComponents  // year 2016, month 3, day 17
  ///     EDTF("2018")?.dateComponents        // nil
  public var dateComponents: DateComponents? {
    guard case .date(let date) = self, let day = date.certainDay else { return nil }
    return DateComponents(day)
  }

  /// The time from the start of the first day up to, but without, the start of the day after the
  /// last, where the value is a day or an interval of days; otherwise nil.
  ///
  /// The days are those of the given zone, which should be that of the place.
  ///
  ///     EDTF("2016-03-15/2016-03-18")?.dates(in: zone)  // four days
  ///     EDTF("2016-03")?.dates(in: zone)                // nil: no source states a day
  ///     EDTF("2026-05-31/..")?.dates(in: zone)          // nil: no end
  public func dates(in timeZone: TimeZone) -> Range<Date>? {
    // The day after the last may be the one that the zone left out.
    guard let (first, last) = certainDays, let start = first.start(in: timeZone),
      let end = last.adding(days: 1)?.start(in: timeZone)
        ?? last.adding(days: 2)?.start(in: timeZone), start < end
    else { return nil }
    return start..<end
  }

  /// The same span of time as ``dates(in:)`` for APIs that take a `DateInterval`.
  ///
  /// Foundation counts the end of a `DateInterval` in where it is asked whether it contains a
  /// date; the end here is midnight after the last day.
  public func dateInterval(in timeZone: TimeZone) -> DateInterval? {
    dates(in: timeZone).map { DateInterval(start: $0.lowerBound, end: $0.upperBound) }
  }

  private var certainDays: (first: CivilDate, last: CivilDate)? {
    switch self {
    case .date(let date):
      date.certainDay.map { ($0, $0) }
    case .interval(.date(let start), .date(let end)):
      if let first = start.certainDay, let last = end.certainDay { (first, last) } else { nil }
    default: nil
    }
  }
}

extension DateComponents {
  /// Makes the year, month and day of a date in the proleptic Gregorian calendar, without a
  /// calendar or a time zone.
  public init(_ date: CivilDate) {
    let (year, month, day) = date.components
    self.init(year: year, month: month, day: day)
  }
}

extension CivilDate {
  /// The moment at which the day begins in a time zone, or nil where the zone left the day out, as
  /// Samoa did with 2011-12-30.
  ///
  /// It is not midnight where clocks are put forward at that hour.
  public func start(in timeZone: TimeZone) -> Date? {
    // Foundation finds the start of a day from any moment of it, and noon is safe from changes of
    // clocks by some hours. The day is named by its count and not by year, month and day, which
    // Foundation would read as Julian before 1582.
    let noon = Date(timeIntervalSince1970: Double(daysSinceEpoch) * 86_400 + 43_200)
    let moment = noon.addingTimeInterval(-Double(timeZone.secondsFromGMT(for: noon)))
    let local = moment.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: moment))
    guard (local / 86_400).rounded(.down) == Double(daysSinceEpoch) else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar.startOfDay(for: moment)
  }
}

extension EDTFDate {
  fileprivate var certainDay: CivilDate? { qualifier.isEmpty ? civilDate : nil }
}
