import Chronology

/// Reads the events of one sentence: heads with their titles, and for each the date, the place and
/// the state that stand nearest.
struct EventReader {
  let reader: SentenceReader
  let mentions: [Mention]
  /// The bytes of the document's own dates, which date no event.
  var stamps: [Range<Int>] = []

  /// The events of the sentence, in order of the text.
  func read(sentence: Int, _ text: Span<UInt8>) -> [EventCandidate] {
    guard !isCaption(text) else { return [] }
    let candidates = HeadReader(reader: reader).candidates(sentence, text)
    guard !candidates.isEmpty else { return [] }
    let titles = candidates.map { $0.title }
    let plan = PlanReader(reader: reader)
    let dates = DateReader(
      reader: reader,
      mentions: mentions,
      stamps: stamps,
      titles: titles,
      plan: plan
    )
    let states = StatusReader(reader: reader, titles: titles, cues: plan.cues)
    let places = PlaceReader(reader: reader, plan: plan).places(outside: titles, text)
    let details = DetailReader(reader: reader, titles: titles)
    let isThere = reader.mayHave(.there)
    let colon = titles.count > 1 && !places.isEmpty ? colon(text) : nil
    for index in candidates.indices {
      let candidate = candidates[index]
      dates.date(candidate, text)
      states.read(candidate)
      undecide(candidate)
      if candidate.draft.kind == .games {
        candidate.draft.namesPlace = reader.sentence.places.contains {
          candidate.title.contains(reader.scan.places[$0].start)
        }
      }
      let before = index == 0 ? nil : candidates[index - 1].draft
      if isAttribute(candidate, after: before) {
        candidate.draft.mention = nil
      } else if !places.isEmpty || candidate.draft.kind == .visit {
        place(candidate, titles, places, plan, colon)
      }
      if candidate.draft.places.isEmpty { titlePlace(candidate) }
      details.read(candidate, text)
      candidate.draft.isThere = isThere
    }
    undate(candidates)
    // "Diễn đàn A được Hội họp báo công bố chiều 30/6": the day of the press conference.
    if let press = candidates.first(where: { $0.draft.isPress && $0.draft.mention != nil })?.draft {
      for candidate in candidates
      where !candidate.draft.isPress && candidate.draft.mention == press.mention {
        candidate.draft.mention = nil
        dates.date(candidate, text, excluding: press.mention)
      }
    }
    frame(candidates)
    if candidates.count > 1 { undateParts(candidates, text) }
    if candidates.count > 1 { dropHouses(candidates) }
    // "Leaders meet on screen": a verb without a day names nothing that others could mean.
    guard candidates.contains(where: isVerbAlone) else { return candidates }
    return candidates.filter { !isVerbAlone($0) }
  }

  /// "Chiều 26/1, ủy ban huyện thông báo dừng lễ hội": a day before the word of change, behind which
  /// the event stands, is that of the decision.
  private func undecide(_ candidate: EventCandidate) {
    let draft = candidate.draft
    guard candidate.runsForward, draft.status == .postponed || draft.status == .cancelled,
      let cue = draft.statusRange, cue.upperBound <= draft.title.lowerBound,
      let mention = draft.mention, mentions[mention].range.upperBound <= cue.lowerBound,
      case .date(let day)? = mentions[mention].value, day.precision == .day
    else { return }
    draft.decided = mention
    draft.mention = nil
    draft.endMention = nil
  }

  /// "Festival từ 27/4 đến 2/5 với đêm nhạc, lễ hội áo dài": small words for what is part of an event
  /// have no days of their own.
  private func undateParts(_ candidates: [EventCandidate], _ text: Span<UInt8>) {
    for index in candidates.indices.dropFirst() {
      let draft = candidates[index].draft
      guard candidates[index].runsForward, !draft.hasName, draft.rule == .head,
        let mention = draft.mention,
        let whole = candidates[..<index].first(where: {
          $0.draft.mention == mention && $0.draft.hasName && !$0.draft.isBackground
        }),
        reader.hits(in: whole.title.upperBound..<candidates[index].title.lowerBound).contains(
          where: {
            $0.is(.stop) && $0.value(.stop) == 1 || $0.is(.participantLead)
          })
      else { continue }
      draft.mention = nil
    }
  }

  private func isVerbAlone(_ candidate: EventCandidate) -> Bool {
    candidate.draft.rule == .outcome && candidate.draft.kind.isGathering
      && candidate.draft.mention == nil
  }

  /// "Tại cuộc họp chiều 1/2, ban tổ chức quyết định lùi trận A": the day of the meeting is not that
  /// of what was put off there.
  private func undate(_ candidates: [EventCandidate]) {
    for index in candidates.indices.dropFirst() {
      let draft = candidates[index].draft
      guard draft.status == .postponed || draft.status == .cancelled, candidates[index].runsForward,
        let mention = draft.mention, mentions[mention].range.upperBound <= draft.title.lowerBound
      else { continue }
      if candidates[..<index].contains(where: {
        $0.draft.mention == mention && $0.draft.status != draft.status
          && $0.draft.title.upperBound <= mentions[mention].range.lowerBound
      }) {
        draft.mention = nil
      }
    }
  }

