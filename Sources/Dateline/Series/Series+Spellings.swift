extension Series {
  /// Every way in which a text may name the series, for a matcher.
  ///
  /// Words count in any case, short forms only as they stand. Where a name has an apostrophe, a
  /// hyphen or a Vietnamese syllable with two customary places for its tone mark, each way of
  /// writing it is a spelling of its own. All are in NFC; none is repeated.
  public var spellings: [Spelling] {
    var spellings: [Spelling] = []
    func add(_ text: String, _ language: Language.ID?, _ form: Spelling.Form) {
      for variant in SpellingVariants.of(text, isVietnamese: language == "vi") {
        // Bytes are compared, for the names are in NFC, and comparing strings is far slower.
        let isKnown = spellings.contains {
          $0.text.utf8.count == variant.utf8.count && $0.form == form && $0.language == language
            && $0.text.utf8.elementsEqual(variant.utf8)
        }
        if !isKnown { spellings.append(Spelling(text: variant, language: language, form: form)) }
      }
    }
    for name in names { add(name.text, name.language, .words) }
    for alias in aliases { add(alias, nil, .words) }
    for acronym in acronyms { add(acronym, nil, .acronym) }
    for acronym in weakAcronyms { add(acronym, nil, .weakAcronym) }
    return spellings
  }

  /// One way in which a text may name a series.
  public struct Spelling: Hashable, Sendable {
    /// The words.
    public let text: String

    /// The language whose name it is; nil where it belongs to none.
    public let language: Language.ID?

    /// How it is to be matched.
    public let form: Form

    /// How a spelling is to be matched.
    public enum Form: String, Hashable, Sendable {
      /// Words in any case.
      case words

      /// A short form, in the case that is given.
      case acronym

      /// A short form that means other things as well.
      case weakAcronym = "weak-acronym"
    }
  }
}

/// The ways in which one name is written.
enum SpellingVariants {
  static func of(_ text: String, isVietnamese: Bool) -> [String] {
    var variants = [text]
    if text.utf8.contains(UInt8(ascii: "'")) {
      // "Ministers' Meeting", "Ministers’ Meeting", "Ministers Meeting".
      variants.append(replacing("'", with: "’", in: text))
      // Within a word ("l'ASEAN") the apostrophe is never left out.
      if let plain = droppingFinalApostrophes(text) { variants.append(plain) }
    }
    if text.utf8.contains(UInt8(ascii: "-")) {
      variants = variants.flatMap(dashes)
    }
    if isVietnamese { variants = variants.flatMap(toneMarks) }
    return variants
  }

  /// Without the apostrophes that end a word, or nil where there is none.
  private static func droppingFinalApostrophes(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var hasDropped = false
    for (index, scalar) in scalars.enumerated() {
      let isFinal = index + 1 == scalars.count || scalars[index + 1] == " "
      if scalar == "'", isFinal {
        hasDropped = true
      } else {
        result.append(scalar)
      }
    }
    return hasDropped ? String(result) : nil
  }

  /// A name of two parties is written "A-B", "A - B" or "A – B".
  private static func dashes(_ text: String) -> [String] {
    let joined = replacing(" - ", with: "-", in: text)
    let forms = [
      joined, replacing("-", with: " - ", in: joined), replacing("-", with: "–", in: joined),
      replacing("-", with: " – ", in: joined),
    ]
    // The form that is given comes first.
    return [text] + forms.filter { !$0.utf8.elementsEqual(text.utf8) }
  }

  /// The tone mark of oa, oe and uy stands on the first or the second vowel: "hòa", "hoà".
  private static func toneMarks(_ text: String) -> [String] {
    var result = String.UnicodeScalarView()
    var hasChanged = false
    var scalars = text.unicodeScalars.makeIterator()
    var (current, next) = (scalars.next(), scalars.next())
    while let scalar = current {
      let after = scalars.next()
      // Only an open syllable has two places for its mark.
      let isOpen = after.map { !$0.properties.isAlphabetic } ?? true
      if isOpen, let vowel = next, let (first, second) = moved(scalar, vowel) {
        result.append(first)
        result.append(second)
        hasChanged = true
        (current, next) = (after, scalars.next())
      } else {
        result.append(scalar)
        (current, next) = (next, after)
      }
    }
    return hasChanged ? [text, String(result)] : [text]
  }

  /// Two vowels with the tone mark moved from the first to the second, or nil where they have no
  /// other customary form.
  private static func moved(
    _ first: Unicode.Scalar,
    _ second: Unicode.Scalar
  ) -> (Unicode.Scalar, Unicode.Scalar)? {
    func tone(in vowels: [Unicode.Scalar]) -> Int? { vowels.firstIndex(of: first) }
    switch second {
    case "a":
      return tone(in: ["ò", "ó", "ỏ", "õ", "ọ"]).map { ("o", ["à", "á", "ả", "ã", "ạ"][$0]) }
    case "e":
      return tone(in: ["ò", "ó", "ỏ", "õ", "ọ"]).map { ("o", ["è", "é", "ẻ", "ẽ", "ẹ"][$0]) }
    case "y":
      if let tone = tone(in: ["Ù", "Ú", "Ủ", "Ũ", "Ụ"]) {
        return ("U", ["ỳ", "ý", "ỷ", "ỹ", "ỵ"][tone])
      }
      return tone(in: ["ù", "ú", "ủ", "ũ", "ụ"]).map { ("u", ["ỳ", "ý", "ỷ", "ỹ", "ỵ"][$0]) }
    default: return nil
    }
  }

  private static func replacing(_ old: String, with new: String, in text: String) -> String {
    let (bytes, old) = (Array(text.utf8), Array(old.utf8))
    var result: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == old[0], bytes[offset...].starts(with: old) {
        result += new.utf8
        offset += old.count
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
