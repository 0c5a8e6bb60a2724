/// Reads what a sentence says of an event beside date, place and state: how people meet, the
/// theme, and who hosts, chairs, organises and takes part.
struct DetailReader {
  let reader: SentenceReader
  let titles: [Range<Int>]

  /// How far from the title a word for the form of a meeting may stand.
  private static let reach = 32

  /// Fills the details of a candidate.
  func read(_ candidate: EventCandidate, _ text: Span<UInt8>) {
    guard reader.sentence.classes & DetailReader.classes != 0 else { return }
    let names = WordingReader(reader: reader)
    for index in reader.sentence.hits {
      let hit = reader.scan.hits[index]
      guard hit.classes & DetailReader.classes != 0,
        Gap.crossings(candidate.title, hit.tokens, titles, reader) == 0
      else { continue }
      if hit.is(.mode), candidate.draft.mode == nil,
        Gap.between(candidate.title, hit.tokens) <= DetailReader.reach,
        let mode = AttendanceMode.at(Int(hit.value(.mode)))
      {
        candidate.draft.mode = (mode, reader.bytes(hit.tokens))
      }
      if hit.is(.themeLead), candidate.draft.theme == nil {
        candidate.draft.theme = names.theme(after: hit.end, text)
      }
      if hit.is(.hostLead), candidate.draft.host == nil {
        candidate.draft.host = names.name(after: hit.end, hit.value(.hostLead) == 1, text)
      }
      if hit.is(.chairLead), candidate.draft.chair == nil {
        candidate.draft.chair = names.name(after: hit.end, hit.value(.chairLead) == 1, text)
      }
      if hit.is(.organiserLead), candidate.draft.organiser == nil {
        candidate.draft.organiser = names.name(after: hit.end, hit.value(.organiserLead) == 1, text)
      }
      if hit.is(.participantLead), candidate.draft.participants.isEmpty,
        hit.value(.participantLead) == 0 || isListed(hit, candidate)
      {
        candidate.draft.participants = ParticipantReader(reader: reader).list(after: hit.end, text)
      }
      if hit.is(.doing) { act(hit, candidate, names, text) }
    }
  }

  private static let classes: UInt64 =
    LexicalClass.mode.mask | LexicalClass.themeLead.mask | LexicalClass.hostLead.mask
    | LexicalClass.chairLead.mask | LexicalClass.organiserLead.mask
    | LexicalClass.participantLead.mask | LexicalClass.doing.mask

  /// "Singapore hosts the meeting", "do Bộ Y tế tổ chức": the subject of a verb that says what
  /// somebody does for the event.
  private func act(
    _ verb: EventScan.Hit,
    _ candidate: EventCandidate,
    _ names: WordingReader,
    _ text: Span<UInt8>
  ) {
    // "do Bộ Y tế tổ chức" follows the title; "do mưa lũ" is a reason.
    let agent = reader.hits(
      in: candidate.title.upperBound..<max(verb.start, candidate.title.upperBound)
    )
    .last { $0.has(.agent) }
    let isPassive = agent.map { verb.start - $0.end <= 20 } ?? false
    let distance = candidate.title.lowerBound - verb.end
    let isActive = distance >= 0 && (distance <= 4 || distance <= 10 && leads(verb, candidate))
    guard isPassive || isActive else { return }
    let name: Range<Int>?
    if let agent, isPassive {
      name = names.subject(agent.end..<verb.start, text)
    } else {
      name = names.subject(before: verb.start, text)
    }
    guard var name else { return }
    // "Do Bộ chủ trì": the word that leads to who acts.
    if let lead = reader.hit(at: name.lowerBound), lead.has(.agent), lead.end < name.upperBound {
      name = lead.end..<name.upperBound
    }
    switch EventRole.at(Int(verb.value(.doing))) {
    // A house is where something is held, not who holds it.
    case .host? where reader.hit(at: name.lowerBound)?.is(.venue) == true: break
    case .host? where candidate.draft.kind == .other: break
    case .host?: candidate.draft.host = candidate.draft.host ?? reader.bytes(name)
    case .chair?: candidate.draft.chair = candidate.draft.chair ?? reader.bytes(name)
    case .organiser? where reader.hit(at: name.lowerBound)?.is(.role) != true:
      candidate.draft.organiser = candidate.draft.organiser ?? reader.bytes(name)
    case .organiser?, .participant?:
      // A person takes part in what she holds: "Thủ tướng A tổ chức hội đàm với ...".
      if let participant = ParticipantReader(reader: reader).participant(name, text),
        participant.role != nil
      {
        candidate.draft.participants = candidate.draft.participants + [participant]
      }
    case nil: break
    }
  }

  /// "Tham dự hội nghị có ...": a small word lists who takes part right behind the event, where the
  /// verb stands before it.
  private func isListed(_ lead: EventScan.Hit, _ candidate: EventCandidate) -> Bool {
    lead.start == candidate.title.upperBound
      && reader.hit(before: candidate.title.lowerBound).map(isTakingPart) ?? false
  }

  /// Whether a verb of taking part stands between another one and the title: "dẫn đầu đoàn Việt Nam
  /// tham dự hội nghị".
  private func leads(_ verb: EventScan.Hit, _ candidate: EventCandidate) -> Bool {
    isTakingPart(verb)
      && reader.hits(in: verb.end..<candidate.title.lowerBound).contains(where: isTakingPart)
  }

  private func isTakingPart(_ hit: EventScan.Hit) -> Bool {
    hit.is(.doing) && EventRole.at(Int(hit.value(.doing))) == .participant
  }
}
