import Chronology

/// Joins what several sentences of one document say of the same event, and makes the observations.
struct EventAssembler {
  static let maximumDrafts = 4096

  /// How many days back a founding or the like is news.
  private static let history = 3 * 365

  /// How many bytes a headline may have.
  private static let longestHeadline = 240

  /// How many events from the beginning may be the main one.
  private static let mainReach = 32

  let lexicon: Lexicon
  let text: [UInt8]
  let mentions: [Mention]
  let anchor: Anchor?
  let title: Range<Int>?
  let datelinePlace: PlaceDraft?
  /// Where the headline says that people meet.
  var headlinePlace: PlaceDraft?
  /// Where the first sentence without an event is.
  var leadPlace: PlaceDraft?
  /// The mentions that date a report rather than an event.
  var reports: Set<Int> = []

  /// The observations of a document, in order of the text.
  func observations(from drafts: [EventDraft]) -> [Observation] {
    guard !drafts.isEmpty else { return [] }
    let headline = headline
    var merged: [EventDraft] = []
    // What is told of one event is added to its draft; what each sentence dates is noted before.
    let dated = headline == nil ? [] : EventAssembler.dated(drafts)
    let coreference = Coreference(text: text, mentions: mentions, title: headline)
    for draft in drafts.prefix(EventAssembler.maximumDrafts) {
      switch coreference.target(of: draft, in: merged) {
      case .same(let index): coreference.absorb(draft, into: &merged[index])
      case .main:
        let index = main(of: merged, coreference) ?? merged.count - 1
        coreference.absorb(draft, into: &merged[index])
      case .mainRather(let other):
        let main = main(of: merged, coreference)
        let index = main.flatMap { coreference.isSame(draft, merged[$0]) ? $0 : nil } ?? other
        coreference.absorb(draft, into: &merged[index])
      case .new:
        draft.isOfHeadline = headline?.overlaps(draft.title) ?? false
        merged.append(draft)
      case .nothing: continue
      }
    }
    if let headline { date(headline, merged, dated) }
    // "... tới Kuala Lumpur, dự Hội nghị; chuyến công tác diễn ra ngày 25-28/10": a journey goes
    // where the event before it in the paragraph is, and what is held "there" is there.
    for index in merged.indices.dropFirst()
    where (merged[index].kind == .visit || merged[index].isThere) && merged[index].places.isEmpty
      && merged[index].paragraph == merged[index - 1].paragraph
    {
      merged[index].places = merged[index - 1].places
    }
    // What is held on the sidelines of another event is where that is.
    for draft in merged where draft.places.isEmpty && draft.mode == nil {
      if let frame = draft.frame { draft.places = (frame.absorber ?? frame).places }
    }
    // What is put off is still there, where no other place is told.
    for draft in merged
    where draft.places.isEmpty && draft.mode == nil
      && (draft.status == .postponed || draft.status == .cancelled)
    {
      draft.places = draft.previousPlaces
      draft.previousPlaces = []
    }
    // "Ahead of the bank's meeting this week": a bare word in passing, without a day, is none.
    let isOnly = merged.count == 1
    merged.removeAll {
      !isEvent($0, isOnly: isOnly)
        || $0.isBackground && $0.isBare
          && $0.mention.map { mentions[$0].value?.precision != .day || mentions[$0].timex.isWeek }
            ?? false
    }
    dropSingle(&merged)
    dropDeeds(&merged)
    dropCeremonies(&merged)
    if merged.isEmpty { return [] }
    if merged.count > 1, merged.contains(where: { !$0.isBare && $0.mention != nil }) {
      merged.removeAll { $0.isBare && coreference.isCoarse($0) }
    }
    if anchor == nil { foresee(merged) }
    let told = anchor == nil ? lastToldDay(merged) : nil
    let mainIndex = self.main(of: merged, coreference)
    placeMain(mainIndex, merged)
    var builder = ObservationBuilder(
      lexicon: lexicon,
      text: text,
      mentions: mentions,
      anchor: anchor,
      title: title,
      datelinePlace: placeOfHeadline ?? datelinePlace
    )
    builder.lastToldDay = told
    var result: [Observation] = []
    result.reserveCapacity(merged.count)
    for index in merged.indices {
      builder.add(merged[index], isMain: index == mainIndex, to: &result)
    }
    return result
  }

