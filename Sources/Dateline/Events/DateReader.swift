import Chronology

/// Finds the date of an event among the time expressions of its sentence: the one that costs least.
struct DateReader {
  let reader: SentenceReader
  let mentions: [Mention]
  /// The bytes of the document's own dates, which date no event.
  let stamps: [Range<Int>]
  let titles: [Range<Int>]
  let plan: PlanReader

  /// What a date may cost at most, and what a title between it and the event adds.
  private static let limit = 70

  /// How many days an event may last.
  private static let longest = 550

  private static let crossing = 30

  /// Dates a candidate.
  func date(_ candidate: EventCandidate, _ text: Span<UInt8>, excluding other: Int? = nil) {
    if isConcern(candidate) { return }
    var best: (index: Int, cost: Int, isShared: Bool)?
    let year = yearOfEdition(candidate)
    for index in reader.sentence.expressions {
      let expression = reader.window.expressions[index]
      let mention = Int(reader.window.mentionIndex[index])
      guard mention >= 0, mention != other else { continue }
      let span = expression.spanStart..<expression.spanEnd
      let crossed = Gap.crossings(candidate.title, span, titles, reader)
      if expression.content == .set {
        if candidate.draft.recurrence == nil, crossed == 0,
          !titles.contains(where: { $0 != candidate.title && $0.contains(expression.spanStart) })
        {
          candidate.draft.recurrence = mention
        }
        continue
      }
      if expression.content == .clock, candidate.draft.isReference, crossed == 0 {
        candidate.draft.clock = candidate.draft.clock ?? mention
        continue
      }
      guard expression.isDate, !expression.isPeriod, !isLife(mention),
        !stamps.contains(expression.range)
      else {
        continue
      }
      let isInside = candidate.title.contains(expression.spanStart)
      if !isInside,
        titles.contains(where: { $0.contains(expression.spanStart) })
          || isReported(expression, before: candidate.title.lowerBound)
      {
        continue
      }
      if !isInside, plan.isFormer(index) {
        if crossed == 0, hadPlan(candidate, span) {
          candidate.draft.previous = candidate.draft.previous + [mention]
        }
        continue
      }
      if let year, !isInside,
        isFar(mention, from: year, atMost: candidate.draft.editions.isEmpty ? 0 : 3)
      {
        continue
      }
      guard let own = cost(expression, mention, candidate, text) else { continue }
      // "Vô địch Cúp A sau khi thắng trong trận chung kết tối 15/12": the day of the other.
      if crossed > 0, candidate.runsForward, expression.spanStart >= candidate.title.upperBound,
        reader.mayHave(.clause),
        reader.hits(in: candidate.title.upperBound..<expression.spanStart).contains(where: {
          $0.is(.clause) && $0.value(.clause) == 1
        })
      {
        continue
      }
      let cost = own + DateReader.crossing * crossed
      if cost < best?.cost ?? DateReader.limit { best = (index, cost, crossed > 0) }
    }
    guard let best else {
      promoteFormer(candidate)
      let around = TenseReader.sentence(around: candidate.title, in: reader.tokens, reader.lexicon)
      let reading = TenseReader(lexicon: reader.lexicon)
        .reading(near: candidate.title, in: reader.tokens, sentence: around)
      (candidate.draft.tense, candidate.draft.isHabitual) = (reading.tense, reading.isHabitual)
      return
    }
    // The year in its name does not say when it was to be.
    let span = reader.window.expressions[best.index].spanStart
    if candidate.title.contains(span), !candidate.draft.previous.isEmpty {
      promoteFormer(candidate)
      return
    }
    // A date that belongs to another title does not make a bare word an event.
    if candidate.draft.isBare, best.isShared { return }
    take(best.index, for: candidate, text)
    candidate.draft.bond = best.cost
    candidate.draft.isAfterDate =
      reader.window.expressions[best.index].spanEnd <= candidate.title.lowerBound
    candidate.draft.isDirect = isDirect(reader.window.expressions[best.index], candidate)
  }

