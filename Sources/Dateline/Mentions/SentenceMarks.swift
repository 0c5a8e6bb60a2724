/// What tells of when in the tokens of a window, each token looked at once however many expressions
/// stand in its sentence.
struct SentenceMarks {
  private var marks: [Mark] = []
  /// The token up to which they were noted; expressions come in order of the text.
  private var end = 0

  /// A token that begins a sentence, tells of when or may be a year.
  private struct Mark {
    var token: Int32
    var opensSentence: Bool
    var isTelling: Bool
    var isYear: Bool
  }

  /// Forgets the tokens: others come.
  mutating func removeAll() {
    if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
    end = 0
  }

  /// The sentence around a span, at most `TenseReader.reach` tokens on either side.
  mutating func sentence(
    around span: Range<Int>,
    in tokens: [Token],
    _ lexicon: Lexicon
  ) -> TenseReader.Sentence {
    let lowest = max(0, span.lowerBound - TenseReader.reach)
    let highest = min(tokens.count, span.upperBound + TenseReader.reach)
    note(around: span, lowest, highest, tokens, lexicon)
    var sentence = TenseReader.Sentence(tokens: lowest..<highest)
    var isBehind = false
    var place = marks.count - 1
    while place >= 0, Int(marks[place].token) >= lowest {
      let mark = marks[place]
      let token = Int(mark.token)
      place -= 1
      if token >= span.upperBound {
        guard token < highest else { continue }
        if mark.opensSentence {
          // All that was met so far is behind the sentence.
          sentence = TenseReader.Sentence(tokens: lowest..<token)
          isBehind = false
          continue
        }
        if mark.isYear { sentence.hasYear = true }
        if mark.isTelling, !isBehind {
          sentence.telling = span.upperBound..<token + 1
          isBehind = true
        }
      } else if token <= span.lowerBound {
        if token < span.lowerBound {
          if mark.isYear { sentence.hasYear = true }
          if mark.isTelling {
            sentence.telling = token..<max(token + 1, sentence.telling.upperBound)
          }
        }
        if mark.opensSentence {
          sentence.tokens = token..<sentence.tokens.upperBound
          break
        }
      }
    }
    return sentence
  }

  /// Notes what the tokens of the sentence around a span tell, as far as it is not known.
  private mutating func note(
    around span: Range<Int>,
    _ lowest: Int,
    _ highest: Int,
    _ tokens: [Token],
    _ lexicon: Lexicon
  ) {
    let list = tokens.span
    let known = max(end, lowest)
    var index = max(span.lowerBound, known)
    while index > known, !TenseReader.opensSentence(index, list, lexicon) { index -= 1 }
    while index < highest {
      let isTelling = list[index].classes & TenseReader.told != 0
      let isYear = list[index].digits == 4 && !isTelling
      guard isTelling || isYear || TenseReader.mayOpenSentence(list[index]) else {
        index += 1
        continue
      }
      let opensSentence = TenseReader.opensSentence(index, list, lexicon)
      if isTelling || isYear || opensSentence {
        marks.append(
          Mark(
            token: Int32(truncatingIfNeeded: index),
            opensSentence: opensSentence,
            isTelling: isTelling,
            isYear: isYear
          )
        )
      }
      index += 1
      // What is behind the sentence is noted when it is asked for.
      if opensSentence, index > span.upperBound { break }
    }
    end = max(end, index)
  }
}
