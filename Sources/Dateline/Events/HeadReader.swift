/// Finds the words of a sentence that name events, with their titles.
struct HeadReader {
  let reader: SentenceReader

  /// The events of the sentence in order of the text.
  func candidates(_ sentence: Int, _ text: Span<UInt8>) -> [EventCandidate] {
    var result: [EventCandidate] = []
    var covered = reader.range.lowerBound
    for index in reader.sentence.hits {
      let hit = reader.scan.hits[index]
      guard hit.classes & HeadReader.words != 0, hit.start >= covered else { continue }
      if hit.is(.body) {
        covered = hit.end
      } else if hit.is(.venue), !hit.is(.head) {
        covered = max(covered, houseEnd(hit, text))
      } else if hit.is(.act), let visit = visit(hit, after: result.last, sentence, text) {
        result.append(visit)
        covered = visit.title.upperBound
      } else if hit.is(.head) {
        guard isEventWord(hit), !lacksName(hit, text) else { continue }
        let count = result.count
        covered = add(hit, to: &result, sentence, text)
        if result.count > count, reader.range.contains(covered),
          reader.tokens[covered].kind == .mark, HeadValue.runsForward(hit.value(.head))
        {
          covered = max(covered, addQuoted(behind: hit, to: &result, sentence, text))
        }
      } else if hit.is(.act), let last = result.last, last.runsForward,
        last.title.upperBound == hit.start, last.draft.kind.isGathering
      {
        // "Đại hội A họp phiên trù bị": what the event itself does.
        covered = hit.end
      } else if hit.is(.act), !isVisiting(hit) {
        if isDeed(hit), !isToldDeed(hit) { continue }
        var tokens = TitleReader(reader: reader).title(around: hit, text)
        if isDeed(hit) {
          guard let told = deed(hit, tokens, notBefore: result.last?.title.upperBound, text) else {
            continue
          }
          tokens = told
        }
        var made = candidate(hit, tokens, sentence, text)
        made.isAct = true
        made.draft.isBare = tokens.count == hit.tokens.count
        result.append(made)
        covered = isDeed(hit) ? hit.end : tokens.upperBound
      } else if let reference = reference(hit, sentence, text) {
        result.append(reference)
        covered = hit.end
      } else if hit.is(.outcome), !isHappening(hit) {
        let start = subject(before: hit, notBefore: result.last?.title.upperBound, text)
        if HeadValue.kind(hit.value(.outcome)).isGathering, !arePeople(start..<hit.start) {
          continue
        }
        let isHoliday = HeadValue.kind(hit.value(.outcome)) == .holiday
        if isHoliday, !isDayName(start..<hit.start) { continue }
        var made = candidate(hit, start..<hit.end, sentence, text)
        made.isAct = true
        made.draft.isBare = start == hit.start
        // "Hari Raya falls on 2 May": the verb is no part of its name.
        if isHoliday { made.draft.title = reader.bytes(start..<hit.start) }
        result.append(made)
        covered = hit.end
      }
    }
    addSeries(&result, sentence, text)
    dropVerbs(&result)
    dropDeeds(&result)
    addNames(&result, sentence, text)
    addListed(&result, sentence, text)
    if !result.isEmpty, ProgrammeReader(reader: reader).beginsWithDay(text) {
      for candidate in result { candidate.draft.isOfLine = true }
    }
    if result.count > 1 { result.sort { $0.title.lowerBound < $1.title.lowerBound } }
    return result
  }

  /// The classes of the words that name an event or hide one.
  private static let words =
    EventExtractor.heads | LexicalClass.body.mask | LexicalClass.venue.mask

  // MARK: - Heads

