import Chronology

/// Tells which sentences of a document tell of the same event, and joins what they say.
struct Coreference {
  let text: [UInt8]
  let mentions: [Mention]
  let title: Range<Int>?

  enum Target {
    case new, same(Int), nothing
    /// The main event of those told so far.
    case main
    /// The main event where it may be that, else another one.
    case mainRather(than: Int)
  }

  /// How many sentences on a theme or a repetition may be told of the event.
  private static let themeReach = 8

  /// How many of the first and of the last events a sentence can mean; so that the work stays
  /// bounded.
  static let near = 32

  /// How many bytes a word for a ceremony may have that says nothing of what is done: "buổi lễ".
  private static let plainHead = 12

  /// How many days may lie between days that are told of one by one.
  private static let nextDays = 3

  /// How many days may lie between the first day of an event and its last.
  private static let longest = 120

  /// The event that a draft tells more of, or that it is a new one, or that it tells of none.
  func target(of draft: EventDraft, in merged: [EventDraft]) -> Target {
    if draft.isPredicate { return .nothing }
    if draft.isReference { return reference(draft, merged) }
    if draft.isPlural { return joined(draft, merged) }
    // "It is held every January": a habit of what is known already.
    if draft.isHabitual, isCoarse(draft),
      merged.prefix(Coreference.near).contains(where: { isAlike(draft, $0) })
    {
      return .nothing
    }
    let near = max(0, merged.count - Coreference.near)
    for index in (near..<merged.count).reversed() where isSame(draft, merged[index]) {
      // In a later paragraph a bare word means what the report is about.
      return draft.isBare && merged[index].paragraph != draft.paragraph
        ? .mainRather(than: index) : .same(index)
    }
    for index in 0..<min(near, Coreference.near) where isSame(draft, merged[index]) {
      return .same(index)
    }
    // "Ngày hội lớn nhất ngành xe": small words that only call what has a name by another one.
    if draft.isWeak, draft.kind == .festival, !draft.hasName, !draft.isBare,
      merged.contains(where: { $0.hasName && $0.mention != nil && !$0.isBackground })
    {
      return .nothing
    }
    // "Ministers of the bloc met": a meeting without a name is news in the lead, where none has one.
    if draft.rule == .outcome, draft.kind == .conference {
      let isKnown = merged.contains { $0.kind.isGathering && $0.mention != nil }
      return isKnown || draft.sentence > 2 ? .nothing : .new
    }
    guard draft.isBare, draft.rule == .head else { return .new }
    // "Tuần phim kéo dài đến ngày 24/9": a bare word with nothing but a last day is no event more.
    if draft.opening == 1, !merged.isEmpty { return joined(draft, merged) }
    let isKnown = merged.contains {
      !$0.isBare && !isMere($0)
        && ($0.kind.isGathering && draft.kind.isGathering
          || $0.kind == .election && draft.kind == .election && $0.mention != nil)
        && $0.rule != .outcome
    }
    if isKnown, !draft.isDirect || draft.kind == .session,
      !draft.isIntroduced && !draft.isPress || draft.mention == nil
    {
      return joined(draft, merged)
    }
    // A word that means an event only with a name does so alone in the lead, where a day and a word
    // of its happening stand beside it.
    let isTold =
      draft.status != nil || draft.isHappening
      || draft.places.first?.hasLead ?? false && hasTime(draft)
    let isLead =
      (draft.sentence <= 2 || merged.isEmpty && draft.sentence <= 5) && draft.kind != .holiday
      && isTold && !isCoarse(draft)
      && !(draft.mention.map { mentions[$0].timex.isWeek } ?? false)
    return draft.isWeak && !isLead && !draft.isDirect ? .nothing : .new
  }

  /// "The meetings", "the 2013 summit": a bare word beside a named event of its kind tells of that
  /// event where that has no date, and of none that has a name otherwise.
  private func joined(_ draft: EventDraft, _ merged: [EventDraft]) -> Target {
    guard draft.mention != nil, !isCoarse(draft), draft.kind.isGathering, !draft.isWeak,
      let named = merged.indices.last(where: {
        !merged[$0].isBare && !isMere(merged[$0]) && merged[$0].kind.isGathering
      }), merged[named].sentence != draft.sentence
    else { return .nothing }
    let isDated = merged[named].mention.map { mentions[$0].value != nil } ?? false
    return isDated ? .nothing : .same(named)
  }

