/// Events that are told by a verb, or by a verb and its subject, without a word for an event.
extension HeadReader {
  /// How many tokens a subject may have.
  private static let longestSubject = 18

  /// Whether a verb is the event itself, as people do it: "khởi công", "cấm đường".
  func isDeed(_ hit: EventScan.Hit) -> Bool {
    hit.is(.act) && HeadValue.runsForward(hit.value(.act))
      && HeadValue.kind(hit.value(.act)).isDeed
  }

  /// Whether a sentence tells of a deed, rather than of what is so called or came before it: "sau
  /// khi khánh thành", "dự án khởi công", "lễ khánh thành".
  func isToldDeed(_ hit: EventScan.Hit) -> Bool {
    guard let before = reader.hit(before: hit.start) else { return true }
    if before.is(.clause) && before.value(.clause) == 1 || before.is(.negation)
      || before.has(.background) || before.is(.head) || before.is(.act)
    {
      return false
    }
    return !before.is(.connector) || reader.starts(before.start, LexicalClass.and.mask)
  }

  /// The title of a deed: the verb with its object, or with its subject where it has no object ("Cao
  /// tốc sẽ thông xe"); nil where a year or a month is told right behind it, as of history.
  func deed(
    _ hit: EventScan.Hit,
    _ title: Range<Int>,
    notBefore bound: Int?,
    _ text: Span<UInt8>
  ) -> Range<Int>? {
    let isCoarse: (Moment) -> Bool = { $0.isDate && $0.grain != .day && !$0.isRelative }
    if (hit.end..<max(title.upperBound, hit.end)).contains(where: {
      reader.expression(at: $0).map(isCoarse) ?? false
    }) || reader.expression(at: title.upperBound).map(isCoarse) ?? false {
      return nil
    }
    // "Việt Nam gặp Lào": who plays whom, by the names of their countries or towns.
    if HeadValue.kind(hit.value(.act)) == .match {
      guard let home = reader.place(endingAt: hit.start), let guest = reader.place(at: hit.end)
      else { return nil }
      return home.start..<guest.end
    }
    guard title.count == hit.tokens.count else { return title }
    let first = subject(before: hit, notBefore: bound, text)
    return first < hit.start ? first..<hit.end : title
  }

  /// "Cấm đường phục vụ lễ hội": what a deed is for is only named; else what has a word for an event
  /// is what the sentence tells of.
  func dropDeeds(_ result: inout [EventCandidate]) {
    guard result.count > 1, result.contains(where: { $0.draft.isDeed }) else { return }
    let deeds = result.filter { $0.draft.isDeed }.map { $0.title }
    let isOther = result.contains { candidate in
      !candidate.draft.isDeed && !candidate.draft.isReference
        && (candidate.draft.kind != .games || !result.contains { $0.draft.isMatch })
        && !deeds.contains {
          $0.lowerBound < candidate.title.lowerBound && $0.overlaps(candidate.title)
        }
    }
    if isOther {
      result.removeAll { $0.draft.isDeed }
    } else {
      let first = result.first { $0.draft.isDeed }
      result.removeAll { $0.draft !== first?.draft && $0.draft.kind != .games }
    }
  }

  /// Whether a verb says of its subject no more than that it happens: "diễn ra".
  func isHappening(_ hit: EventScan.Hit) -> Bool {
    hit.is(.outcome) && hit.is(.reference) && HeadValue.kind(hit.value(.outcome)) == .other
  }

  /// The subject of a verb that says that something happens, in the clause before it, whatever its
  /// words: "Cuộc đua thuyền trên sông diễn ra ngày 3/5".
  func clauseSubject(before verb: EventScan.Hit, _ text: Span<UInt8>) -> Range<Int>? {
    guard isHappening(verb) else { return nil }
    var end = verb.start
    // "Cuộc đua cũng sẽ diễn ra": small words of the verb.
    while end > reader.range.lowerBound, let hit = reader.hit(before: end),
      hit.is(.cue) || hit.is(.stop)
    {
      end = hit.start
    }
    var start = end
    while start > reader.range.lowerBound, end - start < HeadReader.longestSubject {
      let previous = start - 1
      let token = reader.tokens[previous]
      if token.kind == .mark, !reader.isGlued(previous) {
        guard let open = quoted(endingAt: previous, text) else { break }
        start = open
        continue
      }
      if let expression = reader.expression(at: previous),
        !(expression.content == .date && expression.grain == .year && !expression.isRelative)
      {
        break
      }
      if let hit = reader.hit(covering: previous) {
        if hit.is(.reference) || hit.is(.report) || hit.is(.clause) || hit.is(.doing)
          || hit.is(.negation) || hit.is(.role) || hit.is(.body) || hit.has(.people)
          || hit.is(.head) || hit.is(.placeLead) || hit.is(.cue) || hit.is(.opening)
        {
          return nil
        }
        start = max(hit.start, reader.range.lowerBound)
        continue
      }
      start = previous
    }
    guard end - start < HeadReader.longestSubject else { return nil }
    while start < end, let hit = reader.hit(at: start), hit.is(.stop) || hit.is(.connector) {
      start = hit.end
    }
    let words = (start..<max(start, end)).count { reader.tokens[$0].kind == .word }
    guard words >= 2, !reader.starts(end - 1, LexicalClass.direction.mask),
      !reader.starts(start, LexicalClass.number.mask)
    else { return nil }
    if let place = reader.place(at: start), place.end >= end { return nil }
    return start..<end
  }

  /// The mark that opens the quotation which one closes at a token.
  func quoted(endingAt close: Int, _ text: Span<UInt8>) -> Int? {
    let token = reader.tokens[close]
    let first = Int(token.start)
    let isCurly = token.end - token.start == 3 && text[first] == 0xE2 && text[first + 2] == 0x9D
    guard isCurly || text[first] == UInt8(ascii: "\"") else { return nil }
    for open in stride(from: close - 1, through: max(reader.range.lowerBound, close - 16), by: -1) {
      let other = reader.tokens[open]
      guard other.kind == .mark, other.end - other.start == token.end - token.start,
        text[Int(other.start)] == text[first]
      else { continue }
      return isCurly && text[Int(other.start) + 2] != 0x9C ? nil : open
    }
    return nil
  }
}

extension EventKind {
  /// Whether verbs of this kind are events by themselves, not words for a meeting or a journey.
  var isDeed: Bool {
    switch self {
    case .signing, .session, .visit, .conference, .summit: false
    default: true
    }
  }
}