  /// "The exhibition runs from 16 September at the Jakarta Expo": a name like that of an exhibition
  /// behind a preposition of place is where the event before it is, and has no day of its own.
  private func dropHouses(_ candidates: [EventCandidate]) {
    for index in candidates.indices.dropFirst() {
      let (house, event) = (candidates[index].draft, candidates[index - 1].draft)
      if house.isOccasion, house.kind == .exhibition, house.editions.isEmpty,
        house.mention != nil, house.mention == event.mention, !event.isBare
      {
        house.mention = nil
        house.isBackground = true
      }
    }
  }

  /// What stands beside a frame is part of it: "bên lề Hội nghị A, Thủ tướng có cuộc gặp B".
  private func frame(_ candidates: [EventCandidate]) {
    guard candidates.count > 1, let frame = candidates.first(where: { $0.draft.isFrame }) else {
      return
    }
    // "Bên lề Hội nghị A và các hội nghị liên quan, ...".
    let titles = candidates.filter { !$0.draft.isPlural }.map { $0.title }
    for candidate in candidates
    where candidate.draft !== frame.draft
      && Gap.crossings(candidate.title, frame.title, titles, reader) == 0
    {
      candidate.draft.frame = frame.draft
    }
  }

  /// Whether the sentence is the line below a picture: "Photo: ...".
  private func isCaption(_ text: Span<UInt8>) -> Bool {
    let first = reader.range.lowerBound
    guard let hit = reader.hit(at: first), hit.has(.caption) else { return false }
    return reader.isMark(hit.end, ":", text)
  }

  /// "Rooms for the conference": a bare word that only describes another, of which nothing is told;
  /// or the purpose of a visit: "will visit Manila on Monday for talks".
  private func isAttribute(
    _ candidate: EventCandidate,
    after last: EventDraft?
  ) -> Bool {
    guard candidate.draft.isBare, !candidate.isAct else { return false }
    // "Arrives in Hanoi on Thursday for a state visit": the journey is the visit.
    if candidate.draft.kind == .visit, travels(before: candidate.title.lowerBound) { return false }
    var first = reader.articles(before: candidate.title.lowerBound)
    // "For a three-day summit".
    if let length = reader.expression(at: first - 1), length.content == .duration {
      first = length.spanStart
      while first > reader.range.lowerBound, reader.isArticle(first - 1) { first -= 1 }
    }
    guard let before = reader.hit(before: first),
      candidate.draft.bond > 2 || !isSpan(candidate.draft.mention),
      candidate.draft.status == nil || last?.kind == .visit
        || before.has(.onward) && travels(before: before.start)
    else { return false }
    // "The new dates for the summit", "3 June for the hearing" are the event's.
    if let label = reader.hit(before: before.start), label.is(.reference) { return false }
    if reader.expression(at: before.start - 1) != nil, last == nil,
      !travels(before: before.start)
    {
      return false
    }
    return before.is(.connector) && !reader.starts(before.start, LexicalClass.and.mask)
      && before.start > reader.range.lowerBound
  }

  /// Whether a mention tells from when to when.
  private func isSpan(_ mention: Int?) -> Bool {
    if let mention, case .interval? = mentions[mention].value { return true }
    return false
  }

  /// "Arrived in Manila on Monday for a summit": the day of the journey.
  private func travels(before token: Int) -> Bool {
    reader.hits(in: reader.range.lowerBound..<token).contains { $0.has(.travel) }
  }

  /// The first colon of the sentence that is part of no number.
  private func colon(_ text: Span<UInt8>) -> Int? {
    reader.range.first {
      reader.isMark($0, ":", text) && reader.expression(at: $0) == nil
    }
  }

  /// The place behind a verb that tells that people meet: "to gather in Da Nang".
  func placeOfVerb(_ text: Span<UInt8>) -> PlaceDraft? {
    guard reader.sentence.classes & LexicalClass.cue.mask != 0 else { return nil }
    return PlaceReader(reader: reader, plan: PlanReader(reader: reader)).places(outside: [], text)
      .first(where: isOfVerb)?.draft
  }

  /// The first place behind a preposition, in a sentence that tells of no event.
  func placeOfLead(_ text: Span<UInt8>) -> PlaceDraft? {
    guard reader.mayHave(.placeLead) else { return nil }
    return PlaceReader(reader: reader, plan: PlanReader(reader: reader)).places(outside: [], text)
      .first { $0.draft.hasLead && $0.draft.entry != nil }?.draft
  }

