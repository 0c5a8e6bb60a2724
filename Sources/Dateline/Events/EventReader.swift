import Chronology

/// Reads the events of one sentence: heads with their titles, and for each the date, the place and
/// the state that stand nearest.
struct EventReader {
  let reader: SentenceReader
  let mentions: [Mention]
  /// The bytes of the document's own dates, which date no event.
  var stamps: [Range<Int>] = []

  /// The drafts of the sentence, in order of the text.
  func drafts(sentence: Int, _ text: Span<UInt8>) -> [EventDraft] {
    guard !isCaption(text) else { return [] }
    var candidates = HeadReader(reader: reader).candidates(sentence, text)
    guard !candidates.isEmpty else { return [] }
    let titles = candidates.map(\.title)
    let plan = PlanReader(reader: reader)
    let dates = DateReader(
      reader: reader,
      mentions: mentions,
      stamps: stamps,
      titles: titles,
      plan: plan
    )
    let states = StatusReader(reader: reader, titles: titles)
    let places = PlaceReader(reader: reader, plan: plan).places(outside: titles, text)
    let details = DetailReader(reader: reader, titles: titles)
    for index in candidates.indices {
      dates.date(&candidates[index], text)
      states.read(&candidates[index])
      place(&candidates[index], titles, places, plan)
      details.read(&candidates[index], text)
    }
    return candidates.map(\.draft)
  }

  /// Whether the sentence is the line below a picture: "Photo: ...".
  private func isCaption(_ text: Span<UInt8>) -> Bool {
    let first = reader.range.lowerBound
    guard let hit = reader.hit(at: first), hit.has(.caption) else { return false }
    return reader.isMark(hit.end, ":", text)
  }

  private func place(
    _ candidate: inout EventCandidate,
    _ titles: [Range<Int>],
    _ places: [PlaceReader.Found],
    _ plan: PlanReader
  ) {
    var ranked: [(PlaceReader.Found, Int)] = []
    for found in places {
      let crossed = Gap.crossings(candidate.title, found.tokens, titles, reader)
      if crossed == 0, plan.isFormer(place: found.tokens) {
        candidate.draft.previousPlaces.append(found.draft)
        continue
      }
      var cost = Gap.between(candidate.title, found.tokens) + 10 * crossed
      if plan.isOnward(place: found.tokens) {
        cost -= 20
      } else if !found.draft.hasLead {
        cost += 12
      }
      // A place before the title is often where the reporter is.
      if found.tokens.upperBound <= candidate.title.lowerBound { cost += 10 }
      if cost < 60 { ranked.append((found, cost)) }
    }
    ranked.sort { ($0.1, $0.0.tokens.lowerBound) < ($1.1, $1.0.tokens.lowerBound) }
    candidate.draft.places = ranked.map(\.0.draft)
    if candidate.draft.kind == .visit,
      let goal = PlaceReader(reader: reader, plan: plan).goal(of: candidate, titles)
    {
      candidate.draft.places.removeAll { $0.range.overlaps(goal.range) }
      candidate.draft.places.insert(goal, at: 0)
    }
  }
}
