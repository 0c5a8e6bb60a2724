import Chronology

/// Collects the events of a document, window by window.
struct EventExtractor {
  let lexicon: Lexicon
  private(set) var drafts: [EventDraft] = []
  private(set) var datelinePlace: PlaceDraft?
  /// Where a headline without a name says that people meet: "Ministers to gather in Da Nang".
  private(set) var headlinePlace: PlaceDraft?
  /// Where the first sentence without an event is: "Sáng 9/3, mưa lớn đổ xuống ở Lào Cai".
  private(set) var leadPlace: PlaceDraft?
  /// The mentions in the first sentences that date a report.
  private(set) var reports: Set<Int> = []
  private var sentences = 0

  /// In how many sentences a place without an event is looked for.
  private static let leadReach = 4
  private var paragraphs = 0

  /// What the events are read in, to be given back afterwards.
  private var memory: EventScan.Memory

  init(lexicon: Lexicon, memory: consuming EventScan.Memory) {
    self.lexicon = lexicon
    self.memory = memory
  }

  /// Gives back what the events were read in.
  mutating func giveBackMemory() -> EventScan.Memory {
    let lent = memory
    memory = EventScan.Memory()
    return lent
  }

  /// Reads one window of the text.
  mutating func read(
    _ window: borrowing MentionExtractor.Window,
    _ text: Span<UInt8>,
    mentions: [Mention],
    stamps: [Range<Int>]
  ) {
    let scan = EventScan(window, lexicon, text, in: &memory)
    for index in scan.sentences.indices {
      // "1. Thời gian": the number of a line is no sentence.
      let line = scan.sentences[index].tokens
      if line.count > 2 || window.tokens[line.lowerBound].kind != .number { sentences += 1 }
      guard drafts.count < EventAssembler.maximumDrafts else { return }
      let sentence = scan.sentences[index]
      let reader = SentenceReader(scan, sentence: index)
      if sentences <= 8, datelinePlace == nil { findDateline(reader, text) }
      if sentences <= 8, sentence.classes & LexicalClass.report.mask != 0 {
        reports.formUnion(DateReader.reports(in: reader))
      }
      if sentences <= 8, !stamps.isEmpty {
        for index in sentence.expressions where window.mentionIndex[index] >= 0 {
          if stamps.contains(window.expressions[index].range) {
            reports.insert(Int(window.mentionIndex[index]))
          }
        }
      }
      // A line of a programme needs no head.
      let hasHead =
        !sentence.series.isEmpty || sentence.classes & EventExtractor.heads != 0
        || !sentence.expressions.isEmpty
          && window.tokens[sentence.tokens.lowerBound].traits.contains(.afterLine)
      let isHeadline = sentences == 1 && !sentence.places.isEmpty
      guard hasHead || isHeadline || sentences <= EventExtractor.leadReach && leadPlace == nil
      else { continue }
      let events = EventReader(reader: reader, mentions: mentions, stamps: stamps)
      let found = hasHead ? events.read(sentence: sentences, text) : []
      if isHeadline, found.isEmpty { headlinePlace = events.placeOfVerb(text) }
      if sentences <= EventExtractor.leadReach, leadPlace == nil, found.isEmpty,
        !sentence.places.isEmpty
      {
        leadPlace = events.placeOfLead(text)
      }
      for candidate in found {
        candidate.draft.paragraph += paragraphs
        if let decided = candidate.draft.decided { reports.insert(decided) }
        drafts.append(candidate.draft)
      }
    }
    paragraphs += scan.sentences.last?.paragraph ?? 0
  }

  /// The classes of the words that name events or refer to them.
  static let heads: UInt64 =
    LexicalClass.head.mask | LexicalClass.act.mask | LexicalClass.outcome.mask
    | LexicalClass.reference.mask | LexicalClass.themeLead.mask | LexicalClass.participantLead.mask

  /// "KUALA LUMPUR: ", "HANOI - ", "Siem Reap, 15 September 2022 (TDI): ": a place at the very
  /// beginning of a paragraph, with a dash, a colon or a date after it.
  private mutating func findDateline(_ reader: SentenceReader, _ text: Span<UInt8>) {
    let first = reader.range.lowerBound
    guard reader.tokens[first].traits.contains(.afterLine), let place = reader.place(at: first),
      !PlaceValue(rawValue: place.value(.place)).isNone
    else { return }
    var end = place.end
    if reader.isMark(end, ",", text), let second = reader.place(at: end + 1) { end = second.end }
    guard reader.range.contains(end) else { return }
    let isDateline =
      reader.isMark(end, ":", text) || reader.isMark(end, "-", text)
      || reader.isMark(end, ",", text) && reader.expression(at: end + 1) != nil
      || reader.tokens[end].kind == .mark && text[Int(reader.tokens[end].start)] == 0xE2
    guard isDateline else { return }
    let value = PlaceValue(rawValue: place.value(.place))
    datelinePlace = PlaceDraft(
      range: reader.bytes(first..<end),
      entry: value.isAmbiguous ? nil : value.entry,
      country: value.isAmbiguous ? nil : lexicon.placeFacts[value.entry].country,
      hasLead: false,
      isDateline: true
    )
  }
}
