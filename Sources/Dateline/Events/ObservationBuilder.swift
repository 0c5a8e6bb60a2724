import Chronology

/// Makes the public observation of a draft, with evidence for every field.
struct ObservationBuilder {
  let lexicon: Lexicon
  let text: [UInt8]
  let mentions: [Mention]
  let anchor: Anchor?
  let title: Range<Int>?
  let datelinePlace: PlaceDraft?

  /// The latest day that a document without a date tells of as over.
  var lastToldDay: CivilDate?

  /// The days of the document.
  private let today: ClosedRange<CivilDate>?

  /// What cites the document's date, made when it is first needed.
  private var anchorEvidence: Evidence?

  init(
    lexicon: Lexicon,
    text: [UInt8],
    mentions: [Mention],
    anchor: Anchor?,
    title: Range<Int>?,
    datelinePlace: PlaceDraft?
  ) {
    self.lexicon = lexicon
    self.text = text
    self.mentions = mentions
    self.anchor = anchor
    today = anchor?.value.bounds
    self.title = title
    self.datelinePlace = datelinePlace
  }

  /// Adds the observation of a draft.
  mutating func add(_ draft: EventDraft, isMain: Bool, to observations: inout [Observation]) {
    let name = quote(draft.title)
    observations.append(
      Observation(title: name.words, titleRange: draft.title, kind: draft.kind, status: .held)
    )
    fill(&observations[observations.count - 1], draft, name, isMain)
  }

  private mutating func fill(
    _ observation: inout Observation,
    _ draft: EventDraft,
    _ name: Quote,
    _ isMain: Bool
  ) {
    // Room for nearly all, so that neither grows piece by piece.
    observation.evidence.reserveCapacity(
      (draft.mention == nil ? 4 : 6) + (draft.editionRange == nil ? 0 : 2) + (isMain ? 1 : 0)
        + (draft.seriesRange == nil ? 0 : 1) + 2 * draft.places.count
    )
    observation.certainties.reserveCapacity(8)
    cite(
      .title,
      name,
      "title",
      Reliability.title(hasEdition: !draft.editions.isEmpty, isMain: isMain),
      &observation
    )
    cite(.kind, draft.head, draft.rule.rawValue, 0.9, &observation)
    let day = draft.mention.map { quote(mentions[$0].range) }
    if let index = draft.mention, let day { date(draft, index, day, &observation) }
    status(draft, day, &observation)
    place(draft, isMain, &observation)
    if let series = draft.series, let range = draft.seriesRange {
      observation.series = lexicon.seriesIDs[series]
      cite(.series, range, "series-name", Reliability.series, &observation)
    }
    if let first = draft.editions.first, let range = draft.editionRange {
      observation.edition = first
      observation.editions = draft.editions
      let words = quote(range)
      cite(.edition, words, "edition", Reliability.edition, &observation)
      cite(.editions, words, "edition", nil, &observation)
    }
    if let (mode, range) = draft.mode {
      observation.mode = mode
      cite(.mode, range, "mode", 0.85, &observation)
    }
    if let range = draft.host { observation.host = cited(range, .host, &observation) }
    if let range = draft.chair { observation.chair = cited(range, .chair, &observation) }
    if let range = draft.organiser {
      observation.organiser = cited(range, .organiser, &observation)
    }
    if let range = draft.theme { observation.theme = cited(range, .theme, &observation) }
    if !draft.participants.isEmpty { participants(draft, &observation) }
    if !draft.previous.isEmpty || !draft.previousPlaces.isEmpty { previous(draft, &observation) }
    whole(draft, &observation)
    if let recurrence = draft.recurrence {
      observation.recurrence = StatedRecurrence(timex: mentions[recurrence].timex)
      cite(.recurrence, mentions[recurrence].range, mentions[recurrence].rule, 0.9, &observation)
    }
    observation.isMain = isMain
    if isMain {
      cite(
        .main,
        name,
        title?.overlaps(draft.title) == true ? "headline" : "lead",
        0.8,
        &observation
      )
    }
  }