  /// Adds the event of a head word; the result is the token after what it covers.
  private func add(
    _ hit: EventScan.Hit,
    to result: inout [EventCandidate],
    _ sentence: Int,
    _ text: Span<UInt8>
  ) -> Int {
    let titleReader = TitleReader(reader: reader)
    var head = hit
    var tokens = titleReader.title(around: hit, text)
    if isHouse(hit, tokens) || isOrganisation(hit, tokens) { return tokens.upperBound }
    if isDescriptive(hit) { return hit.end }
    // "The hearing of the former mayor's appeal" is one.
    if let last = result.last, last.draft.kind == .session, kind(hit) == .session,
      reader.hit(at: last.title.upperBound)?.has(.topic) == true,
      !(last.title.upperBound..<hit.start).contains(where: {
        reader.tokens[$0].kind == .mark && !reader.isGlued($0)
      })
    {
      return tokens.upperBound
    }
    // "Phiên khai mạc Kỳ họp thứ 3" tells of the session, not of another event.
    if kind(hit) == .ceremony, let inner = innerHead(in: tokens, after: hit),
      [.conference, .summit, .session].contains(kind(inner))
    {
      head = inner
      tokens = inner.start..<max(tokens.upperBound, inner.end)
    } else if kind(hit) != .ceremony, kind(hit) != .match, kind(hit) != .deadline,
      let inner = namedHead(in: tokens, after: hit)
    {
      // "họp báo giới thiệu Hội nghị ...": the second event has a name of its own.
      let whole = reader.bytes(tokens)
      tokens = tokens.lowerBound..<inner.end
      let made = candidate(head, tokens, sentence, text)
      made.draft.isBare = true
      if kind(hit) == .session { made.draft.title = whole }
      mark(made, head, after: result.last, text)
      result.append(made)
      return inner.start
    }
    // "The Asian Cup 2027 Round 2 qualifier": what runs right up to a head word is part of its name.
    if let last = result.last, !last.runsForward, !HeadValue.runsForward(head.value(.head)),
      last.draft.rule == .head, last.head.upperBound < last.title.upperBound,
      last.title.upperBound == head.start,
      reader.tokens[last.title.lowerBound].traits.contains(.capital)
    {
      tokens = last.title.lowerBound..<max(tokens.upperBound, head.end)
      result.removeLast()
    }
    if let last = result.last, tokens.lowerBound < last.title.upperBound {
      tokens =
        max(min(last.title.upperBound, head.start), head.start)..<max(tokens.upperBound, head.end)
    }
    if let quoted = quotation(before: tokens.lowerBound, kind(head), text) { tokens = quoted }
    if let first = foreignName(before: tokens.lowerBound, head, text),
      result.last.map({ $0.title.upperBound <= first }) ?? true
    {
      tokens = first..<tokens.upperBound
    }
    let made = candidate(head, tokens, sentence, text)
    made.draft.isWeak = head.has(.weak)
    if !made.runsForward, made.draft.isBare || tokens.lowerBound == head.start {
      made.draft.title = reader.bytes(titleReader.described(tokens, kind(head), text))
    }
    if let last = result.last, last.draft.kind == .session, last.draft.isBare,
      last.title.upperBound == head.end
    {
      made.draft.isTopic = true
    }
    mark(made, head, after: result.last, text)
    made.draft.isNumbered = isNumbered(made, head, text)
    result.append(made)
    return tokens.upperBound
  }

