extension EventScan {
  /// What a scan is laid out in; filled anew for each window, so that nothing is allocated for it.
  struct Memory {
    fileprivate(set) var hits: [Hit] = []
    fileprivate(set) var places: [Hit] = []
    fileprivate(set) var series: [Hit] = []
    fileprivate(set) var sentences: [Sentence] = []
    fileprivate(set) var marks: [Mark] = []
    fileprivate(set) var moments: [Moment] = []

    /// Where the sentence that is being read began, and where the phrases end that were found last.
    private struct Progress {
      var start = 0
      var hit = 0
      var place = 0
      var series = 0
      var expression = 0
      var paragraph = 0
      var classes: UInt64 = 0
      var hitEnd = 0
      var placeEnd = 0
      var seriesEnd = 0
    }

    /// How many tokens a sentence may have; longer ones are read in parts, so that what is weighed
    /// against each other stays little.
    private static let longest = 240

    private static let words: UInt64 =
      LexicalClass.head.mask | LexicalClass.act.mask | LexicalClass.outcome.mask
      | LexicalClass.opening.mask | LexicalClass.cue.mask | LexicalClass.stop.mask
      | LexicalClass.connector.mask | LexicalClass.report.mask | LexicalClass.negation.mask
      | LexicalClass.placeLead.mask | LexicalClass.venue.mask | LexicalClass.hostLead.mask
      | LexicalClass.chairLead.mask | LexicalClass.organiserLead.mask | LexicalClass.themeLead.mask
      | LexicalClass.mode.mask | LexicalClass.editionLead.mask
      | LexicalClass.clause.mask | LexicalClass.reference.mask
      | LexicalClass.body.mask | LexicalClass.sign.mask | LexicalClass.doing.mask
      | LexicalClass.role.mask | LexicalClass.participantLead.mask

    private static let names = LexicalClass.place.mask | LexicalClass.series.mask

    /// Reads a window.
    mutating func fill(
      _ window: borrowing MentionExtractor.Window,
      _ lexicon: Lexicon,
      _ text: Span<UInt8>
    ) {
      prepare(window)
      var progress = Progress()
      let count = window.tokens.count
      var isAfterMark = false
      for index in 0..<count {
        let token = window.tokens[index]
        if index > progress.start,
          index - progress.start >= Memory.longest
            || (isAfterMark || token.traits.rawValue & Memory.openings != 0)
              && Memory.opens(index, window.tokens, lexicon, text)
        {
          close(index, &progress)
        }
        if token.traits.contains(.afterLine) { progress.paragraph += 1 }
        isAfterMark = token.kind == .mark
        let classes = token.classes
        guard classes & (Memory.words | Memory.names) != 0, token.kind != .number else { continue }
        if classes & Memory.words != 0, index >= progress.hitEnd {
          let hit = Memory.hit(at: index, window.tokens, Memory.words, lexicon)
          if hit.end > 0 {
            hits.append(hit)
            progress.hitEnd = hit.end
            progress.classes |= hit.classes
            let mark = UInt16(truncatingIfNeeded: hits.count)
            for covered in index..<hit.end { marks[covered].hit = mark }
          }
        }
        guard classes & Memory.names != 0 else { continue }
        if classes & LexicalClass.place.mask != 0, index >= progress.placeEnd,
          token.traits.contains(.capital)
        {
          let hit = Memory.hit(at: index, window.tokens, LexicalClass.place.mask, lexicon)
          if hit.end > 0 {
            places.append(hit)
            progress.placeEnd = hit.end
            let mark = UInt16(truncatingIfNeeded: places.count)
            for covered in index..<hit.end { marks[covered].place = mark }
          }
        }
        if classes & LexicalClass.series.mask != 0, index >= progress.seriesEnd {
          let hit = Memory.hit(at: index, window.tokens, LexicalClass.series.mask, lexicon)
          if hit.end > 0 {
            series.append(hit)
            progress.seriesEnd = hit.end
            let mark = UInt16(truncatingIfNeeded: series.count)
            for covered in index..<hit.end { marks[covered].series = mark }
          }
        }
      }
      if progress.start < count { close(count, &progress) }
    }

    /// Clears what the last window left, and takes the time expressions of a window.
    private mutating func prepare(_ window: borrowing MentionExtractor.Window) {
      hits.removeAll(keepingCapacity: true)
      places.removeAll(keepingCapacity: true)
      series.removeAll(keepingCapacity: true)
      sentences.removeAll(keepingCapacity: true)
      moments.removeAll(keepingCapacity: true)
      let count = window.tokens.count
      if marks.count < count {
        marks = Array(repeating: Mark(), count: max(count, 2 * marks.count))
      } else {
        for index in 0..<count { marks[index] = Mark() }
      }
      for index in 0..<window.expressions.count {
        moments.append(Moment(window.expressions[index]))
        let mark = UInt16(truncatingIfNeeded: index + 1)
        for token in moments[index].start..<moments[index].end { marks[token].expression = mark }
      }
    }

    /// Ends a sentence before a token.
    private mutating func close(_ end: Int, _ progress: inout Progress) {
      var last = progress.expression
      while last < moments.count, moments[last].spanStart < end { last += 1 }
      sentences.append(
        Sentence(
          tokens: progress.start..<end,
          hits: progress.hit..<hits.count,
          places: progress.place..<places.count,
          series: progress.series..<series.count,
          expressions: progress.expression..<last,
          paragraph: progress.paragraph,
          classes: progress.classes
        )
      )
      // What runs on into the next sentence is no phrase of that.
      for token in end..<max(progress.hitEnd, end) { marks[token].hit = 0 }
      for token in end..<max(progress.placeEnd, end) { marks[token].place = 0 }
      for token in end..<max(progress.seriesEnd, end) { marks[token].series = 0 }
      progress.expression = last
      progress.hit = hits.count
      progress.place = places.count
      progress.series = series.count
      progress.classes = 0
      progress.start = end
    }

    /// The longest phrase at a token with all its meanings; one that ends at 0 where there is none.
    private static func hit(
      at index: Int,
      _ tokens: [Token],
      _ classes: UInt64,
      _ lexicon: Lexicon
    ) -> Hit {
      var found = Hit(start: index, end: 0)
      lexicon.phrases.forEach(at: index, in: tokens, classes: classes) { hit in
        if hit.end > found.end { found = Hit(start: index, end: hit.end) }
        found.add(hit.sense)
      }
      return found
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
