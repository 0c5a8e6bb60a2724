/// How far the name of a place runs.
extension PlaceReader {
  /// The name after a preposition of place.
  func named(from first: Int, runsForward: Bool, _ text: Span<UInt8>) -> Found? {
    var index = first
    let limit = min(reader.range.upperBound, first + PlaceReader.maximumTokens)
    // "in the Philippines", "at the Melia hotel".
    while index < limit, reader.starts(index, LexicalClass.lead.mask), !reader.isName(index) {
      index += 1
    }
    index = described(index, limit)
    let start = index
    let isHouse = reader.hit(at: start).map { $0.is(.venue) && $0.value(.venue) == 0 } ?? false
    var end = index
    var hasName = false
    var small = 0
    var comma: Int?
    loop: while index < limit {
      let token = reader.tokens[index]
      if let place = reader.place(at: index), !PlaceValue(rawValue: place.value(.place)).isNone,
        !isPartOfName(place)
      {
        index = place.end
        end = index
        hasName = true
        // A name that is known is whole.
        small = PlaceReader.smallWords
        continue
      }
      if reader.expression(at: index) != nil || reader.series(at: index) != nil { break }
      if token.kind == .mark {
        guard index + 1 < limit, let next = afterMark(index, hasName, text) else { break }
        if next > index + 1 { end = next }
        if reader.isMark(index, ",", text) { comma = end }
        index = next
        continue
      }
      // "Trung tâm hội nghị tỉnh Sơn La", "Trung tâm Hội nghị và Triển lãm Sài Gòn": what a house is
      // for.
      if isHouse, let purpose = purpose(at: index, of: start, text) {
        if token.traits.contains(.capital) { hasName = true }
        index = purpose
        end = index
        continue
      }
      if let hit = reader.hit(at: index), !hit.is(.connector) {
        switch afterHit(hit, hasName) {
        case .whole:
          end = hit.end
          if token.traits.contains(.capital) { hasName = true }
          small = 0
        case .joint: break
        case .none: break loop
        }
        index = hit.end
        continue
      }
      if reader.isName(index) {
        if token.kind == .number, !hasName { break }
        hasName = true
        small = 0
        index += 1
        end = index
        continue
      }
      // "Bangkok and Pattaya": a small word between two names.
      if hasName, index + 1 < limit,
        reader.starts(index, LexicalClass.connector.mask | LexicalClass.and.mask),
        reader.place(at: index + 1) != nil
      {
        index += 1
        continue
      }
      // "Stade de France".
      if hasName, index + 1 < limit, token.kind == .word, token.end - token.start <= 3,
        reader.tokens[index + 1].traits.contains(.capital), reader.tokens[index + 1].kind == .word,
        reader.expression(at: index + 1) == nil
      {
        index += 1
        continue
      }
      // "Phủ Chủ tịch", "trụ sở Bộ Ngoại giao": small words of a name.
      guard runsForward, token.kind == .word,
        small < (isHouse ? PlaceReader.smallWords + 1 : PlaceReader.smallWords),
        !reader.starts(index, LexicalClass.and.mask | LexicalClass.connector.mask)
      else { break }
      small += 1
      index += 1
      if hasName { end = index }
    }
    // "Tại Nhà hát Lớn, Trường Đại học A tổ chức": who acts is no part of the place.
    if let comma, comma < end, let verb = reader.hit(at: end),
      verb.is(.doing) || verb.is(.cue) || verb.is(.opening)
    {
      end = comma
    }
    guard hasName, start < end, !isUnnamed(start..<end) else { return nil }
    // "Tại Tập đoàn A": a word that goes on into one for people.
    if end - start == 1, reader.place(at: start) == nil, reader.hit(at: end)?.has(.group) ?? false {
      return nil
    }
    var found = found(start..<end, hasLead: true)
    found.draft.isHouse =
      found.draft.entry.map { isOnlyCountry($0) } ?? true
      && reader.hits(in: start..<end).contains { $0.is(.venue) && $0.value(.venue) == 0 }
    return found
  }

