import Glibc

/// The articles below a folder.
struct Folder {
  /// Paths of the regular files with an article's extension, in byte order.
  private(set) var articles: [String] = []

  /// How many other things there are, by what they are: `.pdf`, `no extension`, `links`.
  private(set) var others: [String: Int] = [:]

  /// Folders and names that could not be read, with why.
  private(set) var failures: [String] = []

  /// The extensions that are read.
  static let extensions = ["txt", "jsonl"]

  private static let entryLimit = 1_000_000

  /// Looks through a folder and the folders below it; links are not followed.
  init(path: String) {
    var waiting = [path]
    var count = 0
    while let folder = waiting.popLast(), count < Folder.entryLimit {
      guard let names = Folder.names(in: folder) else {
        failures.append("\(folder): \(systemMessage())")
        continue
      }
      for name in names {
        count += 1
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        if name.unicodeScalars.contains("\u{FFFD}"),
          FileKind(path: path, followsLinks: false) == nil
        {
          failures.append("\(path): the name of the file is not UTF-8; rename it")
          continue
        }
        switch FileKind(path: path, followsLinks: false) {
        case .folder: waiting.append(path)
        case .file:
          let suffix = Folder.suffix(of: name)
          if let suffix, Folder.extensions.contains(suffix) {
            articles.append(path)
          } else {
            others[suffix.map { "." + $0 } ?? "without extension", default: 0] += 1
          }
        case .link: others["links (not followed)", default: 0] += 1
        case .other, nil: others["special files", default: 0] += 1
        }
      }
    }
    articles.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What else is in the folder, for a person: "3 .pdf, 1 .docx".
  var otherKinds: String {
    let kinds = others.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let shown = kinds.prefix(6).map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    return kinds.count > 6 ? shown + " and others" : shown
  }

  /// The extension of a file name in lower case, without its dot; nil where there is none.
  static func suffix(of name: String) -> String? {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return nil }
    let suffix = last[last.index(after: dot)...]
    return suffix.isEmpty ? nil : suffix.lowercased()
  }

  private static func names(in path: String) -> [String]? {
    guard let folder = unsafe opendir(path) else { return nil }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
