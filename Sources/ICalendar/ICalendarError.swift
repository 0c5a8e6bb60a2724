/// Why a calendar could not be written or read.
///
/// Two errors are equal when their codes are, so a test or a caller can match on the code alone.
public struct ICalendarError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is.
  public let code: Code

  /// What was found, in words, with the value at fault shortened.
  public let detail: String

  /// The UID of the event at fault, where there is one.
  public let uid: String?

  init(_ code: Code, _ detail: String, uid: String? = nil) {
    self.code = code
    self.detail = detail
    self.uid = uid
  }

  /// One line for people.
  public var description: String {
    var text = "\(code.name): \(detail)"
    if let uid { text += " (event \(ICalendarError.shortened(uid)))" }
    return text
  }

  /// Compares the codes.
  public static func == (left: ICalendarError, right: ICalendarError) -> Bool {
    left.code == right.code
  }

  /// Feeds the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// The kinds of fault; more may be added.
  public struct Code: Hashable, Sendable {
    private enum Storage: String {
      case invalidUID, duplicateUID, invalidMoment, endNotAfterStart, invalidSequence
      case invalidInterval, invalidRule, unknownTimeZone, invalidText, notACalendar, library
    }
    private let storage: Storage
    private init(_ storage: Storage) { self.storage = storage }

    /// The name of the code, for messages.
    public var name: String { storage.rawValue }

    /// A UID is empty, longer than 255 octets, or holds controls or blanks at its ends.
    public static let invalidUID = Code(.invalidUID)

    /// Two events have the same UID.
    public static let duplicateUID = Code(.duplicateUID)

    /// Two moments of an event are of different kinds, or one lies after the year 3000.
    public static let invalidMoment = Code(.invalidMoment)

    /// An event ends at or before its start.
    public static let endNotAfterStart = Code(.endNotAfterStart)

    /// A sequence number is negative or too large.
    public static let invalidSequence = Code(.invalidSequence)

    /// A refresh interval is not a whole number of seconds from a minute to 52 weeks.
    public static let invalidInterval = Code(.invalidInterval)

    /// A recurrence rule is not valid, or is one that can hang a reader.
    public static let invalidRule = Code(.invalidRule)

    /// The system's time zone database has no zone of that name.
    public static let unknownTimeZone = Code(.unknownTimeZone)

    /// A text that must not be empty is, after cleaning.
    public static let invalidText = Code(.invalidText)

    /// The bytes are not an iCalendar object.
    public static let notACalendar = Code(.notACalendar)

    /// The C library refused a value or had no memory.
    public static let library = Code(.library)
  }

  /// The first 60 characters of a value, with controls made visible.
  static func shortened(_ value: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars.prefix(60) {
      text += scalar.value < 0x20 || scalar.value == 0x7F ? "?" : String(scalar)
    }
    return value.unicodeScalars.count > 60 ? text + "..." : text
  }
}
