/// Why a text or a set of parts is not a value of time.
///
/// Two errors are equal when their codes are, so a test or a caller can match on the code alone.
/// Types with only one way to fail have failable initializers instead.
public struct ChronologyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is.
  public let code: Code

  /// The part at fault, shortened to 40 characters: `BYMONTH=13`.
  public let context: String

  init(_ code: Code, _ context: String) {
    self.code = code
    self.context =
      context.unicodeScalars.count > 40
      ? String(String.UnicodeScalarView(context.unicodeScalars.prefix(40))) + "..." : context
  }

  /// One line for people: what is wrong, and with which part.
  public var description: String {
    context.isEmpty ? code.explanation : "\(context): \(code.explanation)"
  }

  /// Compares the codes.
  public static func == (left: ChronologyError, right: ChronologyError) -> Bool {
    left.code == right.code
  }

  /// Feeds the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// The kinds of fault; more may be added.
  public struct Code: Hashable, Sendable {
    /// A stable name: `count-with-until`.
    public let name: String

    /// What the fault is, in words.
    public let explanation: String

    private init(_ name: String, _ explanation: String) {
      self.name = name
      self.explanation = explanation
    }

    /// Compares the names.
    public static func == (left: Code, right: Code) -> Bool { left.name == right.name }

    /// Feeds the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// The text is longer than any rule needs to be.
    public static let tooLong = Code("too-long", "a rule has at most 2,000 characters")

    /// A part is not `NAME=VALUE`, or its value is not of the form that the name asks for.
    public static let malformedPart = Code("malformed-part", "the part cannot be read")

    /// RFC 5545 has no part of this name.
    public static let unknownPart = Code("unknown-part", "RFC 5545 has no such part")

    /// A part stands twice.
    public static let repeatedPart = Code("repeated-part", "a part may stand once only")

    /// There is no `FREQ`.
    public static let missingFrequency = Code("missing-frequency", "a rule needs FREQ")

    /// `FREQ` is none of the seven.
    public static let unknownFrequency = Code(
      "unknown-frequency",
      "FREQ is SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY"
    )

    /// Both `COUNT` and `UNTIL` are there.
    public static let countWithUntil = Code(
      "count-with-until",
      "COUNT and UNTIL may not stand together"
    )

    /// A number is outside the range of its part.
    public static let valueOutOfRange = Code("value-out-of-range", "the number is out of range")

    /// `UNTIL` names a day or a time that does not exist.
    public static let impossibleDate = Code("impossible-date", "there is no such day or time")

    /// The part may not stand beside this `FREQ` (the table in RFC 5545, 3.3.10).
    public static let partNotAllowed = Code(
      "part-not-allowed",
      "the part may not stand beside this FREQ"
    )

    /// A weekday has a number where weekdays are not counted.
    public static let numberedWeekday = Code(
      "numbered-weekday",
      "weekdays have numbers in MONTHLY rules and in YEARLY rules without BYWEEKNO only"
    )

    /// `BYSETPOS` stands without another BY part to choose from.
    public static let positionWithoutSet = Code(
      "position-without-set",
      "BYSETPOS needs another BY part to choose from"
    )

    /// No day or no choice satisfies all parts, in whatever year.
    public static let neverOccurs = Code("never-occurs", "no date satisfies all parts of the rule")
  }
}
