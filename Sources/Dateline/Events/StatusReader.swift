/// Reads in what state a sentence says an event is.
struct StatusReader {
  let reader: SentenceReader
  let titles: [Range<Int>]
  /// The cues of the sentence that hold.
  let cues: [EventScan.Hit]

  /// The cues of a sentence that hold: not those that are negated, nor a change that is denied.
  static func cues(of reader: SentenceReader) -> [EventScan.Hit] {
    guard reader.sentence.classes & LexicalClass.cue.mask != 0 else { return [] }
    var held: [EventScan.Hit] = []
    for index in reader.sentence.hits where reader.scan.hits[index].is(.cue) {
      let hit = reader.scan.hits[index]
      // "Dự kiến bế mạc ngày 28/11" says nothing of the whole.
      if let after = reader.hit(at: hit.end), after.is(.opening), after.value(.opening) == 1 {
        continue
      }
      if let before = reader.hit(before: hit.start), before.is(.negation) { continue }
      // "Sẽ được tổ chức hai năm một lần" tells how often.
      if reader.expression(at: hit.end)?.content == .set { continue }
      held.append(hit)
    }
    if let denial = held.first(where: { status($0) == .denied }),
      held.contains(where: { isChange($0) && $0.start >= denial.end })
    {
      return held.filter { status($0) != .denied && !isChange($0) }
    }
    // "Không tổ chức ở Huế mà chuyển sang Đà Nẵng": not there, but elsewhere.
    if let last = held.last, status(last) == .moved || status(last) == .postponed {
      return held.filter { status($0) != .cancelled }
    }
    return held
  }

  private static func status(_ hit: EventScan.Hit) -> EventStatus? {
    EventStatus.at(Int(hit.value(.cue)))
  }

  private static func isChange(_ hit: EventScan.Hit) -> Bool {
    switch status(hit) {
    case .postponed, .cancelled, .moved: true
    default: false
    }
  }

  /// Gives a candidate the state that the nearest cue tells.
  func read(_ candidate: EventCandidate) {
    var best: (hit: EventScan.Hit, cost: Int)?
    // "At the summit, leaders will ..." tells what they do, not that the summit is to come.
    let isOccasion =
      candidate.draft.kind != .match && reader.isOccasion(candidate.title.lowerBound)
    for hit in cues {
      if isOccasion, Gap.between(candidate.title, hit.tokens) > 1 { continue }
      let cost = cost(hit, candidate)
      if cost < best?.cost ?? 40 { best = (hit, cost) }
    }
    if let best, let status = StatusReader.status(best.hit) {
      let status = status == .scheduled && isConditional(candidate) ? .expected : status
      candidate.draft.status =
        status == .moved && isToDay(best.hit, candidate) ? .postponed : status
      candidate.draft.statusRange = reader.bytes(best.hit.tokens)
    } else if candidate.isAct {
      candidate.draft.statusRange = candidate.draft.head
    }
  }

  /// "Được chuyển sang 17h ngày 16/3": what is moved to another day is put off.
  private func isToDay(_ hit: EventScan.Hit, _ candidate: EventCandidate) -> Bool {
    guard candidate.runsForward, reader.starts(hit.end - 1, LexicalClass.to.mask) else {
      return false
    }
    return (hit.end - 1...hit.end + 3).contains {
      reader.range.contains($0) && reader.expression(at: $0)?.isDate ?? false
    }
  }

  /// "Nếu thời tiết thuận lợi, lễ hội sẽ ...": a word of doubt opens the sentence, and its clause ends
  /// before the event.
  private func isConditional(_ candidate: EventCandidate) -> Bool {
    guard let first = cues.first, first.start == reader.range.lowerBound,
      StatusReader.status(first) == .expected, first.end < candidate.title.lowerBound
    else { return false }
    return (first.end..<candidate.title.lowerBound).contains {
      reader.tokens[$0].kind == .mark && !reader.isGlued($0)
    }
  }

