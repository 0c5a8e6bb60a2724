import Chronology

/// A date as far as an expression's own words state it, before an anchor fills what is missing.
///
/// Kept small, as many are made and few are kept.
struct PartialDate: Sendable {
  @Compact var year: Int?
  @Compact var month: Int?
  @Compact var day: Int?
  @Small var quarter: Int?
  @Small var half: Int?
  @Small var season: Int?
  /// Distances from the anchor: "yesterday" is -1 day.
  @Compact var relativeDay: Int?
  @Compact var relativeWeek: Int?
  @Compact var relativeMonth: Int?
  @Small var relativeQuarter: Int?
  @Compact var relativeYear: Int?
  /// Moved from the last explicit day of the text: "cùng ngày" is 0.
  @Compact var sameDay: Int?
  @Compact var decade: Int?
  @Compact var century: Int?
  @Small var cycle: Int?
  /// So many months from the beginning of the year, or, where negative, to its end.
  @Small var months: Int?
  /// The lunar day and month that the text gives for the same day; they tell the year.
  @Small private var twinDay: Int?
  @Small private var twinMonth: Int?
  /// A distance in a unit: "two years ago".
  @Compact private var offsetCount: Int?
  private var offsetUnit: Period.Unit?
  private var offsetSign: Int8 = 0
  var weekday: Weekday?
  /// The weekday or month is the last one before (-1) or the first one after (1) the anchor.
  var sign: Int8 = 0
  var third: Timex.Modifier?
  var part: Timex.DayPart?
  var clock: ClockTime?
  /// What fixes its day once the year is known.
  var movable: Movable?
  /// So many days after the day that the words name, or before it.
  @Compact var shift: Int?
  /// Moved from the last year that the text states: "the following year" is 1.
  @Compact var sameYear: Int?
  /// How the day and month of an all-numeric date were read.
  var order: RuleResult.Order?

  /// What of the following holds, a bit each.
  private var flags: UInt16 = 0

  /// Whether it is at a distance in a unit.
  var hasOffset: Bool { offsetUnit != nil }

  /// A distance in a unit, before (-1) or after (1) the anchor; without a count it is vague.
  var offset: (count: Int?, unit: Period.Unit, sign: Int)? {
    get { offsetUnit.map { (offsetCount, $0, Int(offsetSign)) } }
    set {
      offsetCount = newValue?.count
      offsetUnit = newValue?.unit
      offsetSign = Int8(clamping: newValue?.sign ?? 0)
    }
  }

  /// The lunar day that the text gives for the same day; it tells the year.
  var lunarTwin: LunarPoint? {
    get {
      twinDay.map { LunarPoint(month: twinMonth, isLeapMonth: twinIsLeap, day: $0) }
    }
    set {
      twinDay = newValue?.day
      twinMonth = newValue?.month
      twinIsLeap = newValue?.isLeapMonth ?? false
    }
  }

  init() {}

  /// The finest unit that the words name, from 0 (nothing) over 3 (year) to 6 (day).
  var grain: Grain {
    if day != nil || weekday != nil || relativeDay != nil || sameDay != nil || isImpossible {
      return .day
    }
    if let movable { return movable.grain }
    if let offset {
      switch offset.unit {
      case .day, .hour, .minute, .second: return .day
      case .week: return .week
      case .month: return .month
      case .quarter, .half: return .quarter
      default: return .year
      }
    }
    if relativeWeek != nil { return .week }
    if month != nil || relativeMonth != nil { return .month }
    if quarter != nil || half != nil || season != nil || relativeQuarter != nil || months != nil {
      return .quarter
    }
    return year != nil || relativeYear != nil || sameYear != nil || cycle != nil ? .year : .longer
  }

  enum Grain: Int, Sendable { case longer, year, quarter, month, week, day }

  /// Whether its words name a month or a part of a year, but no year.
  var lacksYear: Bool {
    year == nil && relativeYear == nil && relativeMonth == nil && cycle == nil && month != nil
      && !isLunar && !isMonthless
  }

  /// Whether the words alone name a full date.
  var hasYear: Bool { year != nil && !isShortYear }

  /// Whether it is only reckoned from the anchor.
  var isRelative: Bool {
    relativeDay != nil || relativeWeek != nil || relativeMonth != nil || relativeYear != nil
      || relativeQuarter != nil || offset != nil || sameDay != nil || sameYear != nil
      || (weekday != nil && day == nil && movable == nil)
  }

