/// Positions in a text as code points, for readers that count those: JSON, Python.
///
/// The library's offsets are UTF-8 bytes. In code points CR LF is two and a byte order mark is one.
/// Building it reads the text once; a lookup reads at most one block of it, and text that is all
/// ASCII needs no table at all.
public struct CodePointOffsets: Sendable {
  private let utf8: [UInt8]

  /// The code points before each block; empty where every byte is one.
  private let before: [Int]

  /// Bytes to a block: small enough to count at each lookup, large enough for a short table.
  private static let block = 64

  /// The number of code points in the text.
  public let count: Int

  /// Prepares a text, which must be valid UTF-8.
  public init(utf8: [UInt8]) {
    self.utf8 = utf8
    let span = utf8.span
    var table: [Int] = []
    table.reserveCapacity(span.count / CodePointOffsets.block + 1)
    var total = 0
    var start = 0
    while start < span.count {
      table.append(total)
      let end = Swift.min(start + CodePointOffsets.block, span.count)
      total += CodePointOffsets.starts(in: span, start..<end)
      start = end
    }
    count = total
    before = total == span.count ? [] : table
  }

  /// The code points before a byte; an offset inside a code point counts as its end, and one past
  /// the text as the text's end.
  public subscript(utf8Offset: Int) -> Int {
    let offset = Swift.min(Swift.max(utf8Offset, 0), utf8.count)
    guard !before.isEmpty else { return offset }
    let index = offset / CodePointOffsets.block
    guard index < before.count else { return count }
    return before[index]
      + CodePointOffsets.starts(in: utf8.span, index * CodePointOffsets.block..<offset)
  }

  /// The range in code points of a range of bytes.
  public subscript(utf8Range: Range<Int>) -> Range<Int> {
    let start = self[utf8Range.lowerBound]
    // Most ranges are short, and then their end is counted from their start.
    if utf8Range.count < CodePointOffsets.block, utf8Range.lowerBound >= 0,
      utf8Range.upperBound <= utf8.count
    {
      return start..<start + CodePointOffsets.starts(in: utf8.span, utf8Range)
    }
    return start..<Swift.max(start, self[utf8Range.upperBound])
  }

  /// The byte at which a code point begins; one past the text is the text's end.
  public func utf8Offset(of codePoint: Int) -> Int {
    let wanted = Swift.min(Swift.max(codePoint, 0), count)
    guard !before.isEmpty else { return wanted }
    guard wanted < count else { return utf8.count }
    // The last block that has no more than `wanted` code points before it.
    var (low, high) = (0, before.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if before[middle] <= wanted { low = middle } else { high = middle }
    }
    var seen = before[low]
    var offset = low * CodePointOffsets.block
    while offset < utf8.count {
      if utf8[offset] & 0xC0 != 0x80 {
        if seen == wanted { return offset }
        seen += 1
      }
      offset += 1
    }
    return utf8.count
  }

  /// How many code points begin in a range of bytes: all bytes but the continuation bytes.
  private static func starts(in span: Span<UInt8>, _ range: Range<Int>) -> Int {
    let part = span.extracting(range)
    var count = 0
    for index in 0..<part.count { count &+= part[index] & 0xC0 != 0x80 ? 1 : 0 }
    return count
  }
}