  /// Without a document's date what lies on or after the day of an event that is told as one to come
  /// is to come too.
  private func foresee(_ merged: [EventDraft]) {
    func start(_ draft: EventDraft) -> CivilDate? {
      draft.mention.flatMap { mentions[$0].value?.bounds?.lowerBound }
    }
    guard
      let first = merged.lazy.filter({ $0.status == .scheduled || $0.status == .expected })
        .compactMap(start).min()
    else { return }
    for draft in merged where draft.status == nil && draft.tense == 0 {
      if let day = start(draft), day >= first { draft.tense = 1 }
    }
  }

  /// One line alone that begins with a date is no programme, unless it tells from when to when.
  private func dropSingle(_ merged: inout [EventDraft]) {
    let listed = merged.count { $0.rule == .listed || $0.isOfLine && !$0.marksPast }
    guard listed == 1 else { return }
    merged.removeAll {
      guard $0.rule == .listed, let mention = $0.mention else { return false }
      if case .interval? = mentions[mention].value { return false }
      return true
    }
  }

  private var placeOfHeadline: PlaceDraft? {
    guard let headlinePlace, let headline, headline.overlaps(headlinePlace.range) else {
      return nil
    }
    return headlinePlace
  }

  /// The title, where it is a headline rather than the first paragraph.
  private var headline: Range<Int>? {
    guard let title, title.count <= EventAssembler.longestHeadline,
      text[title].last != UInt8(ascii: ".")
    else { return nil }
    return title
  }

