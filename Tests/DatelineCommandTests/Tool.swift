import Foundation
import Testing

/// The built program, run as a process of its own.
struct Tool {
  /// What a run gave.
  struct Outcome {
    var code: Int32
    var output: String
    var errors: String

    /// The lines on standard error.
    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
  }

  /// The program, which stands beside the bundle of tests.
  static let url: URL = {
    let arguments = ProcessInfo.processInfo.arguments
    var bundle = arguments.first ?? ""
    if let flag = arguments.firstIndex(of: "--test-bundle-path"), flag + 1 < arguments.count {
      bundle = arguments[flag + 1]
    }
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appending(path: "dateline")
  }()

  /// Runs the program and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - input: What is given on standard input; it is closed behind that.
  ///   - environment: Variables beside `PATH`.
  /// - Returns: What the program printed and how it ended.
  /// - Throws: An error of the system where the program cannot be started.
  static func run(
    _ arguments: [String],
    input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    var variables = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
    variables.merge(environment) { $1 }
    process.environment = variables
    // Files, not pipes: nothing waits for a reader, however long the answer is.
    let folder = try Scratch()
    defer { folder.remove() }
    let (inputURL, outputURL, errorURL) = (folder.url("in"), folder.url("out"), folder.url("err"))
    try input.write(to: inputURL)
    for url in [outputURL, errorURL] { try Data().write(to: url) }
    process.standardInput = try FileHandle(forReadingFrom: inputURL)
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: errorURL)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputURL), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorURL), as: UTF8.self)
    )
  }

  /// Runs a line of `sh` in which `$DATELINE` is the program.
  static func shell(_ line: String, in folder: Scratch) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder.root
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "DATELINE": url.path,
    ]
    let (outputURL, errorURL) = (folder.url(".out"), folder.url(".err"))
    for url in [outputURL, errorURL] { try Data().write(to: url) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: errorURL)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputURL), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorURL), as: UTF8.self)
    )
  }
}

/// A folder for the files of one test.
struct Scratch {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  func url(_ name: String) -> URL { root.appending(path: name) }

  /// Writes a file, with its folders, and gives its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Data(text.utf8))
  }

  /// Writes a file, with its folders, and gives its path.
  @discardableResult
  func write(_ name: String, _ data: Data) throws -> String {
    let url = url(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: url)
    return url.path
  }

  func remove() { try? FileManager.default.removeItem(at: root) }
}

/// A scratch folder that is removed when the body is done.
func withScratch(_ body: (Scratch) throws -> Void) throws {
  let scratch = try Scratch()
  defer { scratch.remove() }
  try body(scratch)
}
