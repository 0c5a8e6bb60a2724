/// Tells in which language a text is written, from its first two kilobytes.
///
/// Scripts that one language has are told by their letters, Vietnamese by the letters that only it
/// has, and the other languages in Latin letters by their commonest words. It reads bytes, makes no
/// string and takes no memory; it stops as soon as one language is far ahead.
public enum LanguageDetector {
  /// The most that is read, in bytes.
  public static let reach = 2048

  /// The language of a text, or "und" where nothing in it is recognised.
  ///
  /// - Parameter text: UTF-8. A cut within a letter and invalid bytes do no harm.
  /// - Returns: The tag of the language.
  public static func language(of text: Span<UInt8>) -> Language.ID {
    if isPlainlyVietnamese(text) { return CommonWords.languages[CommonWords.vietnamese] }
    var tally = Tally()
    let end = Swift.min(text.count, reach)
    var offset = 0
    var checkpoint = 256
    while offset < end {
      offset = tally.read(text, from: offset, to: Swift.min(checkpoint, end))
      if checkpoint < end, tally.isDecided { break }
      checkpoint = offset + 256
    }
    tally.endWord()
    return tally.verdict
  }

  /// Whether words in small letters that only Vietnamese has stand so close in the first lines that
  /// no quotation in another language comes near; nearly every Vietnamese text is told by it.
  ///
  /// Names are not counted: they stand in texts of all languages.
  private static func isPlainlyVietnamese(_ text: Span<UInt8>) -> Bool {
    let end = Swift.min(text.count, 256) - 2
    var offset = 0
    var count = 0
    var isSmall = false
    let bytes = unsafe text.bytes
    while offset &+ 16 <= end {
      // Sixteen bytes at a time, as most are neither blanks nor lead bytes. The load stays in bounds
      // by the line above, and every pattern of bits is a number; a mask has as many bits.
      let block = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Block.self)
      let blanks = unsafe unsafeBitCast(block .== Block(repeating: 0x20), to: SIMD2<UInt64>.self)
      let leads = unsafe unsafeBitCast(block .== Block(repeating: 0xE1), to: SIMD2<UInt64>.self)
      for half in 0..<2 {
        let blank = UInt64(littleEndian: blanks[half])
        var lead = UInt64(littleEndian: leads[half])
        while lead != 0 {
          let bit = lead.trailingZeroBitCount
          lead &= ~(0xFF << UInt64(bit))
          let before = blank & ((1 << UInt64(bit)) &- 1)
          let isIn = before == 0 ? isSmall : isSmallLetter(behind: before, at: offset, text)
          let place = offset &+ bit &>> 3
          let (second, third) = (text[place &+ 1], text[place &+ 2])
          guard isIn, second == 0xBB || second == 0xBA && third >= 0xA0 else { continue }
          count &+= 1
          // One letter for 24 bytes.
          if count >= 6, count * 24 > place { return true }
        }
        if blank != 0 { isSmall = isSmallLetter(behind: blank, at: offset, text) }
        offset &+= 8
      }
    }
    while offset < end {
      let byte = text[offset]
      offset &+= 1
      if byte == 0x20 {
        isSmall = text[offset] >= UInt8(ascii: "a")
      } else if byte == 0xE1, isSmall {
        // U+1EA0 to U+1EFF.
        let (second, third) = (text[offset], text[offset &+ 1])
        guard second == 0xBB || second == 0xBA && third >= 0xA0 else { continue }
        count &+= 1
        if count >= 6, count * 24 >= offset { return true }
      }
    }
    return false
  }

  private typealias Block = SIMD16<UInt8>

  /// Whether a small letter stands behind the last of some blanks among eight bytes, each of which
  /// has a byte of ones in a mask.
  @inline(__always)
  private static func isSmallLetter(
    behind blanks: UInt64,
    at offset: Int,
    _ text: Span<UInt8>
  ) -> Bool {
    text[offset &+ (63 &- blanks.leadingZeroBitCount) &>> 3 &+ 1] >= UInt8(ascii: "a")
  }

  /// The language of a part of a text, or "und" where nothing in it is recognised.
  public static func language(of utf8: [UInt8], in range: Range<Int>) -> Language.ID {
    language(of: utf8.span.extracting(range.clamped(to: 0..<utf8.count)))
  }
}

/// What was counted so far.
private struct Tally {
  /// Points of the languages in Latin letters, by their index in `CommonWords.languages`.
  private var points = SIMD8<UInt16>()

  /// Words in Latin letters.
  private var words = 0

  /// Letters of the scripts that belong to one language, by their index in `scripts`.
  private var letters = SIMD8<UInt16>()

  private static let scripts: [Language.ID] = ["th", "lo", "km", "my", "ta", "zh"]

  /// Letters of scripts that Dateline cannot tell a language by, among them kana.
  private var otherLetters = 0
  private var kana = 0

  // The word that is being read.
  private var key: UInt64 = 0
  private var isCapitalised = false
  private var marks: Marks = .none

  /// Which letters a word has that speak for Vietnamese.
  private enum Marks: UInt8 {
    case none
    /// Letters that French and Portuguese have as well.
    case shared
    /// Letters that no other language here has.
    case own
  }

  private let table = CommonWords.table

