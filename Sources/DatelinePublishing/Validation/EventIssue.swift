/// One thing that is wrong with event data, or that a careful reader would ask about.
public struct EventIssue: Hashable, Sendable {
  /// Which rule is broken.
  public var code: Code

  /// The line, from 1.
  public var line: Int

  /// The code point in that line, from 1.
  public var column: Int

  /// The keys and indices on the way to the value, as a JSON Pointer (RFC 6901); empty for the line.
  public var path: String

  /// What was found, in words.
  public var message: String

  /// How much it matters.
  public var severity: Severity { code.severity }

  /// How much an issue matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Worth knowing.
    case note

    /// Something is doubtful, or is lost on the way to a calendar.
    case warning

    /// It cannot be true, or is against the contract.
    case error
  }

  /// The rules, by the names under which they are reported; a name never changes its meaning.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The line is not JSON.
    case syntax = "json-syntax"

    /// The line is neither a document's nor an event's.
    case unknownLine = "unknown-line"

    /// The line is longer than the limit; it was not read.
    case tooLong = "line-too-long"

    /// A key is missing, or a value is not what the contract's schema allows.
    case schema

    /// A date, time or TIMEX3 value is not in its form.
    case form = "bad-form"

    /// A date ends before it begins.
    case endBeforeStart = "end-before-start"

    /// A text names a weekday and a date that do not go together.
    case weekdayContradiction = "weekday-contradiction"

    /// A title names another weekday than the event's.
    case weekdayDiffers = "weekday-differs"

    /// The edition is not one of the editions.
    case editionList = "edition-not-listed"

    /// The edition is not the one that the series' rule gives for the year.
    case editionRule = "edition-against-rule"

    /// The series is known to have had that edition at another time.
    case editionDate = "edition-date"

    /// The place is not one of the places.
    case placeList = "place-not-listed"

    /// The city does not lie in the country.
    case placeCountry = "place-country"

    /// A country's code is not an assigned one.
    case unknownCountry = "unknown-country"

    /// The zone is neither an IANA name that the system knows nor `±HH:MM`.
    case unknownZone = "unknown-zone"

    /// An event is said to be held on a day that is still to come.
    case heldInFuture = "held-in-future"

    /// A day has passed, and the event still stands as planned.
    case staleState = "stale-state"

    /// A document tells of something that is later than itself as past.
    case heldAfterDocument = "held-after-document"

    /// Two events have one identifier.
    case duplicateID = "duplicate-id"

    /// Two events are one edition of one series.
    case duplicateEdition = "duplicate-edition"

    /// Two events have one title, date and place.
    case duplicateEvent = "duplicate-event"

    /// The same document stands twice.
    case duplicateDocument = "duplicate-document"

    /// Two documents of different content have one identifier.
    case revision = "several-revisions"

    /// A quotation is not as long as its place says.
    case quoteLength = "quote-length"

    /// A piece of evidence of a text has no quotation.
    case quoteMissing = "quote-missing"

    /// A value has no evidence.
    case evidenceMissing = "evidence-missing"

    /// An event has no source.
    case sourceMissing = "source-missing"

    /// An event is said to be part of itself, or of one that is not there.
    case parent = "unknown-parent"

    /// A document has more than one main event.
    case severalMains = "several-mains"

    /// An address is not one that a calendar can carry.
    case url = "bad-url"

    /// An identifier cannot stand in a calendar.
    case identifier = "bad-id"

    /// More issues of one kind were found than are listed.
    case omitted

    /// How much it matters.
    public var severity: Severity {
      switch self {
      case .syntax, .unknownLine, .tooLong, .schema, .form, .endBeforeStart,
        .weekdayContradiction, .editionList, .placeCountry, .heldInFuture, .duplicateID,
        .duplicateEdition, .quoteLength, .quoteMissing, .identifier:
        .error
      case .weekdayDiffers, .editionRule, .editionDate, .placeList, .unknownCountry, .unknownZone,
        .staleState,
        .heldAfterDocument, .duplicateEvent, .evidenceMissing, .sourceMissing, .parent,
        .severalMains, .url:
        .warning
      case .duplicateDocument, .revision, .omitted: .note
      }
    }
  }
}