  /// "Tickets for the festival go on sale on 5 May": what is dated has to do with the event, but is
  /// not the event.
  private func isConcern(_ candidate: EventCandidate) -> Bool {
    guard reader.mayHave(.concern) else { return false }
    let first = reader.articles(before: candidate.title.lowerBound)
    return reader.hit(before: first)?.has(.concern) ?? false
  }

  /// The year in the name of an event with an edition, or of one where something was done: "Đại hội lần thứ X năm 2006".
  private func yearOfEdition(_ candidate: EventCandidate) -> EDTF? {
    guard !candidate.draft.editions.isEmpty || candidate.draft.isOccasion else { return nil }
    for index in reader.sentence.expressions {
      let expression = reader.window.expressions[index]
      let mention = Int(reader.window.mentionIndex[index])
      if mention >= 0, expression.content == .date, expression.grain == .year,
        candidate.title.contains(expression.spanStart)
      {
        return mentions[mention].value
      }
    }
    return nil
  }

  /// Whether a date is more than some years away from the year in an event's name, or not in it, so
  /// that it tells of something else.
  private func isFar(_ mention: Int, from year: EDTF, atMost years: Int) -> Bool {
    guard let date = mentions[mention].value?.bounds, let year = year.bounds else { return false }
    if years == 0 { return !date.overlaps(year) }
    return abs(date.lowerBound.days(since: year.lowerBound)) > years * 366
  }

  /// Of several titles the nearest had a former plan, and rather one before it than one behind it.
  private func hadPlan(_ candidate: EventCandidate, _ span: Range<Int>) -> Bool {
    let isBefore = candidate.title.upperBound <= span.lowerBound
    if !isBefore, titles.contains(where: { $0.upperBound <= span.lowerBound }) { return false }
    let gap = Gap.between(candidate.title, span)
    return titles.allSatisfy {
      isBefore && $0.upperBound > span.lowerBound || Gap.between($0, span) >= gap
    }
  }

  /// A plan that was given up is all that is known, where nothing takes its place.
  private func promoteFormer(_ candidate: EventCandidate) {
    guard !candidate.draft.isReference, let former = candidate.draft.previous.last else { return }
    candidate.draft.previous = candidate.draft.previous.dropLast()
    candidate.draft.mention = former
    candidate.draft.isFormerDate = true
  }

  /// "Polling is on 5 May", "early voting on 2 May": nothing but small words between a head word
  /// without an article and its date.
  private func isDirect(_ expression: Moment, _ candidate: EventCandidate) -> Bool {
    let title = candidate.title
    guard expression.grain == .day, expression.start >= title.upperBound,
      expression.start - title.upperBound <= 2
    else {
      return false
    }
    switch candidate.draft.kind {
    case .election, .exam, .session, .holiday: break
    case .match
    where candidate.runsForward
      && (title.lowerBound == reader.range.lowerBound
        || reader.tokens[title.lowerBound - 1].kind == .mark):
      break
    default: return false
    }
    let before = title.lowerBound - 1
    if before >= reader.range.lowerBound, reader.starts(before, LexicalClass.lead.mask),
      reader.starts(before, LexicalClass.stop.mask) || reader.isGlued(before - 1)
    {
      return false
    }
    return (title.upperBound..<expression.start).allSatisfy {
      reader.hit(covering: $0)?.is(.opening) != true
        && reader.starts(
          $0,
          LexicalClass.lead.mask | LexicalClass.future.mask | LexicalClass.past.mask
        )
        || reader.hit(covering: $0).map { $0.has(.predicate) || $0.is(.cue) } ?? false
    }
  }

  private func take(_ index: Int, for candidate: EventCandidate, _ text: Span<UInt8>) {
    let expression = reader.window.expressions[index]
    candidate.draft.mention = Int(reader.window.mentionIndex[index])
    candidate.draft.tense = expression.tense
    candidate.draft.isHabitual = expression.isHabitual
    // "Giải diễn ra đến ngày 31/3" says no more than the last day.
    let isLast = candidate.draft.isBare && expression.modifier == .onOrBefore
    candidate.draft.opening = opening(of: expression, candidate) ?? (isLast ? 1 : nil)
    candidate.draft.isOnwardDate = plan.isOnward(expression)
    addEnd(candidate, index, text)
  }