  /// The token after a word for an event that tells what a house is for, right behind the word for
  /// the house or joined to another such word.
  private func purpose(at index: Int, of house: Int, _ text: Span<UInt8>) -> Int? {
    guard let venue = reader.hit(at: house) else { return nil }
    if index == venue.end {
      return reader.hit(at: index).flatMap { $0.is(.head) ? $0.end : nil }
    }
    guard reader.hit(before: index)?.is(.head) == true,
      reader.starts(index, LexicalClass.and.mask) || reader.isMark(index, "-", text),
      let next = reader.hit(at: index + 1), next.is(.head)
    else { return nil }
    return next.end
  }

  /// Whether an entry is a country that is no city as well.
  func isOnlyCountry(_ entry: Int) -> Bool {
    let facts = reader.lexicon.placeFacts[entry]
    return facts.isCountry && !facts.isCapital
  }

  func isLeading(_ token: Int) -> Bool {
    reader.starts(token, LexicalClass.to.mask | LexicalClass.placeLead.mask)
  }

  /// "In the Vietnamese capital": words that tell which place is meant, and do not name it.
  private func isUnnamed(_ tokens: Range<Int>) -> Bool {
    guard let last = reader.hit(covering: tokens.upperBound - 1), last.is(.venue),
      last.value(.venue) == 2
    else { return false }
    return !tokens.contains { reader.place(at: $0) != nil }
  }

  /// The token after a few words that describe the name: "at the newly renovated Wembley Stadium".
  private func described(_ first: Int, _ limit: Int) -> Int {
    guard first > reader.range.lowerBound, reader.isWord(first - 1, LexicalClass.lead.mask) else {
      return first
    }
    for index in first..<max(min(first + 4, limit), first) {
      let token = reader.tokens[index]
      if token.traits.contains(.capital) { return index }
      if token.kind == .number || reader.hit(at: index) != nil { return first }
    }
    return first
  }

  /// How many small words may stand together in a name that runs forward.
  private static let smallWords = 3

  private enum Step { case whole, joint, none }

  /// What a known word does in a name: belongs to it, joins it to the next name, or ends it.
  private func afterHit(_ hit: EventScan.Hit, _ hasName: Bool) -> Step {
    if hit.is(.venue) { return .whole }
    let isCapital = reader.tokens[hit.start].traits.contains(.capital)
    if hit.is(.head) || hit.is(.body) || hit.is(.role) {
      return isCapital && (hasName || !hit.is(.head)) ? .whole : .none
    }
    // "Từ Sơn": a small word's namesake.
    if isCapital, !reader.tokens[hit.start].traits.contains(.upper),
      hasName
        || reader.range.contains(hit.end)
          && reader.tokens[hit.end].traits.contains(.capital)
          && reader.tokens[hit.end].kind == .word
    {
      return .whole
    }
    // "The Melia Hotel in Ha Noi" is one place.
    guard hasName, hit.is(.placeLead), reader.range.contains(hit.end) else { return .none }
    return reader.place(at: hit.end) != nil || reader.hit(at: hit.end)?.is(.venue) == true
      ? .joint : .none
  }

  /// The token after a mark inside a name, or nil where the mark ends it.
  private func afterMark(_ index: Int, _ hasName: Bool, _ text: Span<UInt8>) -> Int? {
    let token = reader.tokens[index]
    let next = index + 1
    let isGlued =
      !token.traits.contains(.afterSpace) && !reader.tokens[next].traits.contains(.afterSpace)
    switch text[Int(token.start)] {
    case UInt8(ascii: ","): return hasName && continues(next) ? next : nil
    case UInt8(ascii: "("):
      guard hasName, let close = reader.closing(index, text), close - index <= 8,
        (next..<close - 1).allSatisfy({
          reader.tokens[$0].kind == .mark || reader.isName($0)
            || reader.starts($0, LexicalClass.venue.mask)
        }),
        !(next..<close - 1).contains(where: { reader.expression(at: $0) != nil })
      else { return nil }
      return close
    case UInt8(ascii: "/"):
      // "Quảng trường 2/4".
      return isGlued && hasName && reader.tokens[index - 1].kind == .number ? next : nil
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "&"), 0xE2:
      return isGlued || hasName && reader.isName(next) && reader.expression(at: next) == nil
        ? next : nil
    default: return nil
    }
  }

  private func continues(_ index: Int) -> Bool {
    if reader.expression(at: index) != nil { return false }
    if reader.place(at: index) != nil { return true }
    guard let hit = reader.hit(at: index) else { return false }
    return hit.is(.venue)
  }
}
