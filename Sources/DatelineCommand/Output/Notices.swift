/// What a person is told beside the result, on standard error, and how the work went.
struct Notices {
  /// Whether only failures are told.
  var isQuiet: Bool

  /// How many inputs could not be used.
  private(set) var failures = 0

  /// How many inputs were used.
  var used = 0

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  /// Tells something that is good to know.
  func note(_ message: String) {
    if !isQuiet { Notices.print(message) }
  }

  /// Tells that an input could not be used, and counts it.
  mutating func fail(_ message: String) {
    failures += 1
    Notices.print(message)
  }

  /// Writes one line to standard error.
  static func print(_ message: String) {
    var stream = StandardStream.error
    // Where standard error is closed there is nobody to tell.
    try? stream.write("dateline: \(message)\n")
    try? stream.flush()
  }

  /// Ends the command with the exit code of the contract: 0 where all went well, 1 where some
  /// inputs failed, 2 where none was usable.
  func finish() throws {
    if failures > 0 { throw Ending(code: used > 0 ? 1 : 2) }
  }
}

/// The end of a command whose failures have all been told.
struct Ending: Error {
  /// The exit code.
  var code: Int32
}