  /// "It kicked off on Wednesday": the event told last; a theme may be told of the main one later.
  private func reference(_ draft: EventDraft, _ merged: [EventDraft]) -> Target {
    guard let last = merged.last else { return .nothing }
    // "8 August: Night Market. Venue: Town Hall".
    if last.rule == .listed, last.paragraph == draft.paragraph { return .same(merged.count - 1) }
    if let acronym = draft.acronym {
      return merged.prefix(Coreference.near).firstIndex { has($0, acronym) }.map { .same($0) }
        ?? .nothing
    }
    // "The Kite Festival follows on August 11. It is held at Coastal Road".
    if last.paragraph == draft.paragraph, draft.sentence == last.lastSentence + 1,
      last.mention != nil, !last.isBackground, draft.mention == nil,
      draft.places.first?.hasLead ?? false
    {
      return .same(merged.count - 1)
    }
    let distance = draft.sentence - (merged.map(\.lastSentence).max() ?? 0)
    let saysMore = draft.mention != nil || !draft.previous.isEmpty || !draft.previousPlaces.isEmpty
    guard distance <= (saysMore ? 1 : Coreference.themeReach) else { return .nothing }
    return .main
  }

  /// Whether an acronym is part of the title of an event.
  private func has(_ draft: EventDraft, _ acronym: Range<Int>) -> Bool {
    let last = draft.title.upperBound - acronym.count
    guard draft.title.lowerBound <= last else { return false }
    return (draft.title.lowerBound...last).contains { start in
      text[start] == text[acronym.lowerBound]
        && text[start..<start + acronym.count].elementsEqual(text[acronym])
    }
  }

  /// Whether a draft is no more than named so far: nothing that a later sentence could mean.
  private func isMere(_ draft: EventDraft) -> Bool {
    draft.isBackground && !draft.isConcern && draft.mention == nil
  }

  // MARK: - The same event

  func isSame(_ draft: EventDraft, _ other: EventDraft) -> Bool {
    if isEnd(draft, of: other) || isLast(draft, of: other) || isNextDay(draft, other)
      || isPutOff(other, to: draft)
    {
      return true
    }
    guard
      datesAgree(draft, other) || isTighter(draft, other)
        || draft.isBare && isCoarse(draft) && sharesHead(draft, other)
    else { return false }
    if let series = draft.series, let known = other.series, series != known { return false }
    if !draft.editions.isEmpty, !other.editions.isEmpty,
      Set(draft.editions).isDisjoint(with: other.editions)
    {
      return false
    }
    if isApposition(draft, other) || isHeadline(other, of: draft) { return true }
    // "Went to the polls on Sunday in a general election": one vote of one day.
    if draft.kind == .election, other.kind == .election, draft.isBare || other.isBare,
      draft.sentence == other.sentence && draft.mention == other.mention
        || day(draft).map({ $0 == day(other) }) ?? false
    {
      return true
    }
    if let series = draft.series, series == other.series {
      if !draft.editions.isEmpty, !other.editions.isEmpty,
        (draft.kind == .ceremony) == (other.kind == .ceremony)
      {
        return true
      }
      // "The conference meets every two years": a fact of the series.
      if draft.recurrence != nil, draft.mention == nil, draft.editions.isEmpty { return true }
      // Without an edition the name alone may mean the whole series; a near sentence or the same
      // words decide.
      guard draft.kind == other.kind else { return false }
      return draft.paragraph - other.paragraph <= 2 || isAlike(draft, other)
    }
    guard isKin(draft, other) else { return false }
    if draft.isDeed, other.isDeed, sharesHead(draft, other), let day = day(draft),
      day == self.day(other)
    {
      return true
    }
    // "The region's biggest fair opens on Friday. The 23rd Trade Fair ...": its name comes next.
    if !draft.editions.isEmpty, draft.mention == nil, other.editions.isEmpty,
      other.mention != nil, draft.sentence - other.lastSentence == 1, sharesHead(draft, other),
      draft.kind == other.kind, !draft.isBackground
    {
      return true
    }
    if let acronym = draft.acronym, !other.isBare, has(other, acronym) { return true }
    // "Lễ kỷ niệm 70 năm ..." and "lễ diễu binh kỷ niệm 70 năm ..." are two of one day.
    if draft.kind == .ceremony, !draft.isBare, !other.isBare, !sharesHead(draft, other),
      min(draft.head.count, other.head.count) > Coreference.plainHead
    {
      return false
    }
    // "Diễn đàn Thanh niên ASEAN họp 2 năm một lần. Diễn đàn lần thứ 9 ..."
    if draft.isNumbered, other.mention == nil || other.editions == draft.editions {
      return !other.isPlural && !isMere(other) && sharesHead(draft, other)
    }
    if draft.isBare || other.isBare {
      // "The meeting" in a later sentence is the one last told of; a year beside it, or its day,
      // does not make it another one.
      // What was only named is meant in the very next sentence.
      return draft.isBare && (draft.sentence != other.sentence || isRepeated(draft, after: other))
        && (!isMere(other) || draft.sentence - other.lastSentence == 1 && !other.isBare)
        && (sharesHead(draft, other) || draft.kind == .visit || draft.kind == .other
          || draft.kind != other.kind)
    }
    return isAlike(draft, other)
  }

