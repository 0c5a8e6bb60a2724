import Chronology

/// Makes the public observation of a draft, with evidence for every field.
struct ObservationBuilder {
  let lexicon: Lexicon
  let text: [UInt8]
  let mentions: [Mention]
  let anchor: Anchor?
  let title: Range<Int>?
  let datelinePlace: PlaceDraft?

  func observation(_ draft: EventDraft, isMain: Bool) -> Observation {
    var observation = Observation(
      title: string(draft.title),
      titleRange: draft.title,
      kind: draft.kind,
      status: .held
    )
    cite(.title, draft.title, "title", 0.9, &observation)
    cite(.kind, draft.head, draft.rule, 0.9, &observation)
    date(draft, &observation)
    status(draft, &observation)
    place(draft, isMain, &observation)
    if let series = draft.series, let range = draft.seriesRange {
      observation.series = lexicon.seriesIDs[series]
      cite(.series, range, "series-name", 0.95, &observation)
    }
    if let first = draft.editions.first, let range = draft.editionRange {
      observation.edition = first
      observation.editions = draft.editions
      cite(.edition, range, "edition", 0.95, &observation)
      cite(.editions, range, "edition", nil, &observation)
    }
    if let (mode, range) = draft.mode {
      observation.mode = mode
      cite(.mode, range, "mode", 0.85, &observation)
    }
    name(draft.host, .host, \.host, &observation)
    name(draft.chair, .chair, \.chair, &observation)
    name(draft.organiser, .organiser, \.organiser, &observation)
    name(draft.theme, .theme, \.theme, &observation)
    participants(draft, &observation)
    previous(draft, &observation)
    if let recurrence = draft.recurrence {
      observation.recurrence = StatedRecurrence(timex: mentions[recurrence].timex)
      cite(.recurrence, mentions[recurrence].range, mentions[recurrence].rule, 0.9, &observation)
    }
    observation.isMain = isMain
    if isMain {
      cite(
        .main,
        draft.title,
        title?.overlaps(draft.title) == true ? "headline" : "lead",
        0.8,
        &observation
      )
    }
    return observation
  }

  // MARK: - When

  private func date(_ draft: EventDraft, _ observation: inout Observation) {
    guard let index = draft.mention else { return }
    let mention = mentions[index]
    var value = mention.value
    cite(.when, mention.range, mention.rule, certainty(of: mention), &observation)
    if let end = draft.endMention, case .date(let first)? = mention.value,
      case .date(let last)? = mentions[end].value, let from = first.civilDate,
      let to = last.civilDate, from < to
    {
      value = EDTF(from: from, to: to)
      cite(.when, mentions[end].range, mentions[end].rule, nil, &observation)
    }
    observation.when = value
    derivation(of: mention, &observation)
    // "26-28 October or 3-5 November": none of them is known to be right.
    if value == nil, !mention.alternatives.isEmpty {
      observation.alternatives = mention.alternatives
      cite(.alternatives, mention.range, mention.rule, nil, &observation)
      observation.certainty[.when] = 0.5
    }
    if let time = mention.time {
      observation.time = time
      cite(.time, mention.range, mention.rule, 0.9, &observation)
    }
    if let zone = mention.zone, zone.rawValue != "local" {
      observation.zone = zone
      cite(.zone, mention.range, mention.rule, 0.9, &observation)
    }
  }

  /// An inferred part cites the anchor that it came from.
  private func derivation(of mention: Mention, _ observation: inout Observation) {
    guard let source = mention.anchor, let anchor, source == anchor.source else { return }
    let from: Evidence.Source =
      switch source {
      case .metadata: anchor.range == nil ? .metadata : .text
      case .url: .url
      case .dateline, .nearby: .text
      }
    observation.evidence.append(
      Evidence(
        .when,
        from: from,
        at: anchor.range,
        quote: anchor.range.map(string),
        rule: "anchor-\(source.rawValue):\(anchor.value)"
      )
    )
  }

  private func certainty(of mention: Mention) -> Double {
    let parts = [mention.certainty.year, mention.certainty.month, mention.certainty.day]
    let inferred = parts.count { $0 == .inferred }
    return inferred == 0
      ? 0.97 : mention.anchor == .nearby ? 0.8 : 0.92 - Double(inferred - 1) * 0.05
  }

  // MARK: - Earlier plans and participants

  /// Dates and places that the event had before, as pairs in order of the text.
  private func previous(_ draft: EventDraft, _ observation: inout Observation) {
    var dates: [(EDTF, Int)] = draft.previous.compactMap { index in
      mentions[index].value.map { ($0, index) }
    }
    dates.removeAll { $0.0 == observation.when }
    let places = draft.previousPlaces
    for index in 0..<max(dates.count, places.count) {
      let date = index < dates.count ? dates[index] : nil
      let place = index < places.count ? places[index] : nil
      observation.previous.append(
        PreviousPlan(when: date?.0, place: place.map { self.place($0) })
      )
      if let date {
        cite(.previous, mentions[date.1].range, mentions[date.1].rule, 0.8, &observation)
      }
      if let place { cite(.previous, place.range, "previous-place", 0.8, &observation) }
    }
  }

