import Chronology

/// Reads what a sentence says of a changed plan: which dates and places no longer hold, and which
/// are the new ones.
final class PlanReader {
  let reader: SentenceReader

  /// The cues of the sentence that hold.
  let cues: [EventScan.Hit]

  /// The words that tell of a change, in order of the text.
  let changes: [EventScan.Hit]

  /// How far behind a word for a former plan its date may stand.
  private static let reach = 12

  /// How far behind a word of change the new date may stand.
  private static let onwardReach = 60

  init(reader: SentenceReader) {
    self.reader = reader
    cues = StatusReader.cues(of: reader)
    changes =
      cues.isEmpty
      ? []
      : cues.filter {
        let status = EventStatus.at(Int($0.value(.cue)))
        return status == .postponed || status == .moved
      }
  }

  /// Whether an expression is the date of a plan that no longer holds.
  func isFormer(_ index: Int) -> Bool {
    let expression = reader.window.expressions[index]
    if isAfterFormer(expression.spanStart, orDate: false) { return true }
    // "Put back from March": the plan that the word of change leaves.
    if expression.content == .date, isDay(expression), isLeft(expression.spanStart) { return true }
    guard !changes.isEmpty, !isOnward(expression),
      reader.sentence.expressions.contains(where: {
        $0 != index && isDay(reader.window.expressions[$0])
          && isOnward(reader.window.expressions[$0])
      }), isDay(expression)
    else { return false }
    return true
  }

  /// Whether a word of change and one for "from" stand right before a token.
  private func isLeft(_ token: Int) -> Bool {
    token > reader.range.lowerBound && reader.starts(token - 1, LexicalClass.from.mask)
      && changes.contains { $0.end == token - 1 || $0.end == token }
  }

  /// Whether a word for a former plan stands before a token, and no other date or new plan between.
  private func isAfterFormer(_ token: Int, orDate: Bool) -> Bool {
    guard reader.mayHave(.former),
      let sign = reader.hits(in: reader.range.lowerBound..<token).last(where: {
        // "Not in January" denies no more than what follows it.
        $0.has(.former) && (!$0.is(.negation) || token - $0.end <= 1)
      }),
      token - sign.end <= PlanReader.reach, !sign.has(.earlier) || isPlan
    else { return false }
    let between = sign.end..<token
    if between.contains(where: {
      reader.tokens[$0].kind == .mark && reader.expression(at: $0) != nil
    }) {
      return false
    }
    for index in reader.sentence.expressions where !orDate {
      let other = reader.window.expressions[index]
      if other.spanStart >= sign.end, other.spanEnd <= token { return false }
    }
    return !changes.contains { between.contains($0.start) }
  }

  /// "Trước đó, lễ hội dự kiến ..." tells a plan, "trước đó, năm 2009, Hà Nội từng đăng cai" does not.
  private var isPlan: Bool {
    cues.contains {
      switch EventStatus.at(Int($0.value(.cue))) {
      case .scheduled, .expected: true
      default: false
      }
    }
  }

  /// Whether an expression follows a word of change and a word that leads to the new date.
  func isOnward(_ expression: Moment) -> Bool {
    guard !changes.isEmpty,
      let change = changes.last(where: { $0.end <= expression.spanStart }),
      expression.spanStart - change.end <= PlanReader.onwardReach
    else { return false }
    // The leading word may have been read with the expression, or belong to the word of change.
    let first = max(min(expression.start, expression.spanStart) - 2, change.start)
    for token in first..<expression.spanStart {
      if let hit = reader.hit(covering: token), hit.has(.onward) || hit.is(.placeLead) {
        return true
      }
      if reader.starts(token, LexicalClass.to.mask) { return true }
    }
    return [.before, .onOrBefore].contains(expression.modifier)
  }

  /// Whether a place is one where the event is no longer held.
  func isFormer(place tokens: Range<Int>) -> Bool {
    if isAfterFormer(tokens.lowerBound, orDate: true) || isGivenUp(tokens) { return true }
    guard let change = changes.last(where: { $0.end <= tokens.lowerBound }),
      tokens.lowerBound - change.end <= PlanReader.reach
    else { return false }
    return tokens.lowerBound > reader.range.lowerBound
      && reader.starts(tokens.lowerBound - 1, LexicalClass.from.mask)
  }

  /// Whether a place is one where the event is not held, before the word of its change: "không tổ
  /// chức tại Huế mà chuyển sang Đà Nẵng".
  private func isGivenUp(_ place: Range<Int>) -> Bool {
    guard changes.contains(where: { $0.start >= place.upperBound }),
      let cue = reader.hits(in: reader.range.lowerBound..<place.lowerBound).last(where: {
        $0.is(.cue)
      })
    else { return false }
    return place.lowerBound - cue.end <= 2
      && EventStatus.at(Int(cue.value(.cue))) == .cancelled
  }

  /// Whether a place follows a word of change and a word that leads to the new place.
  func isOnward(place tokens: Range<Int>) -> Bool {
    guard let change = changes.last(where: { $0.end <= tokens.lowerBound }),
      tokens.lowerBound - change.end <= PlanReader.reach, tokens.lowerBound > change.start
    else { return false }
    let before = tokens.lowerBound - 1
    if before < change.end {
      return reader.starts(before, LexicalClass.to.mask | LexicalClass.placeLead.mask)
        || change.has(.onward)
    }
    return reader.hit(covering: before).map { $0.has(.onward) || $0.is(.placeLead) } ?? false
      || reader.starts(before, LexicalClass.to.mask)
  }

  private func isDay(_ expression: Moment) -> Bool {
    switch expression.content {
    case .date, .range: expression.grain == .day || expression.grain == .month
    case .list: expression.grain == .day
    default: false
    }
  }
}
