import Chronology
import Dateline
import DatelinePublishing

/// Reads every input of a command and hands on what it holds, one thing at a time.
struct ArticleReader {
  /// How files are read.
  var format = InputFormat.auto

  /// What is taken for granted where an article does not say.
  var defaults = DocumentDefaults()

  /// What may stand in the inputs; the rest is told and counted as a failure.
  var accepts: Set<ContractLine> = [.article, .document, .event]

  /// Whether the name of a file dates what is in it, where that does not say.
  var takesDatesFromNames = false

  /// Why nothing more is to be read at all, as against one input that cannot be.
  struct Stop: Error {
    let failure: CommandFailure
  }

  /// One thing that an input holds.
  enum Item {
    case article(Document)
    case extraction(Extraction)
    case event(Event)
  }

  /// Reads the inputs in order.
  ///
  /// What cannot be read is told and counted, and the reading goes on.
  func read(
    _ paths: [String],
    _ notices: inout Notices,
    _ handle: (Item, inout Notices) throws -> Void
  ) throws {
    defer { notices.endProgress() }
    for path in paths {
      if path == "-" {
        try read(InputFile(standardInput: ()), path: nil, &notices, handle)
        continue
      }
      switch FileKind(path: path, followsLinks: true) {
      case nil: notices.fail("\(path): \(systemMessage()); check the path")
      case .folder: try readFolder(path, &notices, handle)
      default: try readFile(path, &notices, handle)
      }
    }
  }

  private func readFolder(
    _ path: String,
    _ notices: inout Notices,
    _ handle: (Item, inout Notices) throws -> Void
  ) throws {
    let folder = Folder(path: path)
    for failure in folder.failures { notices.fail(failure) }
    guard !folder.articles.isEmpty else {
      let seen = folder.others.isEmpty ? "it is empty" : "it holds \(folder.otherKinds)"
      notices.fail("\(path): no articles (*.txt, *.jsonl) in this folder; \(seen)")
      return
    }
    for article in folder.articles { try readFile(article, &notices, handle) }
  }

  private func readFile(
    _ path: String,
    _ notices: inout Notices,
    _ handle: (Item, inout Notices) throws -> Void
  ) throws {
    var reader = self
    if takesDatesFromNames, let date = FileNameDate.date(inNameOf: path) {
      reader.defaults.published = date
    }
    do {
      try reader.read(InputFile(path: path), path: path, &notices, handle)
    } catch let failure as CommandFailure {
      notices.fail(failure.message)
    }
  }

  private func read(
    _ file: InputFile,
    path: String?,
    _ notices: inout Notices,
    _ handle: (Item, inout Notices) throws -> Void
  ) throws {
    let head = try file.read()
    guard !head.isEmpty else {
      notices.fail("\(file.name): the file is empty; an article has a title and a text")
      return
    }
    if let kind = BinaryFormat.name(of: head) {
      notices.fail("\(file.name): this is \(kind), not UTF-8 text; convert it to plain text first")
      return
    }
    do {
      switch format(path: path, head: head) {
      case .jsonLines: try readLines(file, head, &notices, handle)
      default: try readText(file, head, path: path, &notices, handle)
      }
    } catch let failure as CommandFailure {
      throw failure
    } catch let stop as Stop {
      throw stop
    } catch {
      throw CommandFailure("\(file.name): \(error)")
    }
  }

  private func readText(
    _ file: InputFile,
    _ head: [UInt8],
    path: String?,
    _ notices: inout Notices,
    _ handle: (Item, inout Notices) throws -> Void
  ) throws {
    var bytes = head
    while true {
      let piece = try file.read()
      if piece.isEmpty { break }
      bytes += piece
      guard bytes.count <= lineLimit else { break }
    }
    let document: Document
    do throws(DocumentError) {
      document = try Document(textFile: bytes, source: path, defaults: defaults, limit: lineLimit)
    } catch {
      notices.fail("\(file.name): \(error.description)")
      return
    }
    notices.use()
    try hand(.article(document), &notices, handle)
  }