  /// Whether it is reckoned from the anchor and its words name no day, month or quarter.
  var isOnlyRelative: Bool {
    isRelative && day == nil && month == nil && quarter == nil && half == nil && season == nil
  }

  /// Whether it is a weekday that no other word tells the week of.
  var isOnlyWeekday: Bool {
    weekday != nil && isOnlyRelative && sign == 0 && relativeDay == nil && relativeWeek == nil
      && offset == nil && sameDay == nil
  }

  /// Takes what it lacks from a neighbour in the same range or list: "17" beside "18/3" is 17/3.
  mutating func inherit(from other: PartialDate) {
    let isDay = day != nil
    if isDay, month == nil, relativeMonth == nil, !isMonthless {
      month = other.month
      relativeMonth = other.relativeMonth
      isLeapMonth = other.isLeapMonth
    }
    if isDay || month != nil || quarter != nil || half != nil, year == nil, relativeYear == nil,
      relativeMonth == nil, !isMonthless, other.grain != .year
    {
      year = other.year
      isShortYear = other.isShortYear
      relativeYear = other.relativeYear
      cycle = cycle ?? other.cycle
    }
    if other.isLunar { isLunar = true }
    // "Saturday and Sunday of this week".
    if weekday != nil, day == nil, relativeWeek == nil, sign == 0 {
      relativeWeek = other.relativeWeek
    }
  }
}

extension PartialDate {
  /// The bits of `flags`.
  private enum Flag: UInt16 {
    case isShortYear, isLunar, isLeapMonth, isImpossible, isEve, isMonthless, isFromLastDay,
      isWeekend, isWeekOfDay, isFirstMonths, twinIsLeap

    @inline(__always)
    var mask: UInt16 { 1 << rawValue }
  }

  private subscript(_ flag: Flag) -> Bool {
    @inline(__always) get { flags & flag.mask != 0 }
    @inline(__always) set { flags = newValue ? flags | flag.mask : flags & ~flag.mask }
  }

  /// The year has only two digits.
  var isShortYear: Bool {
    @inline(__always) get { self[.isShortYear] }
    @inline(__always) set { self[.isShortYear] = newValue }
  }

  var isLunar: Bool {
    @inline(__always) get { self[.isLunar] }
    @inline(__always) set { self[.isLunar] = newValue }
  }

  var isLeapMonth: Bool {
    @inline(__always) get { self[.isLeapMonth] }
    @inline(__always) set { self[.isLeapMonth] = newValue }
  }

  var isImpossible: Bool {
    @inline(__always) get { self[.isImpossible] }
    @inline(__always) set { self[.isImpossible] = newValue }
  }

  /// The last day of the lunar year before the year that is named: "30 Tết Bính Thân".
  var isEve: Bool {
    @inline(__always) get { self[.isEve] }
    @inline(__always) set { self[.isEve] = newValue }
  }

  /// A day whose month is not named: "ngày 15".
  var isMonthless: Bool {
    @inline(__always) get { self[.isMonthless] }
    @inline(__always) set { self[.isMonthless] = newValue }
  }

  /// The distance in a unit is from the last explicit day of the text.
  var isFromLastDay: Bool {
    @inline(__always) get { self[.isFromLastDay] }
    @inline(__always) set { self[.isFromLastDay] = newValue }
  }

  /// Saturday and Sunday of the week.
  var isWeekend: Bool {
    @inline(__always) get { self[.isWeekend] }
    @inline(__always) set { self[.isWeekend] = newValue }
  }

  /// The week in which the day lies: "the week of March 3".
  var isWeekOfDay: Bool {
    @inline(__always) get { self[.isWeekOfDay] }
    @inline(__always) set { self[.isWeekOfDay] = newValue }
  }

  /// The months from January to `month`: "the first nine months of 2016".
  var isFirstMonths: Bool {
    @inline(__always) get { self[.isFirstMonths] }
    @inline(__always) set { self[.isFirstMonths] = newValue }
  }

  private var twinIsLeap: Bool {
    get { self[.twinIsLeap] }
    set { self[.twinIsLeap] = newValue }
  }
}