  // MARK: - What a date costs

  /// How far a date is from being the event's, without the titles between; nil where it is not.
  private func cost(
    _ expression: Moment,
    _ mention: Int,
    _ candidate: EventCandidate,
    _ text: Span<UInt8>
  ) -> Int? {
    let title = candidate.title
    let span = expression.start..<expression.end
    var cost = Gap.between(title, span)
    // A date that opens the sentence holds for all of it.
    if expression.start - reader.opening(text) <= 2 { cost = min(cost, 10) }
    // "Chiều 9/5, Bộ tổ chức họp báo giới thiệu Festival": the day of the press conference.
    if candidate.draft.isTopic, span.upperBound <= title.lowerBound { return nil }
    // "Bên lề Hội nghị A tại Vientiane, chiều nay, Thủ tướng ...": the day of what is told beside it.
    if candidate.draft.isFrame, candidate.runsForward, span.lowerBound >= title.upperBound,
      (title.upperBound..<span.lowerBound).contains(where: { reader.isMark($0, ",", text) })
    {
      return nil
    }
    if isOfPaper(span, before: title) || isOfDocument(expression) || isOfClause(expression)
      || isDateline(expression, text)
      || isElsewhere(expression, candidate)
    {
      return nil
    }
    // "Saturday's Regional Forum".
    if !candidate.runsForward, span.upperBound < title.lowerBound,
      title.lowerBound - span.upperBound == 2, reader.isGlued(span.upperBound)
    {
      return -10
    }
    if candidate.runsForward, isName(expression) { cost += 30 }
    // "... lấy ngày 16/3 làm hạn chốt, còn đại hội ...": the day of the clause before.
    if candidate.runsForward, span.upperBound + 1 < title.lowerBound,
      expression.start - reader.opening(text) > 2,
      (span.upperBound + 1..<title.lowerBound).contains(where: { reader.isMark($0, ",", text) })
    {
      cost += 12
    }
    if candidate.draft.isBackground,
      span.lowerBound < title.upperBound || cost > (candidate.draft.kind == .visit ? 2 : 8)
        || reader.tokens[title.upperBound].kind == .mark && !tellsMore(title.upperBound + 1)
    {
      return nil
    }
    // What stands between two events belongs to the first of them.
    if span.upperBound <= title.lowerBound,
      titles.contains(where: { $0.upperBound <= span.lowerBound })
    {
      // ... and before "while" all of it does.
      if expression.grain == .year || isCut(span.upperBound..<title.lowerBound) { return nil }
      // A bare word takes what stands right before it: "and, on 5 May, a workshop".
      if candidate.draft.isBare, title.lowerBound - span.upperBound > 3 { return nil }
      cost += 12
    }
    if mentions[mention].value == nil, mentions[mention].alternatives.isEmpty { cost += 35 }
    switch expression.modifier {
    case .before?, .onOrBefore?: cost += plan.isOnward(expression) ? 0 : 12
    case .after?, .onOrAfter?:
      // "An applicant since 2011" dates nothing.
      if expression.grain == .year { return nil }
      cost += 25
    default: break
    }
    // "Thursday's meeting and Wednesday's data": a date that owns what follows it.
    if !candidate.runsForward, span.lowerBound >= title.upperBound,
      reader.isMark(span.upperBound, "'", text), reader.isGlued(span.upperBound)
    {
      cost += 30
    }
    // "Tối 15/4, ... khai mạc Hội sách A, kéo dài đến 21/4": the last day comes after the first.
    if candidate.runsForward, reader.mayHave(.opening), expression.content == .date,
      isLastDay(expression),
      reader.sentence.expressions.contains(where: {
        let other = reader.window.expressions[$0]
        return other.isDate && other.grain == .day && other.spanEnd <= title.lowerBound
      })
    {
      cost += 20
    }
    // A date inside the title names the event; another one dates it.
    let isInside = title.contains(expression.spanStart)
    switch expression.grain {
    case .day:
      // "Cấm đường dịp Tết Trung thu, từ 30/8 đến 13/9": a feast is rather what it is held for.
      if candidate.runsForward, expression.content == .date,
        reader.starts(expression.spanStart, LexicalClass.festival.mask)
      {
        cost += 30
      }
    case .week, .month, .quarter: cost += 6
    default:
      cost += 12
      // "An observer since 2022".
      if expression.modifier == .onOrAfter, !isInside { return nil }
      // A year far from a title tells of something else.
      if !isInside, Gap.between(title, span) > 14 { return nil }
    }
    if isInside { cost += candidate.isAct ? 40 : 25 }
    // "Closes schools from 8 October, while the summit meets": the date of another clause.
    if !candidate.runsForward, span.upperBound <= title.lowerBound,
      reader.mayHave(.clause), !opensSentence(expression),
      isCut(span.upperBound..<title.lowerBound)
    {
      return nil
    }
    // "The funeral of the governor, who died on 25 February": what a clause tells of somebody else.
    if !candidate.runsForward, span.lowerBound >= title.upperBound, reader.mayHave(.clause),
      isOfSubclause(title.upperBound..<span.lowerBound)
    {
      return nil
    }
    // "Since the ministers met on 5 May": another event's date.
    let between =
      span.lowerBound >= title.upperBound
      ? title.upperBound..<span.lowerBound
      : span.upperBound..<max(title.lowerBound, span.upperBound)
    if reader.mayHave(.clause),
      reader.hits(in: between).contains(where: { $0.is(.clause) && $0.value(.clause) == 1 })
    {
      cost += 15
    }
    return cost
  }