  /// What the words before a title say: that there are several, or that it is only referred to.
  private func mark(
    _ candidate: EventCandidate,
    _ head: EventScan.Hit,
    after last: EventCandidate?,
    _ text: Span<UInt8>
  ) {
    candidate.draft.isOpening = isOpened(head, candidate)
    // "Hội chợ VITM": the head word and what the name is shortened to.
    if candidate.runsForward, candidate.title.count == head.tokens.count + 1,
      head.end < candidate.title.upperBound, reader.tokens[head.end].kind == .word,
      reader.tokens[head.end].traits.contains(.upper),
      reader.tokens[head.end].end - reader.tokens[head.end].start >= 3
    {
      candidate.draft.acronym = reader.bytes(head.end..<head.end + 1)
    }
    let hasName =
      !candidate.draft.editions.isEmpty || hasName(candidate.title, head) || head.has(.named)
    candidate.draft.hasName = hasName
    candidate.draft.isProper =
      candidate.runsForward
      || candidate.title.contains {
        reader.tokens[$0].traits.contains(.capital) && $0 > reader.range.lowerBound
      } || reader.tokens[candidate.title.lowerBound].kind == .number
    candidate.draft.isGames = head.has(.games)
    candidate.draft.isPress = head.has(.press)
    if head.has(.plural), !hasName { candidate.draft.isPlural = true }
    let behind = candidate.title.upperBound
    candidate.draft.isHappening = reader.hits(
      in: behind..<max(min(behind + 4, reader.range.upperBound), behind)
    ).contains { $0.is(.reference) && $0.value(.reference) == 1 }
    let first = reader.articles(before: candidate.title.lowerBound)
    // "27 lễ hội": a number in front makes them many.
    if first > reader.range.lowerBound, reader.tokens[first - 1].kind == .number, !hasName,
      reader.expression(at: first - 1) == nil, candidate.draft.kind == .other,
      reader.tokens[first - 1].digits <= 1
    {
      // "Một ngày 5 trận động đất": several that are told as one.
      candidate.draft.title = reader.bytes(first - 1..<candidate.title.upperBound)
    } else if first > reader.range.lowerBound, reader.tokens[first - 1].kind == .number, !hasName,
      reader.expression(at: first - 1) == nil
    {
      candidate.draft.isPlural = true
    }
    // "Lễ đón Thủ tướng Lào thăm chính thức Việt Nam": the visit is told of in passing.
    if candidate.draft.kind == .visit, let last, last.title.upperBound == candidate.title.lowerBound
    {
      candidate.draft.isBackground = true
    }
    // "Nhiều hội nghị, hội thảo": what is listed with several is several too.
    if let last, last.draft.isPlural, !hasName, first >= last.title.upperBound,
      first - last.title.upperBound <= 1,
      (last.title.upperBound..<first).allSatisfy({
        reader.tokens[$0].kind == .mark || reader.starts($0, LexicalClass.and.mask)
      })
    {
      candidate.draft.isPlural = true
    }
    // "Công tác chuẩn bị cho Hội nghị A và Diễn đàn B": what is listed with it is referred to as well.
    // "Trong khuôn khổ Hội nghị A, Hội nghị B họp": behind the frame and its comma it is told itself.
    if let last, last.draft.isBackground, first > last.title.upperBound,
      first - last.title.upperBound <= 2,
      (last.title.upperBound..<first).allSatisfy({
        reader.isMark($0, ",", text) || reader.starts($0, LexicalClass.and.mask)
      }),
      !last.draft.isFrame || !reader.isMark(last.title.upperBound, ",", text)
    {
      candidate.draft.isBackground = true
      candidate.draft.isConcern = last.draft.isConcern
    }
    guard let before = reader.hit(before: first) else {
      if candidate.draft.isBare, !candidate.runsForward {
        candidate.draft.isBackground = isInPassing(first, text)
      }
      return
    }
    if before.has(.numbering), candidate.draft.editions.isEmpty,
      let edition = edition(endingAt: before.start, text)
    {
      candidate.draft.editions = edition.numbers
      candidate.draft.editionRange = reader.bytes(edition.start..<edition.end)
      candidate.draft.hasName = true
    }
    if before.has(.phase), candidate.draft.kind == .election,
      let edition = edition(endingAt: before.start, text)
    {
      candidate.draft.title = reader.bytes(edition.start..<candidate.title.upperBound)
      candidate.draft.editions = edition.numbers
      candidate.draft.editionRange = reader.bytes(edition.start..<edition.end)
      (candidate.draft.isBare, candidate.draft.hasName) = (false, true)
    }
    if before.has(.next), candidate.draft.isBare {
      // "The next edition of the forum" has no other name.
      candidate.draft.title = reader.bytes(before.start..<candidate.title.upperBound)
      (candidate.draft.isBare, candidate.draft.isWeak) = (false, false)
    }
    candidate.draft.isIntroduced =
      candidate.runsForward && before.is(.doing) && before.value(.doing) > EventRole.hostIndex
    // "The congress is the first congress of its kind" tells of one.
    if before.has(.alias) { candidate.draft.isPredicate = true }
    // ", his first trip to ...": the same journey once more.
    if before.is(.stop), reader.starts(before.start, LexicalClass.lead.mask),
      before.start > reader.range.lowerBound, reader.isMark(before.start - 1, ",", text),
      let last, last.draft.kind == candidate.draft.kind
    {
      candidate.draft.isPredicate = true
    }
    if before.has(.predicate), candidate.draft.kind != .holiday,
      !self.hasName(candidate.title, head) && !isCounted(before, first)
        || isRepeated(head.tokens, last?.head)
        || candidate.runsForward && last?.draft.kind == candidate.draft.kind
          && candidate.draft.kind == .match,
      // "26 December and 2 January are holidays".
      reader.expression(at: before.start - 1)?.isDate != true
    {
      candidate.draft.isPredicate = true
    }
    if before.has(.plural), !hasName { candidate.draft.isPlural = true }
    candidate.draft.isConcern = before.has(.concern)
    candidate.draft.isFrame = before.has(.frame)
    if before.has(.background) && candidate.draft.kind != .other || before.has(.concern) {
      candidate.draft.isBackground = true
    }
    if before.is(.placeLead) { candidate.draft.isOccasion = true }
  }

