/// Why a line cannot be read or a value cannot be published.
public struct PublishingError: Error, Hashable, Sendable {
  /// What is wrong, as a stable name.
  public var code: Code

  /// One sentence for a person: what is wrong, and what to do.
  public var message: String

  /// Where it is, as a byte offset in the line that was read; nil where it concerns the whole line.
  public var offset: Int?

  /// Makes an error.
  public init(_ code: Code, _ message: String, at offset: Int? = nil) {
    self.code = code
    self.message = message
    self.offset = offset
  }

  /// A stable name for a kind of error; new codes may be added.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name, for example `json-syntax`.
    public let rawValue: String

    /// Makes a code from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The line is not JSON (RFC 8259).
    public static let syntax = Code(rawValue: "json-syntax")

    /// A key that must be there is not.
    public static let missingKey = Code(rawValue: "missing-key")

    /// A value has another type than the contract says.
    public static let wrongType = Code(rawValue: "wrong-type")

    /// A value has the right type, but is not one that the contract allows.
    public static let badValue = Code(rawValue: "bad-value")

    /// The line is another kind of line than the one that is read here.
    public static let wrongKind = Code(rawValue: "wrong-kind")

    /// The input is larger or deeper than the limits allow.
    public static let tooLarge = Code(rawValue: "too-large")
  }
}

extension PublishingError: CustomStringConvertible {
  /// The message alone; the place is for whoever knows the file.
  public var description: String { message }
}

extension PublishingError {
  /// The column of the error in its line, in code points from 1; 1 where it concerns the whole
  /// line.
  public func column(in line: some Collection<UInt8>) -> Int {
    PublishingError.column(of: offset ?? 0, in: line)
  }

  /// The column of a byte of a line, in code points from 1.
  package static func column(of offset: Int, in line: some Collection<UInt8>) -> Int {
    // A byte of the form 10xxxxxx continues a code point that was counted at its first byte.
    1
      + line.prefix(offset).reduce(into: 0) { count, byte in
        if byte & 0xC0 != 0x80 { count += 1 }
      }
  }
}
