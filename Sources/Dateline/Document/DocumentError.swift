/// Why bytes cannot be read as an article.
///
/// What can be read in part is a `Finding` instead; an error means that there is no document.
public struct DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public let code: Code

  /// One line for a person: what is wrong and what to do, without the file's name.
  public let description: String

  /// Makes an error.
  public init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }

  /// A stable name for a reason; new codes may be added.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name, for example `too-large`.
    public let rawValue: String

    /// Makes a code from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// More bytes than the limit allows.
    public static let tooLarge = Code(rawValue: "too-large")

    /// Not a text: an image, an archive, a word processor's file, UTF-16.
    public static let binary = Code(rawValue: "binary")

    /// No letter or digit in it: nothing at all, or blanks.
    public static let empty = Code(rawValue: "empty")
  }
}