extension PartialDate {
  /// The date that a rule's slots state; nil where the rule is not about a date.
  init?(_ match: Matcher.Match, _ result: RuleResult) {
    self.init()
    let slots = match.captures
    if result.isPlain, slots.filled & ~PartialDate.calendarSlots == 0 {
      takeCalendar(slots)
      order = result.order
      isMonthless = result.action == .monthless
      return
    }
    switch result.action {
    case .date, .bare, .bareYear, .monthless, .now, .lunar, .same, .decade, .century, .impossible,
      .offset:
      break
    default: return nil
    }
    if let value = slots[.Y] ?? slots[.YYY] { year = Int(value) }
    if result.isBuddhist, let stated = year { year = stated - 543 }
    if year == nil, let value = slots[.YY] {
      year = Int(value)
      isShortYear = true
    }
    month = (slots[.M] ?? slots[.MON]).map(Int.init)
    if result.month != 0 { month = Int(result.month) }
    day = (slots[.D] ?? slots[.DN] ?? slots[.LD]).map(Int.init)
    if result.day != 0 { day = Int(result.day) }
    weekday = slots[.W].flatMap { Weekday(rawValue: UInt8(clamping: $0)) }
    quarter = slots[.Q].map(Int.init)
    if result.half != 0 { half = Int(result.half) }
    if result.quarter != 0 { quarter = Int(result.quarter) }
    if let ordinal = slots[.O].map(Int.init), result.action == .date {
      switch result.unit {
      case .quarter: quarter = ordinal
      case .half: half = ordinal
      default: day = ordinal
      }
    }
    if let number = slots[.DD].map(Int.init), result.action == .date {
      if result.unit == .quarter { quarter = number }
      if result.unit == .half { half = number }
    }
    if result.action == .bare, result.unit == .quarter { quarter = slots[.R].map(Int.init) }
    guard quarter.map((1...4).contains) ?? true, half.map((1...2).contains) ?? true else {
      return nil
    }
    season = slots[.S].map(Int.init)
    relativeDay = slots[.RD].map(Int.init) ?? result.relativeDay.map(Int.init)
    relativeWeek = slots[.RW].map(Int.init) ?? result.relativeWeek.map(Int.init)
    relativeMonth = slots[.RM].map(Int.init) ?? result.relativeMonth.map(Int.init)
    relativeQuarter = slots[.RQ].map(Int.init)
    relativeYear = slots[.RY].map(Int.init) ?? result.relativeYear.map(Int.init)
    if result.action == .date { sign = result.sign }
    isWeekend = result.isWeekend
    isWeekOfDay = result.isWeekOfDay
    if result.isFirstMonths, let count = slots[.N].map(Int.init) {
      guard (1...12).contains(count) else { return nil }
      month = count
      isFirstMonths = true
    }
    order = result.order
    cycle = slots[.C].map(Int.init)
    third = slots[.E].flatMap { Timex.Modifier.at(Int($0)) } ?? result.modifier
    part = slots[.P].flatMap { Timex.DayPart.at(Int($0)) } ?? result.part
    isLunar = result.action == .lunar
    isLeapMonth = result.isLeap
    isEve = result.isEve
    isMonthless = result.action == .monthless
    if let festival = slots[.F].map(Int.init) {
      if result.isAlone, !FestivalNumber.standsAlone(festival) { return nil }
      take(festival)
    }
    if result.isISOWeek {
      guard let number = slots[.N] ?? slots[.O] ?? slots[.DD], (1...53).contains(number) else {
        return nil
      }
      movable = .week(Int8(number))
      day = nil
    }
    if result.nth != 0 {
      movable = .weekday(result.nth)
      // A repetition has a weekday of its own.
      if result.weekday != 0 { weekday = Weekday(rawValue: UInt8(clamping: result.weekday)) }
    }
    if result.countsWeekdays, let number = slots[.O] ?? slots[.DD] {
      guard (1...5).contains(number) else { return nil }
      movable = .weekday(Int8(number))
      day = nil
    }
    if result.shift != 0 {
      let unit = slots[.U].flatMap { Period.Unit(rawValue: UInt8(clamping: $0)) } ?? result.unit
      let count = slots[.N].map(Int.init) ?? Int(result.count)
      guard unit == .day || unit == .week, (1...1_000).contains(count) else { return nil }
      shift = count * Int(result.shift) * (unit == .week ? 7 : 1)
    }
    if result.months != 0, let count = slots[.N], (1...12).contains(count) {
      months = Int(count) * Int(result.months)
    }
    switch result.action {
    case .now: relativeDay = 0
    case .same:
      if let count = slots[.N].map(Int.init) {
        let unit = slots[.U].flatMap { Period.Unit(rawValue: UInt8(clamping: $0)) } ?? result.unit
        guard count <= 1_000, let unit else { return nil }
        offset = (count, unit, Int(result.sign))
        switch unit {
        case .day, .week: sameDay = Int(result.sign) * count * (unit == .week ? 7 : 1)
        case .year: sameYear = Int(result.sign) * count
        case .month: isFromLastDay = true
        default: return nil
        }
      } else if result.unit == .year {
        sameYear = Int(result.count)
      } else if let unit = result.unit, unit != .day {
        offset = (abs(Int(result.count)), unit, Int(result.count.signum()))
        isFromLastDay = true
      } else if month != nil {
        sameYear = 0
      } else {
        sameDay = result.sign == 0 ? Int(result.count) : Int(result.sign)
      }
    case .impossible: isImpossible = true
    case .offset:
      let unit = slots[.U].flatMap { Period.Unit(rawValue: UInt8(clamping: $0)) } ?? result.unit
      guard let unit else { return nil }
      let count = slots[.N].map(Int.init) ?? (result.count != 0 ? Int(result.count) : nil)
      offset = (count, unit, Int(result.sign))
    case .decade:
      let stated = Int(slots[.Y] ?? slots[.YY] ?? slots[.N] ?? slots[.DD] ?? result.count)
      guard stated % 10 == 0, stated >= 10, stated < 100 || (1000..<3000).contains(stated) else {
        return nil
      }
      year = nil
      isShortYear = false
      // "The 1800s" are a hundred years.
      if stated % 100 == 0, (1000..<2000).contains(stated) {
        century = stated / 100 + 1
      } else {
        decade = stated < 100 ? 1900 + stated / 10 * 10 : stated / 10 * 10
      }
    case .century:
      century = Int(slots[.N] ?? slots[.R] ?? slots[.DD] ?? slots[.O] ?? 0)
    default: break
    }
    guard day.map({ (1...31).contains($0) }) ?? true else { return nil }
    if isEve, (day ?? 0) < 20 { return nil }
    if isLunar, (day ?? 1) > 30 { return nil }
    // "The first Monday of May": read as far as its month.
    if day == nil, movable == nil, month != nil || relativeMonth != nil { weekday = nil }
  }
}