  /// Whether a word for the end stands right before a date: "kéo dài đến 21/4".
  private func isLastDay(_ expression: Moment) -> Bool {
    [reader.hit(before: expression.start), reader.hit(covering: expression.spanStart - 1)]
      .contains { $0.map { $0.is(.opening) && $0.value(.opening) == 1 } ?? false }
  }

  /// "Gia nhập đội từ ngày 3/1, ghi 11 bàn ở giải vô địch": the date of another clause than the one
  /// that only says where something happened.
  private func isElsewhere(_ expression: Moment, _ candidate: EventCandidate) -> Bool {
    let title = candidate.title
    guard candidate.draft.isOccasion else { return false }
    // "One month later, over meddling in the election": the date of what was done.
    guard candidate.runsForward else {
      return expression.end <= title.lowerBound && title.lowerBound - expression.end > 4
        && !opensSentence(expression)
    }
    if expression.spanStart >= title.upperBound {
      return !candidate.draft.hasName
        && isParted(title.upperBound..<expression.spanStart)
    }
    // "Sáng 5/8, ... tại hội nghị", "Bộ trưởng, ngày 5/8, tại hội nghị" tell when.
    guard title.lowerBound - expression.end > 4, expression.start - reader.range.lowerBound > 4,
      reader.tokens[expression.spanStart - 1].kind != .mark
    else { return false }
    return isParted(expression.end..<title.lowerBound)
  }

  /// Whether tokens behind a title end in a clause whose verb tells nothing of an event.
  private func isOfSubclause(_ between: Range<Int>) -> Bool {
    let hits = reader.hits(in: between)
    guard let clause = hits.last(where: { $0.is(.clause) && $0.value(.clause) == 0 }),
      clause.end < between.upperBound, reader.tokens[clause.start - 1].kind == .mark
    else { return false }
    let telling =
      LexicalClass.cue.mask | LexicalClass.opening.mask | LexicalClass.doing.mask
      | LexicalClass.head.mask | LexicalClass.reference.mask | LexicalClass.outcome.mask
    return !hits.contains { $0.start >= clause.end && $0.classes & telling != 0 }
  }

