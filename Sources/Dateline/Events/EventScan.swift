/// The words of a window that matter to events, and its sentences.
///
/// A class, so that what reads a sentence is handed on at the cost of one reference.
final class EventScan {
  /// A phrase of the lexicon in the text, with all that it can mean.
  ///
  /// Kept small, as hits are handed from reader to reader.
  struct Hit {
    private var bounds: (start: Int32, end: Int32)
    private var meaning: Meaning

    var start: Int { Int(bounds.start) }
    var end: Int { Int(bounds.end) }

    /// The classes of its meanings.
    var classes: UInt64 { meaning.classes }

    @inline(__always)
    init(start: Int, end: Int, meaning: Meaning = Meaning()) {
      bounds = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
      self.meaning = meaning
    }

    /// Forgets its meanings, as they are those of a shorter phrase.
    @inline(__always)
    mutating func extend(to end: Int) {
      bounds.end = Int32(truncatingIfNeeded: end)
      meaning = Meaning()
    }

    @inline(__always)
    mutating func add(_ sense: PhraseTrie.Sense) { meaning.add(sense) }

    /// Whether it can be of a class.
    @inline(__always)
    func `is`(_ lexicalClass: LexicalClass) -> Bool { classes & lexicalClass.mask != 0 }

    /// Its value as a word of a class, 0 where it is none.
    @inline(__always)
    func value(_ lexicalClass: LexicalClass) -> Int32 { meaning.value(lexicalClass.mask) }

    /// Whether it says something of the head words near it.
    @inline(__always)
    func has(_ sign: EventSign) -> Bool {
      `is`(.sign) && EventSign(rawValue: value(.sign)).contains(sign)
    }

    var tokens: Range<Int> { start..<end }
  }

  /// All that a phrase can mean.
  struct Meaning: Sendable {
    /// The classes of its meanings.
    private(set) var classes: UInt64 = 0
    /// The values of its meanings in order of their classes.
    private var values = InlineArray<6, Int32>(repeating: 0)

    mutating func add(_ sense: PhraseTrie.Sense) {
      let mask = sense.lexicalClass.mask
      if classes == 0 {
        classes = mask
        values[0] = sense.value
        return
      }
      let place = self.place(mask)
      // Of two meanings in one class, that of the language which was added first comes last.
      // Signs add up.
      if classes & mask != 0 {
        values[place] = sense.lexicalClass == .sign ? values[place] | sense.value : sense.value
        return
      }
      var last = classes.nonzeroBitCount
      guard last < 6 else { return }
      while last > place {
        values[last] = values[last - 1]
        last -= 1
      }
      classes |= mask
      values[place] = sense.value
    }

    /// The value in the class of a mask, 0 where it has none.
    @inline(__always)
    func value(_ mask: UInt64) -> Int32 {
      if classes & mask == 0 { return 0 }
      return classes & (mask &- 1) == 0 ? values[0] : laterValue(mask)
    }

    /// The value in a class that is not the first.
    ///
    /// Not inlined, as copies of it would push other code out of the processor's memory for code.
    @inline(never)
    private func laterValue(_ mask: UInt64) -> Int32 { values[place(mask)] }

    /// How many of its classes come before that of a mask.
    @inline(__always)
    private func place(_ mask: UInt64) -> Int {
      let before = classes & (mask &- 1)
      return before == 0 ? 0 : before.nonzeroBitCount
    }
  }

  /// A sentence: its tokens, and the indices of what stands in it.
  struct Sentence {
    var tokens: Range<Int>
    var hits: Range<Int>
    var places: Range<Int>
    var series: Range<Int>
    var expressions: Range<Int>
    var paragraph: Int
    /// The classes of all its hits, and all their signs.
    var classes: UInt64
    var signs: EventSign
  }

  /// What stands at a token: the index, plus one, of what covers it; 0 where nothing does.
  struct Mark {
    var hit: UInt16 = 0
    var place: UInt16 = 0
    var series: UInt16 = 0
    var expression: UInt16 = 0
  }

  let lexicon: Lexicon
  let tokens: [Token]
  let expressions: [Moment]
  /// For each expression, the index of its mention, or -1.
  let mentionIndex: [Int32]

  let hits: [Hit]
  let places: [Hit]
  let series: [Hit]
  let sentences: [Sentence]
  /// For each token, what covers it, if the sentence of that token holds it.
  ///
  /// A window has fewer tokens than a number of 16 bits; there may be more marks than tokens.
  let marks: [Mark]

  /// Reads a window; `memory` only lends its memory.
  init(
    _ window: borrowing MentionExtractor.Window,
    _ lexicon: Lexicon,
    _ text: Span<UInt8>,
    in memory: inout Memory
  ) {
    memory.fill(window, lexicon, text)
    self.lexicon = lexicon
    tokens = window.tokens
    mentionIndex = window.mentionIndex
    expressions = memory.moments
    hits = memory.hits
    places = memory.places
    series = memory.series
    sentences = memory.sentences
    marks = memory.marks
  }
}
