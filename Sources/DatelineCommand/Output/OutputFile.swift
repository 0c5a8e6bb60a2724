import Glibc

/// A result that goes to a file: it is written beside its place and then moved there, so whoever
/// reads the file finds the old content or the new, never half of it.
struct OutputFile {
  private let path: String
  private let temporaryPath: String
  private let descriptor: Int32
  private var stream: StandardStream

  /// Begins a file; a link is followed, so that what it leads to is replaced and not the link.
  init(path given: String) throws(CommandFailure) {
    path = OutputFile.target(of: given)
    switch FileKind(path: path, followsLinks: true) {
    case .folder:
      throw CommandFailure("\(path): a folder stands there; give --output the name of a file")
    case .other: temporaryPath = path
    default: temporaryPath = "\(path).\(getpid()).part"
    }
    // A device or pipe is written as it is; nothing may be moved into its place.
    let flags = temporaryPath == path ? O_WRONLY : O_WRONLY | O_CREAT | O_EXCL
    descriptor = unsafe open(temporaryPath, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw CommandFailure("\(path): cannot be written: \(systemMessage())")
    }
    stream = StandardStream(descriptor: descriptor)
  }

  /// Adds bytes.
  mutating func write(_ bytes: [UInt8]) throws { try stream.write(bytes) }

  /// Puts the file in its place.
  mutating func finish() throws {
    try stream.flush()
    var isDone = true
    if temporaryPath != path { isDone = fsync(descriptor) == 0 }
    isDone = close(descriptor) == 0 && isDone
    if temporaryPath != path { isDone = isDone && moved() }
    if !isDone { throw CommandFailure("\(path): cannot be written: \(systemMessage())") }
  }

  private func moved() -> Bool {
    let result = unsafe rename(temporaryPath, path)
    return result == 0
  }

  /// Takes away what was written so far.
  func abandon() {
    close(descriptor)
    if temporaryPath != path { unsafe unlink(temporaryPath) }
  }

  private static func target(of path: String) -> String {
    guard FileKind(path: path, followsLinks: false) == .link,
      let resolved = unsafe realpath(path, nil)
    else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
