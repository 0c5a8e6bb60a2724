import Chronology

/// What a document without a date tells of when it was written, and which verbs are news in it.
extension EventAssembler {
  /// How far from its beginning a report tells what people do, beside events that have a name.
  private static let lead = 4

  /// The latest day that the document tells of as over: that of a report, or of what was held on
  /// one day.
  ///
  /// What lies after it is to come, what it lies within goes on.
  func lastToldDay(_ merged: [EventDraft]) -> CivilDate? {
    var last: CivilDate?
    func take(_ mention: Int) {
      guard case .date(let date)? = mentions[mention].value, let day = date.civilDate else {
        return
      }
      last = max(last ?? day, day)
    }
    for mention in reports { take(mention) }
    for draft in merged {
      guard let mention = draft.mention, draft.tense <= 0, draft.endMention == nil,
        draft.status == nil || draft.status == .held, draft.kind != .deadline,
        mentions[mention].time == nil, draft.tense < 0 || mentions[mention].timex.hasPart
      else { continue }
      take(mention)
    }
    return last
  }

  /// What the report is about is where its opening is held, where no other place is told.
  func placeMain(_ index: Int?, _ merged: [EventDraft]) {
    guard let index, merged[index].places.isEmpty, merged[index].mode == nil,
      merged[index].titlePlace == nil, !merged[index].namesPlace, !merged[index].marksPast,
      merged[index].kind != .visit
    else { return }
    if let ceremony = merged.first(where: {
      $0.kind == .ceremony && $0.isBare && $0.places.first?.hasLead ?? false
    }) {
      merged[index].places = ceremony.places
    } else if let leadPlace {
      merged[index].places = [leadPlace]
    }
  }

  /// "Phiên khai mạc Hội nghị A" with the day of the whole: a bare word for the ceremony adds nothing
  /// to what its sentence tells of the event.
  func dropCeremonies(_ merged: inout [EventDraft]) {
    guard merged.contains(where: { $0.kind == .ceremony && $0.isBare }) else { return }
    let others = merged.filter { $0.kind != .ceremony && $0.hasName && $0.mention != nil }
    merged.removeAll { draft in
      draft.kind == .ceremony && draft.isBare && draft.status != .postponed
        && draft.status != .cancelled
        && others.contains { $0.mention == draft.mention }
    }
  }

  /// What people do is an event where a day is told: near the beginning of a report, or where
  /// nothing else has a day; and not what an event of the same day is told by.
  func dropDeeds(_ merged: inout [EventDraft]) {
    guard merged.contains(where: { $0.isDeed }) else { return }
    let others = merged.filter { !$0.isDeed && $0.mention != nil && !$0.isBackground }
    merged.removeAll { draft in
      guard draft.isDeed else { return false }
      guard let mention = draft.mention,
        (mentions[mention].value?.precision ?? .unknown) == .day
      else { return true }
      // Teams may meet elsewhere than in sport.
      if draft.kind == .match, others.contains(where: { $0.kind != .match && $0.kind != .games }) {
        return true
      }
      if draft.kind == .holiday {
        guard case .interval? = mentions[mention].value else { return true }
      }
      if others.contains(where: {
        ($0.mention == mention || $0.sentence == draft.sentence)
          && (draft.kind != .match || $0.kind != .games)
      }) {
        return true
      }
      if others.isEmpty || draft.isOfLine { return false }
      return draft.sentence > EventAssembler.lead || title?.overlaps(draft.title) ?? false
    }
  }
}

extension EventDraft {
  /// Whether a verb alone tells it.
  var isDeed: Bool { rule == .act && kind.isDeed }

  /// Whether it tells who plays whom.
  var isMatch: Bool { rule == .act && kind == .match }
}

extension Timex {
  /// A part of a day, as newsrooms tell it of what they saw: "sáng 12/5".
  var hasPart: Bool {
    if case .date(_, .part?) = value { return true }
    return false
  }
}
