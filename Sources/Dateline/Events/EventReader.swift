import Chronology

/// Reads the events of one sentence: heads with their titles, and for each the date, the place and
/// the state that stand nearest.
struct EventReader {
  let reader: SentenceReader
  let mentions: [Mention]
  /// The bytes of the document's own dates, which date no event.
  var stamps: [Range<Int>] = []

  /// An event of the sentence with its tokens.
  private struct Candidate {
    var draft: EventDraft
    var title: Range<Int>
    var isAct = false
  }

  /// The drafts of the sentence, in order of the text.
  func drafts(sentence: Int, _ text: Span<UInt8>) -> [EventDraft] {
    var candidates = self.candidates(sentence, text)
    guard !candidates.isEmpty else { return [] }
    let titles = candidates.map(\.title)
    let places = PlaceReader(reader: reader).places(outside: titles, text)
    for index in candidates.indices {
      date(&candidates[index], index, titles, text)
      status(&candidates[index], index, titles)
      place(&candidates[index], index, titles, places)
      details(&candidates[index], text)
    }
    return candidates.map(\.draft)
  }

  // MARK: - Heads

  private func candidates(_ sentence: Int, _ text: Span<UInt8>) -> [Candidate] {
    var result: [Candidate] = []
    var covered = reader.range.lowerBound
    let titleReader = TitleReader(reader: reader)
    for index in reader.sentence.hits {
      let hit = reader.scan.hits[index]
      guard hit.start >= covered else { continue }
      if hit.is(.head) {
        // "Trung tâm Hội nghị": a house, not a meeting.
        if index > reader.sentence.hits.lowerBound {
          let before = reader.scan.hits[index - 1]
          if before.is(.venue), before.end == hit.start { continue }
        }
        if hit.is(.venue) { continue }
        var head = hit
        var tokens = titleReader.title(around: hit, text)
        // "Phiên khai mạc Kỳ họp thứ 3" tells of the session, not of another event.
        if kind(hit) == .ceremony, let inner = innerHead(in: tokens, after: hit),
          [.conference, .summit, .session].contains(kind(inner))
        {
          head = inner
          tokens = inner.start..<max(tokens.upperBound, inner.end)
        } else if kind(hit) != .ceremony, let inner = namedHead(in: tokens, after: hit) {
          // "họp báo giới thiệu Hội nghị ...": the second event has a name of its own.
          tokens = tokens.lowerBound..<inner.end
          var made = candidate(head, tokens, sentence, text)
          made.draft.isBare = true
          result.append(made)
          covered = inner.start
          continue
        }
        if let last = result.last, tokens.lowerBound < last.title.upperBound {
          tokens =
            max(
              min(last.title.upperBound, head.start),
              head.start
            )..<max(tokens.upperBound, head.end)
        }
        result.append(candidate(head, tokens, sentence, text))
        covered = tokens.upperBound
      } else if hit.is(.act) {
        let tokens = titleReader.title(around: hit, text)
        var made = candidate(hit, tokens, sentence, text)
        made.isAct = true
        made.draft.isBare = tokens.count == hit.tokens.count
        result.append(made)
        covered = tokens.upperBound
      } else if hit.is(.reference), hit.start == reader.range.lowerBound {
        // "It kicked off on Wednesday": says more of the event told before.
        var made = candidate(hit, hit.tokens, sentence, text)
        made.draft.isBare = true
        made.draft.isReference = true
        result.append(made)
        covered = hit.end
      } else if hit.is(.outcome) {
        let start = subject(before: hit, notBefore: result.last?.title.upperBound, text)
        var made = candidate(hit, start..<hit.end, sentence, text)
        made.isAct = true
        made.draft.isBare = start == hit.start
        result.append(made)
        covered = hit.end
      }
    }
    addSeries(&result, sentence, text)
    return result.sorted { $0.title.lowerBound < $1.title.lowerBound }
  }

  /// The role of a hit as the word that names an event.
  private func role(_ hit: EventScan.Hit) -> LexicalClass {
    hit.is(.head) ? .head : hit.is(.act) ? .act : hit.is(.outcome) ? .outcome : .reference
  }

