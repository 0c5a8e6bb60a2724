import Chronology

/// Joins what several sentences of one document say of the same event, and makes the observations.
struct EventAssembler {
  static let maximumDrafts = 4096

  let lexicon: Lexicon
  let text: [UInt8]
  let mentions: [Mention]
  let anchor: Anchor?
  let title: Range<Int>?
  let datelinePlace: PlaceDraft?

  /// The observations of a document, in order of the text.
  func observations(from drafts: [EventDraft]) -> [Observation] {
    var merged: [EventDraft] = []
    for draft in drafts.prefix(EventAssembler.maximumDrafts) {
      switch target(of: draft, in: merged) {
      case .same(let index): absorb(draft, into: &merged[index])
      case .new: merged.append(draft)
      case .nothing: continue
      }
    }
    dateHeadline(&merged, drafts)
    merged = merged.filter(isEvent)
    if merged.contains(where: { !$0.isBare && $0.mention != nil }) {
      merged.removeAll { $0.isBare && isCoarse($0) }
    }
    let main = self.main(of: merged)
    let builder = ObservationBuilder(
      lexicon: lexicon,
      text: text,
      mentions: mentions,
      anchor: anchor,
      title: title,
      datelinePlace: datelinePlace
    )
    return merged.enumerated()
      .map { builder.observation($0.element, isMain: $0.offset == main) }
  }

  /// Whether a draft says enough to be an event: it has a date, or a name with an edition.
  private func isEvent(_ draft: EventDraft) -> Bool {
    if let mention = draft.mention {
      let value = mentions[mention].value
      if draft.rule == "outcome" || draft.rule == "act" {
        return value != nil && (value?.precision ?? .unknown) >= .month
      }
      if value == nil, mentions[mention].timex.isVague { return !draft.editions.isEmpty }
      return true
    }
    return !draft.editions.isEmpty && !draft.isBare
  }

  /// The event of the headline, where no sentence dates it: the lead's first day that dates no
  /// other event does.
  private func dateHeadline(_ merged: inout [EventDraft], _ drafts: [EventDraft]) {
    guard let title, let index = merged.firstIndex(where: { title.overlaps($0.title) }),
      merged[index].mention == nil, !merged[index].isBare
    else { return }
    let taken = Set(drafts.filter { !$0.isBare }.compactMap(\.mention))
    guard
      let first = mentions.prefix(6).firstIndex(where: {
        !title.overlaps($0.range) && ($0.value?.precision ?? .unknown) == .day && $0.time == nil
          && $0.range.lowerBound < title.upperBound + 400
      }), !taken.contains(first)
    else { return }
    merged[index].mention = first
  }

  // MARK: - Coreference

  private enum Target {
    case new, same(Int), nothing
  }

  /// The event that a draft tells more of, or that it is a new one, or that it tells of none.
  private func target(of draft: EventDraft, in merged: [EventDraft]) -> Target {
    if draft.isReference {
      guard let last = merged.indices.last, draft.sentence - merged[last].sentence <= 1 else {
        return .nothing
      }
      return .same(main(of: merged) ?? last)
    }
    for index in merged.indices.reversed() where isSame(draft, merged[index]) {
      return .same(index)
    }
    guard draft.isBare, draft.rule == "head" else { return .new }
    // "The meetings", "the 2013 summit": a bare word beside a named event of its kind tells of
    // that event where it can, and of none that has a name otherwise.
    guard
      let named = merged.indices.last(where: {
        !merged[$0].isBare && merged[$0].kind.isGathering && draft.kind.isGathering
      })
    else { return .new }
    if draft.mention == nil { return .nothing }
    let isDated = merged[named].mention.map { mentions[$0].value != nil } ?? false
    return !isDated && !isCoarse(draft) ? .same(named) : .nothing
  }

  private func isSame(_ draft: EventDraft, _ other: EventDraft) -> Bool {
    guard datesAgree(draft, other) || draft.isBare && isCoarse(draft) && sharesHead(draft, other)
    else { return false }
    if let series = draft.series, let known = other.series, series != known { return false }
    if !draft.editions.isEmpty, !other.editions.isEmpty,
      Set(draft.editions).isDisjoint(with: other.editions)
    {
      return false
    }
    if let series = draft.series, series == other.series {
      if !draft.editions.isEmpty, !other.editions.isEmpty { return true }
      // Without an edition the name alone may mean the whole series; a near sentence decides.
      return draft.paragraph - other.paragraph <= 2 && draft.kind == other.kind
    }
    guard draft.kind == other.kind else { return false }
    if draft.isBare || other.isBare {
      // "The meeting" in a later sentence is the one last told of; a year beside it, or its day,
      // does not make it another one.
      return draft.isBare && draft.sentence != other.sentence && sharesHead(draft, other)
    }
    return TitleSimilarity.dice(text[draft.title], text[other.title]) >= 0.6
  }

