/// The hash FNV-1a with 64 bits: the same number for the same bytes in every run.
///
/// Only equality of names and keys rests on it; nothing that anybody reads.
struct StableHash: Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  mutating func add(_ text: some StringProtocol) {
    for byte in text.utf8 { add(byte: byte) }
    // A byte that UTF-8 never has ends the text.
    add(byte: 0xFF)
  }

  mutating func add(number: UInt64) {
    var rest = number
    for _ in 0..<8 {
      add(byte: UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  static func of(_ text: some StringProtocol) -> UInt64 {
    var hash = StableHash()
    hash.add(text)
    return hash.value
  }
}
