extension EventScan {
  /// The classes of the words that matter to events, beside names.
  static let words: UInt64 =
    LexicalClass.head.mask | LexicalClass.act.mask | LexicalClass.outcome.mask
    | LexicalClass.opening.mask | LexicalClass.cue.mask | LexicalClass.stop.mask
    | LexicalClass.connector.mask | LexicalClass.report.mask | LexicalClass.negation.mask
    | LexicalClass.placeLead.mask | LexicalClass.venue.mask | LexicalClass.hostLead.mask
    | LexicalClass.chairLead.mask | LexicalClass.organiserLead.mask | LexicalClass.themeLead.mask
    | LexicalClass.mode.mask | LexicalClass.editionLead.mask
    | LexicalClass.clause.mask | LexicalClass.reference.mask
    | LexicalClass.body.mask | LexicalClass.sign.mask | LexicalClass.doing.mask
    | LexicalClass.role.mask | LexicalClass.participantLead.mask

  /// What a scan is laid out in; filled anew for each window, so that nothing is allocated for it.
  struct Memory {
    fileprivate(set) var hits: [Hit] = []
    fileprivate(set) var places: [Hit] = []
    fileprivate(set) var series: [Hit] = []
    fileprivate(set) var sentences: [Sentence] = []
    fileprivate(set) var marks: [Mark] = []
    fileprivate(set) var moments: [Moment] = []

    /// The tokens after the phrases that were found last.
    private var (hitEnd, placeEnd, seriesEnd) = (0, 0, 0)

    /// How many tokens a sentence may have; longer ones are read in parts, so that what is weighed
    /// against each other stays little.
    private static let longest = 240

    /// How many tokens earlier a mark may part it, or later what may not be cut.
    private static let slack = 40

    /// The classes without which a sentence names no event and dates no report.
    private static let wanted =
      EventExtractor.heads | LexicalClass.series.mask | LexicalClass.report.mask

    private static let names = LexicalClass.place.mask | LexicalClass.series.mask

    /// Reads a window.
    mutating func fill(
      _ window: borrowing MentionExtractor.Window,
      _ lexicon: Lexicon,
      _ text: Span<UInt8>
    ) {
      clear(window.tokens.count)
      let count = window.tokens.count
      var (start, paragraph) = (0, 0)
      var classes: UInt64 = 0
      var isAfterMark = false
      for index in 0..<count {
        let token = window.tokens[index]
        if index > start,
          index - start >= Memory.longest - Memory.slack
            && Memory.parts(token, after: index - start, isAfterMark)
            || (isAfterMark || token.traits.rawValue & Memory.openings != 0)
              && Memory.opens(index, window.tokens, lexicon, text)
        {
          read(start..<index, paragraph, classes, window, lexicon)
          start = index
          classes = 0
        }
        if token.traits.contains(.afterLine) { paragraph += 1 }
        isAfterMark = token.kind == .mark
        classes |= token.classes
      }
      if start < count { read(start..<count, paragraph, classes, window, lexicon) }
    }

    /// Whether a sentence that is too long is cut before a token: behind a mark where there is one,
    /// else before a word that ends a title, so that no name is cut.
    private static func parts(_ token: Token, after length: Int, _ isAfterMark: Bool) -> Bool {
      if length >= longest + slack { return true }
      if isAfterMark, token.traits.contains(.afterSpace) { return true }
      return length >= longest && token.kind == .word
        && token.classes & LexicalClass.stop.mask != 0 && !token.traits.contains(.capital)
    }

    /// Clears what the last window left.
    private mutating func clear(_ count: Int) {
      hits.removeAll(keepingCapacity: true)
      if !places.isEmpty { places.removeAll(keepingCapacity: true) }
      if !series.isEmpty { series.removeAll(keepingCapacity: true) }
      sentences.removeAll(keepingCapacity: true)
      if !moments.isEmpty { moments.removeAll(keepingCapacity: true) }
      (hitEnd, placeEnd, seriesEnd) = (0, 0, 0)
      if marks.count < count {
        marks = Array(repeating: Mark(), count: max(count, 2 * marks.count))
      } else {
        for index in 0..<count { marks[index] = Mark() }
      }
    }

    /// Reads a sentence, if one of its words may name an event or be needed for the whole document.
    private mutating func read(
      _ tokens: Range<Int>,
      _ paragraph: Int,
      _ classes: UInt64,
      _ window: borrowing MentionExtractor.Window,
      _ lexicon: Lexicon
    ) {
      let first = window.tokens[tokens.lowerBound]
      // The first sentence may be a headline that tells where people meet.
      let isWanted =
        classes & Memory.wanted != 0 || sentences.isEmpty
        || first.traits.contains(.afterLine)
          && (first.classes & LexicalClass.place.mask != 0 || isDated(tokens, window))
      let (hit, place, name, expression) = (hits.count, places.count, series.count, moments.count)
      while moments.count < window.expressions.count,
        window.expressions[moments.count].spanStart < tokens.upperBound
      {
        guard isWanted else {
          moments.append(Moment())
          continue
        }
        let moment = Moment(window.expressions[moments.count], window.lists)
        moments.append(moment)
        let mark = UInt16(truncatingIfNeeded: moments.count)
        for token in moment.start..<moment.end { marks[token].expression = mark }
      }
      var found: UInt64 = 0
      var signs: EventSign = []
      if isWanted { (found, signs) = look(tokens, window.tokens, lexicon.phrases) }
      sentences.append(
        Sentence(
          tokens: tokens,
          hits: hit..<hits.count,
          places: place..<places.count,
          series: name..<series.count,
          expressions: expression..<moments.count,
          paragraph: paragraph,
          classes: found,
          signs: signs
        )
      )
    }