  private func kind(_ hit: EventScan.Hit) -> EventKind {
    role(hit) == .reference ? .other : HeadValue.kind(hit.value(role(hit)))
  }

  private func innerHead(in tokens: Range<Int>, after head: EventScan.Hit) -> EventScan.Hit? {
    for index in reader.sentence.hits {
      let hit = reader.scan.hits[index]
      if hit.start >= head.end, hit.end <= tokens.upperBound, hit.is(.head) { return hit }
    }
    return nil
  }

  /// A head inside a title that begins a name of its own: a capital after a small word.
  private func namedHead(in tokens: Range<Int>, after head: EventScan.Hit) -> EventScan.Hit? {
    guard HeadValue.runsForward(head.value(.head)), let inner = innerHead(in: tokens, after: head),
      inner.start > head.end, reader.tokens[inner.start].traits.contains(.capital),
      !reader.tokens[inner.start - 1].traits.contains(.capital),
      reader.tokens[inner.start - 1].kind == .word
    else { return nil }
    return inner
  }

  /// The first token of the subject of a verb that tells an event: "The Community was founded".
  private func subject(
    before verb: EventScan.Hit,
    notBefore bound: Int?,
    _ text: Span<UInt8>
  ) -> Int {
    var index = verb.start
    let first = max(reader.range.lowerBound, bound ?? reader.range.lowerBound, verb.start - 14)
    while index > first {
      let previous = index - 1
      if reader.expression(at: previous) != nil { break }
      let token = reader.tokens[previous]
      if token.kind == .mark, text[Int(token.start)] != UInt8(ascii: "-") { break }
      if let hit = coveringHit(previous), hit.is(.clause) || hit.is(.report) { break }
      index = previous
    }
    return index
  }

  private func coveringHit(_ token: Int) -> EventScan.Hit? {
    for index in reader.sentence.hits where reader.scan.hits[index].tokens.contains(token) {
      return reader.scan.hits[index]
    }
    return nil
  }

  private func candidate(
    _ head: EventScan.Hit,
    _ tokens: Range<Int>,
    _ sentence: Int,
    _ text: Span<UInt8>
  ) -> Candidate {
    var draft = EventDraft(
      kind: kind(head),
      title: reader.bytes(tokens),
      head: reader.bytes(head.tokens),
      rule: role(head).name,
      detail: tokens.count - head.tokens.count,
      sentence: sentence,
      paragraph: reader.sentence.paragraph,
      isBare: isBare(tokens, head, text)
    )
    identify(&draft, in: tokens, around: head.tokens, text)
    return Candidate(draft: draft, title: tokens)
  }

  /// Whether a title says no more than its head word: "the meeting", "the 2023 forum".
  private func isBare(_ tokens: Range<Int>, _ head: EventScan.Hit, _ text: Span<UInt8>) -> Bool {
    let runsForward = HeadValue.runsForward(head.value(role(head)))
    var details = 0
    for index in tokens where !head.tokens.contains(index) {
      let token = reader.tokens[index]
      if token.kind == .number {
        // "The 2023 forum", "300 meetings" are bare; "the 14th" is not.
        if EditionReader(reader: reader).edition(at: index, text) != nil { return false }
        continue
      }
      if reader.isName(index) { return false }
      if token.kind == .word { details += 1 }
    }
    // Where titles run forward, small words make a name too: "lễ hội đường phố".
    return !(runsForward && details >= 2)
  }

