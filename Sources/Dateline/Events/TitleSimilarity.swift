/// How alike two titles are.
enum TitleSimilarity {
  /// The Dice coefficient of the words of two titles, from 0 to 1, case folded for ASCII.
  ///
  /// Words are compared by their bytes, so it costs no strings.
  static func dice(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Double {
    let first = words(left)
    let second = words(right)
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

  /// The words as sorted 64-bit hashes (FNV-1a), Latin letters with case folded.
  private static func words(_ bytes: some Collection<UInt8>) -> [UInt64] {
    var result: [UInt64] = []
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isInside = false
    var lead: UInt8 = 0
    var previous: UInt8 = 0
    for byte in bytes {
      let isLetter =
        byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
        || byte >= 0x30 && byte <= 0x39
      if isLetter {
        hash = (hash ^ UInt64(folded(byte, lead, previous))) &* 0x100_0000_01B3
        isInside = true
      } else if isInside {
        result.append(hash)
        hash = 0xCBF2_9CE4_8422_2325
        isInside = false
      }
      if byte >= 0xC0 { lead = byte } else if byte < 0x80 { lead = 0 }
      previous = byte
    }
    if isInside { result.append(hash) }
    return result.sorted()
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
