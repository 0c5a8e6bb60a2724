import Chronology

/// What the input states beside the text, checked.
struct Metadata {
  private(set) var title: String?
  private(set) var url: String?
  private(set) var language: Language.ID?
  private(set) var published: EDTFDate?

  /// What was noticed so far.
  private(set) var findings: [Finding]

  init(findings: [Finding]) { self.findings = findings }

  /// Takes the values of header lines.
  mutating func read(_ header: HeaderLines, of utf8: [UInt8]) {
    func text(_ key: HeaderLines.Key) -> (String?, Range<Int>?) {
      guard let range = header.values[key] else { return (nil, nil) }
      return (String(decoding: utf8[range], as: UTF8.self), range)
    }
    url = text(.url).0
    setLanguage(text(.language).0, at: text(.language).1)
    setPublished(text(.published).0, at: text(.published).1)
    for (key, line) in header.repeats {
      findings.append(
        Finding(
          .badMetadata,
          at: line,
          "The header line \(key.rawValue) is stated twice; the first one counts."
        )
      )
    }
  }

  /// Takes the values of a record.
  mutating func read(_ record: DocumentRecord) {
    title = Metadata.value(record.title)
    url = Metadata.value(record.url)
    setLanguage(Metadata.value(record.language), at: nil)
    setPublished(Metadata.value(record.published), at: nil)
  }

  private mutating func setLanguage(_ text: String?, at range: Range<Int>?) {
    guard let text else { return }
    if let tag = Language.ID(tag: text) {
      // "und" says that nobody knows; the text may still tell.
      language = tag == .undetermined ? nil : tag
    } else {
      findings.append(
        Finding(
          .badMetadata,
          at: range,
          "The language \"\(Metadata.shown(text))\" is no BCP 47 tag such as vi or en; ignored."
        )
      )
    }
  }

  private mutating func setPublished(_ text: String?, at range: Range<Int>?) {
    guard let text else { return }
    published = EDTFDate(published: text)
    if published == nil {
      findings.append(
        Finding(
          .badMetadata,
          at: range,
          "The publication date \"\(Metadata.shown(text))\" is no date such as 2016-03-18 of the "
            + "years 1900 to 2100; ignored."
        )
      )
    }
  }

  /// A value without blanks around it; nil where nothing is left.
  private static func value(_ text: String?) -> String? {
    guard let text, text.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    var rest = Substring(text)
    while let first = rest.unicodeScalars.first, first.value <= 0x20 {
      rest.unicodeScalars.removeFirst()
    }
    while let last = rest.unicodeScalars.last, last.value <= 0x20 {
      rest.unicodeScalars.removeLast()
    }
    return String(rest)
  }

  /// A value short enough for one line.
  private static func shown(_ text: String) -> String {
    text.unicodeScalars.count <= 40 ? text : String(text.unicodeScalars.prefix(40)) + "…"
  }
}
