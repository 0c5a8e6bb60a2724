import Chronology

/// What is told of one event, put together.
extension Coreference {
  /// Adds to an event what another draft says of it.
  func absorb(_ draft: EventDraft, into base: inout EventDraft) {
    let isPutOff = isPutOff(base, to: draft)
    let isNamed = isHeadline(base, of: draft)
    let isOfHeadline = isHeadline(base, of: draft)
    base.lastSentence = max(base.lastSentence, draft.sentence)
    if draft.isFrame { draft.absorber = base }
    if base.frame == nil { base.frame = draft.frame }
    if draft.isFormerDate, let former = draft.mention, base.mention != nil, !base.isFormerDate,
      base.mention != former
    {
      base.previous = base.previous + [former]
    }
    if isEnd(draft, of: base) {
      base.endMention = draft.mention
    } else if isPutOff || isBetter(draft, base) {
      if base.isFormerDate || isPutOff || isNewPlan(draft, base), let former = base.mention {
        base.previous = base.previous + [former]
      }
      base.isOnwardDate = draft.isOnwardDate
      base.isFormerDate = draft.isFormerDate
      base.mention = draft.mention
      base.endMention = draft.endMention
      base.tense = draft.tense
      base.opening = draft.opening
      if !draft.isBare, !draft.isNumbered || base.isBare,
        draft.detail >= base.detail,
        draft.editions.count >= base.editions.count
      {
        rename(&base, draft)
      }
      // What was planned before the change is no news.
      if draft.status != nil,
        base.status == nil || !draft.isFormerDate && !isPutOff && !keepsChange(base, draft)
      {
        base.status = draft.status
        base.statusRange = draft.statusRange
      }
    } else if outranks(draft.status, base.status) {
      base.status = draft.status
      base.statusRange = draft.statusRange
    }
    // "Trong khuôn khổ Hội nghị sẽ có ...": what is to come is another event.
    if base.status == nil, !draft.isFrame {
      base.status = draft.status
      base.statusRange = draft.statusRange
    }
    // "Strong quake", the headline says: the report says how strong.
    let isNearer =
      base.isBare && sharesHead(draft, base)
      || draft.kind == .other && base.kind == .other && draft.rule == .head && base.rule == .head
    if isNearer, draft.isBare, !draft.isReference, draft.title.count > base.title.count {
      base.title = draft.title
    }
    if base.series == nil || base.editions.isEmpty && !draft.editions.isEmpty {
      if draft.series != nil || base.series == nil {
        base.series = draft.series ?? base.series
        base.seriesRange = draft.seriesRange ?? base.seriesRange
      }
    }
    if base.editions.isEmpty, !draft.editions.isEmpty {
      base.editions = draft.editions
      base.editionRange = draft.editionRange
      if base.isBare || !draft.isNumbered { rename(&base, draft) }
    } else if base.isBare || isNamed && !draft.isNumbered {
      let isLonger = draft.kind == .election && draft.head.count > base.head.count
      // "Strong quake" in a headline, and "5.1-magnitude earthquake" in the report.
      let isFinding =
        draft.kind == .other && draft.detail >= base.detail && isHeadline(base, of: draft)
      if !draft.isBare || isLonger || isFinding { rename(&base, draft) }
    }
    if base.places.isEmpty
      || base.places.first?.hasLead == false && draft.places.first?.hasLead == true
    {
      base.places = draft.places + base.places
    } else if isOfHeadline, draft.places.first?.hasLead == true {
      // "Climate talks return to Africa": the report says where more closely than its headline.
      base.places = draft.places
    }
    base.titlePlace = base.titlePlace ?? draft.titlePlace
    base.clock = base.clock ?? draft.clock
    base.isOpening = base.isOpening || draft.isOpening
    base.mode = base.mode ?? draft.mode
    base.host = base.host ?? draft.host
    base.chair = base.chair ?? draft.chair
    base.organiser = base.organiser ?? draft.organiser
    base.theme = base.theme ?? draft.theme
    base.recurrence = base.recurrence ?? draft.recurrence
    base.isBackground = base.isBackground && draft.isBackground
    if !draft.previous.isEmpty {
      let known = base.previous
      base.previous = known + draft.previous.filter { !known.contains($0) && $0 != base.mention }
    }
    if !draft.previousPlaces.isEmpty {
      base.previousPlaces = base.previousPlaces + draft.previousPlaces
    }
    for participant in draft.participants { add(participant, to: &base) }
  }

  /// Adds a participant; of two that have one name, the longer role is kept.
  private func add(_ participant: ParticipantDraft, to base: inout EventDraft) {
    let name = text[participant.name]
    var all = base.participants
    if let known = all.firstIndex(where: { text[$0.name] == name }) {
      if participant.role?.count ?? 0 > all[known].role?.count ?? 0 { all[known] = participant }
    } else if all.count < Coreference.near {
      all.append(participant)
    }
    base.participants = all
  }

