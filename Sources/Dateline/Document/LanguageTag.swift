extension Language.ID {
  /// Reads a tag as people write it in metadata, or nil where it is none (BCP 47, 2.1).
  ///
  /// The case is put in order (`vi-VN`, `zh-Hant`) and `_` counts as `-`. A tag has a language of 2
  /// or 3 letters and subtags of 1 to 8 letters or digits; names such as "vietnamese" are nil.
  public init?(tag text: String) {
    var result: [UInt8] = []
    var start = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte | 0x20)
      case UInt8(ascii: "-"), UInt8(ascii: "_"):
        guard Self.close(&result, from: start) else { return nil }
        result.append(UInt8(ascii: "-"))
        start = result.count
      default: return nil
      }
      guard result.count <= 35 else { return nil }
    }
    guard Self.close(&result, from: start) else { return nil }
    self.init(rawValue: String(decoding: result, as: UTF8.self))
  }

  /// The language without script and region: `vi` of `vi-VN`.
  public var primary: Language.ID {
    guard let dash = rawValue.utf8.firstIndex(of: UInt8(ascii: "-")) else { return self }
    return Language.ID(rawValue: String(rawValue[..<dash]))
  }

  /// Checks the subtag that begins at `start` and gives it its case (BCP 47, 2.1.1).
  private static func close(_ tag: inout [UInt8], from start: Int) -> Bool {
    let subtag = tag[start...]
    guard (1...8).contains(subtag.count) else { return false }
    let isAlphabetic = subtag.allSatisfy { $0 >= UInt8(ascii: "a") }
    if start == 0 { return isAlphabetic && (2...3).contains(subtag.count) }
    if isAlphabetic, subtag.count == 4 { tag[start] &= 0xDF }
    if isAlphabetic, subtag.count == 2 { for index in subtag.indices { tag[index] &= 0xDF } }
    return true
  }
}
