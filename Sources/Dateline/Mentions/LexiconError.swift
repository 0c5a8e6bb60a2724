/// A fault in a lexicon text: what, and in which line and column.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of fault it is.
  public var code: Code

  /// The line, from 1.
  public var line: Int

  /// The column, from 1.
  public var column: Int

  /// One sentence for a person.
  public var message: String

  /// Sorts of faults.
  public enum Code: String, Hashable, Sendable {
    /// The line is not in the format.
    case syntax

    /// A value is not one of its class.
    case value

    /// A pattern has too many variants.
    case tooLarge = "too-large"
  }

  /// The message with its place.
  public var description: String { "\(line):\(column): \(message)" }
}
