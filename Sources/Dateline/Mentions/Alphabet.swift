/// Turns scalars into the symbols of the vocabulary's automaton, folding case on the way.
///
/// A symbol is 0 for a scalar that separates words, 1 for a letter that no lexicon uses, 2 for a
/// digit, and 3 or more for a letter of a lexicon. Scalars are looked up in pages of 128, so only
/// the pages that a text touches are ever in the cache.
struct Alphabet: Sendable {
  static let separator: UInt16 = 0
  static let foreignLetter: UInt16 = 1
  static let digit: UInt16 = 2

  /// The index of each page of 128 scalars in `symbols`, for scalars below U+20000.
  private var pages: [UInt8]
  private var symbols: [UInt16]
  private var upper: [Bool]
  private var next: UInt16 = 3

  init() {
    pages = Array(repeating: 0, count: 0x20000 / 128)
    // Page 0 stands for every page that has not been filled: its scalars are read by `classify`.
    symbols = Array(repeating: UInt16.max, count: 128)
    upper = Array(repeating: false, count: 128)
    for page in [0x0, 0x1, 0x2, 0x3, 0x4, 0x6, 0x3C, 0x3D, 0x40] { fill(page: page * 128 / 128) }
  }

  /// The symbol of a scalar and whether it is an upper-case letter.
  @inline(__always)
  func symbol(of scalar: UInt32) -> (symbol: UInt16, isUpper: Bool) {
    guard scalar < 0x20000 else { return (Alphabet.foreignLetter, false) }
    let page = pages[Int(scalar >> 7)]
    if page == 0 { return (Alphabet.classify(scalar), false) }
    let index = Int(page) << 7 | Int(scalar & 127)
    return (symbols[index], upper[index])
  }

  /// The symbol of a scalar of a lexicon's word; letters that are new get a symbol of their own.
  mutating func learn(_ scalar: Unicode.Scalar) -> UInt16 {
    let folded = Alphabet.fold(scalar)
    let page = Int(folded.value >> 7)
    guard page < pages.count else { return Alphabet.foreignLetter }
    if pages[page] == 0 { fill(page: page) }
    let index = Int(pages[page]) << 7 | Int(folded.value & 127)
    if symbols[index] != Alphabet.foreignLetter { return symbols[index] }
    symbols[index] = next
    next += 1
    // The other case of the letter gets the same symbol.
    for other in Alphabet.casings(of: folded) {
      let otherPage = Int(other.value >> 7)
      guard otherPage < pages.count else { continue }
      if pages[otherPage] == 0 { fill(page: otherPage) }
      symbols[Int(pages[otherPage]) << 7 | Int(other.value & 127)] = symbols[index]
    }
    return symbols[index]
  }

  private mutating func fill(page: Int) {
    guard pages[page] == 0, symbols.count / 128 < 255 else { return }
    pages[page] = UInt8(symbols.count / 128)
    for offset in 0..<128 {
      let value = UInt32(page * 128 + offset)
      symbols.append(Alphabet.classify(value))
      upper.append(Unicode.Scalar(value)?.properties.isUppercase ?? false)
    }
  }

  private static func classify(_ value: UInt32) -> UInt16 {
    guard let scalar = Unicode.Scalar(value) else { return separator }
    switch scalar.properties.generalCategory {
    case .decimalNumber: return digit
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .letterNumber:
      return foreignLetter
    default: return separator
    }
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }

  private static func casings(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let upper = scalar.properties.uppercaseMapping.unicodeScalars
    return upper.count == 1 ? Array(upper) : []
  }
}
