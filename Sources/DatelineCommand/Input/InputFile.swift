import Glibc

/// An open file that is read in pieces.
///
/// Reading by descriptor works for pipes and devices as well, and never takes more than its limit.
final class InputFile {
  /// The path as given, or `standard input`.
  let name: String

  private let descriptor: Int32
  private static let pieceSize = 256 << 10

  /// Takes standard input.
  init(standardInput: Void) {
    name = "standard input"
    descriptor = 0
  }

  /// Opens a file.
  ///
  /// - Throws: What the system says where it cannot be opened.
  init(path: String) throws(CommandFailure) {
    name = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CommandFailure("\(path): \(systemMessage())") }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// The next piece; empty at the end.
  func read() throws(CommandFailure) -> [UInt8] {
    while true {
      var code: Int32 = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: InputFile.pieceSize) {
        buffer,
        count in
        let read = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        if read < 0 { code = errno }
        count = max(read, 0)
      }
      if code == 0 { return piece }
      guard code == EINTR else { throw CommandFailure("\(name): \(systemMessage(code))") }
    }
  }
}

/// What a path leads to.
enum FileKind {
  case file, folder, link, other

  /// Looks at a path; nil where nothing is there.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - followsLinks: Whether a link counts as what it leads to.
  init?(path: String, followsLinks: Bool) {
    var status = stat()
    let result = unsafe followsLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return nil }
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
  }
}
