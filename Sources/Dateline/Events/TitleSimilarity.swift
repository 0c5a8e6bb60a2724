/// How alike two titles are.
enum TitleSimilarity {
  /// How many words the shorter of two titles may have to be compared without memory of its own.
  private static let fewWords = 48

  /// The Dice coefficient of the words of two titles, from 0 to 1, Latin letters with case folded.
  ///
  /// Words are compared by their hashes, so it costs no strings.
  static func dice(_ text: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Double {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    var words = InlineArray<48, UInt64>(repeating: 0)
    var count = 0
    var index = short.lowerBound
    while let word = nextWord(text, &index, short.upperBound) {
      guard count < fewWords else { return diceOfMany(text, short, long) }
      words[count] = word
      count += 1
    }
    guard count > 0 else { return 0 }
    // Each word of the one title stands for one word of the other.
    var unmatched = count
    var total = count
    index = long.lowerBound
    while let word = nextWord(text, &index, long.upperBound) {
      total += 1
      var place = 0
      while place < unmatched, words[place] != word { place += 1 }
      guard place < unmatched else { continue }
      unmatched -= 1
      words[place] = words[unmatched]
    }
    return total == count ? 0 : 2 * Double(count - unmatched) / Double(total)
  }

  private static func diceOfMany(
    _ text: Span<UInt8>,
    _ left: Range<Int>,
    _ right: Range<Int>
  ) -> Double {
    let first = words(text, left)
    let second = words(text, right)
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var shared = 0
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      if first[i] == second[j] {
        shared += 1
        i += 1
        j += 1
      } else if first[i] < second[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * Double(shared) / Double(first.count + second.count)
  }

  private static func words(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt64] {
    var result: [UInt64] = []
    var index = range.lowerBound
    while let word = nextWord(text, &index, range.upperBound) { result.append(word) }
    return result.sorted()
  }

  /// The next word as a 64-bit hash (FNV-1a).
  @inline(__always)
  private static func nextWord(_ text: Span<UInt8>, _ index: inout Int, _ end: Int) -> UInt64? {
    while index < end, !isLetter(text[index]) { index += 1 }
    guard index < end else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var lead: UInt8 = 0
    var previous: UInt8 = 0
    while index < end, isLetter(text[index]) {
      let byte = text[index]
      hash = (hash ^ UInt64(folded(byte, lead, previous))) &* 0x100_0000_01B3
      if byte >= 0xC0 { lead = byte } else if byte < 0x80 { lead = 0 }
      previous = byte
      index += 1
    }
    return hash
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// The byte of the small letter.
  ///
  /// In the blocks that Vietnamese uses, capitals differ from small letters in the last byte of
  /// their UTF-8 form.
  private static func folded(_ byte: UInt8, _ lead: UInt8, _ previous: UInt8) -> UInt8 {
    switch lead {
    case 0: return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    case 0xC3: return byte >= 0x80 && byte <= 0x9E ? byte + 0x20 : byte
    case 0xC4, 0xC5: return byte < 0xC0 && byte & 1 == 0 ? byte + 1 : byte
    case 0xC6: return byte == 0xA0 || byte == 0xAF ? byte + 1 : byte
    case 0xE1:
      let isLast = previous == 0xBA || previous == 0xBB
      return isLast && byte & 1 == 0 ? byte + 1 : byte
    default: return byte
    }
  }
}
