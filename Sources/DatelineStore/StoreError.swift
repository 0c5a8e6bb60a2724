/// Why a store cannot be opened, read or written.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public let code: Code

  /// The file of the store, as it was named.
  public let path: String

  /// What is wrong and what to do, for a person, in one line and without the path.
  public let message: String

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - code: What is wrong.
  ///   - path: The file of the store.
  ///   - message: What is wrong and what to do.
  public init(_ code: Code, path: String, _ message: String) {
    self.code = code
    self.path = path
    self.message = message
  }

  /// The path and the message, in one line.
  public var description: String { "\(path): \(message)" }

  /// A stable name for a reason; new codes may be added.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name, for example `not-a-database`.
    public let rawValue: String

    /// Makes a code from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// There is no such file, or no folder for it, or it may not be read.
    public static let cannotOpen = Code(rawValue: "cannot-open")

    /// The file is no SQLite database.
    public static let notADatabase = Code(rawValue: "not-a-database")

    /// The file is a SQLite database of another program.
    public static let wrongApplication = Code(rawValue: "wrong-application")

    /// A newer version of this program has written the file.
    public static let newerSchema = Code(rawValue: "newer-schema")

    /// The file is one of ours, but parts of it do not hold together.
    public static let damaged = Code(rawValue: "damaged")

    /// The file, its folder or the medium cannot be written.
    public static let readOnly = Code(rawValue: "read-only")

    /// There is no room left to write.
    public static let diskFull = Code(rawValue: "disk-full")

    /// Another process was writing for longer than this one waits.
    public static let locked = Code(rawValue: "locked")

    /// The system could not read or write, or SQLite refused for a reason not named here.
    public static let failed = Code(rawValue: "failed")
  }
}
