/// Something that was noticed in the input and is neither a mention nor an observation.
///
/// A bad byte, a date that no calendar has, a weekday that disagrees with its date: nothing is
/// repaired in silence and nothing is lost.
public struct Finding: Hashable, Sendable {
  /// What was noticed.
  public var code: Code

  /// The bytes of the text that it concerns (UTF-8 offsets of the text as given), or nil where it
  /// concerns the whole document.
  public var range: Range<Int>?

  /// One sentence for a person: what, where and what follows.
  public var message: String

  /// Makes a finding.
  public init(_ code: Code, at range: Range<Int>? = nil, _ message: String) {
    self.code = code
    self.range = range
    self.message = message
  }

  /// A stable name for a kind of finding; new codes may be added.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name, for example `impossible-date`.
    public let rawValue: String

    /// Makes a code from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Bytes that are not UTF-8; read as U+FFFD.
    public static let invalidUTF8 = Code(rawValue: "invalid-utf8")

    /// A day that no calendar has, for example 5/15.
    public static let impossibleDate = Code(rawValue: "impossible-date")

    /// A weekday that is not the date's weekday.
    public static let weekdayMismatch = Code(rawValue: "weekday-mismatch")

    /// A range whose end is before its start.
    public static let reversedRange = Code(rawValue: "reversed-range")

    /// A lunar day that the text converts to another solar day than the calendar does.
    public static let lunarMismatch = Code(rawValue: "lunar-mismatch")

    /// A header line or a JSON key whose value cannot be read.
    public static let badMetadata = Code(rawValue: "bad-metadata")

    /// Two values of which at most one can be true.
    public static let conflict = Code(rawValue: "conflict")

    /// An observation that fits two events and joined neither.
    public static let mayBelongTo = Code(rawValue: "may-belong-to")
  }
}
