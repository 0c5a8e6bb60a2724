/// Turns scalars into symbols, folding case on the way.
///
/// A symbol is 0 for a scalar that separates words, 1 for a letter that no lexicon uses, 2 for a
/// digit, and 3 or more for a letter of a lexicon. Scalars are looked up in pages of 128, so only
/// the pages that a text touches are ever in the cache.
struct Alphabet: Sendable {
  static let separator: UInt16 = 0
  static let foreignLetter: UInt16 = 1
  static let digit: UInt16 = 2

  /// Set in the entry of an upper-case letter, beside its symbol.
  static let upper: UInt16 = 1 << 15

  /// Where the entries of U+1E00 to U+1EFF begin; those of U+0000 to U+01FF begin at 0.
  static let vietnamese = 512

  /// Where the entries of each page of 128 scalars below U+20000 begin in `entries`; 0 for a page
  /// that has not been filled: its scalars are read by `classify`.
  private var pages: [UInt16]

  /// The symbols with their case; those of the first page, which is ASCII, come first.
  private(set) var entries: [UInt16] = []
  private var next: UInt16 = 3

  init() {
    pages = Array(repeating: 0, count: 0x20000 / 128)
    entries.reserveCapacity(16 * 128)
    for page in [0x0, 0x1, 0x2, 0x3, 0x3C, 0x3D, 0x4, 0x6, 0x40] { fill(page: page) }
  }

  /// The entry of a scalar: its symbol and, for a capital, `upper`.
  @inline(__always)
  func entry(of scalar: UInt32) -> UInt16 {
    guard scalar < 0x20000 else { return Alphabet.foreignLetter }
    let base = pages[Int(scalar >> 7)]
    if base == 0, scalar > 127 { return Alphabet.classify(scalar) }
    return entries[Int(base) | Int(scalar & 127)]
  }

  /// The symbol of a scalar of a lexicon's word; letters that are new get a symbol of their own.
  mutating func learn(_ scalar: Unicode.Scalar) -> UInt16 {
    let known = entry(of: scalar.value) & ~Alphabet.upper
    if known > Alphabet.digit { return known }
    let folded = Alphabet.fold(scalar)
    guard let index = index(of: folded) else { return Alphabet.foreignLetter }
    let symbol = entries[index] & ~Alphabet.upper
    if symbol != Alphabet.foreignLetter { return symbol }
    entries[index] = entries[index] & Alphabet.upper | next
    // The other case of the letter gets the same symbol.
    for other in Alphabet.casings(of: folded) {
      guard let place = self.index(of: other) else { continue }
      entries[place] = entries[place] & Alphabet.upper | next
    }
    next += 1
    return next - 1
  }

  /// The place of a scalar's entry, whose page is filled for it; nil beyond the pages.
  private mutating func index(of scalar: Unicode.Scalar) -> Int? {
    let page = Int(scalar.value >> 7)
    guard page < pages.count else { return nil }
    if pages[page] == 0, page > 0 { fill(page: page) }
    return pages[page] == 0 && page > 0 ? nil : Int(pages[page]) | Int(scalar.value & 127)
  }

  private mutating func fill(page: Int) {
    guard entries.count < Int(UInt16.max) - 128 else { return }
    pages[page] = UInt16(entries.count)
    for offset in 0..<128 {
      let value = UInt32(page * 128 + offset)
      let isUpper = Unicode.Scalar(value)?.properties.isUppercase ?? false
      entries.append(Alphabet.classify(value) | (isUpper ? Alphabet.upper : 0))
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