  /// Whether a draft says enough to be an event: it has a date, or a name with an edition and a
  /// word that tells of its happening.
  private func isEvent(_ draft: EventDraft, isOnly: Bool) -> Bool {
    if draft.isReference { return false }
    guard let mention = draft.mention else {
      // "Tại phiên họp thứ 7, Ủy ban đã cho ý kiến": what is told is what was said there.
      guard !draft.isBare, !draft.isBackground else { return false }
      // A plan that was given up is news without a date too.
      if draft.status == .postponed || draft.status == .cancelled {
        return draft.hasName || isOnly && draft.sentence <= 2 && !draft.marksPast
      }
      // "Dịp này, ông sẽ dự Lễ kỷ niệm 50 năm Quốc khánh": named, and told as to come.
      if draft.hasName, !draft.marksPast, !draft.isOccasion, !draft.isConcern,
        draft.status == .scheduled || draft.status == .expected, draft.detail > 2
      {
        return true
      }
      return !draft.editions.isEmpty && draft.isProper && isTold(draft)
        && !(draft.isOccasion && draft.tense < 0)
    }
    let value = mentions[mention].value
    if draft.rule == .outcome, draft.kind.isGathering, draft.sentence <= 2, value == nil {
      return !mentions[mention].timex.isVague && !draft.isBare
    }
    // "The ministers will next meet in 2026".
    if draft.rule == .outcome, draft.kind.isGathering, value?.precision == .year, !draft.isBare {
      return isAhead(value)
    }
    if draft.rule == .outcome || draft.rule == .act {
      // A law's first day is news for a while, and nobody knows when that is without a date.
      if draft.rule == .outcome, draft.kind == .other, anchor == nil { return false }
      if value == nil, isWeekday(mention) { return !draft.isBare }
      return (value?.precision ?? .unknown) >= .month && isRecent(value)
        && (!draft.isBare || draft.kind == .session || draft.kind == .visit)
    }
    if draft.isBackground, (value?.precision ?? .unknown) <= .year { return false }
    // "The first fair of 1968", "the first match": a number without a name.
    if !draft.isProper, !draft.editions.isEmpty {
      if value?.precision == .year, !isAhead(value) || value == nil && draft.isWeak { return false }
    }
    // What befalls people, and by when something is to be done, is told with its day; a deadline
    // that has passed is none any more.
    if draft.kind == .deadline && isPast(value)
      || (draft.kind == .deadline || draft.kind == .other && draft.rule == .head)
        && (value?.precision ?? .unknown) < .day && !isWeekday(mention)
    {
      return false
    }
    // "Meetings must be held in the first quarter of every year": a rule, without a name.
    if value == nil, mentions[mention].kind == .set, !draft.hasName { return false }
    if value == nil, draft.hasName, !draft.isBackground, !draft.isBare,
      draft.status == .postponed || draft.status == .cancelled
    {
      return true
    }
    // "Hội thảo nhiều gấp đôi năm ngoái", where nothing tells which year that is.
    if value == nil, draft.isBare, mentions[mention].alternatives.isEmpty,
      case .date(let date, _) = mentions[mention].timex.value, date.precision <= .year
    {
      return false
    }
    if value == nil, mentions[mention].timex.isVague { return !draft.editions.isEmpty }
    // A year names an event; what happens to it must be told as well.
    if let value, value.precision == .year, draft.editions.isEmpty,
      draft.isBare || draft.title.overlaps(mentions[mention].range)
    {
      return isTold(draft)
    }
    // "The first fair of 1968" is history.
    if let value, value.precision == .year, draft.editions == [1], draft.isNumbered,
      draft.status == nil
    {
      return false
    }
    // "Ở giải đấu năm 2025, ...": where something happened.
    if draft.isBare, draft.isOccasion, (value?.precision ?? .unknown) <= .year { return false }
    // "His visit in 2016": a year alone, of which nothing is told, is history.
    if let value, value.precision == .year, draft.editions.isEmpty, draft.status == nil {
      return headline.map { $0.overlaps(draft.title) } ?? false
    }
    return true
  }

  /// Whether a date lies after the document's.
  private func isAhead(_ value: EDTF?) -> Bool {
    guard let date = value?.bounds?.lowerBound, let today = anchor?.value.bounds?.upperBound else {
      return false
    }
    return date > today
  }

  /// Whether a date lies before that of the document.
  private func isPast(_ value: EDTF?) -> Bool {
    guard let date = value?.bounds?.upperBound, let today = anchor?.value.bounds?.lowerBound else {
      return false
    }
    return date < today
  }

  /// Whether a mention is a day of the week that no date of the document fixes.
  private func isWeekday(_ mention: Int) -> Bool {
    if case .weekday = mentions[mention].timex.value { return true }
    return false
  }

  /// Whether a date lies within a few years of the document's; what lies before is history.
  private func isRecent(_ value: EDTF?) -> Bool {
    guard let date = value?.bounds?.upperBound, let today = anchor?.value.bounds?.lowerBound else {
      return true
    }
    return today.days(since: date) <= EventAssembler.history
  }

  /// Whether words tell that it happens: a cue, a place with its preposition, or the headline.
  private func isTold(_ draft: EventDraft) -> Bool {
    draft.status != nil || draft.sentence <= 1 && !draft.isOccasion
      || draft.places.first?.hasLead ?? false
      || title.map { $0.overlaps(draft.title) } ?? false
  }

  /// The event of the headline, where no sentence dates it: the lead's first day that dates no
  /// other event does.
  private func date(_ title: Range<Int>, _ merged: [EventDraft], _ taken: [Int]) {
    guard let index = merged.firstIndex(where: { $0.isOfHeadline }),
      merged[index].mention == nil, !merged[index].isBare || merged[index].kind == .other,
      !merged[index].isBackground
    else { return }
    guard
      let first = mentions.prefix(6).firstIndex(where: {
        !title.overlaps($0.range) && ($0.value?.precision ?? .unknown) == .day && $0.time == nil
          && $0.range.lowerBound < title.upperBound + 400 && !isLife($0)
      }), !taken.contains(first), !reports.contains(first)
    else { return }
    merged[index].mention = first
  }