  private func readLines(
    _ file: InputFile,
    _ head: [UInt8],
    _ notices: inout Notices,
    _ handle: (Item, inout Notices) throws -> Void
  ) throws {
    var lines = LineReader(file, after: head)
    var failures = FailureList(file: file.name)
    defer { failures.finish(&notices) }
    var isBlank = true
    while let line = try lines.next() {
      let place = "\(file.name):\(lines.number)"
      guard case .bytes(let bytes) = line else {
        isBlank = false
        failures.add(
          &notices,
          "\(place):1: the line is longer than \(lineLimit >> 20) MiB; it was left out"
        )
        continue
      }
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      isBlank = false
      let item: Item?
      do throws(PublishingError) {
        item = try self.item(of: bytes, place: place)
      } catch {
        failures.add(&notices, "\(place):\(error.column(in: bytes)): \(error.message)")
        continue
      }
      guard let item else { continue }
      notices.use()
      try hand(item, &notices, handle)
    }
    if isBlank { notices.fail("\(file.name): the file holds only blank lines") }
  }

  /// Hands an item on, and tells what was noticed while it was read: a date of publication that
  /// counts as absent changes what the article is taken to mean.
  private func hand(
    _ item: Item,
    _ notices: inout Notices,
    _ handle: (Item, inout Notices) throws -> Void
  ) throws {
    if case .article(let document) = item {
      for finding in document.findings {
        notices.note("\(document.source ?? "standard input"): \(finding.message)")
      }
    }
    try handle(item, &notices)
  }

  private func item(of line: [UInt8], place: String) throws(PublishingError) -> Item? {
    let (json, replaced) = try JSONReader.readTelling(line)
    let kind = ContractLine(json)
    guard accepts.contains(kind) || kind == .control || kind == .unknown else {
      throw PublishingError(.wrongKind, advice(on: kind))
    }
    switch kind {
    case .control: return nil
    case .document: return .extraction(try Extraction(json: json))
    case .event: return .event(try Event(json: json))
    case .unknown where !accepts.contains(.article):
      return .extraction(try Extraction(json: json))
    case .article, .unknown:
      return .article(
        try Document(
          json: json,
          replacedColumn: replaced.map { PublishingError.column(of: $0, in: line) },
          source: place,
          defaults: defaults
        )
      )
    }
  }

  private func advice(on kind: ContractLine) -> String {
    switch kind {
    case .article:
      "this line is an article; read it first: dateline extract --format jsonl FILE | dateline merge"
    case .document:
      "this line was written by 'dateline extract'; here stand articles, {\"id\":...,\"text\":...}"
    default:
      "this line is an event of 'dateline merge'; here stand "
        + (accepts.contains(.article) ? "articles" : "the lines of 'dateline extract'")
    }
  }

  /// How a file is read, by its name, else by its first bytes.
  private func format(path: String?, head: [UInt8]) -> InputFormat {
    guard format == .auto else { return format }
    switch path.flatMap(Folder.suffix(of:)) {
    case "jsonl", "ndjson": return .jsonLines
    case "txt": return .text
    default: return head.first { $0 > 0x20 } == UInt8(ascii: "{") ? .jsonLines : .text
    }
  }
}

/// The lines of one file that could not be used: the first are told one by one, the rest by number,
/// so that a wrong file does not fill the screen.
private struct FailureList {
  let file: String
  private var count = 0
  private static let limit = 20

  init(file: String) { self.file = file }

  mutating func add(_ notices: inout Notices, _ message: String) {
    count += 1
    notices.fail(message, isShown: count <= FailureList.limit)
  }

  func finish(_ notices: inout Notices) {
    guard count > FailureList.limit else { return }
    notices.warn("\(file): \(count - FailureList.limit) more lines could not be used")
  }
}