  /// "Điều chỉnh lịch Hội thao A: hội thao lùi sang ...": the bare word once more behind a colon.
  private func isRepeated(_ draft: EventDraft, after other: EventDraft) -> Bool {
    other.hasName && !other.isBare && other.title.upperBound < draft.title.lowerBound
      && sharesHead(draft, other)
      && text[other.title.upperBound..<draft.title.lowerBound].contains(UInt8(ascii: ":"))
  }

  /// Whether days right behind a bare head word are rather the event's than a day that only stood in
  /// the sentence of its name.
  ///
  /// "In a post today. The examination, from tomorrow until 7 March".
  func isTighter(_ draft: EventDraft, _ other: EventDraft) -> Bool {
    guard draft.isBare, draft.sentence - other.lastSentence <= 2, draft.bond <= 2, other.bond >= 4,
      !other.isBare, sharesHead(draft, other), let mention = draft.mention,
      let known = other.mention,
      case .interval? = mentions[mention].value, case .date? = mentions[known].value
    else { return false }
    return true
  }

  /// Whether two drafts are of one kind; a signing is called a ceremony too.
  private func isKin(_ draft: EventDraft, _ other: EventDraft) -> Bool {
    draft.kind == other.kind
      || draft.isBare && draft.kind == .ceremony && other.kind == .signing && !other.isBare
      || draft.isBare && draft.rule == .head && !draft.isWeak && draft.kind.isGathering
        && other.kind == .summit && draft.sentence - other.lastSentence <= 3
      || draft.isBare && !other.isBare && draft.kind == .match && other.kind == .games
        && other.mention == nil && draft.sentence - other.lastSentence == 1
      || draft.isGames && draft.isBare && other.kind == .games && !other.isBare
  }

  func isAlike(_ draft: EventDraft, _ other: EventDraft) -> Bool {
    TitleSimilarity.dice(text.span, draft.title, other.title) >= 0.6
  }

  /// "Their next meeting, the 37th ASEAN Summit": a bare word and the name beside it.
  private func isApposition(_ draft: EventDraft, _ other: EventDraft) -> Bool {
    other.isBare && !draft.isBare && draft.sentence == other.sentence
      && (other.kind == draft.kind || other.kind.isGathering && draft.kind.isGathering)
      && (0...6).contains(draft.title.lowerBound - other.title.upperBound)
      && text[other.title.upperBound..<draft.title.lowerBound].contains(UInt8(ascii: ","))
  }

