import DatelinePublishing

/// Lines of a file, one at a time; a line longer than the limit is passed over, not kept.
struct LineReader {
  private let file: InputFile
  private var buffer: [UInt8]
  private var start = 0
  private var isAtEnd = false
  private(set) var number = 0

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - buffer: What was already read of it.
  init(_ file: InputFile, after buffer: [UInt8] = []) {
    self.file = file
    self.buffer = buffer
  }

  /// A line without its end, or the fact that it is too long.
  enum Line {
    case bytes([UInt8])
    case tooLong
  }

  /// The next line; nil at the end.
  mutating func next() throws(CommandFailure) -> Line? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<end])
        start = end + 1
        number += 1
        return .bytes(line)
      }
      if buffer.count - start > lineLimit {
        try skipLine()
        number += 1
        return .tooLong
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...])
        start = buffer.count
        number += 1
        return .bytes(line)
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      let piece = try file.read()
      isAtEnd = piece.isEmpty
      buffer += piece
    }
  }

  private mutating func skipLine() throws(CommandFailure) {
    start = 0
    buffer = []
    while true {
      let piece = try file.read()
      if piece.isEmpty {
        isAtEnd = true
        return
      }
      if let end = piece.firstIndex(of: 0x0A) {
        buffer = Array(piece[(end + 1)...])
        return
      }
    }
  }
}