  // MARK: - When

  private mutating func date(
    _ draft: EventDraft,
    _ index: Int,
    _ words: Quote,
    _ observation: inout Observation
  ) {
    let mention = mentions[index]
    var value = mention.value
    cite(.when, words, mention.rule, certainty(of: mention), &observation)
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
      cite(.alternatives, words, mention.rule, nil, &observation)
      observation.certainties[.when] = Reliability.alternatives
    }
    // "Date: 28 April. Time: 9.30 a.m."
    if mention.time == nil, let clock = draft.clock {
      time(mentions[clock], quote(mentions[clock].range), &observation)
    } else {
      time(mention, words, &observation)
    }
  }

  private mutating func time(
    _ mention: Mention,
    _ words: Quote,
    _ observation: inout Observation
  ) {
    if let time = mention.time {
      observation.time = time
      cite(.time, words, mention.rule, 0.9, &observation)
    }
    if let zone = mention.zone, zone.rawValue != "local" {
      observation.zone = zone
      cite(.zone, words, mention.rule, 0.9, &observation)
    }
  }

  /// An inferred part cites the anchor that it came from.
  private mutating func derivation(of mention: Mention, _ observation: inout Observation) {
    guard let source = mention.anchor, let anchor, source == anchor.source else { return }
    let from: Evidence.Source =
      switch source {
      case .metadata: anchor.range == nil ? .metadata : .text
      case .url: .url
      case .dateline, .nearby: .text
      }
    if let anchorEvidence {
      observation.evidence.append(anchorEvidence)
      return
    }
    let evidence = Evidence(
      .when,
      from: from,
      at: anchor.range,
      quote: anchor.range.map(string),
      rule: "anchor-" + source.rawValue + ":" + anchor.value.description
    )
    anchorEvidence = evidence
    observation.evidence.append(evidence)
  }

  private func certainty(of mention: Mention) -> Double {
    let parts = mention.certainty
    let inferred =
      (parts.year == .inferred ? 1 : 0) + (parts.month == .inferred ? 1 : 0)
      + (parts.day == .inferred ? 1 : 0)
    return switch inferred {
    case 0: Reliability.date
    case 1: Reliability.inferredDate
    default: Reliability.reckonedDate
    }
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
      let words = place.map { quote($0.range) }
      observation.previous.append(
        PreviousPlan(
          when: date?.0,
          place: place.flatMap { place in words.map { self.place(place, $0.words) } }
        )
      )
      if let date {
        cite(.previous, mentions[date.1].range, mentions[date.1].rule, 0.8, &observation)
      }
      if let words { cite(.previous, words, "previous-place", 0.8, &observation) }
    }
  }

  private func participants(_ draft: EventDraft, _ observation: inout Observation) {
    for participant in draft.participants {
      let name = quote(participant.name)
      let role = participant.role.map(quote)
      observation.participants.append(
        Participant(
          name: name.words,
          country: participant.country,
          role: role?.words
        )
      )
      cite(.participants, name, "participant", 0.75, &observation)
      if let role { cite(.participants, role, "role", nil, &observation) }
    }
  }

  // MARK: - Status

  private func status(_ draft: EventDraft, _ day: Quote?, _ observation: inout Observation) {
    let bounds = observation.when?.bounds
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
    if today == nil { derived = derivation(of: draft, bounds, observation.when) }
    let stated = draft.status
    var status = stated ?? derived?.0 ?? (draft.tense > 0 || isPlan(draft) ? .scheduled : .held)
    var rule = stated != nil ? "cue" : derived?.1 ?? "tense"
    // What lies after the document was not held, whatever verb the writer chose.
    if status == .held || status == .ongoing && draft.opening != 1, let derived,
      derived.0 == .scheduled
    {
      status = .scheduled
      rule = derived.1
    } else if status == .scheduled, let derived, derived.0 == .held,
      observation.when?.precision == .day, draft.marksPast
    {
      status = .held
      rule = derived.1
    } else if status == .held, let derived, derived.0 == .ongoing {
      status = .ongoing
      rule = derived.1
    }
    if status == .held, rule != "before-document" || draft.opening == 0, isJustOpened(draft, bounds)
    {
      status = .ongoing
      rule = "opening"
    }
    // By when something is to be done lies ahead, where nothing says otherwise.
    if status == .held, rule == "tense", draft.kind == .deadline {
      status = .scheduled
      rule = "deadline"
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
      cite(.status, range, status.cueRule, Reliability.cue, &observation)
    } else {
      cite(.status, day ?? quote(draft.head), rule, Reliability.status(rule), &observation)
    }
  }

  /// Without a document's date, what the last day that it tells of as over says of another one; and
  /// from when to when something goes on is told beforehand, where no verb of the past is beside it.
  private func derivation(
    of draft: EventDraft,
    _ bounds: ClosedRange<CivilDate>?,
    _ when: EDTF?
  ) -> (EventStatus, String)? {
    guard when?.precision ?? .unknown >= .month else { return nil }
    if let lastToldDay, let bounds {
      if bounds.lowerBound > lastToldDay { return (.scheduled, "after-told") }
      if bounds.lowerBound < bounds.upperBound, bounds.upperBound > lastToldDay,
        when?.precision == .day
      {
        return (.ongoing, "around-told")
      }
      return nil
    }
    guard draft.marksPast == false, draft.tense == 0, draft.status == nil, draft.opening == nil
    else { return nil }
    switch when {
    case .interval?, .allOf?: return (.scheduled, "span")
    // "Chủ nhật, 23/5 là ngày bầu cử": told beforehand, as what comes of it is told afterwards.
    default: return draft.kind == .election ? (.scheduled, "span") : nil
    }
  }

  /// How many days after its opening something goes on, where no last day is told.
  private static let openDays = 3

  /// Whether a report tells no more than that something has been opened that lasts for days by its
  /// nature, and soon after that.
  private func isJustOpened(_ draft: EventDraft, _ bounds: ClosedRange<CivilDate>?) -> Bool {
    switch draft.kind {
    case .session, .festival, .exhibition, .games: break
    default: return false
    }
    guard draft.isOpening || draft.opening == 0, draft.opening != 1, draft.endMention == nil,
      !draft.isHabitual, !(draft.mention.map { mentions[$0].timex.isLunar } ?? false)
    else { return false }
    guard let today, let bounds else { return true }
    return bounds.lowerBound == bounds.upperBound
      && today.lowerBound.days(since: bounds.upperBound) <= ObservationBuilder.openDays
  }

  /// Whether nothing tells that an event of a day is over: neither a verb of the past nor a date of
  /// the document.
  private func isPlan(_ draft: EventDraft) -> Bool {
    // "17/3/2016 meeting" stands in a list of what was.
    today == nil && !(draft.isBare && draft.isAfterDate) && draft.marksPast && draft.tense == 0
      && draft.mention.map { mentions[$0].value?.precision == .day } ?? false
  }

  // MARK: - Place

  private func place(_ draft: EventDraft, _ isMain: Bool, _ observation: inout Observation) {
    var drafts = draft.places
    if drafts.isEmpty, isMain, !draft.namesPlace, draft.mode?.0 != .online, let datelinePlace {
      drafts = [datelinePlace]
    }
    if drafts.isEmpty, draft.mode?.0 != .online, let town = draft.titlePlace { drafts = [town] }
    // "At the Landmark Hotel", told from a town: the house is there.
    if isMain, let first = drafts.first, first.isHouse, let datelinePlace,
      datelinePlace.isDateline, datelinePlace.entry != nil,
      first.country.map({ $0 == datelinePlace.country }) ?? true
    {
      drafts.insert(datelinePlace, at: 0)
    }
    // Where it no longer is, is no place of it.
    if !draft.previousPlaces.isEmpty, let first = drafts.first?.country {
      let former = draft.previousPlaces.compactMap(\.country)
      drafts.removeAll { $0.country.map { $0 != first && former.contains($0) } ?? false }
    }
    for draft in drafts {
      let words = quote(draft.range)
      let place = place(draft, words.words)
      if observation.places.contains(where: { $0.text == place.text }) { continue }
      if observation.places.isEmpty { observation.place = place }
      observation.places.append(place)
      let field: Evidence.Field = observation.places.count == 1 ? .place : .places
      cite(
        field,
        words,
        draft.isDateline ? "dateline" : draft.hasLead ? "place-lead" : "gazetteer",
        field == .place ? (draft.hasLead ? Reliability.place : Reliability.placeAlone) : nil,
        &observation
      )
      if let entry = draft.entry, field == .place {
        observation.evidence.append(
          Evidence(
            field: .place,
            source: .gazetteer,
            range: nil,
            quote: nil,
            rule: lexicon.placeRules[entry]
          )
        )
      }
    }
    // A country with one zone fixes the zone of a clock time.
    if observation.time != nil, observation.zone == nil, let first = drafts.first,
      let zone = zone(first)
    {
      observation.zone = Zone(rawValue: zone)
      observation.evidence.append(
        Evidence(.zone, from: .gazetteer, at: nil, quote: nil, rule: "zone-of-place")
      )
      observation.certainties[.zone] = 0.8
    }
  }

  private func zone(_ draft: PlaceDraft) -> String? {
    if let entry = draft.entry, let zone = lexicon.gazetteer.entries[entry].zone { return zone }
    return draft.country.flatMap { lexicon.gazetteer.country(code(of: $0))?.zone }
  }

  private func code(of country: PlaceFacts.Country) -> String {
    lexicon.gazetteer.entries[country.entry].country
  }

  private func place(_ draft: PlaceDraft, _ words: String) -> Place {
    guard let index = draft.entry else {
      return Place(text: words, name: words, country: draft.country.map(code))
    }
    let entries = lexicon.gazetteer.entries
    return Place(
      text: words,
      name: entries[index].name,
      country: entries[index].country,
      latitude: entries[index].latitude,
      longitude: entries[index].longitude
    )
  }

  // MARK: - Evidence

  /// Words of the text, made a string once however often they are cited.
  private struct Quote {
    let range: Range<Int>
    let words: String
  }

  @inline(never)
  private func quote(_ range: Range<Int>) -> Quote {
    Quote(range: range, words: string(range))
  }

  /// The words for a field, cited.
  private func cited(
    _ range: Range<Int>,
    _ field: Evidence.Field,
    _ observation: inout Observation
  ) -> String {
    let words = quote(range)
    cite(field, words, field.rawValue, 0.8, &observation)
    return words.words
  }

  func cite(
    _ field: Evidence.Field,
    _ range: Range<Int>,
    _ rule: String,
    _ certainty: Double?,
    _ observation: inout Observation
  ) {
    cite(field, quote(range), rule, certainty, &observation)
  }

  /// Not inlined, as copies of it would push other code out of the processor's memory for code.
  @inline(never)
  private func cite(
    _ field: Evidence.Field,
    _ quote: Quote,
    _ rule: String,
    _ certainty: Double?,
    _ observation: inout Observation
  ) {
    let source: Evidence.Source = title?.contains(quote.range.lowerBound) == true ? .title : .text
    observation.evidence.append(
      Evidence(field: field, source: source, range: quote.range, quote: quote.words, rule: rule)
    )
    if let certainty { observation.certainties[field] = certainty }
  }

  @inline(never)
  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

extension EventStatus {
  /// The rule that evidence for a state cites which a cue tells: `cue-` and its name.
  fileprivate var cueRule: String {
    switch self {
    case .proposed: "cue-proposed"
    case .expected: "cue-expected"
    case .scheduled: "cue-scheduled"
    case .ongoing: "cue-ongoing"
    case .held: "cue-held"
    case .postponed: "cue-postponed"
    case .moved: "cue-moved"
    case .cancelled: "cue-cancelled"
    case .denied: "cue-denied"
    }
  }
}