extension PartialDate {
  /// The slots that are parts of a calendar date.
  private static let calendarSlots: UInt32 =
    Slot.D.mask | Slot.M.mask | Slot.Y.mask | Slot.YY.mask | Slot.MON.mask | Slot.W.mask

  /// Takes the parts of a calendar date, for the many rules that say no more than those.
  private mutating func takeCalendar(_ slots: Captures) {
    _year.raw = slots.raw(.Y)
    if year == nil {
      _year.raw = slots.raw(.YY)
      isShortYear = year != nil
    }
    _month.raw = slots.raw(.M)
    if month == nil { _month.raw = slots.raw(.MON) }
    _day.raw = slots.raw(.D)
    if day != nil || month == nil {
      weekday = slots[.W].flatMap { Weekday(rawValue: UInt8(clamping: $0)) }
    }
  }
}

/// An optional number in two bytes; what does not fit counts as absent.
@propertyWrapper
struct Compact: Sendable {
  fileprivate var raw = Int16.min

  var wrappedValue: Int? {
    @inline(__always) get { raw == .min ? nil : Int(raw) }
    @inline(__always) set { raw = newValue.flatMap(Int16.init(exactly:)) ?? .min }
  }
}

/// The same in one byte.
@propertyWrapper
struct Small: Sendable {
  private var raw = Int8.min

  var wrappedValue: Int? {
    @inline(__always) get { raw == .min ? nil : Int(raw) }
    @inline(__always) set { raw = newValue.flatMap(Int8.init(exactly:)) ?? .min }
  }
}

extension CaseIterable where AllCases.Index == Int {
  /// The case with a number, as lexicons store it.
  static func at(_ index: Int) -> Self? {
    allCases.indices.contains(index) ? allCases[index] : nil
  }
}