  /// Series and edition from the words of a title.
  private func identify(
    _ draft: inout EventDraft,
    in tokens: Range<Int>,
    around head: Range<Int>,
    _ text: Span<UInt8>
  ) {
    let editions = EditionReader(reader: reader)
    var longest = 0
    for index in reader.sentence.series {
      let hit = reader.scan.series[index]
      guard tokens.contains(hit.start) else { continue }
      if SeriesValue(rawValue: hit.value(.series)).isWeak,
        editions.edition(afterSeries: hit, text) == nil
      {
        continue
      }
      if hit.end - hit.start > longest {
        longest = hit.end - hit.start
        draft.series = SeriesValue(rawValue: hit.value(.series)).series
        draft.seriesRange = reader.bytes(hit.tokens)
      }
      if draft.editions.isEmpty, let edition = editions.edition(afterSeries: hit, text) {
        draft.editions = edition.numbers
        draft.editionRange = reader.bytes(edition.start..<edition.end)
      }
    }
    // Of several ordinals the one nearest to the head word is the edition: "the 15th National
    // Assembly's ninth session", "Kỳ họp thứ 6, Quốc hội khóa XV".
    var nearest: (edition: EditionReader.Edition, distance: Int)?
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if reader.isMark(index, "(", text), let close = reader.closing(index, text),
        !draft.editions.isEmpty || nearest != nil
      {
        index = close
        continue
      }
      guard let edition = editions.edition(at: index, text), edition.end <= tokens.upperBound else {
        index += 1
        continue
      }
      let distance =
        edition.start >= head.upperBound
        ? edition.start - head.upperBound : max(head.lowerBound - edition.end, 0)
      if distance < nearest?.distance ?? .max { nearest = (edition, distance) }
      index = edition.end
    }
    if let edition = nearest?.edition {
      draft.editions = edition.numbers
      draft.editionRange = reader.bytes(edition.start..<edition.end)
    }
  }

  /// Series named without a head: "the 16th AMRI", "SEA Games 32".
  private func addSeries(
    _ result: inout [Candidate],
    _ sentence: Int,
    _ text: Span<UInt8>
  ) {
    let editions = EditionReader(reader: reader)
    for index in reader.sentence.series {
      let hit = reader.scan.series[index]
      guard !result.contains(where: { $0.title.overlaps(hit.tokens) }) else { continue }
      var tokens = hit.tokens
      var numbers: EditionReader.Edition?
      if let after = editions.edition(afterSeries: hit, text) {
        numbers = after
        tokens = hit.start..<after.end
      }
      for back in 1...2 where numbers == nil && hit.start - back >= reader.range.lowerBound {
        if let before = editions.edition(at: hit.start - back, text), before.end == hit.start {
          numbers = before
          tokens = before.start..<hit.end
        }
      }
      if result.contains(where: { $0.title.overlaps(tokens) }) { continue }
      // "... Information (AMRI-16)": the title before the bracket has said it.
      if tokens.lowerBound > reader.range.lowerBound,
        reader.isMark(tokens.lowerBound - 1, "(", text),
        result.contains(where: { (0...1).contains(tokens.lowerBound - $0.title.upperBound) })
      {
        continue
      }
      guard let numbers else { continue }
      var draft = EventDraft(
        kind: .conference,
        title: reader.bytes(tokens),
        head: reader.bytes(hit.tokens),
        rule: "series",
        detail: tokens.count,
        sentence: sentence,
        paragraph: reader.sentence.paragraph,
        isBare: false
      )
      draft.series = SeriesValue(rawValue: hit.value(.series)).series
      draft.seriesRange = reader.bytes(hit.tokens)
      draft.editions = numbers.numbers
      draft.editionRange = reader.bytes(numbers.start..<numbers.end)
      result.append(Candidate(draft: draft, title: tokens))
    }
  }

  // MARK: - Dates

  private func date(
    _ candidate: inout Candidate,
    _ position: Int,
    _ titles: [Range<Int>],
    _ text: Span<UInt8>
  ) {
    var best: (index: Int, cost: Int, isShared: Bool)?
    for index in reader.sentence.expressions {
      let expression = reader.window.expressions[index]
      let mentionIndex = Int(reader.window.mentionIndex[index])
      guard mentionIndex >= 0 else { continue }
      if case .set = expression.content {
        if candidate.draft.recurrence == nil { candidate.draft.recurrence = mentionIndex }
        continue
      }
      guard isDate(expression), !expression.isPeriod, !stamps.contains(expression.range) else {
        continue
      }
      var cost = gap(candidate.title, expression.start..<expression.end)
      let crossed = crossings(candidate.title, expression.spanStart..<expression.spanEnd, titles)
      cost += 30 * crossed
      if isReport(expression) { cost += 30 }
      if mentions[mentionIndex].value == nil { cost += 15 }
      switch expression.modifier {
      case .before, .onOrBefore: cost += 12
      case .after, .onOrAfter: cost += 25
      default: break
      }
      switch grain(expression) {
      case .day: break
      case .week, .month, .quarter: cost += 6
      default: cost += 12
      }
      // A date inside the title names the event; another one dates it.
      let isInside = candidate.title.contains(expression.spanStart)
      if isInside { cost += 25 }
      if cost < best?.cost ?? 70 { best = (index, cost, crossed > 0) }
    }
    guard let best else {
      (candidate.draft.tense, candidate.draft.isHabitual) = TenseReader(lexicon: reader.lexicon)
        .tense(near: candidate.title, in: reader.tokens)
      return
    }
    // A date that belongs to another title does not make a bare word an event.
    if candidate.draft.isBare, best.isShared { return }
    let expression = reader.window.expressions[best.index]
    candidate.draft.mention = Int(reader.window.mentionIndex[best.index])
    candidate.draft.tense = expression.tense
    candidate.draft.isHabitual = expression.isHabitual
    addEnd(&candidate, best.index, text)
  }

  private func isDate(_ expression: Expression) -> Bool {
    switch expression.content {
    case .date, .range, .list: true
    default: false
    }
  }

  private func grain(_ expression: Expression) -> PartialDate.Grain {
    switch expression.content {
    case .date(let date): date.grain
    case .range(let start, _): start.grain
    case .list(let dates, _): dates.first?.grain ?? .longer
    default: .longer
    }
  }

  /// "opens on Wednesday and runs until September 18": the second date is the last day.
  private func addEnd(_ candidate: inout Candidate, _ index: Int, _ text: Span<UInt8>) {
    guard case .date(let first) = reader.window.expressions[index].content, first.grain == .day
    else { return }
    for other in reader.sentence.expressions where other != index {
      let expression = reader.window.expressions[other]
      guard case .date(let last) = expression.content, last.grain == .day,
        other > index, reader.window.mentionIndex[other] >= 0
      else { continue }
      let isEnd =
        [.before, .onOrBefore].contains(expression.modifier)
        || reader.sentence.hits.contains {
          let hit = reader.scan.hits[$0]
          return hit.is(.opening) && hit.value(.opening) == 1
            && hit.start < expression.spanStart && hit.start > reader.window.expressions[index].end
            && expression.spanStart - hit.end <= 5
        }
      if isEnd {
        candidate.draft.endMention = Int(reader.window.mentionIndex[other])
        return
      }
    }
  }

  /// "said on Thursday": the date of the report, not of the event.
  private func isReport(_ expression: Expression) -> Bool {
    for index in reader.sentence.hits {
      let hit = reader.scan.hits[index]
      guard hit.is(.report) else { continue }
      if hit.end <= expression.start, expression.start - hit.end <= 2 { return true }
      if hit.start >= expression.end, hit.start - expression.end <= 1 { return true }
    }
    return false
  }

  private func gap(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    if left.upperBound <= right.lowerBound { return right.lowerBound - left.upperBound }
    if right.upperBound <= left.lowerBound { return left.lowerBound - right.upperBound + 1 }
    return 0
  }

  /// How many other titles stand between two spans; titles that are only listed together with
  /// this one do not count.
  private func crossings(
    _ title: Range<Int>,
    _ other: Range<Int>,
    _ titles: [Range<Int>]
  ) -> Int {
    let between =
      title.upperBound <= other.lowerBound
      ? title.upperBound..<other.lowerBound
      : other.upperBound..<max(title.lowerBound, other.upperBound)
    var count = 0
    var edge = title.upperBound
    for candidate in titles where between.contains(candidate.lowerBound) {
      let isListed = title.upperBound <= other.lowerBound && isList(edge, candidate.lowerBound)
      if !isListed { count += 1 }
      edge = candidate.upperBound
    }
    return count
  }

  /// Whether only a comma, "and" or small words stand between two titles.
  private func isList(_ from: Int, _ to: Int) -> Bool {
    guard from <= to, to - from <= 4, from < to else { return from == to }
    return (from..<to).contains {
      reader.tokens[$0].kind == .mark || reader.starts($0, LexicalClass.and.mask)
    }
  }

  // MARK: - State and place

  private func status(_ candidate: inout Candidate, _ position: Int, _ titles: [Range<Int>]) {
    var best: (hit: EventScan.Hit, cost: Int)?
    for index in reader.sentence.hits {
      let hit = reader.scan.hits[index]
      if hit.is(.cue) {
        var cost = gap(candidate.title, hit.tokens)
        if hit.end <= candidate.title.lowerBound { cost += 2 }
        cost += 8 * crossings(candidate.title, hit.tokens, titles)
        // A change of plan outweighs the plan that it changes.
        switch EventStatus.at(Int(hit.value(.cue))) {
        case .postponed, .cancelled, .moved, .denied: cost -= 10
        default: break
        }
        if cost < best?.cost ?? 40 { best = (hit, cost) }
      }
    }
    if let best, let status = EventStatus.at(Int(best.hit.value(.cue))) {
      candidate.draft.status = status
      candidate.draft.statusRange = reader.bytes(best.hit.tokens)
    } else if candidate.isAct {
      candidate.draft.statusRange = candidate.draft.head
    }
  }

  private func place(
    _ candidate: inout Candidate,
    _ position: Int,
    _ titles: [Range<Int>],
    _ places: [PlaceReader.Found]
  ) {
    let ranked = places.map { found in
      var cost = gap(candidate.title, found.tokens)
      cost += 10 * crossings(candidate.title, found.tokens, titles)
      if !found.draft.hasLead { cost += 12 }
      // A place before the title is often where the reporter is.
      if found.tokens.upperBound <= candidate.title.lowerBound { cost += 10 }
      return (found, cost)
    }.filter { $0.1 < 60 }.sorted {
      ($0.1, $0.0.tokens.lowerBound) < ($1.1, $1.0.tokens.lowerBound)
    }
    candidate.draft.places = ranked.map(\.0.draft)
  }

  private func details(_ candidate: inout Candidate, _ text: Span<UInt8>) {
    for index in reader.sentence.hits {
      let hit = reader.scan.hits[index]
      if hit.is(.mode), candidate.draft.mode == nil,
        let mode = AttendanceMode.at(Int(hit.value(.mode)))
      {
        candidate.draft.mode = (mode, reader.bytes(hit.tokens))
      }
      if hit.is(.themeLead), candidate.draft.theme == nil {
        candidate.draft.theme = quotation(after: hit.end, text)
      }
      if hit.is(.hostLead), candidate.draft.host == nil {
        candidate.draft.host = name(after: hit.end)
      }
      if hit.is(.chairLead), candidate.draft.chair == nil {
        candidate.draft.chair = name(after: hit.end)
      }
      if hit.is(.organiserLead), candidate.draft.organiser == nil {
        candidate.draft.organiser = name(after: hit.end)
      }
    }
  }

  /// The words between the quotation marks that follow within a few tokens.
  private func quotation(after first: Int, _ text: Span<UInt8>) -> Range<Int>? {
    var open: Int?
    for index in first..<min(reader.range.upperBound, first + 60)
    where reader.tokens[index].kind == .mark {
      let token = reader.tokens[index]
      let isCurly = token.end - token.start == 3 && text[Int(token.start)] == 0xE2
      let last = isCurly ? text[Int(token.start) + 2] : 0
      let isStraight = text[Int(token.start)] == UInt8(ascii: "\"")
      if open == nil {
        guard index - first <= 6 else { return nil }
        if isStraight || (isCurly && last == 0x9C) { open = index }
      } else if let open, isStraight || (isCurly && last == 0x9D) {
        return open + 1 < index ? reader.bytes(open + 1..<index) : nil
      }
    }
    return nil
  }

  /// The name that follows: words with capitals.
  private func name(after first: Int) -> Range<Int>? {
    var index = first
    let limit = min(reader.range.upperBound, first + 12)
    while index < limit, reader.tokens[index].kind == .word,
      reader.tokens[index].traits.contains(.capital)
    {
      index += 1
    }
    return index > first ? reader.bytes(first..<index) : nil
  }
}