  /// Whether two drafts have the same head word.
  private func sharesHead(_ draft: EventDraft, _ other: EventDraft) -> Bool {
    TitleSimilarity.dice(text[draft.head], text[other.head]) >= 0.99
  }

  private func isCoarse(_ draft: EventDraft) -> Bool {
    guard let mention = draft.mention else { return true }
    return (mentions[mention].value?.precision ?? .unknown) < .day
  }

  private func datesAgree(_ draft: EventDraft, _ other: EventDraft) -> Bool {
    guard let left = draft.mention, let right = other.mention,
      let first = mentions[left].value?.bounds, let second = mentions[right].value?.bounds
    else { return true }
    return first.overlaps(second)
  }

  private func absorb(_ draft: EventDraft, into base: inout EventDraft) {
    let isBetter =
      base.mention == nil && draft.mention != nil
      || precision(draft) > precision(base) && draft.mention != nil || isWhole(draft, base)
    if isBetter {
      base.mention = draft.mention
      base.endMention = draft.endMention
      base.tense = draft.tense
      if !draft.isBare, draft.detail >= base.detail, draft.editions.count >= base.editions.count {
        base.title = draft.title
        base.head = draft.head
        base.detail = draft.detail
      }
      if draft.status != nil {
        base.status = draft.status
        base.statusRange = draft.statusRange
      }
    }
    if base.status == nil {
      base.status = draft.status
      base.statusRange = draft.statusRange
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
      base.title = draft.title
      base.head = draft.head
      base.isBare = draft.isBare
    } else if base.isBare, !draft.isBare {
      base.title = draft.title
      base.head = draft.head
      base.isBare = false
    }
    if base.places.isEmpty
      || base.places.first?.hasLead == false && draft.places.first?.hasLead == true
    {
      base.places = draft.places + base.places
    }
    base.mode = base.mode ?? draft.mode
    base.host = base.host ?? draft.host
    base.chair = base.chair ?? draft.chair
    base.organiser = base.organiser ?? draft.organiser
    base.theme = base.theme ?? draft.theme
    base.recurrence = base.recurrence ?? draft.recurrence
  }

  /// Whether a draft tells all the days of an event whose first day the other tells.
  private func isWhole(_ draft: EventDraft, _ base: EventDraft) -> Bool {
    guard let mention = draft.mention, let known = base.mention,
      case .interval? = mentions[mention].value, case .date? = mentions[known].value,
      let days = mentions[mention].value?.bounds, let day = mentions[known].value?.bounds
    else { return false }
    return days.lowerBound == day.lowerBound && days.upperBound > day.upperBound
  }

  private func precision(_ draft: EventDraft) -> Int {
    guard let mention = draft.mention, let value = mentions[mention].value else { return -1 }
    return Int(value.precision.rawValue)
  }

  // MARK: - The main event

  private func main(of drafts: [EventDraft]) -> Int? {
    var best: (index: Int, score: Int)?
    for (index, draft) in drafts.enumerated() {
      var score = 100 - min(draft.sentence, 40) * 4 - index * 2
      if let title, title.overlaps(draft.title) { score += 20 }
      if let title, !title.overlaps(draft.title) {
        score += Int(30 * TitleSimilarity.dice(text[title], text[draft.title]))
      }
      if draft.mention != nil { score += 10 }
      if !draft.editions.isEmpty { score += 8 }
      if draft.isBare { score -= 12 }
      if score > best?.score ?? .min { best = (index, score) }
    }
    return best?.index
  }
}

extension EventKind {
  /// A meeting of people, which newsrooms call by one word in turn with another.
  var isGathering: Bool { self == .conference || self == .summit || self == .session }
}

extension Timex {
  /// A day of the lunar calendar without a solar date.
  var isLunar: Bool {
    if case .lunar = value { return true }
    return false
  }

  /// A vague point of time, which dates nothing.
  var isVague: Bool {
    if case .reference = value { return true }
    return false
  }
}
