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
        spellings.add(Spelling(text: variant, language: language, form: form))
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
    guard joined.unicodeScalars.contains(where: { $0 == "-" }) else { return [text] }
    var result = [text, joined, replacing("-", with: " - ", in: joined)]
    result += [replacing("-", with: "–", in: joined), replacing("-", with: " – ", in: joined)]
    return result
  }

  /// The tone mark of oa, oe and uy stands on the first or the second vowel: "hòa", "hoà".
  private static func toneMarks(_ text: String) -> [String] {
    var other = text
    for (old, new) in pairs { other = replacing(old, with: new, in: other, atWordEnd: true) }
    return other == text ? [text] : [text, other]
  }

  private static let pairs: [(String, String)] = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"),
    ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"),
    ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"), ("Ủy", "Uỷ"), ("Úy", "Uý"),
  ]

  private static func replacing(
    _ old: String,
    with new: String,
    in text: String,
    atWordEnd: Bool = false
  ) -> String {
    let (bytes, old) = (Array(text.utf8), Array(old.utf8))
    var result: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let end = offset + old.count
      let isEnd = end == bytes.count || end < bytes.count && bytes[end] < 0x41
      if bytes[offset...].starts(with: old), !atWordEnd || isEnd {
        result += new.utf8
        offset = end
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
