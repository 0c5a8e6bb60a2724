/// One check of one file, as far as it has come.
struct Validation {
  let limits: ICalendarValidator.Limits
  var log: IssueLog

  /// The components that are open, outermost first.
  var stack: [OpenComponent] = []

  /// What the calendar that is open has defined and used so far.
  var calendar = CalendarState()

  /// Where each component begins, in the order of the file, for issues that libical finds.
  var beginnings: [(position: ICalendarPosition, path: String)] = []

  /// How many components are open below the deepest that is read.
  var skippedDepth = 0

  /// Why libical must not see the file, where there is a reason.
  var reasonToSkipLibical: String?

  /// Whether a calendar has been closed.
  var hasEndedCalendar = false

  init(limits: ICalendarValidator.Limits) {
    self.limits = limits
    log = IssueLog(mostPerCode: limits.issuesPerCode)
  }

  /// A component whose END has not come yet.
  struct OpenComponent {
    let name: String
    let position: ICalendarPosition
    /// The properties that rules about the whole component need.
    var properties: [ContentProperty] = []
    /// How often each property stands that may stand only once.
    var counts: [String: Int] = [:]
    /// The names of the components directly inside it.
    var children: Set<String> = []

    /// The first property of a name.
    func first(_ name: String) -> ContentProperty? { properties.first { $0.name == name } }

    /// All properties of a name.
    func all(_ name: String) -> [ContentProperty] { properties.filter { $0.name == name } }
  }

  /// What must be known of the whole calendar at its end.
  struct CalendarState {
    var zonesDefined: [String: ICalendarPosition] = [:]
    var zonesUsed: [String: ICalendarPosition] = [:]
    var identities: [String: ICalendarPosition] = [:]
    var masters: [String: Master] = [:]
    var overrides: [(uid: String, isDay: Bool, position: ICalendarPosition)] = []

    /// A repeating event, or the only event of its UID.
    struct Master {
      let isDay: Bool
      let repeats: Bool
    }
  }

  /// The open components' names, for example `VCALENDAR/VEVENT`.
  var path: String { Validation.path(of: stack) }

  private static func path(of stack: [OpenComponent]) -> String {
    stack.map(\.name).joined(separator: "/")
  }

  /// Notes an issue at a place in a content line.
  mutating func note(
    _ code: ICalendarIssue.Code,
    _ line: ContentLine,
    index: Int = 0,
    _ message: String
  ) {
    let stack = stack
    log.note(code, at: line.position(of: index), in: Validation.path(of: stack), message)
  }

  /// Notes an issue at a place in a property's value.
  mutating func note(
    _ code: ICalendarIssue.Code,
    _ property: ContentProperty,
    value offset: Int = 0,
    _ message: String
  ) {
    note(code, property.line, index: property.valueStart + offset, message)
  }

  /// Notes an issue at a place of the file.
  mutating func note(
    _ code: ICalendarIssue.Code,
    at position: ICalendarPosition,
    _ message: String
  ) {
    let stack = stack
    log.note(code, at: position, in: Validation.path(of: stack), message)
  }

  /// A name or value from the file, short enough for a message.
  func shown(_ name: String) -> String { ICalendarError.shortened(name) }
}