    /// Whether a date stands near the beginning of a line, as in a programme.
    private func isDated(_ tokens: Range<Int>, _ window: borrowing MentionExtractor.Window) -> Bool
    {
      moments.count < window.expressions.count
        && window.expressions[moments.count].spanStart
          < min(tokens.lowerBound + 16, tokens.upperBound)
    }

    /// Looks for phrases in a sentence; the result is the classes and the signs of all of them.
    private mutating func look(
      _ range: Range<Int>,
      _ tokens: [Token],
      _ phrases: PhraseTrie
    ) -> (UInt64, EventSign) {
      let list = tokens.span
      var found: UInt64 = 0
      var signs: Int32 = 0
      for index in range {
        // A number has no classes.
        let classes = list[index].classes
        guard classes & (EventScan.words | Memory.names) != 0 else { continue }
        // What runs on into the next sentence is no phrase of that.
        if classes & EventScan.words != 0, index >= hitEnd {
          let hit = phrases.eventHit(at: index, in: tokens, list)
          if hit.end > 0 {
            hits.append(hit)
            hitEnd = hit.end
            found |= hit.classes
            signs |= hit.value(.sign)
            let mark = UInt16(truncatingIfNeeded: hits.count)
            for covered in index..<min(hit.end, range.upperBound) { marks[covered].hit = mark }
          }
        }
        if classes & Memory.names != 0,
          list[index].traits.contains(.capital) || classes & LexicalClass.series.mask != 0,
          phrases.mayStand(at: index, in: list, classes: Memory.names)
        {
          lookForName(at: index, range, tokens, phrases)
        }
      }
      return (found, EventSign(rawValue: signs))
    }

    /// Looks for the name of a place or of a series at a word.
    @inline(never)
    private mutating func lookForName(
      at index: Int,
      _ range: Range<Int>,
      _ tokens: [Token],
      _ phrases: PhraseTrie
    ) {
      let token = tokens[index]
      if token.classes & LexicalClass.place.mask != 0, index >= placeEnd,
        token.traits.contains(.capital)
      {
        let hit = phrases.longestHit(at: index, in: tokens, classes: LexicalClass.place.mask)
        // "Hòa bình cho nhân loại" names no province: all words of a place's name have a capital.
        if hit.end > 0,
          hit.end == index + 1 || isName(index..<hit.end, tokens)
        {
          places.append(hit)
          placeEnd = hit.end
          let mark = UInt16(truncatingIfNeeded: places.count)
          for covered in index..<min(hit.end, range.upperBound) { marks[covered].place = mark }
        }
      }
      if token.classes & LexicalClass.series.mask != 0, index >= seriesEnd {
        let hit = phrases.longestHit(at: index, in: tokens, classes: LexicalClass.series.mask)
        if hit.end > 0 {
          series.append(hit)
          seriesEnd = hit.end
          let mark = UInt16(truncatingIfNeeded: series.count)
          for covered in index..<min(hit.end, range.upperBound) { marks[covered].series = mark }
        }
      }
    }

    /// Whether the last word of a name, or the first of words joined by hyphens there, has a capital.
    private func isName(_ name: Range<Int>, _ tokens: [Token]) -> Bool {
      var last = name.upperBound - 1
      while last > name.lowerBound, !tokens[last].traits.contains(.afterSpace) { last -= 1 }
      return tokens[last].traits.contains(.capital) || tokens[last].kind != .word
    }

    /// The traits without which a sentence begins only behind a mark.
    private static let openings =
      Token.Traits.afterLine.rawValue | Token.Traits.opensSentence.rawValue

    /// Whether a sentence begins at a token: a new line, or a full stop that ends no abbreviation.
    private static func opens(
      _ index: Int,
      _ tokens: [Token],
      _ lexicon: Lexicon,
      _ text: Span<UInt8>
    ) -> Bool {
      let token = tokens[index]
      if token.traits.contains(.afterLine) { return true }
      // A semicolon parts events as a full stop does.
      if index > 0, tokens[index - 1].kind == .mark,
        text[Int(tokens[index - 1].start)] == UInt8(ascii: ";")
      {
        return true
      }
      guard token.traits.contains(.opensSentence), token.traits.contains(.afterSpace), index >= 2
      else { return false }
      let (mark, word) = (tokens[index - 1], tokens[index - 2])
      guard text[Int(mark.start)] == UInt8(ascii: ".") else { return true }
      if word.kind == .word {
        if TenseReader.isAbbreviated(word, before: token, lexicon) { return false }
      }
      return token.traits.contains(.capital) || token.kind != .word
    }
  }
}
