import Glibc

/// Writing to a file descriptor in large pieces, with short writes and interruptions handled.
struct StandardStream {
  /// Standard output.
  static var output: StandardStream { StandardStream(descriptor: 1) }

  /// Standard error.
  static var error: StandardStream { StandardStream(descriptor: 2) }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let pieceSize = 64 << 10

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether a person sees it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal, or nil where it is none.
  var columns: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Adds bytes; they reach the file when enough have come together, or with `flush`.
  mutating func write(_ bytes: some Collection<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= StandardStream.pieceSize { try flush() }
  }

  /// Adds a text.
  mutating func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Adds a line and its end.
  mutating func write(line: [UInt8]) throws {
    buffer.append(contentsOf: line)
    try write([UInt8(ascii: "\n")])
  }

  /// Sends everything on.
  mutating func flush() throws {
    var rest = buffer[...]
    buffer = []
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw CommandFailure("cannot write the result: \(systemMessage())")
      }
    }
  }
}

/// What the system says about the call that has just failed.
func systemMessage(_ code: Int32 = errno) -> String {
  switch code {
  case ENOENT: "no such file or folder"
  case EACCES, EPERM: "permission denied"
  case ENOSPC: "no space left on the device"
  case ENOTDIR: "a part of the path is not a folder"
  case ELOOP: "too many links"
  case ENAMETOOLONG: "the name is too long"
  case EBADF: "it is closed"
  case EISDIR: "it is a folder"
  case EIO: "input/output error"
  case EROFS: "the file system is read-only"
  case EMFILE, ENFILE: "too many open files"
  default: "system error \(code)"
  }
}
