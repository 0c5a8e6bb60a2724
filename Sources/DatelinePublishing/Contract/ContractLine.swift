import Dateline

/// The name and version of the format, the value of `format` in every document line.
public let formatName = "dateline/1"

/// What a line of JSON is in the contract, told by its keys.
public enum ContractLine: Hashable, Sendable {
  /// An article to be read: it has `text`.
  case article

  /// What one document says, as `extract` writes it: it has `format` or `observations`.
  case document

  /// One event, as `merge` writes it: it has `state` and `sources`.
  case event

  /// A line for the programs around: it has `_trailer` only.
  case control

  /// None of these.
  case unknown

  /// Tells what a line is; the whole line is not checked by this.
  package init(_ value: JSONValue) {
    guard case .object(let members) = value.content else {
      self = .unknown
      return
    }
    let keys = Set(members.map(\.key))
    if keys == ["_trailer"] {
      self = .control
    } else if keys.contains("state"), keys.contains("sources") {
      self = .event
    } else if keys.contains("format") || keys.contains("observations") {
      self = .document
    } else {
      self = keys.contains("text") ? .article : .unknown
    }
  }
}

/// The most that is read of one line, in bytes: what one article may have.
public let lineLimit = Document.maximumByteCount
