import Glibc

/// A result that goes to a file: it is written beside its place and then moved there, so whoever
/// reads the file finds the old content or the new, never half of it.
struct OutputFile {
  private let path: String
  private let temporaryPath: String
  private let descriptor: Int32
  private var stream: StandardStream

  /// Begins a file.
  init(path: String) throws(CommandFailure) {
    self.path = path
    if FileKind(path: path, followsLinks: true) == .folder {
      throw CommandFailure("\(path): a folder stands there; give --output the name of a file")
    }
    temporaryPath = "\(path).\(getpid()).part"
    descriptor = unsafe open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
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
    guard fsync(descriptor) == 0 || errno == EINVAL, close(descriptor) == 0,
      unsafe rename(temporaryPath, path) == 0
    else { throw CommandFailure("\(path): cannot be written: \(systemMessage())") }
  }

  /// Takes away what was written so far.
  func abandon() {
    close(descriptor)
    unsafe unlink(temporaryPath)
  }
}
