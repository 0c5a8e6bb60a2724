/// A fault in a text of series: what, and in which line and column.
public struct SeriesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of fault it is.
  public var code: Code

  /// The line, from 1.
  public var line: Int

  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// One sentence for a person.
  public var message: String

  /// Sorts of faults.
  public enum Code: String, Hashable, Sendable {
    /// The line is not in the format.
    case syntax

    /// A value is not one of its kind.
    case value

    /// A series is named that there is not.
    case unknownSeries = "unknown-series"

    /// The text is longer than the limit.
    case tooLarge = "too-large"
  }

  /// The message with its place.
  public var description: String { "\(line):\(column): \(message)" }
}