  /// Whether a mention spans years: "(2.9.1945 - 2.9.2025)".
  private func isLife(_ mention: Mention) -> Bool {
    mention.value?.bounds.map { $0.upperBound.days(since: $0.lowerBound) > 550 } ?? false
  }

  /// The mentions that date events with a name.
  private static func dated(_ drafts: [EventDraft]) -> [Int] {
    var result: [Int] = []
    for draft in drafts where !draft.isBare || draft.isPress {
      if let mention = draft.mention { result.append(mention) }
      result += draft.previous
    }
    return result
  }

  // MARK: - The main event

  /// What the same words as the title's add to an event.
  private static let likeness = 30

  private func main(of drafts: [EventDraft], _ coreference: Coreference) -> Int? {
    if drafts.count <= 1 { return drafts.isEmpty ? nil : 0 }
    let drafts = drafts.prefix(EventAssembler.mainReach)
    // What is known without comparing words; and the most that it is for any.
    let scores = drafts.indices.map { score(drafts[$0], at: $0, coreference) }
    var most = Int.min
    for index in drafts.indices { most = max(most, scores[index]) }
    var words: TitleSimilarity.Words?
    var best: (index: Int, score: Int)?
    for index in drafts.indices {
      var score = scores[index]
      if let title, !title.overlaps(drafts[index].title) {
        // Where the words could not make it the best, they are not compared.
        if score + EventAssembler.likeness < most { continue }
        let isOnly = drafts.indices.allSatisfy {
          $0 == index || scores[$0] + EventAssembler.likeness < most
        }
        if isOnly { return index }
        let known = words ?? TitleSimilarity.Words(text.span, title)
        score += Int(Double(EventAssembler.likeness) * known.dice(text.span, drafts[index].title))
        words = known
      }
      if score > best?.score ?? .min { best = (index, score) }
    }
    return best?.index
  }

  /// How much a draft is like a main event, but for the words that it shares with the title.
  private func score(_ draft: EventDraft, at index: Int, _ coreference: Coreference) -> Int {
    var score = 100 - min(draft.sentence, 40) * 4 - index * 2
    if draft.mention != nil { score += 10 }
    if !draft.editions.isEmpty { score += 5 }
    // What the first sentence tells of a day needs no name: "held talks on Sunday".
    let isLead = draft.sentence == 1 && draft.status != nil && !coreference.isCoarse(draft)
    if draft.isBare, !isLead { score -= draft.title.count > draft.head.count ? 4 : 12 }
    if draft.isBackground { score -= 20 }
    // What a headline names without a day and no other sentence tells more of may be the page's.
    let isAlone =
      draft.mention == nil && draft.status == nil && draft.lastSentence == draft.sentence
      && !draft.isOpening && headline != nil
    if let title, title.overlaps(draft.title) { score += isAlone ? -10 : 20 }
    return score
  }
}

extension EventKind {
  /// Whether it goes on for days once it has begun.
  var lasts: Bool {
    switch self {
    case .session, .exhibition, .festival, .games: true
    default: false
    }
  }

  /// A meeting of people, which newsrooms call by one word in turn with another.
  var isGathering: Bool { self == .conference || self == .summit || self == .session }
}

extension Timex {
  /// A day of the lunar calendar without a solar date.
  var isLunar: Bool {
    if case .lunar = value { return true }
    return false
  }

  /// A whole week.
  var isWeek: Bool {
    if case .week = value { return true }
    return false
  }

  /// A vague point of time, which dates nothing.
  var isVague: Bool {
    if case .reference = value { return true }
    return false
  }
}
