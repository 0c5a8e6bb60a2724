/// Where a result goes: standard output, or a file that appears whole.
enum Sink {
  case standardOutput(StandardStream)
  case file(OutputFile)

  init(path: String?) throws(CommandFailure) {
    self = if let path { .file(try OutputFile(path: path)) } else { .standardOutput(.output) }
  }

  mutating func write(_ bytes: [UInt8]) throws {
    switch self {
    case .standardOutput(var stream):
      try stream.write(bytes)
      self = .standardOutput(stream)
    case .file(var file):
      try file.write(bytes)
      self = .file(file)
    }
  }

  mutating func finish() throws {
    switch self {
    case .standardOutput(var stream): try stream.flush()
    case .file(var file): try file.finish()
    }
  }

  func abandon() {
    if case .file(let file) = self { file.abandon() }
  }
}
