import Chronology

/// What elements mean, alone and together.
extension ExpressionParser {
  /// Whether an element can stand alone.
  mutating func stands(alone only: Element, _ prefix: Prefix, _ tokens: [Token]) -> Bool {
    switch only.action {
    case .bare, .now: return false
    case .bareYear:
      if only.needsEnd, !only.isAtEnd { return false }
      guard let year = only.date.year, !only.date.isShortYear,
        prefix.years == 1
          || (prefix.years == 2 || namesEvent(at: only.end, tokens)) && (1900..<2100).contains(year)
      else { return false }
    case .monthless: return only.isAtEnd
    default: break
    }
    if only.needsEnd, !only.isAtEnd { return false }
    if only.needsPrefix, prefix.end == prefix.start { return false }
    if only.needsLead || only.isDoubtful, !prefix.hasLead, prefix.modifier == nil { return false }
    if only.needsDayWord, !prefix.namesDay { return false }
    // "By Mar Roxas", "on May Day": a name goes on.
    if only.isDoubtful, prefix.years != 1, !prefix.namesDay, let next = tokens.at(only.end),
      next.kind == .word,
      next.traits.contains(.capital), next.traits.contains(.afterSpace),
      !next.traits.contains(.afterLine)
    {
      return false
    }
    return true
  }

  /// Whether the small-letter word for an event stands at a token: "the 2018 session".
  private mutating func namesEvent(at index: Int, _ tokens: [Token]) -> Bool {
    index < tokens.count && tokens[index].kind == .word
      && !tokens[index].traits.contains(.capital) && !tokens[index].traits.contains(.afterLine)
      && tokens[index].classes & LexicalClass.head.mask != 0
  }

  /// What the elements mean, or nil where they cannot stand together.
  ///
  /// They are read where the parser keeps them, which counts no reference.
  mutating func content(_ prefix: Prefix) -> Expression.Content? {
    let last = elements[elements.count - 1]
    if elements[0].action == .now {
      guard elements.count == 2, joiners[0].kind == .to, joiners[0].value == 0, !last.isBare,
        last.action != .bareYear
      else { return nil }
      return .range(elements[0].date, last.date)
    }
    var relatives = 0
    for index in elements.indices {
      if elements[index].action == .bareYear { return years(prefix) }
      if elements[index].date.isOnlyRelative { relatives += 1 }
    }
    if joins(where: { $0.isForYears }) {
      // A night from one day to the next: "8/9 May".
      guard elements.count == 2, elements[0].action == .bare,
        last.namesMonth, let day = elements[0].date.day, last.date.day == day + 1
      else { return nil }
    }
    let isRange = isRange(prefix)
    let isChoice = joins { $0.kind == .or }
    // Relative days stand among themselves, or begin a range that ends with a date; a comma alone
    // joins none: "on Monday, Tuesday's guests".
    if relatives > 0 {
      guard relatives == elements.count || isRange && elements[0].date.isOnlyRelative,
        !joiners[joiners.count - 1].isComma
      else { return nil }
    }
    // In memory that the parser keeps.
    var dates: [PartialDate] = []
    swap(&dates, &scratch)
    defer { swap(&dates, &scratch) }
    guard fill(&dates, prefix) else { return nil }
    for index in dates.indices.dropLast().reversed() {
      dates[index].inherit(from: dates[index + 1])
    }
    for index in dates.indices.dropFirst() { dates[index].inherit(from: dates[index - 1]) }
    let grain = dates[0].grain
    guard
      dates.allSatisfy({
        ($0.grain == grain || (isRange || isChoice) && $0.mayStandBeside(dates[0]))
          && ($0.grain != .day || $0.isComplete)
      }),
      grain != .longer
    else { return nil }
    if isRange {
      guard joiners.count == 1 else { return nil }
      // "28/12 - 3/1/2026": the start is in the year before.
      if !dates[0].isBefore(dates[1]), elements[0].date.year == nil, let year = dates[0].year {
        dates[0].year = year - 1
      }
      // "From December to March next year".
      if let distance = dates[1].relativeYear, elements[0].date.relativeYear == nil,
        dates[0].relativeYear == distance, dates[0].month ?? 0 > dates[1].month ?? 12
      {
        dates[0].relativeYear = distance - 1
      }
      return dates[0].isBefore(dates[1]) ? .range(dates[0], dates[1]) : nil
    }
    if !isChoice, !dates.allSatisfy({ $0.third == dates[0].third }) {
      // "Late November, early December 2020": a time that runs from one into the next.
      guard dates.count == 2, dates[0].third == .end, dates[1].third == .start else { return nil }
      dates[0].precede(dates[1], isBorrowed: elements[0].date.year == nil)
      return .range(dates[0], dates[1])
    }
    // "31/12 rạng sáng 1/1/2017": the year is that of the last.
    if !isChoice, dates[0].year != nil, elements[0].date.year == nil,
      dates[0].month == 12, dates[1].month == 1
    {
      dates[0].year = dates[0].year.map { $0 - 1 }
    }
    if !prefix.hasLead {
      // "Quận 3 và 17/3" counts; "ngày 3 và 17/3" dates.
      if elements[0].isBare, elements[0].needsLead { return nil }
      if elements.allSatisfy({ $0.needsLead }) { return nil }
    }
    if elements[0].needsDayWord, !prefix.namesDay { return nil }
    return .list(lists.add(dates), isAll: !isChoice)
  }