  private func cost(_ hit: EventScan.Hit, _ candidate: EventCandidate) -> Int {
    let title = candidate.title
    var cost = Gap.between(title, hit.tokens)
    let crossed = Gap.crossings(title, hit.tokens, titles, reader)
    cost += 8 * crossed
    let isBefore = hit.end <= title.lowerBound
    // "Discuss the proposed wage at its meeting": the cue describes the word behind it.
    if isBefore, !candidate.runsForward, title.lowerBound - hit.end > 3,
      hit.start > reader.range.lowerBound, reader.isArticle(hit.start - 1)
    {
      return 40
    }
    if isBefore { cost += 2 }
    switch StatusReader.status(hit) {
    case .postponed?, .cancelled?, .moved?, .denied?:
      // A change of plan outweighs the plan that it changes, unless it lies before that plan.
      let between =
        isBefore ? hit.end..<title.lowerBound : title.upperBound..<max(hit.start, title.upperBound)
      let isAside = reader.hits(in: between).contains { $0.is(.clause) && $0.value(.clause) == 1 }
      // "Cancelled his trip for the parade": the trip's alone.
      // "Đêm nhạc bị hoãn vì trùng với cuộc bầu cử": what stands before it is put off.
      let isOthers =
        isBefore && candidate.runsForward
        && title.lowerBound - hit.end > 3 && titles.contains { $0.upperBound <= hit.start }
      // "Tại cuộc họp, ban tổ chức quyết định lùi trận đấu": what stands right behind it.
      let isNext =
        !isBefore && candidate.runsForward && hit.start - title.upperBound > 3
        && titles.contains { (0...1).contains($0.lowerBound - hit.end) }
      cost += isOthers || isNext ? 40 : isAside ? 20 : crossed == 0 ? -30 : 20
    case .expected?, .proposed?:
      // "Dự kiến, hội nghị sẽ ...": doubt in front of the sentence holds for all of it.
      if isBefore, title.lowerBound - hit.end <= 2 { cost = -1 }
    default: break
    }
    return cost
  }
}

/// How far things of a sentence stand from each other.
enum Gap {
  /// The tokens between two spans; one more where the second stands before the first.
  static func between(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    if left.upperBound <= right.lowerBound { return right.lowerBound - left.upperBound }
    if right.upperBound <= left.lowerBound { return left.lowerBound - right.upperBound + 1 }
    return 0
  }

  /// How many other titles stand between two spans; titles that are only listed together with
  /// the first do not count: what stands before or behind a list holds for all of it.
  @inline(never)
  static func crossings(
    _ title: Range<Int>,
    _ other: Range<Int>,
    _ titles: [Range<Int>],
    _ reader: SentenceReader
  ) -> Int {
    // It is one of the titles.
    if titles.count <= 1 { return 0 }
    let between =
      title.upperBound <= other.lowerBound
      ? title.upperBound..<other.lowerBound
      : other.upperBound..<max(title.lowerBound, other.upperBound)
    var count = 0
    if title.upperBound <= other.lowerBound {
      var edge = title.upperBound
      for candidate in titles where between.contains(candidate.lowerBound) {
        if !isList(edge, candidate.lowerBound, reader) { count += 1 }
        edge = candidate.upperBound
      }
    } else {
      var edge = title.lowerBound
      for candidate in titles.reversed() where between.contains(candidate.lowerBound) {
        if !isList(candidate.upperBound, edge, reader) { count += 1 }
        edge = candidate.lowerBound
      }
    }
    return count
  }

  /// Whether only a comma, "and" or small words stand between two titles, or only "of the".
  private static func isList(_ from: Int, _ to: Int, _ reader: SentenceReader) -> Bool {
    // "Giải A, hạng Nhất và Cúp B": one between them that nothing names.
    if from < to, (5...9).contains(to - from), reader.starts(to - 1, LexicalClass.and.mask),
      reader.tokens[from].kind == .mark, reader.starts(from, LexicalClass.and.mask),
      reader.hits(in: from + 1..<to - 1).isEmpty
    {
      return true
    }
    guard from <= to, to - from <= 4, from < to else { return from == to }
    // "A ngày 16/3, còn B ngày 22/4": each has its own.
    if let word = reader.hit(before: to), word.is(.stop), word.value(.stop) == 2 { return false }
    return (from..<to).contains {
      reader.tokens[$0].kind == .mark || reader.starts($0, LexicalClass.and.mask)
    } || (from..<to).allSatisfy { reader.starts($0, LexicalClass.connector.mask) }
  }
}
