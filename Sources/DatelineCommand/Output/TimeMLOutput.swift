import Dateline
import DatelinePublishing
import Glibc

/// Where TimeML goes: one document to standard output, or one file each into a folder, since an XML
/// file holds one document.
struct TimeMLOutput {
  private let folder: String?
  private var held: [UInt8]?
  private var isTooMany = false
  private var names: Set<String> = []

  /// Begins the output; the folder is made where it is not there.
  init(folder: String?) throws(CommandFailure) {
    self.folder = folder
    guard let folder else { return }
    let made = unsafe mkdir(folder, 0o777)
    guard made == 0 || errno == EEXIST else {
      throw CommandFailure("\(folder): cannot be made: \(systemMessage())")
    }
    guard FileKind(path: folder, followsLinks: true) == .folder else {
      throw CommandFailure("\(folder): it is not a folder; give --output the name of one")
    }
  }

  /// How many documents were written to the folder.
  var count: Int { names.count }

  mutating func write(_ extraction: Extraction, of document: Document) throws {
    guard !isTooMany else { return }
    let bytes = extraction.timeML(of: document)
    guard let folder else {
      isTooMany = held != nil
      held = bytes
      return
    }
    var file = try OutputFile(path: "\(folder)/\(name(of: extraction)).tml")
    do {
      try file.write(bytes)
      try file.finish()
    } catch {
      file.abandon()
      throw error
    }
  }

  /// Ends the output: a document for standard output waits until it is known to be the only one.
  func finish(_ output: inout StandardStream) throws {
    guard !isTooMany else {
      throw CommandFailure(
        "--format timeml: there are several documents, and a TimeML file holds one; name a folder "
          + "with --output"
      )
    }
    if let held { try output.write(held) }
  }

  /// A file name from the document's file or identifier; a number sets equal ones apart.
  private mutating func name(of extraction: Extraction) -> String {
    let file = extraction.source.flatMap { $0.hasSuffix(".txt") ? $0.dropLast(4) : nil }
    let wanted = file.flatMap { $0.split(separator: "/").last } ?? extraction.id[...]
    let safe = String(
      wanted.prefix(100).map { character in
        character.isLetter || character.isNumber || "-_.".contains(character) ? character : "_"
      }
    )
    let stem = safe.hasPrefix(".") || safe.isEmpty ? "_" + safe : safe
    var name = stem
    var number = 2
    while !names.insert(name).inserted {
      name = "\(stem)-\(number)"
      number += 1
    }
    return name
  }
}