  /// Whether an event is that of the headline, in the headline's few words, and a draft its name
  /// in the first sentences.
  func isHeadline(_ other: EventDraft, of draft: EventDraft) -> Bool {
    // A headline's "strong quake" has its name in the lead.
    // ... and "a fire broke out" tells of its "blaze".
    if let title, title.overlaps(other.title), other.kind == .other, draft.kind == .other,
      other.rule == .head, draft.rule == .head || draft.rule == .named && other.mention == nil,
      draft.sentence - other.sentence <= 3
    {
      return true
    }
    guard let title, title.overlaps(other.title), !title.overlaps(draft.title),
      other.editions.isEmpty || draft.editions.isEmpty || other.editions == draft.editions,
      other.mention == nil || draft.mention == nil || other.isBare,
      draft.sentence - other.sentence <= 3, !draft.isBare, !draft.isBackground,
      draft.kind == other.kind || draft.kind.isGathering && other.kind.isGathering
    else { return false }
    // "Lễ hội Áo dài lần thứ 10", and in the text "Lễ hội Áo dài TP.HCM năm 2024".
    if draft.editions.isEmpty, !other.editions.isEmpty {
      return other.mention == nil && draft.mention != nil && sharesHead(draft, other)
        && TitleSimilarity.dice(text.span, draft.title, other.title) >= 0.4
    }
    return other.series != nil && other.series == draft.series || !other.editions.isEmpty
      || !draft.editions.isEmpty && sharesAcronym(other, draft)
      || TitleSimilarity.dice(text.span, draft.title, other.title)
        >= likeness(draft, other)
  }

  /// How much the name in the report must be like the headline's few words.
  private func likeness(_ draft: EventDraft, _ other: EventDraft) -> Double {
    guard draft.sentence - other.sentence == 1 else { return 0.3 }
    return draft.editions.isEmpty ? sharesHead(draft, other) ? 0.25 : 0.3 : 0.15
  }

  /// Whether a word in capitals is in both titles: "ASEAN Summit", "47th meeting of the ASEAN".
  private func sharesAcronym(_ other: EventDraft, _ draft: EventDraft) -> Bool {
    var start: Int?
    for index in other.title.lowerBound...other.title.upperBound {
      let isUpper = index < other.title.upperBound && (0x41...0x5A).contains(text[index])
      if isUpper {
        start = start ?? index
        continue
      }
      if let first = start, index - first >= 3,
        index == other.title.upperBound || text[index] < 0x30
      {
        let word = text[first..<index]
        for place in draft.title where place + word.count <= draft.title.upperBound {
          if text[place..<place + word.count].elementsEqual(word) { return true }
        }
      }
      start = nil
    }
    return false
  }

  /// Whether a draft tells the last day of an event whose first day is told: "The conference will
  /// close on 23 September".
  func isEnd(_ draft: EventDraft, of other: EventDraft) -> Bool {
    guard draft.opening == 1, other.opening != 1, other.endMention == nil,
      let last = day(draft), let first = day(other), first < last,
      last.days(since: first) <= Coreference.longest,
      draft.isReference || draft.kind == other.kind
        || draft.kind.isGathering && other.kind.isGathering
    else { return false }
    if let series = draft.series, let known = other.series, series != known { return false }
    if !draft.editions.isEmpty, !other.editions.isEmpty, draft.editions != other.editions {
      return false
    }
    // "The tournament ends on 31 March": another word for the championships just told of.
    let isNext =
      draft.isReference || draft.kind == other.kind && draft.sentence - other.lastSentence <= 1
    if draft.isBare { return isNext || sharesHead(draft, other) }
    // "The region's biggest fair goes on until 7 July", right behind the fair's own name.
    return isAlike(draft, other)
      || draft.kind == other.kind && draft.editions.isEmpty && draft.series == nil
        && draft.sentence - other.lastSentence == 1
  }

  /// "The fair ended over the weekend": days by which an event was over whose days are told.
  private func isLast(_ draft: EventDraft, of other: EventDraft) -> Bool {
    guard draft.opening == 1, draft.kind == other.kind, isAlike(draft, other),
      draft.editions.isEmpty || other.editions.isEmpty || draft.editions == other.editions,
      let last = draft.mention.flatMap({ mentions[$0].value?.bounds }),
      let first = other.mention.flatMap({ mentions[$0].value?.bounds })
    else { return false }
    return (0...10).contains(last.lowerBound.days(since: first.upperBound))
  }

