@_spi(_Unicode) import Swift

/// A text in Normalization Form C, and where each byte of it was in the text as given.
///
/// Words are looked up in NFC, offsets are reported in the text as given. Text that is in NFC
/// already, which is nearly all news, is neither copied nor mapped. Elsewhere only the pieces that
/// change are kept: an offset inside such a piece means the whole piece, so that a quote is never
/// cut within a letter.
///
/// At most `pieceLimit` combining marks after one letter are put in order together, as in the
/// Stream-Safe Text Format (UAX 15, 13). It keeps the time linear where a text is made of marks
/// alone; no word of any language comes near.
package struct NormalizedText: Sendable {
  /// The text in NFC, valid UTF-8.
  package let utf8: [UInt8]

  /// The pieces that differ, in order.
  private let changes: [Change]

  /// The text as given.
  private let originalCount: Int

  /// Normalises a text, which must be valid UTF-8.
  package init(_ text: [UInt8]) {
    originalCount = text.count
    if NormalizationCheck.isCertainlyNFC(text) || text.count > Int(UInt32.max) / 4 {
      utf8 = text
      changes = []
      return
    }
    var composer = Composer(text)
    composer.run()
    utf8 = composer.changes.isEmpty ? text : composer.output
    changes = composer.changes
  }

  /// Whether the text was in NFC as given.
  package var isIdentity: Bool { changes.isEmpty }

  /// The part of the text as given that a part of the normalised text stands for.
  package func original(_ range: Range<Int>) -> Range<Int> {
    guard !changes.isEmpty else { return range }
    let start = originalStart(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<Swift.max(start, originalEnd(of: range.upperBound))
  }

  /// The offset in the text as given where what begins at a normalised offset begins.
  package func originalStart(of offset: Int) -> Int {
    guard let change = change(at: offset, isOriginal: false) else { return offset }
    // Between the edges of a piece there are no positions that correspond.
    if offset < change.end { return Int(change.originalStart) }
    return change.originalEnd + (offset - change.end)
  }

  /// The offset in the text as given where what ends at a normalised offset ends.
  package func originalEnd(of offset: Int) -> Int {
    guard let change = change(at: offset, isOriginal: false) else { return offset }
    if offset == Int(change.start) { return Int(change.originalStart) }
    if offset < change.end { return change.originalEnd }
    return change.originalEnd + (offset - change.end)
  }

  /// The part of the normalised text that a part of the text as given stands for.
  package func normalized(_ range: Range<Int>) -> Range<Int> {
    guard !changes.isEmpty else { return range }
    let start = normalizedOffset(of: range.lowerBound, isEnd: false)
    guard !range.isEmpty else { return start..<start }
    return start..<Swift.max(start, normalizedOffset(of: range.upperBound, isEnd: true))
  }

  private func normalizedOffset(of offset: Int, isEnd: Bool) -> Int {
    guard let change = change(at: offset, isOriginal: true) else { return offset }
    if offset == Int(change.originalStart) { return Int(change.start) }
    if offset < change.originalEnd { return isEnd ? change.end : Int(change.start) }
    return change.end + (offset - change.originalEnd)
  }

  /// The last change that begins at or before an offset.
  private func change(at offset: Int, isOriginal: Bool) -> Change? {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      let start = isOriginal ? changes[middle].originalStart : changes[middle].start
      if Int(start) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : changes[low - 1]
  }

  /// A piece that normalising changed: where it was and where it is.
  fileprivate struct Change: Sendable {
    let start: UInt32
    let originalStart: UInt32
    let count: UInt16
    let originalCount: UInt16

    var end: Int { Int(start) + Int(count) }
    var originalEnd: Int { Int(originalStart) + Int(originalCount) }
  }
}

/// One pass over a text that may not be in NFC.
private struct Composer {
  let text: [UInt8]
  var output: [UInt8] = []
  var changes: [NormalizedText.Change] = []

  /// Up to where the text is in the output, once there is one.
  private var copied = 0

  /// Pieces that were met before, by their bytes; a text has few different ones.
  private var known: [Packed: Packed] = [:]

  /// Scalars that are normalised together at most.
  private static let pieceLimit = 32

  init(_ text: [UInt8]) { self.text = text }

  mutating func run() {
    var pieceStart = 0
    var pieceCount = 0
    var needsWork = false
    var offset = 0
    while offset < text.count {
      let (scalar, length) = Composer.scalar(of: text, at: offset)
      let inert = NormalizationCheck.isInert(scalar)
      if inert || NormalizationCheck.beginsPiece(scalar) || pieceCount >= Composer.pieceLimit {
        if needsWork { normalize(pieceStart..<offset) }
        pieceStart = offset
        pieceCount = 0
        needsWork = false
      }
      // A piece of inert scalars is one scalar, and it stays as it is.
      if !inert { needsWork = true }
      pieceCount += 1
      offset += length
    }
    if needsWork { normalize(pieceStart..<text.count) }
    if !changes.isEmpty { output += text[copied...] }
  }

  private mutating func normalize(_ range: Range<Int>) {
    let key = Packed(text[range])
    if let key, let piece = known[key] {
      if piece != key { append(piece.bytes, for: range) }
      return
    }
    let original = text[range]
    var composed: [UInt8] = []
    for scalar in String(decoding: original, as: UTF8.self)._nfc {
      composed.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    if let key, let piece = Packed(composed[...]), known.count < 4096 { known[key] = piece }
    if !composed.elementsEqual(original) { append(composed, for: range) }
  }

  private mutating func append(_ piece: [UInt8], for range: Range<Int>) {
    if changes.isEmpty { output.reserveCapacity(text.count) }
    output += text[copied..<range.lowerBound]
    changes.append(
      NormalizedText.Change(
        start: UInt32(output.count),
        originalStart: UInt32(range.lowerBound),
        count: UInt16(piece.count),
        originalCount: UInt16(range.count)
      )
    )
    output += piece
    copied = range.upperBound
  }

  private static func scalar(of text: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(text[offset])
    if lead < 0x80 { return (lead, 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = lead & (0xFF >> UInt32(length + 1))
    for index in offset + 1..<Swift.min(offset + length, text.count) {
      value = value << 6 | UInt32(text[index] & 0x3F)
    }
    return (value, Swift.min(length, text.count - offset))
  }
}

/// Up to fifteen bytes as a number, which costs no memory of its own.
private struct Packed: Hashable {
  private var value: UInt128

  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count < 16 else { return nil }
    value = UInt128(bytes.count)
    // The count stands highest, so that leading NUL bytes are told apart.
    for index in 0..<15 {
      let at = bytes.startIndex + index
      value = value << 8 | (at < bytes.endIndex ? UInt128(bytes[at]) : 0)
    }
  }

  var bytes: [UInt8] {
    (0..<Int(value >> 120)).map { UInt8(truncatingIfNeeded: value >> UInt128(112 - 8 * $0)) }
  }
}