  /// "Khai mạc Hội nghị", "Phiên khai mạc Kỳ họp": a word for the opening right before the name of
  /// what is opened.
  private func isOpened(_ head: EventScan.Hit, _ candidate: EventCandidate) -> Bool {
    guard candidate.runsForward, candidate.draft.kind != .ceremony,
      let before = reader.hit(before: head.start)
    else { return false }
    if before.is(.opening) { return before.value(.opening) == 0 }
    // "Quảng trường là nơi khai mạc Lễ hội A".
    if before.is(.reference), reader.starts(before.end - 2, LexicalClass.opening.mask) {
      return reader.hit(at: before.start)?.value(.reference) == 4
        && reader.lexicon.phrases.longest(
          at: before.end - 2,
          in: reader.tokens,
          classes: LexicalClass.opening.mask
        )?.sense.value == 0
    }
    return before.is(.head) && HeadValue.kind(before.value(.head)) == .ceremony
      && before.tokens.dropFirst().contains {
        reader.starts($0, LexicalClass.opening.mask)
          && reader.lexicon.phrases.longest(
            at: $0,
            in: reader.tokens,
            classes: LexicalClass.opening.mask
          )?.sense.value == 0
      }
  }

  /// "Ahead of the central bank's rate meeting": a few words between the word that only refers to
  /// an event and its bare head.
  private func isInPassing(_ head: Int, _ text: Span<UInt8>) -> Bool {
    guard reader.mayHave(.background) else { return false }
    for index in stride(from: head - 1, through: max(reader.range.lowerBound, head - 7), by: -1) {
      if reader.expression(at: index) != nil { return false }
      if let hit = reader.hit(covering: index), hit.classes != LexicalClass.connector.mask {
        return hit.has(.background)
      }
      if reader.tokens[index].kind == .mark, !reader.isGlued(index) { return false }
    }
    return false
  }

  /// The edition that ends right before a token: "the 12th | edition of".
  private func edition(endingAt index: Int, _ text: Span<UInt8>) -> EditionReader.Edition? {
    let editions = EditionReader(reader: reader)
    // "The twelfth edition": no name follows.
    if index > reader.range.lowerBound,
      let ordinal = reader.lexicon.phrases.longest(
        at: index - 1,
        in: reader.tokens,
        classes: LexicalClass.ordinal.mask
      ), ordinal.end == index
    {
      return EditionReader.Edition(
        first: Int(ordinal.sense.value),
        start: index - 1,
        end: index
      )
    }
    for back in 1...3 where index - back >= reader.range.lowerBound {
      if let edition = editions.edition(at: index - back, text), edition.end == index {
        return edition
      }
    }
    return nil
  }

  /// "Vòng 1 là phiên đối thoại ...": what is counted is told by what it is.
  private func isCounted(_ predicate: EventScan.Hit, _ first: Int) -> Bool {
    predicate.start > reader.range.lowerBound
      && reader.tokens[predicate.start - 1].kind == .number
      && reader.expression(at: predicate.start - 1) == nil
  }

  private func isRepeated(_ head: Range<Int>, _ other: Range<Int>?) -> Bool {
    guard let other, head.count == other.count else { return false }
    return zip(head, other).allSatisfy { reader.tokens[$0].id == reader.tokens[$1].id }
  }

