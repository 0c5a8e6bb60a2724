/// Verbs that name events, and words that point back to one.
extension HeadReader {
  private static let leads =
    LexicalClass.placeLead.mask | LexicalClass.lead.mask | LexicalClass.from.mask

  /// "It kicked off on Wednesday", "Thời gian: 8 giờ": says more of the event told before.
  func reference(
    _ hit: EventScan.Hit,
    _ sentence: Int,
    _ text: Span<UInt8>
  ) -> EventCandidate? {
    if let index = acronym(before: hit, text) {
      let made = candidate(hit, index..<hit.end, sentence, text)
      made.draft.isBare = true
      made.draft.isReference = true
      made.draft.acronym = reader.bytes(index..<index + 1)
      return made
    }
    let isDetail =
      (hit.is(.themeLead) || hit.is(.participantLead) && hit.value(.participantLead) == 0)
      && hit.start - reader.range.lowerBound <= 2
    guard
      isDetail
        || hit.is(.reference) && (hit.value(.reference) < 2 || hit.value(.reference) == 3)
          && (hit.start == reader.range.lowerBound || isThis(hit, text))
        || isHosted(hit) || isTold(hit, text) || isPutOff(hit)
    else { return nil }
    // "Diễn ra từ ngày ...": a verb without a subject, where a date or a place follows.
    if !isDetail, hit.value(.reference) == 1 {
      guard reader.range.contains(hit.end),
        reader.expression(at: hit.end) != nil || reader.starts(hit.end, HeadReader.leads)
      else { return nil }
    }
    let made = candidate(hit, hit.tokens, sentence, text)
    made.draft.isBare = true
    made.draft.isReference = true
    return made
  }

  /// "Do Hội chủ trì, sáng kiến này kéo dài ...": a word that points back, behind a few words and a
  /// comma.
  private func isThis(_ hit: EventScan.Hit, _ text: Span<UInt8>) -> Bool {
    hit.value(.reference) == 0 && hit.tokens.count > 2 && hit.start - reader.range.lowerBound <= 8
      && reader.isMark(hit.start - 1, ",", text)
      && reader.starts(hit.end - 1, LexicalClass.direction.mask)
  }

  /// "To protect the event, scheduled from Sunday": a word that points back, and what tells more.
  private func isTold(_ hit: EventScan.Hit, _ text: Span<UInt8>) -> Bool {
    guard hit.is(.reference), hit.value(.reference) == 0, hit.start > reader.range.lowerBound,
      hit.tokens.count > 1, reader.isMark(hit.end, ",", text),
      let next = reader.hit(at: hit.end + 1)
    else { return false }
    return next.is(.cue) || next.is(.clause) && next.value(.clause) == 0
  }

  /// "VITM diễn ra từ ngày 12/8", "SEA Games kéo dài ...": an acronym as the subject of a verb that
  /// tells that something happens.
  private func acronym(before verb: EventScan.Hit, _ text: Span<UInt8>) -> Int? {
    guard verb.is(.reference), verb.value(.reference) == 1 else { return nil }
    var index = verb.start - 1
    if index > reader.range.lowerBound, reader.tokens[index].kind == .number { index -= 1 }
    guard index >= reader.range.lowerBound else { return nil }
    let token = reader.tokens[index]
    guard token.kind == .word, token.traits.contains(.upper), token.end - token.start >= 3,
      reader.place(covering: index) == nil, reader.expression(at: index) == nil,
      reader.hit(covering: index) == nil,
      index == reader.range.lowerBound || reader.tokens[index - 1].kind == .mark
    else { return nil }
    return index
  }

  /// "Bộ thông báo lùi thời gian tổ chức sang 5-7/12": in a sentence that names no event, new days for
  /// the one told before.
  private func isPutOff(_ hit: EventScan.Hit) -> Bool {
    guard hit.is(.reference), hit.value(.reference) == 6, !reader.mayHave(.head) else {
      return false
    }
    return (hit.end...hit.end + 3).contains {
      reader.range.contains($0) && reader.expression(at: $0)?.isDate ?? false
    }
  }

  /// "Siem Reap hosts it": what a place hosts was told before.
  private func isHosted(_ hit: EventScan.Hit) -> Bool {
    hit.is(.reference) && hit.value(.reference) == 3
      && reader.hit(before: hit.start).map {
        $0.is(.doing) && $0.value(.doing) == EventRole.hostIndex
      } ?? false
  }