  /// Whether what was put off stays so when a day of its new plan is told: "lịch mới dự kiến".
  private func keepsChange(_ base: EventDraft, _ draft: EventDraft) -> Bool {
    guard base.status == .postponed, draft.status == .scheduled || draft.status == .expected,
      base.statusRange.map({ title?.overlaps($0) != true }) ?? true,
      let known = base.mention.flatMap({ mentions[$0].value?.bounds }),
      let new = draft.mention.flatMap({ mentions[$0].value?.bounds })
    else { return false }
    // The day within the month or the year to which it was put off.
    return known.overlaps(new)
  }

  private func rename(_ base: inout EventDraft, _ draft: EventDraft) {
    base.title = draft.title
    base.head = draft.head
    base.kind = draft.kind
    base.detail = draft.detail
    base.isBare = draft.isBare
  }

  private func isBetter(_ draft: EventDraft, _ base: EventDraft) -> Bool {
    guard draft.mention != nil else { return false }
    if draft.isFormerDate, base.mention != nil { return false }
    // "Next year's tournament" is not that of a day which no calendar could tell.
    if draft.isBare, isCoarse(draft), base.mention.map({ mentions[$0].value == nil }) ?? false {
      return false
    }
    // A new plan is not before the old one, unless it is said to be new.
    let isNext = draft.isOnwardDate || !isEarlier(draft, base)
    let mayMove = base.status != .cancelled || draft.isOnwardDate
    return base.mention == nil || base.isFormerDate && isNext && mayMove || isNewPlan(draft, base)
      || precision(draft) > precision(base) || isFuller(draft, base) || isTighter(draft, base)
      || isWhole(draft, base)
  }

  private func isEarlier(_ draft: EventDraft, _ base: EventDraft) -> Bool {
    guard let new = draft.mention.flatMap({ mentions[$0].value?.bounds }),
      let old = base.mention.flatMap({ mentions[$0].value?.bounds })
    else { return false }
    return new.upperBound < old.lowerBound
  }

  /// Whether a draft tells the new date of an event whose old date is known.
  private func isNewPlan(_ draft: EventDraft, _ base: EventDraft) -> Bool {
    guard draft.isOnwardDate, !base.isOnwardDate, let new = draft.mention, let old = base.mention
    else { return false }
    guard let after = mentions[new].value?.bounds, let before = mentions[old].value?.bounds else {
      return false
    }
    return !after.overlaps(before)
  }

  /// Whether a state that a later sentence tells changes the one told before: a change of plan
  /// does.
  private func outranks(_ status: EventStatus?, _ known: EventStatus?) -> Bool {
    guard let status, let known else { return false }
    switch (status, known) {
    case (.cancelled, .scheduled), (.cancelled, .expected), (.postponed, .scheduled),
      (.postponed, .expected):
      return true
    default: return false
    }
  }

  /// Whether a draft tells all the days of an event whose first day the other tells.
  private func isWhole(_ draft: EventDraft, _ base: EventDraft) -> Bool {
    guard let mention = draft.mention, let known = base.mention else { return false }
    // "Đêm khai mạc tối 2/6 mở đầu chuỗi 5 đêm từ 2/6 đến 8/7": a ceremony has its own day.
    if base.kind == .ceremony, draft.isBare || draft.isReference { return false }
    // "XXXX-08-29" and "XXXX-08-29/XXXX-09-20".
    if case .interval(let from, _)? = mentions[mention].value,
      case .date(let day)? = mentions[known].value, case .date(let first) = from, first == day,
      day.precision == .day
    {
      return true
    }
    guard
      case .interval? = mentions[mention].value, case .date? = mentions[known].value,
      let days = mentions[mention].value?.bounds, let day = mentions[known].value?.bounds
    else { return false }
    // ... or whose last day.
    return days.lowerBound == day.lowerBound && days.upperBound > day.upperBound
      || base.opening == 1 && days.upperBound == day.upperBound && days.lowerBound < day.lowerBound
      || isNextDay(draft, base)
  }

  /// Whether a draft tells the year of a date that stands without one in the other.
  private func isFuller(_ draft: EventDraft, _ base: EventDraft) -> Bool {
    guard let new = draft.mention.flatMap({ mentions[$0].value }),
      let old = base.mention.flatMap({ mentions[$0].value })
    else { return false }
    return old.bounds == nil && new.bounds != nil && new.precision >= old.precision
  }

  private func precision(_ draft: EventDraft) -> Int {
    guard let mention = draft.mention else { return -1 }
    guard let value = mentions[mention].value else {
      // A weekday that nothing fixes is still finer than a year.
      if case .weekday = mentions[mention].timex.value {
        return Int(EDTFDate.Precision.month.rawValue)
      }
      return -1
    }
    return Int(value.precision.rawValue)
  }
}