  /// Whether a date opens its sentence, perhaps behind the agency's place and a dash.
  private func opensSentence(_ expression: Moment) -> Bool {
    let distance = expression.start - reader.range.lowerBound
    return distance <= 2
      || distance <= 12 && reader.tokens[expression.start - 1].kind == .mark
        && reader.tokens[expression.start].traits.contains(.capital)
  }

  /// Whether a mark stands among tokens.
  private func isParted(_ between: Range<Int>) -> Bool {
    between.contains { reader.tokens[$0].kind == .mark }
  }

  private func isCut(_ between: Range<Int>) -> Bool {
    reader.hits(in: between).contains { $0.is(.clause) && $0.value(.clause) == 0 }
  }

  /// Whether a clause about what stands before it begins at a token: ", which runs from ...".
  private func tellsMore(_ token: Int) -> Bool {
    guard let hit = reader.hit(at: token) else { return false }
    if hit.is(.clause), hit.value(.clause) == 0 { return true }
    // "Chuẩn bị Lễ kỷ niệm A, dự kiến vào ngày ...": its plan.
    return hit.is(.cue) && EventStatus.at(Int(hit.value(.cue))) == .expected
  }

  /// "Từ ngày 20/6, Bộ đã ra Chỉ thị số 45 về cuộc bầu cử": the day of a numbered paper on the event.
  private func isOfPaper(_ span: Range<Int>, before title: Range<Int>) -> Bool {
    guard span.upperBound <= title.lowerBound, reader.mayHave(.document) else { return false }
    return reader.hits(in: span.upperBound..<title.lowerBound).contains {
      $0.has(.document) && title.lowerBound - $0.end <= 10 && reader.range.contains($0.end)
        && reader.tokens[$0.end].kind == .number
    }
  }

  /// "The Penal Code of 2015": the year of a law.
  private func isOfDocument(_ expression: Moment) -> Bool {
    guard reader.mayHave(.document) else { return false }
    // "A letter dated 5 May".
    if let lead = reader.hit(covering: expression.start), lead.has(.document),
      lead.end <= expression.spanStart
    {
      return true
    }
    let low = reader.range.lowerBound
    let before = max(low, expression.start - 8)..<max(low, expression.start)
    guard let hit = reader.hits(in: before).last(where: { $0.has(.document) || $0.is(.head) }),
      hit.has(.document)
    else { return false }
    // "Decision No. 717/QĐ-BVH of 25 February".
    return expression.grain == .year
      || hit.end < expression.start
        && reader.tokens[hit.end].kind == .number
  }

  /// "Geneva (APP, 26 Aug 2020): ...": the date of the agency in front of the sentence.
  private func isDateline(_ expression: Moment, _ text: Span<UInt8>) -> Bool {
    guard expression.start - reader.range.lowerBound <= 14,
      reader.isMark(expression.end, ")", text), reader.range.contains(expression.end + 1),
      reader.tokens[expression.end + 1].kind == .mark
    else { return false }
    return !reader.isMark(expression.end + 1, ",", text)
      && !titles.contains { $0.lowerBound < expression.start }
  }

  /// "Quốc khánh 2/9": a number that is part of a day's name, with no word such as "ngày" before
  /// it.
  private func isName(_ expression: Moment) -> Bool {
    guard expression.grain == .day, expression.start == expression.spanStart,
      reader.tokens[expression.start].kind == .number,
      expression.start > reader.range.lowerBound,
      reader.tokens[expression.start].traits.contains(.afterSpace)
    else { return false }
    let before = expression.start - 1
    return reader.tokens[before].kind == .word && reader.hit(covering: before) == nil
      && reader.place(endingAt: expression.start) == nil && !reader.starts(before, ~0)
  }

