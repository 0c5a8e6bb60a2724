import DatelinePublishing

/// What a person is told beside the result, on standard error, and how the work went.
struct Notices {
  /// Whether only failures are told.
  var isQuiet: Bool

  /// How many inputs could not be used.
  private(set) var failures = 0

  /// What was told of each failure, kept where somebody wants a list of them.
  private(set) var failureMessages: [String] = []

  /// Whether the messages of failures are kept.
  var keepsFailures = false

  /// How many inputs were used.
  private(set) var used = 0

  private var progress: Progress

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    progress = Progress(isShown: !isQuiet && StandardStream.error.isTerminal)
  }

  /// Counts an input that was used, and shows the progress of long work.
  mutating func use() {
    used += 1
    progress.show(used)
  }

  /// Tells something that is good to know.
  func note(_ message: String) {
    if !isQuiet { Notices.print(message, clearing: progress.isOnScreen) }
  }

  /// Tells something of the result, where there is one.
  func noteIfUsed(_ message: String) {
    if used > 0 { note(message) }
  }

  /// Tells that an input could not be used, and counts it.
  mutating func fail(_ message: String, isShown: Bool = true) {
    failures += 1
    if keepsFailures { failureMessages.append(message) }
    if isShown { warn(message) }
  }

  /// Tells of a failure that is counted already.
  func warn(_ message: String) { Notices.print(message, clearing: progress.isOnScreen) }

  /// Writes one line to standard error.
  static func print(_ message: String, clearing: Bool = false) {
    var stream = StandardStream.error
    // Where standard error is closed there is nobody to tell.
    let line = "dateline: \(displayText(message))\n"
    try? stream.write(clearing ? Progress.clear + line : line)
    try? stream.flush()
  }

  /// Takes the progress off the screen before the result comes.
  mutating func endProgress() { progress.end() }

  /// Ends the command with the exit code of the contract: 0 where all went well, 1 where some
  /// inputs failed, 2 where none was usable.
  func finish() throws {
    if failures > 0 { throw Ending(code: used > 0 ? 1 : 2) }
  }
}

/// How far long work has come, on a terminal, in one line that is written over.
struct Progress {
  /// Whether there is somebody to see it.
  let isShown: Bool

  /// Whether a line of it stands on the screen.
  private(set) var isOnScreen = false

  private var last = ContinuousClock.now

  /// What takes the line off the screen (ECMA-48, CR and EL).
  static let clear = "\r\u{1B}[K"

  init(isShown: Bool) { self.isShown = isShown }

  /// Shows a count, at most once a second.
  mutating func show(_ count: Int) {
    guard isShown, count % 16 == 0, last.duration(to: .now) >= .seconds(1) else { return }
    last = .now
    isOnScreen = true
    write("\(Progress.clear)\(count) documents read")
  }

  /// Takes the line off the screen.
  mutating func end() {
    if isOnScreen { write(Progress.clear) }
    isOnScreen = false
  }

  private func write(_ text: String) {
    var stream = StandardStream.error
    try? stream.write(text)
    try? stream.flush()
  }
}

/// The end of a command whose failures have all been told.
struct Ending: Error {
  /// The exit code.
  var code: Int32
}
