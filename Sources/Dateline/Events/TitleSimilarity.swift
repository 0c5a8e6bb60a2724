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

  /// The words as sorted 64-bit hashes (FNV-1a).
  private static func words(_ bytes: some Collection<UInt8>) -> [UInt64] {
    var result: [UInt64] = []
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isInside = false
    for byte in bytes {
      let isLetter =
        byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
        || byte >= 0x30 && byte <= 0x39
      if isLetter {
        let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
        isInside = true
      } else if isInside {
        result.append(hash)
        hash = 0xCBF2_9CE4_8422_2325
        isInside = false
      }
    }
    if isInside { result.append(hash) }
    return result.sorted()
  }
}
