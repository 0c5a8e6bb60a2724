/// Finds the places of a sentence: what stands after a preposition of place, and names that the
/// gazetteer knows.
struct PlaceReader {
  static let maximumTokens = 24

  /// The value of words that say that what stands before them is where something happens: "là nơi
  /// diễn ra".
  private static let site: Int32 = 4

  let reader: SentenceReader
  let plan: PlanReader

  /// A place with its tokens.
  struct Found {
    var tokens: Range<Int>
    var draft: PlaceDraft
  }

  private static let leads = LexicalClass.placeLead.mask | LexicalClass.hostLead.mask

  /// All places of the sentence, in order of the text.
  ///
  /// Names inside `titles` count only after a
  /// preposition of place.
  func places(outside titles: [Range<Int>], _ text: Span<UInt8>) -> [Found] {
    var result: [Found] = []
    func add(_ found: Found?) {
      guard let found, !result.contains(where: { $0.tokens.overlaps(found.tokens) }) else { return }
      result.append(found)
    }
    for index in reader.sentence.hits
    where reader.scan.hits[index].classes & PlaceReader.leads != 0 {
      let hit = reader.scan.hits[index]
      // "Hosted by Ho Chi Minh City".
      if hit.is(.hostLead), let city = reader.place(at: hit.end), !isCountry(city) {
        var host = found(city.tokens, hasLead: false)
        host.draft.isHost = true
        add(host)
      }
      guard hit.is(.placeLead),
        result.last.map({ $0.tokens.upperBound <= hit.start }) ?? true,
        // "Venue: Riverside Hall": the label is all the title there is, and leads to the place.
        hit.is(.reference) || !titles.contains(where: { $0.contains(hit.start) })
      else { continue }
      let found = named(from: hit.end, runsForward: hit.value(.placeLead) == 1, text)
      if let found, isOnlyInTitle(found, behind: hit.end, titles) { continue }
      add(found)
    }
    for title in titles { add(behind(title, text)) }
    // "Chuyển sang Trung tâm Triển lãm", "moved to the Town Hall": where the word of change leads.
    for change in plan.changes where change.has(.onward) || isLeading(change.end - 1) {
      let isHouse = reader.hit(at: change.end)?.is(.venue) ?? false
      add(named(from: change.end, runsForward: isHouse, text))
    }
    // "Trung tâm Hội nghị tỉnh sẽ là nơi họp Đại hội": a house that opens the sentence; "tỉnh Bến
    // Tre tổ chức" is who acts.
    if let venue = house(text), !titles.contains(where: { $0.contains(venue.start) }),
      var found = named(from: venue.start, runsForward: true, text),
      // "Trung tâm cho biết": a word for a house without its name.
      found.tokens.count > venue.tokens.count
    {
      found.draft.hasLead = false
      found.draft.isHost = true
      add(found)
    }
    if reader.mayHave(.reference) {
      for index in reader.sentence.hits
      where reader.scan.hits[index].value(.reference) == PlaceReader.site {
        add(site(before: reader.scan.hits[index], text))
      }
    }
    for index in reader.sentence.places {
      let hit = reader.scan.places[index]
      let value = PlaceValue(rawValue: hit.value(.place))
      guard !value.isNone,
        !value.needsContext || plan.isFormer(place: hit.tokens) || plan.isOnward(place: hit.tokens),
        !result.contains(where: { $0.tokens.overlaps(hit.tokens) }),
        !titles.contains(where: { $0.overlaps(hit.tokens) }), !isPartOfName(hit),
        !isInRow(hit, text)
      else { continue }
      if let last = result.last, last.tokens.upperBound + 1 == hit.start,
        reader.isMark(hit.start - 1, ",", text), !last.draft.hasLead
      {
        // "Vientiane, Lao PDR": the city and its country are one place.
        result.removeLast()
        var found = found(last.tokens.lowerBound..<hit.end, hasLead: false)
        found.draft.isHost = last.draft.isHost
        result.append(found)
      } else if stands(alone: hit, titles, text) {
        var found = found(hit.tokens, hasLead: false)
        found.draft.isHost = hosts(hit)
        result.append(found)
      }
    }
    if result.count > 1 { result.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
    return result
  }

  /// The word for a house that opens the sentence, behind an agency's name or a few words and a
  /// comma: "Trong khi đó, Bảo tàng Mỹ thuật có triển lãm".
  private func house(_ text: Span<UInt8>) -> EventScan.Hit? {
    guard reader.mayHave(.venue) else { return nil }
    let first = reader.opening(text)
    for index in first..<max(min(first + 6, reader.range.upperBound), first)
    where index == first || reader.isMark(index - 1, ",", text) {
      if let venue = reader.hit(at: index), venue.is(.venue), venue.value(.venue) == 0,
        reader.isName(venue.start)
      {
        return venue
      }
    }
    return nil
  }

  /// "Cung Hữu nghị, Hà Nội tối 23/5 là nơi diễn ra ...": the place that is the subject, without a
  /// date behind it.
  private func site(before words: EventScan.Hit, _ text: Span<UInt8>) -> Found? {
    let front = reader.opening(text)
    let limit = max(front, words.start - PlaceReader.maximumTokens)
    var end = words.start
    for index in limit..<words.start {
      if let expression = reader.expression(at: index) {
        end = min(end, min(expression.start, expression.spanStart))
        break
      }
    }
    while end > limit, reader.tokens[end - 1].kind == .mark { end -= 1 }
    var start = limit
    while start < end, !reader.isName(start), reader.hit(at: start)?.is(.venue) != true {
      start += 1
    }
    guard start < end, start - front <= 6,
      (start..<end).contains(where: {
        reader.place(at: $0) != nil
          || reader.hit(at: $0).map { $0.is(.venue) && $0.value(.venue) == 0 } ?? false
      })
    else { return nil }
    var found = found(start..<end, hasLead: true)
    found.draft.isHouse =
      found.draft.entry.map { isOnlyCountry($0) } ?? true
    return found
  }

  /// "Take part in the Indonesia Packaging Exhibition": a country that only a title names; "the
  /// Philippines' elections" are there.
  private func isOnlyInTitle(_ found: Found, behind lead: Int, _ titles: [Range<Int>]) -> Bool {
    guard let entry = found.draft.entry, isOnlyCountry(entry),
      let country = reader.place(at: found.tokens.lowerBound),
      reader.range.contains(country.end), reader.tokens[country.end].kind != .mark
    else { return false }
    return titles.contains {
      $0.lowerBound >= lead && $0.lowerBound <= found.tokens.lowerBound
        && $0.upperBound > country.end && $0.upperBound >= found.tokens.upperBound
    }
  }

  /// Where a visit goes: the first place behind its head word.
  func goal(of visit: EventCandidate, _ titles: [Range<Int>]) -> PlaceDraft? {
    for index in reader.sentence.places {
      let hit = reader.scan.places[index]
      guard hit.start >= visit.head.upperBound, hit.start - visit.head.upperBound <= 12,
        !PlaceValue(rawValue: hit.value(.place)).isNone
      else { continue }
      let between = visit.head.upperBound..<hit.start
      guard !titles.contains(where: { between.contains($0.lowerBound) }),
        !between.contains(where: {
          reader.expression(at: $0) != nil
            || reader.starts($0, LexicalClass.connector.mask) && !reader.isArticle($0)
              && reader.hit(covering: $0)?.has(.onward) != true
        })
      else { return nil }
      return found(hit.tokens, hasLead: true).draft
    }
    return nil
  }

  /// The place in brackets or behind a dash after a title: "Hội pháo làng Đồng Kỵ (Từ Sơn, Bắc
  /// Ninh)", "11th ASEM Summit – Ulaanbaatar".
  private func behind(_ title: Range<Int>, _ text: Span<UInt8>) -> Found? {
    let mark = title.upperBound
    guard mark + 1 < reader.range.upperBound, reader.tokens[mark].kind == .mark else { return nil }
    if reader.isMark(mark, "(", text) {
      guard let close = reader.closing(mark, text),
        // "(ITE HCMC 2023)" is a name.
        !(mark + 1..<close).contains(where: { reader.tokens[$0].kind == .number }),
        (mark + 1..<close).contains(where: { reader.place(at: $0) != nil }),
        let found = named(from: mark + 1, runsForward: false, text),
        found.tokens.upperBound < close
      else { return nil }
      return found
    }
    guard reader.isMark(mark, "-", text) || text[Int(reader.tokens[mark].start)] == 0xE2,
      reader.place(at: mark + 1) != nil
    else { return nil }
    return named(from: mark + 1, runsForward: false, text)
  }

  /// Whether a place is the subject of a verb of hosting: "Da Nang, Viet Nam, hosted ...".
  private func hosts(_ place: EventScan.Hit) -> Bool {
    var first = place.end
    // "Bình Dương ngày 5/8 là nơi diễn ra ...".
    if let day = reader.expression(at: first), day.start <= first, day.end > first {
      first = day.end
    }
    for next in first...max(min(first + 4, reader.range.upperBound), first) {
      guard let hit = reader.hit(at: next) else { continue }
      if hit.is(.doing), hit.value(.doing) == Int32(EventRole.hostIndex) { return true }
      if hit.is(.cue) || hit.is(.stop) || hit.is(.connector) { return false }
    }
    return false
  }

  /// Whether a name without a preposition can be where something is: it opens the sentence, stands
  /// behind a comma after a title, a date or a place, or it is the subject that hosts.
  private func stands(
    alone place: EventScan.Hit,
    _ titles: [Range<Int>],
    _ text: Span<UInt8>
  ) -> Bool {
    if hosts(place) { return true }
    var before = place.start - 1
    // "TP Vũng Tàu tối 17/5 ...": a word for a town belongs to its name.
    if let town = reader.hit(before: place.start), town.is(.venue),
      town.start == reader.opening(text)
    {
      before = town.start - 1
    }
    guard before >= reader.opening(text) else {
      return reader.isMark(place.end, ",", text) || reader.isMark(place.end, ":", text)
        || reader.isMark(place.end, "-", text) || reader.isMark(place.end, "(", text)
        || reader.expression(at: place.end) != nil
    }
    // The new place of an event that moved, and the old one.
    if plan.isFormer(place: place.tokens) || plan.isOnward(place: place.tokens) { return true }
    if titles.contains(where: { $0.upperBound == place.start }) { return true }
    // "sắp tới Kuala Lumpur": the preposition is part of a longer phrase.
    if reader.starts(before, LexicalClass.placeLead.mask), !reader.isArticle(before) { return true }
    guard reader.tokens[before].kind == .mark else { return false }
    // "về Quảng trường Lâm Viên, TP Đà Lạt": a town behind a name and a comma.
    if reader.isMark(before, ",", text), before > reader.range.lowerBound, !isCountry(place),
      reader.tokens[before - 1].traits.contains(.capital)
        || reader.hit(covering: before - 1)?.is(.venue) == true,
      reader.place(endingAt: before) == nil
    {
      return true
    }
    return titles.contains { $0.upperBound == before }
      || reader.expression(at: before - 1) != nil
      || reader.sentence.places.contains {
        reader.scan.places[$0].end == before
          && reader.hit(before: reader.scan.places[$0].start).map { $0.is(.placeLead) } ?? false
      }
  }

  /// "Laos, Vietnam hold ...": countries side by side are who acts.
  private func isInRow(_ place: EventScan.Hit, _ text: Span<UInt8>) -> Bool {
    guard isCountry(place) else { return false }
    let next = reader.isMark(place.end, ",", text) ? reader.place(at: place.end + 1) : nil
    let before =
      reader.isMark(place.start - 1, ",", text) ? reader.place(endingAt: place.start - 1) : nil
    return [next, before].contains { $0.map(isCountry) ?? false }
  }

  /// "Quảng trường Lâm Viên" is not in Vienna: a short name that needs a preposition, behind a word
  /// with a capital that nothing else explains.
  func isPartOfName(_ place: EventScan.Hit) -> Bool {
    guard place.tokens.count == 1, place.start > reader.range.lowerBound,
      PlaceValue(rawValue: place.value(.place)).needsContext
    else { return false }
    let before = reader.tokens[place.start - 1]
    return before.kind == .word && before.traits.contains(.capital)
      && reader.hit(covering: place.start - 1) == nil
      && reader.place(covering: place.start - 1) == nil
  }

  /// "Quảng trường Hồ Chí Minh, thành phố Vinh": the name of a house, where another name tells the
  /// town behind it.
  private func namesHouse(_ place: EventScan.Hit, in tokens: Range<Int>) -> Bool {
    guard place.end < tokens.upperBound, let house = reader.hit(before: place.start),
      house.is(.venue), house.value(.venue) == 0
    else { return false }
    return reader.sentence.places.contains {
      let other = reader.scan.places[$0]
      return other.start > place.end && other.end <= tokens.upperBound
        && !PlaceValue(rawValue: other.value(.place)).isNone && !isCountry(other)
    }
  }

  private func isCountry(_ place: EventScan.Hit) -> Bool {
    reader.lexicon.placeFacts[PlaceValue(rawValue: place.value(.place)).entry].isCountry
  }

  /// Which of the places that bear a name is meant.
  private struct Choice {
    var city: Int?
    var fitting: Int?
    /// One name of several places, and no country beside it: left unresolved.
    var isDoubtful = false
    private var rival: PlaceFacts.Country?

    mutating func weigh(_ value: PlaceValue, _ facts: PlaceFacts, in country: PlaceFacts.Country?) {
      if let country, facts.country != country { return }
      if fitting == nil { fitting = value.entry }
      if facts.isCountry, !facts.isCapital { return }
      if city == nil { city = value.entry }
      guard value.isAmbiguous else { return }
      if let rival, rival != facts.country { isDoubtful = true }
      rival = facts.country
    }
  }

  /// Looks a place up: the finest entry in its words that agrees with the country in them.
  func found(_ tokens: Range<Int>, hasLead: Bool) -> Found {
    var draft = PlaceDraft(range: reader.bytes(tokens), hasLead: hasLead)
    let lexicon = reader.lexicon
    var country: PlaceFacts.Country?
    // Most names have one meaning, which takes no memory of its own.
    var first: PlaceValue?
    var others: [PlaceValue] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard let hit = reader.place(at: index), hit.end <= tokens.upperBound, !isPartOfName(hit),
        !namesHouse(hit, in: tokens)
      else {
        index += 1
        continue
      }
      lexicon.phrases.forEach(
        at: index,
        in: reader.tokens,
        classes: LexicalClass.place.mask
      ) { other in
        let value = PlaceValue(rawValue: other.sense.value)
        guard other.end == hit.end, !value.isNone else { return }
        let facts = lexicon.placeFacts[value.entry]
        if !value.isAmbiguous, facts.isCountry { country = facts.country }
        if first == nil { first = value } else { others.append(value) }
      }
      index = hit.end
    }
    var choice = Choice()
    if let first { choice.weigh(first, lexicon.placeFacts[first.entry], in: country) }
    for value in others { choice.weigh(value, lexicon.placeFacts[value.entry], in: country) }
    if let entry = choice.city ?? choice.fitting, country != nil || !choice.isDoubtful {
      draft.country = lexicon.placeFacts[entry].country
      draft.entry = entry
    }
    return Found(tokens: tokens, draft: draft)
  }
}