  /// "Since its launch on 11 February": the date of a clause that tells of another time.
  private func isOfClause(_ expression: Moment) -> Bool {
    guard reader.mayHave(.clause) else { return false }
    let low = reader.range.lowerBound
    let before = max(low, expression.start - 5)..<max(low, expression.start)
    guard let clause = reader.hits(in: before).last(where: { $0.is(.clause) }),
      clause.value(.clause) == 1
    else { return false }
    return !titles.contains { (clause.end..<expression.start).contains($0.lowerBound) }
  }

  private func isReported(_ expression: Moment, before title: Int) -> Bool {
    reader.mayHave(.report)
      && (DateReader.isReport(expression, reader)
        || DateReader.isReport(expression, before: title, reader))
  }

  /// Whether a mention spans years from day to day: "(4.10.1920 - 4.10.2020)".
  private func isLife(_ mention: Int) -> Bool {
    guard case .interval? = mentions[mention].value, let bounds = mentions[mention].value?.bounds
    else { return false }
    return bounds.upperBound.days(since: bounds.lowerBound) > DateReader.longest
  }

  // MARK: - First and last days, other dates

  /// Whether the date is that of the opening (0) or of the end (1) of its event.
  private func opening(of expression: Moment, _ candidate: EventCandidate) -> Int? {
    guard reader.mayHave(.opening) else { return nil }
    var best: (value: Int, cost: Int)?
    for index in reader.sentence.hits {
      let hit = reader.scan.hits[index]
      guard hit.is(.opening),
        candidate.draft.isReference || !candidate.title.contains(hit.start)
      else { continue }
      // "Tuyên bố bế mạc Đại hội ... tối 23/5": a word right before the title is of all of it.
      let isOfTitle = candidate.runsForward && hit.end == candidate.title.lowerBound
      let cost =
        isOfTitle ? 1 : Gap.between(hit.tokens, expression.start..<expression.end)
      if cost <= 12, cost < best?.cost ?? .max { best = (Int(hit.value(.opening)), cost) }
    }
    return best?.value
  }

  /// Whether a range of days begins on the day of a date.
  private func begins(_ range: Int, on day: Int) -> Bool {
    let (left, right) = (reader.window.mentionIndex[range], reader.window.mentionIndex[day])
    guard left >= 0, right >= 0, case .interval(let first, _)? = mentions[Int(left)].value,
      case .date(let date)? = mentions[Int(right)].value
    else { return false }
    return first == .date(date)
  }

  /// "Opens on Wednesday and runs until September 18": the second date is the last day.
  private func addEnd(_ candidate: EventCandidate, _ index: Int, _ text: Span<UInt8>) {
    let first = reader.window.expressions[index]
    guard first.content == .date, first.grain == .day,
      candidate.draft.kind != .ceremony || !candidate.runsForward
    else { return }
    for other in reader.sentence.expressions where other > index {
      let expression = reader.window.expressions[other]
      // "Khai mạc sáng 15/7 ... (từ ngày 15 - 17/7)": all its days.
      if expression.content == .range, begins(other, on: index),
        !titles.contains(where: {
          $0 != candidate.title && (first.end..<expression.spanStart).contains($0.lowerBound)
        })
      {
        candidate.draft.mention = Int(reader.window.mentionIndex[other])
        return
      }
      guard expression.content == .date, expression.grain == .day,
        reader.window.mentionIndex[other] >= 0
      else { continue }
      let isEnd =
        // "On 3 April, asking builders to finish by 30 June": something else's last day.
        expression.modifier == .onOrBefore
        && !(first.end..<expression.start).contains {
          reader.isMark($0, ",", text) && !reader.starts($0 + 1, LexicalClass.clause.mask)
        }
        // "..., các sở báo cáo trước ngày 30/6": by when something else is to be done.
        || expression.modifier == .before
          && !isParted(first.end..<expression.spanStart)
        || reader.hits(in: first.end..<expression.spanStart).contains {
          $0.is(.opening) && $0.value(.opening) == 1 && expression.spanStart - $0.end <= 5
        }
      if isEnd {
        candidate.draft.endMention = Int(reader.window.mentionIndex[other])
        return
      }
    }
  }
}
