extension Document {
  /// The largest text that is read unless the caller says otherwise: 64 MiB.
  public static let maximumByteCount = 64 << 20

  /// Reads a text file, with or without header lines.
  ///
  /// A file may begin with the lines `Title:`, `URL:`, `Published:` and `Language:`, in any order
  /// and case, each at most once, and one blank line; otherwise its first line is the title. A byte
  /// order mark is kept but is no part of the body. Each maximal part that is not UTF-8 is read as
  /// one U+FFFD. What cannot be read is a finding: bad bytes, a `Published:` that is no date, a
  /// `Language:` that is no BCP 47 tag, a key that is stated twice.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: Where it came from, for people: a path.
  ///   - id: Its identifier, or nil for a hash of the bytes.
  ///   - defaults: What is taken for granted where the header does not say.
  ///   - limit: The largest number of bytes that is read.
  /// - Throws: `DocumentError` for a file that is too large, binary or empty.
  public init(
    textFile bytes: [UInt8],
    source: String?,
    id: String? = nil,
    defaults: DocumentDefaults = DocumentDefaults(),
    limit: Int = Document.maximumByteCount
  ) throws(DocumentError) {
    try Document.check(bytes, limit: limit)
    let repair = UTF8Repair(bytes)
    let utf8 = repair.utf8
    var metadata = Metadata(findings: repair.findings)
    let start = Document.bodyStart(of: utf8)
    let header = HeaderLines(utf8, from: start)
    let body = (header?.end ?? start)..<utf8.count
    if let header { metadata.read(header, of: utf8) }
    let title = header?.values[.title] ?? Document.firstLine(of: utf8, from: body.lowerBound)
    guard title != nil || Document.hasText(utf8, in: body) else { throw Document.emptiness }
    self.init(
      validated: utf8,
      body: body,
      titleRange: title,
      id: id,
      digest: repair.replacements == 0 ? nil : Document.digest(of: bytes),
      url: metadata.url,
      language: metadata.language ?? defaults.language,
      published: metadata.published ?? defaults.published,
      source: source,
      findings: metadata.findings
    )
  }

  /// Reads a record, such as one line of JSON Lines holds.
  ///
  /// - Parameters:
  ///   - record: The record's values.
  ///   - source: Where it came from, for people: a path and a line.
  ///   - defaults: What is taken for granted where the record does not say.
  ///   - limit: The largest number of bytes of text that is read.
  ///   - findings: What was noticed before, while the record was read.
  /// - Throws: `DocumentError` for a text that is too large, binary or empty.
  public init(
    record: DocumentRecord,
    source: String?,
    defaults: DocumentDefaults = DocumentDefaults(),
    limit: Int = Document.maximumByteCount,
    findings: [Finding] = []
  ) throws(DocumentError) {
    let utf8 = Array(record.text.utf8)
    var metadata = Metadata(findings: findings)
    metadata.read(record)
    let start = Document.bodyStart(of: utf8)
    let title = metadata.title == nil ? Document.firstLine(of: utf8, from: start) : nil
    if utf8.isEmpty || (title == nil && !Document.hasText(utf8, in: start..<utf8.count)) {
      guard metadata.title != nil else { throw Document.emptiness }
    } else {
      try Document.check(utf8, limit: limit)
    }
    self.init(
      validated: utf8,
      body: start..<utf8.count,
      titleRange: title,
      statedTitle: metadata.title,
      id: record.id.flatMap { $0.isEmpty ? nil : $0 },
      url: metadata.url,
      language: metadata.language ?? defaults.language,
      published: metadata.published ?? defaults.published,
      source: source,
      findings: metadata.findings
    )
  }

  private static func check(_ bytes: [UInt8], limit: Int) throws(DocumentError) {
    guard bytes.count <= limit else {
      throw DocumentError(
        .tooLarge,
        "\(bytes.count) bytes are more than the limit of \(limit); split the file"
      )
    }
    guard !bytes.isEmpty else { throw emptiness }
    if let format = BinaryFormat.name(of: bytes) {
      throw DocumentError(
        .binary,
        "this is \(format), not UTF-8 text; convert it to plain text first"
      )
    }
  }

  private static let emptiness = DocumentError(.empty, "there is no text in it")

  /// Where a text without header lines begins: after a byte order mark, if there is one.
  package static func bodyStart(of utf8: [UInt8]) -> Int {
    utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func hasText(_ utf8: [UInt8], in range: Range<Int>) -> Bool {
    utf8[range].contains { $0 > 0x20 }
  }
}