  /// Whether a place follows the verb that tells of an event: "was held in Cebu".
  private func isOfVerb(_ found: PlaceReader.Found) -> Bool {
    guard found.draft.hasLead else { return false }
    let first = reader.articles(before: found.tokens.lowerBound)
    guard let lead = reader.hit(before: first) else { return false }
    if lead.is(.cue) { return true }
    guard let verb = reader.hit(before: lead.start) else { return false }
    return verb.is(.cue) || verb.is(.doing) || verb.is(.opening)
  }

  /// "Liên hoan Phim quốc tế Hà Nội lần thứ VI", "Penang Bridge Marathon": the town in the name of a
  /// festival or a fair, which is where it is held if no place is told; where names run backward
  /// from their head word, in that of games and elections too.
  private func titlePlace(_ candidate: EventCandidate) {
    switch candidate.draft.kind {
    case .festival, .exhibition: break
    case .games, .election: if candidate.runsForward { return }
    case .other: if candidate.draft.marksPast || candidate.draft.isBare { return }
    default: return
    }
    guard let place = reader.sentence.places.first(where: { isTown($0, in: candidate.title) })
    else { return }
    let hit = reader.scan.places[place]
    let entry = PlaceValue(rawValue: hit.value(.place)).entry
    candidate.draft.titlePlace = PlaceDraft(
      range: reader.bytes(hit.tokens),
      entry: entry,
      country: reader.lexicon.placeFacts[entry].country,
      hasLead: false
    )
  }

  /// Whether a place stands in a title and is no country.
  private func isTown(_ place: Int, in title: Range<Int>) -> Bool {
    let hit = reader.scan.places[place]
    let value = PlaceValue(rawValue: hit.value(.place))
    guard title.contains(hit.start), hit.end <= title.upperBound, !value.isNone, !value.isAmbiguous
    else { return false }
    let entry = reader.lexicon.gazetteer.entries[value.entry]
    return !entry.isCountry || entry.isCapital
  }

  private func place(
    _ candidate: EventCandidate,
    _ titles: [Range<Int>],
    _ places: [PlaceReader.Found],
    _ plan: PlanReader,
    _ colon: Int?
  ) {
    // Most events have one place, for which there is nothing to rank.
    var first: (found: PlaceReader.Found, cost: Int)?
    var ranked: [(PlaceReader.Found, Int)] = []
    for found in places
    where found.draft.hasLead || found.draft.isHost || !candidate.draft.namesPlace {
      let crossed = Gap.crossings(candidate.title, found.tokens, titles, reader)
      if crossed == 0, plan.isFormer(place: found.tokens) {
        candidate.draft.previousPlaces = candidate.draft.previousPlaces + [found.draft]
        continue
      }
      var cost = Gap.between(candidate.title, found.tokens) + 10 * crossed
      if plan.isOnward(place: found.tokens) {
        cost -= 20
      } else if !found.draft.hasLead {
        cost += 12
      }
      // A place before the title is often where the reporter is.
      if found.tokens.upperBound <= candidate.title.lowerBound {
        cost += found.draft.entry == nil ? 20 : 10
        // What stands between two events belongs to the first of them.
        if titles.contains(where: { $0.upperBound <= found.tokens.lowerBound }) {
          let between = reader.hits(in: found.tokens.upperBound..<candidate.title.lowerBound)
          // ... and before "while" all of it does.
          if between.contains(where: { $0.is(.clause) && $0.value(.clause) == 0 }) { continue }
          cost += 12
        }
      }
      // "... was held in Cebu": the place of the verb itself.
      let isOther = titles.contains {
        $0 != candidate.title && $0.upperBound <= found.tokens.lowerBound
      }
      if isOfVerb(found), found.tokens.lowerBound >= candidate.title.upperBound || !isOther {
        cost -= 15
      }
      // A place that opens the sentence holds for all of it.
      if found.tokens.lowerBound - reader.range.lowerBound <= 2 || found.draft.isHost,
        found.draft.hasLead || found.draft.isHost
      {
        cost = min(cost, 24)
      }
      // "Ba hội nghị diễn ra tại Brunei: ..., ... và ...": a place before a colon is that of all
      // that follows it.
      if let colon, found.draft.hasLead, found.tokens.upperBound <= colon,
        candidate.title.lowerBound > colon
      {
        cost = min(cost, 24)
      }
      guard cost < 45 else { continue }
      if let known = first {
        if ranked.isEmpty { ranked.append(known) }
        ranked.append((found, cost))
      } else {
        first = (found, cost)
      }
    }
    var drafts: [PlaceDraft] = []
    if ranked.isEmpty {
      if let first { drafts.append(first.found.draft) }
    } else {
      ranked.sort { ($0.1, $0.0.tokens.lowerBound) < ($1.1, $1.0.tokens.lowerBound) }
      drafts = ranked.map { $0.0.draft }
    }
    if candidate.draft.kind == .visit,
      let goal = PlaceReader(reader: reader, plan: plan).goal(of: candidate, titles)
    {
      drafts.removeAll { $0.range.overlaps(goal.range) }
      drafts.insert(goal, at: 0)
    }
    candidate.draft.places = drafts
  }
}
