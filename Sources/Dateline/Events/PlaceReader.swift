/// Finds the places of a sentence: what stands after a preposition of place, and names that the
/// gazetteer knows.
struct PlaceReader {
  static let maximumTokens = 24

  let reader: SentenceReader

  /// A place with its tokens.
  struct Found {
    var tokens: Range<Int>
    var draft: PlaceDraft
  }

  /// All places of the sentence, in order of the text.
  ///
  /// Names inside `titles` count only after a preposition of place.
  func places(outside titles: [Range<Int>], _ text: Span<UInt8>) -> [Found] {
    var result: [Found] = []
    for index in reader.sentence.hits {
      let hit = reader.scan.hits[index]
      guard hit.is(.placeLead),
        result.last.map({ $0.tokens.upperBound <= hit.start }) ?? true
      else { continue }
      if titles.contains(where: { $0.contains(hit.start) }) { continue }
      if let found = named(from: hit.end, titles, text) { result.append(found) }
    }
    // "Hội pháo làng Đồng Kỵ (Từ Sơn, Bắc Ninh)": the place in brackets behind the title.
    for title in titles where reader.isMark(title.upperBound, "(", text) {
      guard let close = reader.closing(title.upperBound, text),
        (title.upperBound + 1..<close).contains(where: { reader.place(at: $0) != nil }),
        let found = named(from: title.upperBound + 1, titles, text),
        found.tokens.upperBound < close,
        !result.contains(where: { $0.tokens.overlaps(found.tokens) })
      else { continue }
      result.append(found)
    }
    // "11th ASEM Summit – Ulaanbaatar": the place behind a dash.
    for title in titles
    where title.upperBound + 1 < reader.range.upperBound
      && reader.tokens[title.upperBound].kind == .mark
      && (reader.isMark(title.upperBound, "-", text)
        || text[Int(reader.tokens[title.upperBound].start)] == 0xE2)
      && reader.place(at: title.upperBound + 1) != nil
    {
      if let found = named(from: title.upperBound + 1, titles, text),
        !result.contains(where: { $0.tokens.overlaps(found.tokens) })
      {
        result.append(found)
      }
    }
    for index in reader.sentence.places {
      let hit = reader.scan.places[index]
      let value = PlaceValue(rawValue: hit.value(.place))
      guard !value.isNone, !value.needsContext,
        !result.contains(where: { $0.tokens.overlaps(hit.tokens) }),
        !titles.contains(where: { $0.overlaps(hit.tokens) })
      else { continue }
      var tokens = hit.tokens
      if let last = result.last, last.tokens.upperBound + 1 == tokens.lowerBound,
        reader.isMark(tokens.lowerBound - 1, ",", text), !last.draft.hasLead
      {
        // "Vientiane, Lao PDR": the city and its country are one place.
        tokens = last.tokens.lowerBound..<tokens.upperBound
        result.removeLast()
      }
      result.append(found(tokens, hasLead: false))
    }
    return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The name after a preposition of place.
  private func named(from first: Int, _ titles: [Range<Int>], _ text: Span<UInt8>) -> Found? {
    var index = first
    var end = first
    var hasName = false
    let limit = min(reader.range.upperBound, first + PlaceReader.maximumTokens)
    // "in the Philippines", "at the Melia hotel".
    while index < limit, reader.starts(index, LexicalClass.lead.mask), !reader.isName(index) {
      index += 1
    }
    let start = index
    end = index
    while index < limit {
      let token = reader.tokens[index]
      if let place = reader.place(at: index), !PlaceValue(rawValue: place.value(.place)).isNone {
        index = place.end
        end = index
        hasName = true
        continue
      }
      if reader.expression(at: index) != nil { break }
      if token.kind == .mark {
        let next = index + 1
        guard next < limit else { break }
        let isGlued =
          !token.traits.contains(.afterSpace) && !reader.tokens[next].traits.contains(.afterSpace)
        switch text[Int(token.start)] {
        case UInt8(ascii: ","):
          guard hasName, continues(next) else { return finish(start..<end, hasName) }
        case UInt8(ascii: "("):
          guard hasName, let close = reader.closing(index, text), close - index <= 8,
            (next..<close - 1).allSatisfy({
              reader.tokens[$0].kind == .mark || reader.isName($0)
                || reader.starts($0, LexicalClass.venue.mask)
            }),
            !(next..<close - 1).contains(where: { reader.expression(at: $0) != nil })
          else { return finish(start..<end, hasName) }
          index = close
          end = close
          continue
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "&"), 0xE2:
          guard isGlued || (hasName && reader.isName(next) && reader.expression(at: next) == nil)
          else { return finish(start..<end, hasName) }
        default: return finish(start..<end, hasName)
        }
        index = next
        continue
      }
      if let hit = reader.hit(at: index), !hit.is(.connector) {
        guard hit.is(.venue) || hit.is(.head) && hasName && token.traits.contains(.capital) else {
          break
        }
        index = hit.end
        end = index
        if token.traits.contains(.capital) { hasName = true }
        continue
      }
      guard reader.isName(index) else {
        // "Bangkok and Pattaya": a small word between two names.
        guard hasName, index + 1 < limit,
          reader.starts(index, LexicalClass.connector.mask | LexicalClass.and.mask),
          reader.place(at: index + 1) != nil
        else { break }
        index += 1
        continue
      }
      if token.kind == .number, !hasName { break }
      hasName = true
      index += 1
      end = index
    }
    return finish(start..<end, hasName)
  }

  private func continues(_ index: Int) -> Bool {
    if reader.expression(at: index) != nil { return false }
    if reader.place(at: index) != nil { return true }
    guard let hit = reader.hit(at: index) else { return false }
    return hit.is(.venue)
  }

  private func finish(_ tokens: Range<Int>, _ hasName: Bool) -> Found? {
    guard hasName, !tokens.isEmpty else { return nil }
    return found(tokens, hasLead: true)
  }

  /// Looks a place up: the finest entry in its words that agrees with the country in them.
  private func found(_ tokens: Range<Int>, hasLead: Bool) -> Found {
    var draft = PlaceDraft(range: reader.bytes(tokens), hasLead: hasLead)
    var country: String?
    var candidates: [(entry: Int, isAmbiguous: Bool)] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard let hit = reader.place(at: index), hit.end <= tokens.upperBound else {
        index += 1
        continue
      }
      reader.lexicon.phrases.forEach(
        at: index,
        in: reader.tokens,
        classes: LexicalClass.place.mask
      ) { other in
        let value = PlaceValue(rawValue: other.sense.value)
        guard other.end == hit.end, !value.isNone else { return }
        let entry = reader.lexicon.gazetteer.entries[value.entry]
        if entry.isCountry, !value.isAmbiguous { country = entry.country }
        candidates.append((value.entry, value.isAmbiguous))
      }
      index = hit.end
    }
    let entries = reader.lexicon.gazetteer.entries
    let fitting = candidates.filter { country == nil || entries[$0.entry].country == country }
    let cities = fitting.filter { !entries[$0.entry].isCountry || entries[$0.entry].isCapital }
    let choice = cities.first ?? fitting.first
    if let choice {
      // One name of several places, and no country beside it: left unresolved.
      let rivals = Set(cities.filter { $0.isAmbiguous }.map { entries[$0.entry].country })
      draft.country = rivals.count > 1 && country == nil ? nil : entries[choice.entry].country
      draft.entry = draft.country == nil ? nil : choice.entry
    }
    return Found(tokens: tokens, draft: draft)
  }
}
