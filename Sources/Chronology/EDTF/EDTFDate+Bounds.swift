extension EDTFDate {
  /// The first and the last day that the date can mean, or nil where its year is unknown.
  ///
  ///     EDTFDate("2018-05")?.bounds     // 2018-05-01...2018-05-31
  ///     EDTFDate("2018-34")?.bounds     // 2018-04-01...2018-06-30
  ///     EDTFDate("199X")?.bounds        // 1990-01-01...1999-12-31
  ///     EDTFDate("XXXX-09-22")?.bounds  // nil
  ///
  /// Seasons (21 to 24) take the meteorological months of the northern hemisphere, winter running
  /// from December into February; 25 to 28 are those of the northern hemisphere by name, 29 to 32
  /// those of the southern. 37 to 39 are thirds of a year. The marks `?` and `~` widen nothing: no
  /// source says by how much. Days outside the years 1 to 9999 are left out.
  public var bounds: ClosedRange<CivilDate>? {
    if unspecifiedYearDigits == 0, (1...12).contains(month), (1...31).contains(day) {
      // One day, which is by far the most frequent.
      return CivilDate(year: Int(year), month: Int(month), day: Int(day)).map { $0...$0 }
    }
    let span: Int
    switch unspecifiedYearDigits {
    case 0: span = 1
    case 1: span = 10
    case 2: span = 100
    case 3: span = 1000
    default: return nil
    }
    let (first, last) = (Int(year), Int(year) + span - 1)
    let window = months
    let endsNextYear = window.last < window.first
    guard let low = edge(month: window.first, years: max(first, 1), to: last, isEnd: false) else {
      return nil
    }
    let high =
      endsNextYear && last == 9999
      ? CivilDate.max
      : edge(month: window.last, years: last + (endsNextYear ? 1 : 0), to: first, isEnd: true)
    guard let high, low <= high else { return nil }
    return low...high
  }

  /// The first and the last month that the date can mean; the last is the smaller where it is in
  /// the next year.
  private var months: (first: Int, last: Int) {
    switch month {
    case 1...12: (Int(month), Int(month))
    case 21, 25, 31: (3, 5)
    case 22, 26, 32: (6, 8)
    case 23, 27, 29: (9, 11)
    case 24, 28, 30: (12, 2)
    case 33...36: (Int(month - 33) * 3 + 1, Int(month - 33) * 3 + 3)
    case 37...39: (Int(month - 37) * 4 + 1, Int(month - 37) * 4 + 4)
    case 40, 41: (Int(month - 40) * 6 + 1, Int(month - 40) * 6 + 6)
    default: (1, 12)
    }
  }

  /// The first or the last day of a month that the date can mean, in the nearest year that has it:
  /// only 29 February is missing in some, and then in at most seven in a row.
  private func edge(month: Int, years start: Int, to end: Int, isEnd: Bool) -> CivilDate? {
    let step = start <= end ? 1 : -1
    var year = start
    for _ in 0..<8 {
      let length = CivilDate.daysIn(month: month, year: year)
      let stated = day == 0 || day == 255 ? (isEnd ? length : 1) : Int(day)
      if let date = CivilDate(year: year, month: month, day: stated) { return date }
      if year == end { return nil }
      year += step
    }
    return nil
  }

  /// A key that puts dates in order of time, those of an unknown year first, and is the same for
  /// equal dates alone.
  var order: (first: Int, last: Int, parts: Int) {
    let parts =
      (Int(unspecifiedYearDigits) << 24) | (Int(month) << 16) | (Int(day) << 8)
      | Int(qualifier.rawValue)
    guard let bounds else { return (.min, Int(month) << 8 | Int(day), parts) }
    return (Int(bounds.lowerBound.daysSinceEpoch), Int(bounds.upperBound.daysSinceEpoch), parts)
  }
}
