/// How alike two titles are.
enum TitleSimilarity {
  /// The Dice coefficient of the words of two titles, from 0 to 1, Latin letters with case folded.
  ///
  /// Words are compared by their hashes, so it costs no strings.
  static func dice(_ text: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Double {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    return Words(text, short).dice(text, long)
  }

  /// The words of one title, to be compared with those of others.
  struct Words {
    /// More words than these are compared in memory of their own.
    private static let most = 48

    private let title: Range<Int>
    private var hashes = InlineArray<48, UInt64>(repeating: 0)
    private var count = 0
    private var isWhole = true

    init(_ text: Span<UInt8>, _ title: Range<Int>) {
      self.title = title
      var index = title.lowerBound
      while let word = nextWord(text, &index, title.upperBound) {
        guard count < Words.most else {
          isWhole = false
          return
        }
        hashes[count] = word
        count += 1
      }
    }

    /// The Dice coefficient with the words of another title.
    func dice(_ text: Span<UInt8>, _ other: Range<Int>) -> Double {
      guard isWhole else { return diceOfMany(text, title, other) }
      guard count > 0 else { return 0 }
      let hashes = hashes.span
      // Each word of the one title stands for one word of the other.
      var free: UInt64 = 1 << UInt64(count) - 1
      var (shared, total) = (0, count)
      var index = other.lowerBound
      while let word = nextWord(text, &index, other.upperBound) {
        total += 1
        for place in 0..<count where hashes[place] == word && free & 1 << UInt64(place) != 0 {
          free &= ~(1 << UInt64(place))
          shared += 1
          break
        }
      }
      return total == count ? 0 : 2 * Double(shared) / Double(total)
    }
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
