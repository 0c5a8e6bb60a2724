import Chronology
public import Dateline
public import DatelinePublishing

/// One revision of a document as a store keeps it: what was read, and what it says.
///
/// Two revisions are the same where identifier and content hash are. The content is what the
/// article itself gives (text, title, address, stated language and date), so reading it again with
/// a better program does not make another revision, and neither does another path.
public struct StoredDocument: Hashable, Sendable {
  /// The identifier of the document.
  public let id: String

  /// The hash of the content: `sha256:` and 64 hexadecimal digits.
  public let content: String

  /// The date of publication in EDTF, as metadata states it, or nil.
  public let published: String?

  /// How many events the document tells of.
  public let observations: Int

  /// The document line of the JSON contract with the key `text`, without a line end.
  public let line: [UInt8]

  init(
    id: String,
    content: String,
    published: String?,
    observations: Int,
    line: [UInt8]
  ) {
    self.id = id
    self.content = content
    self.published = published
    self.observations = observations
    self.line = line
  }

  /// Makes a revision.
  ///
  /// - Parameters:
  ///   - document: The article.
  ///   - extraction: What was found in it, with the offsets of the library.
  public init(_ document: Document, _ extraction: Extraction) {
    id = document.id
    content = StoredDocument.content(of: document)
    published = extraction.published?.description
    observations = extraction.observations.count
    line = extraction.jsonLine(of: document, includesText: true)
  }

  /// What the document says, with offsets in code points, and without mentions.
  ///
  /// - Throws: What is wrong with the line, which only a damaged store can have.
  public func extraction() throws(PublishingError) -> Extraction {
    try Extraction(jsonLine: line)
  }

  /// The hash of what an article gives, known before the article is read for events.
  ///
  /// - Parameter document: The article.
  /// - Returns: `sha256:` and 64 hexadecimal digits.
  public static func content(of document: Document) -> String {
    var bytes: [UInt8] = []
    let parts: [[UInt8]?] = [
      document.utf8, document.statedTitle.map { Array($0.utf8) },
      document.url.map { Array($0.utf8) }, document.language.map { Array($0.rawValue.utf8) },
      document.published.map { Array($0.description.utf8) },
    ]
    // Every part stands behind its length, so that no two contents have the same bytes.
    for part in parts {
      bytes += Array("\(part?.count ?? -1):".utf8)
      bytes += part ?? []
    }
    return "sha256:" + SHA256.hexadecimal(bytes)
  }
}