  /// Whether a title says no more than its head word and its edition: "diễn đàn lần thứ 9".
  private func isNumbered(
    _ candidate: EventCandidate,
    _ head: EventScan.Hit,
    _ text: Span<UInt8>
  ) -> Bool {
    guard !candidate.draft.editions.isEmpty else { return false }
    let editions = EditionReader(reader: reader)
    var index = candidate.title.lowerBound
    while index < candidate.title.upperBound {
      if head.tokens.contains(index) {
        index = head.end
      } else if let edition = editions.edition(at: index, text) {
        index = edition.end
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a title has a word with a capital beside its first.
  private func hasName(_ title: Range<Int>, _ head: EventScan.Hit) -> Bool {
    title.contains { !head.tokens.contains($0) && reader.tokens[$0].traits.contains(.capital) }
  }

  /// Whether a head word is a noun that stands for an event here.
  private func isEventWord(_ hit: EventScan.Hit) -> Bool {
    if hit.is(.venue) { return false }
    if hit.end < reader.range.upperBound, let next = reader.hit(at: hit.end), next.has(.compound) {
      return false
    }
    // "Visit Malaysia Year 2026" is a slogan, and "visit Laos" a verb.
    if kind(hit) == .visit, !HeadValue.runsForward(hit.value(.head)),
      reader.place(at: hit.end) != nil
    {
      return false
    }
    // "Final-year pupils".
    if reader.isGlued(hit.end), !HeadValue.runsForward(hit.value(.head)),
      reader.starts(hit.end, LexicalClass.to.mask), reader.tokens[hit.end + 1].kind == .word,
      !reader.tokens[hit.end + 1].traits.contains(.capital)
    {
      return false
    }
    // "The assembly's committee": another's word.
    if reader.isGlued(hit.end),
      reader.tokens[hit.end + 1].end - reader.tokens[hit.end + 1].start == 1,
      !HeadValue.runsForward(hit.value(.head))
    {
      return false
    }
    guard let before = reader.hit(before: hit.start) else { return true }
    if before.has(.auxiliary), kind(hit) != .visit { return false }
    return true
  }

  /// Whether what looks like a title is the name of a building: "Exhibition & Convention Centre".
  private func isHouse(_ head: EventScan.Hit, _ title: Range<Int>) -> Bool {
    guard !HeadValue.runsForward(head.value(.head)) else { return false }
    return reader.hits(in: head.end..<max(title.upperBound, head.end)).contains {
      $0.is(.venue) && $0.value(.venue) == 0 && reader.tokens[$0.start].traits.contains(.capital)
    } || reader.hit(at: head.end).map { $0.is(.venue) && $0.value(.venue) == 0 } ?? false
  }

  /// "The Association of Independent Festivals": a body's name.
  private func isOrganisation(_ head: EventScan.Hit, _ title: Range<Int>) -> Bool {
    // "The League of Arab States summit" is one.
    guard reader.mayHave(.organisation), head.has(.plural) else { return false }
    if let before = reader.hit(before: reader.articles(before: title.lowerBound)),
      before.has(.organisation), reader.tokens[before.start].traits.contains(.capital)
    {
      return true
    }
    return reader.hits(in: title.lowerBound..<max(head.start, title.lowerBound)).contains {
      $0.has(.organisation) && reader.tokens[$0.start].traits.contains(.capital)
    }
  }

  /// "Festival Congress", "first session examination": of two words for events the last is meant.
  private func isDescriptive(_ hit: EventScan.Hit) -> Bool {
    guard !HeadValue.runsForward(hit.value(.head)), let next = reader.hit(at: hit.end),
      next.is(.head), !HeadValue.runsForward(next.value(.head)),
      reader.tokens[next.start].traits.contains(.afterSpace)
    else { return false }
    // "Champions League final", "trade fair opening", not "the exhibition ASEAN Fair".
    return reader.tokens[hit.start].traits.contains(.capital)
      || !reader.tokens[next.start].traits.contains(.capital)
  }

  /// The token after the name of a building that begins with a word for it: "Trung tâm Hội chợ -
  /// Triển lãm Kim Thành" holds no fair.
  private func houseEnd(_ venue: EventScan.Hit, _ text: Span<UInt8>) -> Int {
    var index = venue.end
    guard venue.value(.venue) == 0 else { return index }
    // "Trung tâm Xúc tiến Hội chợ": a few words of its name, and then the head word.
    if reader.isName(venue.start), reader.isName(min(index, reader.range.upperBound - 1)) {
      var next = index
      while next < min(index + 4, reader.range.upperBound), reader.tokens[next].kind == .word,
        reader.hit(at: next) == nil, reader.expression(at: next) == nil
      {
        next += 1
      }
      if reader.range.contains(next), let hit = reader.hit(at: next), hit.is(.head),
        reader.tokens[hit.start].traits.contains(.capital)
      {
        index = hit.end
      }
    }
    while index < reader.range.upperBound {
      if let hit = reader.hit(at: index), hit.is(.head) || hit.is(.venue) {
        index = hit.end
        continue
      }
      let isJoint =
        reader.tokens[index].kind == .mark && !reader.isMark(index, ",", text)
        || reader.starts(index, LexicalClass.and.mask)
      guard isJoint, index > venue.end, let next = reader.hit(at: index + 1), next.is(.head),
        reader.tokens[next.start].traits.contains(.capital)
      else { break }
      index = next.end
    }
    return index
  }

  /// The role of a hit as the word that names an event.
  private func role(_ hit: EventScan.Hit) -> LexicalClass {
    hit.is(.head) ? .head : hit.is(.act) ? .act : hit.is(.outcome) ? .outcome : .reference
  }

  private func rule(_ role: LexicalClass) -> EventDraft.Rule {
    switch role {
    case .head: .head
    case .act: .act
    case .outcome: .outcome
    default: .reference
    }
  }

  private func kind(_ hit: EventScan.Hit) -> EventKind {
    role(hit) == .reference ? .other : HeadValue.kind(hit.value(role(hit)))
  }

  private func innerHead(in tokens: Range<Int>, after head: EventScan.Hit) -> EventScan.Hit? {
    guard head.end <= tokens.upperBound else { return nil }
    return reader.hits(in: head.end..<tokens.upperBound).first { $0.is(.head) }
  }

  /// A head inside a title that begins a name of its own: a capital after a small word.
  private func namedHead(in tokens: Range<Int>, after head: EventScan.Hit) -> EventScan.Hit? {
    guard HeadValue.runsForward(head.value(.head)),
      let inner = head.has(.press)
        ? reader.hits(in: head.end..<max(tokens.upperBound, head.end)).first(where: {
          $0.is(.head) && reader.tokens[$0.start].traits.contains(.capital)
        }) : innerHead(in: tokens, after: head),
      inner.start > head.end || kind(head) == .session,
      reader.tokens[inner.start].traits.contains(.capital),
      !reader.tokens[inner.start - 1].traits.contains(.capital),
      reader.tokens[inner.start - 1].kind == .word
    else { return nil }
    return inner
  }

  func candidate(
    _ head: EventScan.Hit,
    _ tokens: Range<Int>,
    _ sentence: Int,
    _ text: Span<UInt8>
  ) -> EventCandidate {
    let role = role(head)
    let value = role == .reference ? 0 : head.value(role)
    let kind = role == .reference ? .other : HeadValue.kind(value)
    let draft = EventDraft(
      kind: kind,
      title: reader.bytes(tokens),
      head: reader.bytes(head.tokens),
      rule: rule(role),
      detail: tokens.count - head.tokens.count,
      sentence: sentence,
      paragraph: reader.sentence.paragraph,
      isBare: isBare(tokens, head, text)
    )
    draft.lastSentence = sentence
    draft.marksPast = !HeadValue.runsForward(value)
    // "Phiên trù bị Đại hội lần thứ I": the number is that of the congress.
    if kind != .visit {
      let inner = kind == .ceremony ? nil : innerHead(in: tokens, after: head)
      TitleIdentity(reader: reader).identify(
        draft,
        // "Hội nghị Đại hội đồng AIPA lần thứ 41": two words for one meeting.
        in: inner.map { $0.start == head.end ? tokens : tokens.lowerBound..<$0.start } ?? tokens,
        around: head.tokens,
        text
      )
    }
    return EventCandidate(
      draft: draft,
      title: tokens,
      head: head.tokens,
      runsForward: HeadValue.runsForward(head.value(role))
    )
  }

  /// Whether a title says no more than its head word: "the meeting", "the 2023 forum".
  func isBare(_ tokens: Range<Int>, _ head: EventScan.Hit, _ text: Span<UInt8>) -> Bool {
    if head.has(.named) { return false }
    let runsForward = HeadValue.runsForward(head.value(role(head)))
    // "ASEAN Cup 2026", "SEA Games": the head word is a name itself.
    if head.tokens.contains(where: { reader.tokens[$0].traits.contains(.upper) }),
      !head.tokens.allSatisfy({ reader.tokens[$0].traits.contains(.upper) })
    {
      return false
    }
    let editions = EditionReader(reader: reader)
    var details = 0
    for index in tokens where !head.tokens.contains(index) {
      let token = reader.tokens[index]
      // "The 2023 forum", "300 meetings" are bare; "the 14th", "kỳ họp thứ 6" are not.
      if token.traits.contains(.capital), token.kind != .number { return false }
      if editions.edition(at: index, text) != nil { return false }
      if token.kind == .number { continue }
      guard token.kind == .word else { continue }
      if runsForward
        || index >= head.end && !reader.starts(index, LexicalClass.connector.mask)
      {
        details += 1
      }
    }
    // Small words behind the head make a name too: "lễ hội đường phố", "workshop on early warning".
    return details < 2
  }
}