  /// Reads from one offset to another and gives the offset that it reached, which may be a few
  /// bytes further.
  mutating func read(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      let byte = text[offset]
      if byte < 0x80 {
        let folded = byte | 0x20
        if folded &- UInt8(ascii: "a") < 26 {
          if key == 0 { isCapitalised = byte < UInt8(ascii: "a") }
          // The rest of a run of letters, without a look at what is kept of the word.
          var word = CommonWords.extend(key, with: folded)
          offset &+= 1
          while offset < end {
            let next = text[offset] | 0x20
            guard next &- UInt8(ascii: "a") < 26, text[offset] < 0x80 else { break }
            word = CommonWords.extend(word, with: next)
            offset &+= 1
          }
          key = word
        } else {
          if key != 0 { endWord() }
          offset &+= 1
        }
      } else if byte < 0xE0 {
        let next = offset + 1 < text.count ? text[offset + 1] : 0
        readPair(byte, next)
        offset &+= 2
      } else {
        let next = offset + 1 < text.count ? text[offset + 1] : 0
        let last = offset + 2 < text.count ? text[offset + 2] : 0
        readTriple(byte, next, last)
        offset &+= byte < 0xF0 ? 3 : 4
      }
    }
    return offset
  }

  /// U+0080 to U+07FF.
  private mutating func readPair(_ lead: UInt8, _ next: UInt8) {
    switch (lead, next) {
    case (0xC3, let next):
      // Latin-1: the capitals stand 32 below the small letters, as in ASCII.
      if key == 0 { isCapitalised = next < 0xA0 }
      append(lead, next | 0x20, marks: .shared)
    case (0xC4, 0x82), (0xC4, 0x90), (0xC6, 0xA0), (0xC6, 0xAF):  // Ă Đ Ơ Ư
      if key == 0 { isCapitalised = true }
      append(lead, next, marks: lead == 0xC4 ? .shared : .own)
    case (0xC4, 0x83), (0xC4, 0x91): append(lead, next, marks: .shared)  // ă đ
    case (0xC6, 0xA1), (0xC6, 0xB0): append(lead, next, marks: .own)  // ơ ư
    case (0xC4...0xCB, let next): append(lead, next, marks: .none)
    case (0xCC, 0x9B), (0xCC, 0xA3), (0xCC, 0x89):  // horn, dot below, hook above
      append(lead, next, marks: .own)
    case (0xCC, let next): append(lead, next, marks: .shared)
    case (0xCD...0xDF, _):
      endWord()
      otherLetters += 1
    default: endWord()
    }
  }

  /// U+0800 and above.
  private mutating func readTriple(_ lead: UInt8, _ next: UInt8, _ last: UInt8) {
    if lead == 0xE1, next == 0xBA && last >= 0xA0 || next == 0xBB && last <= 0xB9 {
      // In U+1EA0 to U+1EF9 capitals are even.
      if key == 0 { isCapitalised = last & 1 == 0 }
      append(next, last | 1, marks: .own)
      return
    }
    endWord()
    switch (lead, next) {
    case (0xE0, 0xB8...0xB9): letters[0] &+= 1
    case (0xE0, 0xBA...0xBB): letters[1] &+= 1
    case (0xE1, 0x9E...0x9F): letters[2] &+= 1
    case (0xE1, 0x80...0x82): letters[3] &+= 1
    case (0xE0, 0xAE...0xAF): letters[4] &+= 1
    case (0xE4...0xE9, _): letters[5] &+= 1
    case (0xE3, 0x81...0x83): kana += 1
    case (0xE2, _), (0xE3, _), (0xEF, _), (0xF0..., _): break
    default: otherLetters += 1
    }
  }

  private mutating func append(_ first: UInt8, _ second: UInt8, marks new: Marks) {
    key = CommonWords.extend(CommonWords.extend(key, with: first), with: second)
    if new.rawValue > marks.rawValue { marks = new }
  }

  mutating func endWord() {
    guard key != 0 else { return }
    words &+= 1
    points &+= table.points(of: key)
    if marks != .none {
      // A name with such letters stands in an English text as well; a common word does not.
      let weight: UInt16 = marks == .own ? (isCapitalised ? 1 : 3) : (isCapitalised ? 0 : 1)
      points[CommonWords.vietnamese] &+= weight
    }
    key = 0
    marks = .none
  }

  /// Whether the rest of the text is not worth reading.
  var isDecided: Bool {
    let (best, second) = leaders
    if best.points >= 24, best.points > second * 3, letters.wrappedSum() < 16 { return true }
    return letters.max() >= 60 && words < 8 && kana < 4
  }

  private var leaders: (best: (index: Int, points: Int), second: Int) {
    var best = (index: 0, points: 0)
    var second = 0
    for index in 0..<CommonWords.languages.count {
      let points = Int(points[index])
      if points > best.points {
        second = best.points
        best = (index, points)
      } else if points > second {
        second = points
      }
    }
    return (best, second)
  }

  var verdict: Language.ID {
    var script = 0
    for index in 0..<Tally.scripts.count where letters[index] > letters[script] { script = index }
    let count = Int(letters[script])
    // About two Chinese or four other letters make a word.
    let scriptWords = script == 5 ? count / 2 + count % 2 : (count + 3) / 4
    if count > 0, scriptWords * 2 >= words, count > otherLetters {
      return script == 5 && kana * 8 > count ? .undetermined : Tally.scripts[script]
    }
    let best = leaders.best
    return best.points == 0 || otherLetters > words * 4
      ? .undetermined : CommonWords.languages[best.index]
  }
}
