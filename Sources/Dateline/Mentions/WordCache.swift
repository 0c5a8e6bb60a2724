/// What words that were met before are, by their bytes as they stand in the text.
///
/// Texts use few different words, so most of them cost two loads and one look-up, with no look at
/// their letters. A word that no other word has displaced since is found; each has one place, so
/// the cache never grows.
struct WordCache: Sendable {
  /// The bytes of a word, the first lowest, and how many there are: at most 15.
  struct Spelling: Sendable {
    fileprivate var low: UInt64
    fileprivate var high: UInt64
    var count: Int

    /// No word.
    init() { (low, high, count) = (0, 0, 0) }

    /// The letters of ASCII and bytes of longer letters that stand at an offset, sixteen bytes
    /// before the end or more; all marks above ASCII count as letters here.
    ///
    /// None where they are sixteen or more.
    @inline(__always)
    init(at offset: Int, in bytes: RawSpan) {
      // The loads stay in bounds, which is checked, and every pattern of bits is a number.
      let low = UInt64(
        littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      )
      let inLow = Spelling.letterCount(low)
      if inLow < 8 {
        self.low = low & ~(~0 << UInt64(inLow &* 8))
        self.high = 0
        count = inLow
        return
      }
      let high = UInt64(
        littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)
      )
      let inHigh = Spelling.letterCount(high)
      self.low = low
      self.high = high & ~(~0 << UInt64(inHigh &* 8))
      count = inHigh < 8 ? 8 &+ inHigh : 0
    }

    /// How many bytes from the lowest on are letters of ASCII or above ASCII.
    @inline(__always)
    private static func letterCount(_ bytes: UInt64) -> Int {
      let highest: UInt64 = 0x8080_8080_8080_8080
      let folded = bytes & ~highest | 0x2020_2020_2020_2020
      // The highest bit of each byte from "a" on, and from what follows "z" on.
      let fromA = folded &+ 0x1F1F_1F1F_1F1F_1F1F
      let behindZ = folded &+ 0x0505_0505_0505_0505
      let others = ~(fromA & ~behindZ | bytes) & highest
      return others.trailingZeroBitCount &>> 3
    }
  }

  /// What the bytes say of a token, wherever they stand.
  struct Word: Sendable {
    fileprivate var low: UInt64 = 0
    fileprivate var high: UInt64 = 0
    var classes: UInt64 = 0
    var sign: UInt64 = 0
    var id: UInt32 = 0
    /// How it is written.
    var traits: Token.Traits = []
  }

  private static let bits: UInt64 = 12
  private var words: [Word] = []

  /// The word that some bytes are, where they were met before as one word.
  @inline(__always)
  func find(_ spelling: Spelling) -> Word? {
    let place = WordCache.place(of: spelling)
    guard place < words.count, words[place].low == spelling.low, words[place].high == spelling.high
    else { return nil }
    return words[place]
  }

  /// Notes what some bytes are.
  mutating func keep(_ spelling: Spelling, _ token: Token) {
    if words.isEmpty { words = Array(repeating: Word(), count: 1 << Int(WordCache.bits)) }
    words[WordCache.place(of: spelling)] = Word(
      low: spelling.low,
      high: spelling.high,
      classes: token.classes,
      sign: token.sign,
      id: token.id,
      traits: token.traits.intersection([.capital, .upper])
    )
  }

  @inline(__always)
  private static func place(of spelling: Spelling) -> Int {
    let mixed = (spelling.low ^ spelling.high &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> (64 - bits))
  }
}
