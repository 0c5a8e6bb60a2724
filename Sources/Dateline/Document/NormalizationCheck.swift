/// What the Normalization Form C of a text turns on (UAX 15), without tables of our own.
enum NormalizationCheck {
  private typealias Block = SIMD16<UInt8>

  /// Whether a text is in NFC beyond doubt; false where a closer look is needed.
  ///
  /// The first part reads bytes and knows only scalars that are in NFC next to any neighbour of
  /// their kind: Latin with its precomposed letters, Vietnamese included, punctuation, Chinese,
  /// kana, Hangul syllables. Anything else is left to the standard library's quick check.
  static func isCertainlyNFC(_ text: [UInt8]) -> Bool {
    let span = text.span
    let count = span.count
    let bytes = unsafe span.bytes
    var offset = 0
    while offset < count {
      if offset &+ 17 <= count {
        // Sixteen bytes at a time as far as each is at most 0xCB or begins a letter of Vietnamese.
        // The loads stay in bounds by the line above, and every pattern of bits is a number.
        let now = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Block.self)
        let next = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset &+ 1, as: Block.self)
        let isVietnamese =
          (now .== Block(repeating: 0xE1))
          .& ((next & Block(repeating: 0xFC)) .== Block(repeating: 0xB8))
        let isOther = (now .> Block(repeating: 0xCB)) .& .!isVietnamese
        // The mask has as many bits, all set or none in each byte.
        let bits = unsafe unsafeBitCast(isOther, to: SIMD2<UInt64>.self)
        if bits[0] | bits[1] == 0 {
          offset &+= 16
          continue
        }
        offset &+=
          bits[0] != 0
          ? UInt64(littleEndian: bits[0]).trailingZeroBitCount &>> 3
          : 8 &+ UInt64(littleEndian: bits[1]).trailingZeroBitCount &>> 3
      }
      let lead = span[offset]
      // One byte, or two up to U+02FF, above which the combining marks begin; the second byte of
      // two passes as well.
      if lead <= 0xCB {
        offset &+= 1
        continue
      }
      // The letters of Vietnamese.
      if lead == 0xE1, offset &+ 2 < count, span[offset &+ 1] & 0xFC == 0xB8 {
        offset &+= 3
        continue
      }
      guard lead >= 0xE1, lead <= 0xEF, offset + 2 < count else {
        guard skip(&offset, of: span) else { return false }
        continue
      }
      let (second, third) = (span[offset + 1], span[offset + 2])
      let isPlain =
        switch lead {
        case 0xE1: second >= 0xB8 && second <= 0xBB  // U+1E00 to U+1EFF
        case 0xE2: second == 0x80 ? third >= 0x82 : second <= 0x82  // U+2002 to U+20BF
        case 0xE3: second == 0x80 && third < 0xAA || second == 0x81 && third < 0xBF && third > 0x80
        case 0xE4: second >= 0xB8  // U+4E00 to U+4FFF
        case 0xE5...0xE9: true  // U+5000 to U+9FFF
        case 0xEA: second >= 0xB0  // U+AC00 to U+AFFF
        case 0xEB, 0xEC: true  // U+B000 to U+CFFF
        case 0xED: second <= 0x9D  // U+D000 to U+D77F
        case 0xEF: second == 0xBB ? third == 0xBF : second >= 0xBC  // U+FEFF, U+FF00 to U+FFFD
        default: false
        }
      if isPlain {
        offset += 3
      } else if !skip(&offset, of: span) {
        return false
      }
    }
    return true
  }

  /// Moves past a run of scalars that are not plain, up to the next ASCII character, which no mark
  /// before it can change; false where the run may not be in NFC.
  private static func skip(_ offset: inout Int, of span: Span<UInt8>) -> Bool {
    let start = offset
    while offset < span.count, span[offset] >= 0x80 { offset += 1 }
    guard var run = try? UTF8Span(validating: span.extracting(start..<offset)) else { return false }
    return run.checkForNFC(quickCheck: true)
  }

  /// Whether a scalar is its own NFC and never joins the one before it.
  static func isInert(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x300, 0x1E00...0x1EFF, 0x2002...0x20CF, 0x3041...0x3096, 0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      true
    default: false
    }
  }

  /// Whether nothing before a scalar can change with it: it is neither a combining mark nor one of
  /// the few letters that compose with what stands before them.
  static func beginsPiece(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1160...0x11FF: return false  // vowels and finals of Hangul
    case 0x16D40...0x16D7F: return false  // vowels of Kirat Rai
    default: break
    }
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: return true
    }
  }
}