  /// Whether a draft tells the new day of an event that was put off: "was adjourned; the hearing will
  /// resume on 8 July".
  func isPutOff(_ other: EventDraft, to draft: EventDraft) -> Bool {
    guard other.status == .postponed, draft.isBare, draft.isReference || draft.kind == other.kind,
      draft.sentence - other.lastSentence == 1, draft.status != .held, draft.opening != 1,
      let after = draft.mention.flatMap({ mentions[$0].value?.bounds?.lowerBound })
    else { return false }
    let before = other.mention.flatMap { mentions[$0].value?.bounds?.lowerBound }
    return before.map { $0 < after } ?? (other.mention == nil)
  }

  /// Whether two drafts tell of days of one edition: "13 October ...; 14 and 15 October".
  func isNextDay(_ draft: EventDraft, _ other: EventDraft) -> Bool {
    guard !draft.editions.isEmpty, draft.editions == other.editions, draft.kind == other.kind,
      draft.series == other.series, let left = draft.mention, let right = other.mention,
      let first = mentions[left].value?.bounds, let second = mentions[right].value?.bounds,
      isAlike(draft, other)
    else { return false }
    return abs(first.lowerBound.days(since: second.upperBound)) <= Coreference.nextDays
      || abs(second.lowerBound.days(since: first.upperBound)) <= Coreference.nextDays
  }

  func day(_ draft: EventDraft) -> CivilDate? {
    guard let mention = draft.mention, case .date(let date)? = mentions[mention].value else {
      return nil
    }
    return date.civilDate
  }

  /// Whether two drafts have the same head word.
  func sharesHead(_ draft: EventDraft, _ other: EventDraft) -> Bool {
    if draft.head.count == other.head.count {
      let words = text.span
      let gap = other.head.lowerBound - draft.head.lowerBound
      if draft.head.allSatisfy({ words[$0] == words[$0 + gap] }) { return true }
    }
    if begins(draft.head, with: other.head) || begins(other.head, with: draft.head) { return true }
    return TitleSimilarity.dice(text.span, draft.head, other.head) >= 0.99
  }

  /// Whether a head word goes on from another one: "hội thảo quốc tế" from "hội thảo", a capital
  /// at its front apart.
  private func begins(_ long: Range<Int>, with short: Range<Int>) -> Bool {
    guard long.count > short.count + 1, text[long.lowerBound + short.count] == UInt8(ascii: " ")
    else { return false }
    return (2..<max(short.count, 2)).allSatisfy {
      text[long.lowerBound + $0] == text[short.lowerBound + $0]
    }
  }

  /// Whether a draft has no day.
  func isCoarse(_ draft: EventDraft) -> Bool {
    guard let mention = draft.mention else { return true }
    return (mentions[mention].value?.precision ?? .unknown) < .day
  }

  private func hasTime(_ draft: EventDraft) -> Bool {
    draft.mention.map { mentions[$0].time != nil } ?? false
  }

  /// Whether the date of an event is no more than a part of its name, coarser than a month.
  private func isNamed(_ draft: EventDraft) -> Bool {
    guard let mention = draft.mention, draft.title.overlaps(mentions[mention].range),
      let value = mentions[mention].value
    else { return false }
    return value.precision < .month
  }

  private func datesAgree(_ draft: EventDraft, _ other: EventDraft) -> Bool {
    if draft.isFormerDate || other.isFormerDate { return true }
    if draft.isOnwardDate, !other.isOnwardDate, !draft.isBare { return true }
    guard let left = draft.mention, let right = other.mention,
      let first = mentions[left].value?.bounds, let second = mentions[right].value?.bounds
    else { return true }
    // "Hội chợ mùa Xuân 2026" is held in February: the season or the year in its name.
    if isNamed(draft) || isNamed(other) {
      return first.lowerBound.year <= second.upperBound.year
        && second.lowerBound.year <= first.upperBound.year
    }
    return first.overlaps(second)
  }
}