  private func participants(_ draft: EventDraft, _ observation: inout Observation) {
    for participant in draft.participants {
      observation.participants.append(
        Participant(
          name: string(participant.name),
          country: participant.country,
          role: participant.role.map(string)
        )
      )
      cite(.participants, participant.name, "participant", 0.75, &observation)
      if let role = participant.role { cite(.participants, role, "role", nil, &observation) }
    }
  }

  // MARK: - Status

  private func status(_ draft: EventDraft, _ observation: inout Observation) {
    let bounds = observation.when?.bounds
    let today = anchor?.value.bounds
    var derived: (EventStatus, String)?
    if let bounds, let today {
      if bounds.lowerBound > today.upperBound {
        derived = (.scheduled, "after-document")
      } else if bounds.upperBound < today.lowerBound {
        derived = (.held, "before-document")
      } else if bounds.lowerBound < bounds.upperBound, observation.when?.precision == .day,
        bounds.upperBound > today.upperBound
      {
        derived = (.ongoing, "around-document")
      }
    }
    let stated = draft.status
    var status = stated ?? derived?.0 ?? (draft.tense > 0 ? .scheduled : .held)
    var rule = stated != nil ? "cue" : derived?.1 ?? "tense"
    // What lies after the document was not held, whatever verb the writer chose.
    if status == .held || status == .ongoing && draft.opening != 1, let derived,
      derived.0 == .scheduled
    {
      status = .scheduled
      rule = derived.1
    } else if status == .held, let derived, derived.0 == .ongoing {
      status = .ongoing
      rule = derived.1
    }
    // What happens regularly, on a day that no year fixes, is still to come.
    if draft.isHabitual || draft.mention.map({ mentions[$0].timex.isLunar }) ?? false,
      observation.when == nil, status == .held, rule != "before-document"
    {
      status = .expected
      rule = "habit"
    }
    observation.status = status
    if let range = draft.statusRange, rule == "cue" {
      cite(.status, range, "cue-\(status.rawValue)", 0.9, &observation)
    } else {
      let range = draft.mention.map { mentions[$0].range } ?? draft.head
      cite(.status, range, rule, 0.75, &observation)
    }
  }

  // MARK: - Place

  private func place(_ draft: EventDraft, _ isMain: Bool, _ observation: inout Observation) {
    var drafts = draft.places
    if drafts.isEmpty, isMain, draft.mode?.0 != .online, let datelinePlace {
      drafts = [datelinePlace]
    }
    // Where it no longer is, is no place of it.
    let former = draft.previousPlaces.compactMap(\.country)
    if let first = drafts.first?.country {
      drafts.removeAll { $0.country.map { $0 != first && former.contains($0) } ?? false }
    }
    for draft in drafts {
      let place = place(draft)
      if observation.places.contains(where: { $0.text == place.text }) { continue }
      observation.places.append(place)
      let field: Evidence.Field = observation.places.count == 1 ? .place : .places
      cite(
        field,
        draft.range,
        draft.isDateline ? "dateline" : draft.hasLead ? "place-lead" : "gazetteer",
        field == .place ? (draft.hasLead ? 0.92 : 0.7) : nil,
        &observation
      )
      if let entry = draft.entry, field == .place {
        observation.evidence.append(
          Evidence(
            .place,
            from: .gazetteer,
            at: nil,
            quote: nil,
            rule: "gazetteer:\(lexicon.gazetteer.entries[entry].name)"
          )
        )
      }
    }
    observation.place = observation.places.first
    // A country with one zone fixes the zone of a clock time.
    if observation.time != nil, observation.zone == nil, let first = drafts.first,
      let zone = zone(first)
    {
      observation.zone = Zone(rawValue: zone)
      observation.evidence.append(
        Evidence(.zone, from: .gazetteer, at: nil, quote: nil, rule: "zone-of-place")
      )
      observation.certainty[.zone] = 0.8
    }
  }

  private func zone(_ draft: PlaceDraft) -> String? {
    if let entry = draft.entry, let zone = lexicon.gazetteer.entries[entry].zone { return zone }
    return draft.country.flatMap { lexicon.gazetteer.country($0)?.zone }
  }

  private func place(_ draft: PlaceDraft) -> Place {
    let words = string(draft.range)
    guard let index = draft.entry else {
      return Place(text: words, name: words, country: draft.country)
    }
    let entry = lexicon.gazetteer.entries[index]
    return Place(
      text: words,
      name: entry.name,
      country: entry.country,
      latitude: entry.latitude,
      longitude: entry.longitude
    )
  }

  // MARK: - Evidence

  private func name(
    _ range: Range<Int>?,
    _ field: Evidence.Field,
    _ path: WritableKeyPath<Observation, String?>,
    _ observation: inout Observation
  ) {
    guard let range else { return }
    observation[keyPath: path] = string(range)
    cite(field, range, field.rawValue, 0.8, &observation)
  }

  private func cite(
    _ field: Evidence.Field,
    _ range: Range<Int>,
    _ rule: String,
    _ certainty: Double?,
    _ observation: inout Observation
  ) {
    let source: Evidence.Source = title?.contains(range.lowerBound) == true ? .title : .text
    observation.evidence.append(
      Evidence(field, from: source, at: range, quote: string(range), rule: rule)
    )
    if let certainty { observation.certainty[field] = certainty }
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