  /// The dates of elements of which some are bare numbers: days, or months beside "tháng 3".
  ///
  /// Returns false where they cannot stand together.
  private mutating func fill(
    _ dates: inout [PartialDate],
    _ prefix: Prefix
  ) -> Bool {
    dates.removeAll(keepingCapacity: true)
    for index in elements.indices { dates.append(elements[index].date) }
    guard let complete = elements.lastIndex(where: { !$0.isBare }) else {
      // Days of a month that is not named: "từ ngày 15 đến 17".
      guard prefix.namesDay || elements[0].action == .monthless,
        joiners[joiners.count - 1].isComma == false,
        elements[elements.count - 1].isAtEnd || joiners[0].kind == .to
      else { return false }
      // "16-3" is a day and a month.
      if joiners[0].kind == .to, joiners[0].isMark, (dates[1].day ?? 0) <= 12 { return false }
      for index in dates.indices { dates[index].isMonthless = true }
      return true
    }
    for index in dates.indices { dates[index].isMonthless = false }
    if elements[0].date.grain == .month, elements[0].numbersMonth {
      // Months: "tháng 3, 4 và 5/2016", "tháng 3-5".
      for index in dates.indices.dropFirst() where elements[index].isBare {
        guard elements[index].action == .bare, let month = dates[index].day, month <= 12,
          index < complete || index < elements.count - 1
            || elements[index].isAtEnd && !joiners[index - 1].isComma
        else { return false }
        dates[index].month = month
        dates[index].day = nil
      }
      return true
    }
    if elements[0].date.quarter != nil {
      // Quarters: "quý I, II và III/2016".
      for index in dates.indices.dropFirst() where elements[index].isBare {
        guard let quarter = dates[index].quarter ?? dates[index].day, quarter <= 4,
          elements[index].date.quarter != nil || index < complete
            || index < elements.count - 1
            || elements[index].isAtEnd && !joiners[index - 1].isComma
        else { return false }
        dates[index].quarter = quarter
        dates[index].day = nil
      }
      return true
    }
    // Bare days take their month from the right, or from the left where the month stood first.
    if complete < elements.count - 1 {
      guard elements[complete].isOpen else { return false }
      // A comma alone does not make "October 26, 20 delegates" a list.
      if joiners[joiners.count - 1].isComma, elements[elements.count - 1].date.year == nil {
        return false
      }
      // Nor does a comma before "and": "until May 2, and 16 troupes".
      let last = elements[elements.count - 1]
      if elements.count == 2, joiners[0].isAfterComma, !last.isAtEnd { return false }
    }
    return true
  }

  /// Years, some of them without a word before them: "2016-2020", "năm 2015 và 2016".
  private mutating func years(_ prefix: Prefix) -> Expression.Content? {
    for element in elements {
      switch element.action {
      case .bareYear: break
      case .date
      where element.date.grain == .year && element.date.year != nil
        && element.date.third == nil:
        break
      default: return nil
      }
    }
    var dates = elements.map { $0.date }
    guard let first = dates.first?.year, first >= 1500, first < 2200 else { return nil }
    for index in dates.indices where dates[index].isShortYear {
      guard index > 0, joiners[index - 1].kind == .to else { return nil }
      // "2023-24": the century of the year before it.
      dates[index].year = first / 100 * 100 + (dates[index].year ?? 0)
      dates[index].isShortYear = false
    }
    guard zip(dates, dates.dropFirst()).allSatisfy({ ($0.year ?? 0) < ($1.year ?? 0) }),
      (dates.last?.year ?? 0) < 2200
    else { return nil }
    if isRange(prefix) {
      return joiners.count == 1 ? .range(dates[0], dates[1]) : nil
    }
    let last = elements[elements.count - 1]
    if last.needsEnd, !last.isAtEnd { return nil }
    return .list(lists.add(dates), isAll: !joins(where: { $0.kind == .or }))
  }

  private mutating func isRange(_ prefix: Prefix) -> Bool {
    joins { $0.kind == .to }
      || prefix.isBetween && joiners.count == 1 && joiners[0].kind == .and
  }

  /// Whether one of the joiners is such.
  @inline(__always)
  private mutating func joins(where isSuch: (Joiner) -> Bool) -> Bool {
    for index in joiners.indices where isSuch(joiners[index]) { return true }
    return false
  }
}

extension PartialDate {
  /// Whether a day has a month to be in.
  var isComplete: Bool {
    day == nil || month != nil || relativeMonth != nil || isLunar || isMonthless
  }

  /// Whether it can be part of a range or a list; a week cannot.
  var mayBeJoined: Bool {
    sameDay == nil && offset == nil && months == nil && shift == nil
      && (relativeWeek == nil || weekday != nil || isWeekend)
  }

  /// Whether a range may join it to a date of another grain: "từ 15/3 đến hết tháng 4".
  func mayStandBeside(_ other: PartialDate) -> Bool {
    let grains = [grain, other.grain]
    if grains.allSatisfy({ $0.rawValue >= Grain.month.rawValue && $0 != .week }) { return true }
    return grains.allSatisfy({ $0.rawValue >= Grain.year.rawValue && $0 != .week }) && hasYear
      && other.hasYear
  }

  /// Moves it to the year before, where it borrowed its year and would else lie behind `end`.
  mutating func precede(_ end: PartialDate, isBorrowed: Bool) {
    if isBorrowed, !isBefore(end), let year { self.year = year - 1 }
  }

  /// Whether it can be the start of a range that ends with `end`.
  ///
  /// Without years a range may run over the new year.
  func isBefore(_ end: PartialDate) -> Bool {
    guard let first = year, let last = end.year, !isShortYear, !end.isShortYear else {
      return year != nil || end.year != nil || month != end.month || (day ?? 0) <= (end.day ?? 31)
        || isMonthless
    }
    return (first, month ?? 0, day ?? 0) <= (last, end.month ?? 12, end.day ?? 31)
  }
}