  /// Whether a subject is of people who meet: ministers, or several by their names.
  func arePeople(_ subject: Range<Int>) -> Bool {
    if subject.isEmpty { return false }
    if reader.hits(in: subject).contains(where: { $0.has(.people) }) { return true }
    return subject.dropFirst().dropLast().contains {
      reader.isWord($0, LexicalClass.and.mask) && reader.tokens[$0 - 1].traits.contains(.capital)
        && reader.tokens[$0 + 1].traits.contains(.capital)
    }
  }

  /// Whether a subject can be the name of a day: a few words with capitals.
  func isDayName(_ subject: Range<Int>) -> Bool {
    (1...5).contains(subject.count)
      && subject.allSatisfy { reader.tokens[$0].traits.contains(.capital) || reader.isGlued($0) }
  }

  /// "Ministers met at the 9th forum": where a name tells what they met for, the verb adds nothing.
  func dropVerbs(_ result: inout [EventCandidate]) {
    guard result.count > 1 else { return }
    let isNamed = result.contains {
      $0.draft.rule != .outcome && !$0.draft.isBare && !$0.draft.isBackground
    }
    if isNamed {
      result.removeAll { $0.draft.rule == .outcome && $0.draft.kind.isGathering }
    } else if result.contains(where: { $0.draft.rule == .outcome && $0.draft.kind.isGathering }) {
      result.removeAll { $0.draft.rule != .outcome && $0.draft.kind.isGathering }
    }
  }

  /// The first token of the subject of a verb that tells an event: "The Community was founded".
  func subject(
    before verb: EventScan.Hit,
    notBefore bound: Int?,
    _ text: Span<UInt8>
  ) -> Int {
    var index = verb.start
    let first = max(reader.range.lowerBound, bound ?? reader.range.lowerBound, verb.start - 14)
    while index > first {
      let previous = index - 1
      if let expression = reader.expression(at: previous) {
        // "Hari Raya falls on 2 May".
        guard verb.is(.outcome), HeadValue.kind(verb.value(.outcome)) == .holiday,
          reader.starts(expression.spanStart, LexicalClass.festival.mask)
        else { break }
        index = expression.spanStart
        break
      }
      let token = reader.tokens[previous]
      // "... of the Association of Southeast Asian Nations (ASEAN) convened".
      if reader.isMark(previous, ")", text),
        let open = (max(first, previous - 8)..<previous).last(where: {
          reader.isMark($0, "(", text)
        })
      {
        index = open
        continue
      }
      if token.kind == .mark, !reader.isGlued(previous) {
        break
      }
      if let hit = reader.hit(covering: previous),
        hit.is(.clause) || hit.is(.report) || hit.has(.background)
      {
        break
      }
      index = previous
    }
    // The article is no part of the name.
    while index < verb.start,
      reader.starts(index, LexicalClass.lead.mask)
        || reader.isWord(index, LexicalClass.and.mask)
    {
      index += 1
    }
    return index
  }

  /// "Will visit the Philippines": a verb of visiting with a place, whose subject is no part of the
  /// title.
  func visit(
    _ hit: EventScan.Hit,
    after last: EventCandidate?,
    _ sentence: Int,
    _ text: Span<UInt8>
  ) -> EventCandidate? {
    guard isVisiting(hit), reader.range.contains(hit.end) else { return nil }
    // "The advance party visited Da Nang" is the party's event.
    if let last, (0...8).contains(hit.start - last.title.upperBound),
      !(last.title.upperBound..<hit.start).contains(where: { reader.tokens[$0].kind == .mark })
    {
      return nil
    }
    var goal = hit.end
    while goal + 1 < reader.range.upperBound, reader.isWord(goal, LexicalClass.lead.mask) {
      goal += 1
    }
    guard let place = reader.place(at: goal),
      !PlaceValue(rawValue: place.value(.place)).isNone
    else { return nil }
    // "Will visit Laos" without "will"; "travels to Laos" with "to".
    let isLong = reader.isWord(hit.end - 1, LexicalClass.to.mask) && hit.tokens.count > 1
    var made = candidate(hit, (hit.end - (isLong ? 2 : 1))..<place.end, sentence, text)
    made.isAct = true
    return made
  }

  /// Whether a word is a verb of visiting, which tells an event only with a place.
  func isVisiting(_ hit: EventScan.Hit) -> Bool {
    hit.is(.act) && HeadValue.kind(hit.value(.act)) == .visit
  }
}
