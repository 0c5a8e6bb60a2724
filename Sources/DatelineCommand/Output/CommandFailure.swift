import ArgumentParser

/// Why a command ends without a result: one line that says what, where and what to do.
struct CommandFailure: Error, CustomStringConvertible {
  /// The line, without the program's name before it.
  var message: String

  /// The exit code: 2 where nothing was usable, 1 where some of it was.
  var code: Int32 = 2

  var description: String { message }

  init(_ message: String) { self.message = message }
}
