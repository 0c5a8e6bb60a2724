public import Chronology

/// One article as it came in: its text, and what is known about it beside the text.
///
/// The text is kept as given, with each maximal invalid UTF-8 part replaced by U+FFFD. All offsets
/// in mentions, evidence and findings are UTF-8 offsets of this text. Two documents with the same
/// identifier and the same text are one document.
public struct Document: Hashable, Sendable {
  /// The text in UTF-8, header lines included where a text file had them.
  public let utf8: [UInt8]

  /// The part of `utf8` that is the article: after the header lines, all of it otherwise.
  public let body: Range<Int>

  /// The part of `utf8` that is the title: a `Title:` header's value or the first line of the
  /// body.
  ///
  /// Nil where the title was given beside the text or there is none.
  public let titleRange: Range<Int>?

  /// A title that was given beside the text, as a JSON key or an argument.
  public let statedTitle: String?

  /// The address of the article, as given; data, never fetched.
  public let url: String?

  /// The BCP 47 tag of the language as given, or nil where it is to be detected.
  public let language: Language.ID?

  /// The publication date as metadata states it.
  public let published: EDTFDate?

  /// Where the document came from, for people: a file path, or nil.
  public let source: String?

  /// What was noticed while reading.
  public let findings: [Finding]

  let statedID: String?

  /// The hash of the bytes as given, where `utf8` no longer holds them.
  private let digest: String?

  /// Makes a document from its parts; `utf8` must be valid UTF-8.
  ///
  /// Reading a file or a JSON line is
  /// the work of the other initialisers.
  package init(
    validated utf8: [UInt8],
    body: Range<Int>,
    titleRange: Range<Int>? = nil,
    statedTitle: String? = nil,
    id: String? = nil,
    digest: String? = nil,
    url: String? = nil,
    language: Language.ID? = nil,
    published: EDTFDate? = nil,
    source: String? = nil,
    findings: [Finding] = []
  ) {
    self.utf8 = utf8
    self.body = body
    self.titleRange = titleRange
    self.statedTitle = statedTitle
    statedID = id
    self.digest = digest
    self.url = url
    self.language = language
    self.published = published
    self.source = source
    self.findings = findings
  }

  /// Makes a document from a text that has no header lines; the title is `title`, or the text's
  /// first line where that is nil.
  public init(
    text: String,
    title: String? = nil,
    id: String? = nil,
    url: String? = nil,
    language: Language.ID? = nil,
    published: EDTFDate? = nil,
    source: String? = nil
  ) {
    let utf8 = Array(text.utf8)
    let start = Document.bodyStart(of: utf8)
    self.init(
      validated: utf8,
      body: start..<utf8.count,
      titleRange: title == nil ? Document.firstLine(of: utf8, from: start) : nil,
      statedTitle: title,
      id: id,
      url: url,
      language: language,
      published: published,
      source: source
    )
  }

  /// The document's identifier: the stated one, else `sha256:` and the first 32 hexadecimal digits
  /// of the hash of the bytes as given.
  ///
  /// The hash is computed each time it is asked for; never a path, so that a file may move.
  public var id: String { statedID ?? digest ?? Document.digest(of: utf8) }

  /// The identifier that bytes have where none is stated.
  static func digest(of bytes: [UInt8]) -> String {
    "sha256:" + SHA256.hexadecimal(bytes, digits: 32)
  }

  /// The longest first line that is taken for a title, in bytes; a longer one is a paragraph.
  package static let maximumTitleByteCount = 4096

  /// The first line that is not blank, without its line end and outer blanks; nil where there is
  /// none or where it is too long to be a title.
  package static func firstLine(of utf8: [UInt8], from start: Int) -> Range<Int>? {
    let bytes = utf8.span
    var index = start
    while index < bytes.count, bytes[index] <= 0x20 { index &+= 1 }
    let first = index
    let limit = min(bytes.count, first + maximumTitleByteCount + 1)
    while index < limit, bytes[index] != 0x0A, bytes[index] != 0x0D { index &+= 1 }
    if index - first > maximumTitleByteCount { return nil }
    while index > first, bytes[index - 1] <= 0x20 { index &-= 1 }
    return first < index ? first..<index : nil
  }

  /// The text as a string; a copy.
  public var text: String { String(decoding: utf8, as: UTF8.self) }
}
