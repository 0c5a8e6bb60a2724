/// Reads who takes part: people with their roles, and countries.
struct ParticipantReader {
  let reader: SentenceReader

  private static let largest = 24

  /// The people and countries that are listed from a token on.
  func list(after first: Int, _ text: Span<UInt8>) -> [ParticipantDraft] {
    var result: [ParticipantDraft] = []
    var index = first
    while index < reader.range.upperBound, result.count < ParticipantReader.largest {
      if reader.isMark(index, ":", text) || isGroup(index) {
        index = max(index + 1, reader.hit(at: index)?.end ?? 0)
        continue
      }
      let end = itemEnd(index, text)
      guard end > index, let item = participant(index..<end, text) else { break }
      result.append(item)
      index = end
      guard index < reader.range.upperBound else { break }
      let isJoint =
        reader.isMark(index, ",", text) || reader.isMark(index, ";", text)
        || reader.starts(index, LexicalClass.and.mask)
      guard isJoint else { break }
      index += 1
      if index < reader.range.upperBound, reader.starts(index, LexicalClass.and.mask) { index += 1 }
    }
    return result
  }

  /// "Lãnh đạo Lào, Campuchia", "leaders of": words before the countries themselves.
  private func isGroup(_ index: Int) -> Bool {
    reader.hit(at: index).map { $0.has(.plural) || $0.has(.group) } ?? false
  }

  /// One participant: a role with a name, or a country.
  func participant(_ tokens: Range<Int>, _ text: Span<UInt8>) -> ParticipantDraft? {
    var first = tokens.lowerBound
    while first < tokens.upperBound, reader.starts(first, LexicalClass.lead.mask) { first += 1 }
    guard first < tokens.upperBound else { return nil }
    if let place = reader.place(at: first), place.end >= tokens.upperBound {
      let value = PlaceValue(rawValue: place.value(.place))
      guard !value.isNone, !value.isAmbiguous else { return nil }
      let entry = reader.lexicon.gazetteer.entries[value.entry]
      guard entry.isCountry else { return nil }
      return ParticipantDraft(name: reader.bytes(first..<tokens.upperBound), country: entry.country)
    }
    guard reader.hit(at: first)?.is(.role) == true else { return nil }
    // The name is the last run of words with capitals; what stands before it is the role.
    var start = tokens.upperBound
    while start > first, reader.tokens[start - 1].kind == .word,
      reader.tokens[start - 1].traits.contains(.capital),
      reader.hit(covering: start - 1)?.is(.role) != true,
      !isCountry(at: start - 1, after: first)
    {
      start -= 1
    }
    start = nameStart(start..<tokens.upperBound)
    guard start < tokens.upperBound, start > first, tokens.upperBound - start <= 6 else {
      return nil
    }
    let country = reader.sentence.places.lazy.map { reader.scan.places[$0] }
      .first { $0.start >= first && $0.end <= start && isCountry($0) }
    return ParticipantDraft(
      name: reader.bytes(start..<tokens.upperBound),
      role: reader.bytes(first..<start),
      country: country.map {
        reader.lexicon.gazetteer.entries[PlaceValue(rawValue: $0.value(.place)).entry].country
      } ?? nil
    )
  }

  /// Where the name begins in words with capitals: behind a place, or with a family name, of which
  /// two words and more follow: "Bộ Công Thương Nguyễn Hoàng Long", "Hà Nội Trần Sỹ Thanh".
  private func nameStart(_ words: Range<Int>) -> Int {
    var start = words.lowerBound
    if let place = reader.sentence.places.lazy.map({ reader.scan.places[$0] })
      .last(where: { $0.start >= start && $0.end + 2 <= words.upperBound })
    {
      start = place.end
    }
    return (start..<max(words.upperBound - 1, start)).first {
      reader.starts($0, LexicalClass.surname.mask)
    } ?? start
  }

  /// Whether a token belongs to the country of an office: "Đại sứ Úc Gillian Bird", not to a name
  /// such as "Trần Đức Thắng".
  private func isCountry(at token: Int, after first: Int) -> Bool {
    guard let place = reader.place(covering: token), isCountry(place) else { return false }
    return place.start <= first || !reader.tokens[place.start - 1].traits.contains(.capital)
      || reader.hit(covering: place.start - 1)?.is(.role) == true
  }

  private func isCountry(_ hit: EventScan.Hit) -> Bool {
    let value = PlaceValue(rawValue: hit.value(.place))
    return !value.isNone && !value.isAmbiguous
      && reader.lexicon.gazetteer.entries[value.entry].isCountry
  }

  private func itemEnd(_ first: Int, _ text: Span<UInt8>) -> Int {
    var index = first
    while index < reader.range.upperBound, index - first < 24 {
      if reader.expression(at: index) != nil { break }
      if reader.tokens[index].kind == .mark, !reader.isMark(index, ".", text),
        !reader.isMark(index, "&", text), !reader.isMark(index, "-", text)
      {
        break
      }
      if reader.isMark(index, ".", text), !reader.tokens[index - 1].traits.contains(.upper) {
        break
      }
      // "Văn hóa và Thông tin" goes on; "A và B" ends where a role or a country follows.
      if reader.starts(index, LexicalClass.and.mask), index + 1 < reader.range.upperBound,
        reader.hit(at: index + 1)?.is(.role) == true || reader.place(at: index + 1) != nil
          || reader.place(at: first) != nil
      {
        break
      }
      if let hit = reader.hit(at: index), !hit.is(.role), !hit.is(.connector), !hit.is(.venue),
        !reader.tokens[index].traits.contains(.capital)
      {
        break
      }
      index += 1
    }
    return index
  }
}
