/// One thing that is wrong with a calendar file, or that its readers will stumble over.
public struct ICalendarIssue: Hashable, Sendable {
  /// Which rule is broken.
  public let code: Code

  /// Where in the file.
  public let position: ICalendarPosition

  /// The components around the place, outermost first, for example `VCALENDAR/VEVENT`.
  public let component: String

  /// What was found, in words.
  public let message: String

  /// How much it matters.
  public var severity: Severity { code.rule.severity }

  /// The section that the rule comes from, for example `RFC 5545, 3.8.4.7`; empty where the rule is
  /// this library's own limit or advice.
  public var section: String { code.rule.section }

  /// What to do about it.
  public var hint: String { code.rule.hint }

  /// The line of the file, from 1.
  public var line: Int { position.line }

  /// The code point in that line, from 1.
  public var column: Int { position.column }

  /// How much an issue matters.
  public enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
    /// Worth knowing; readers take it.
    case note

    /// Some readers lose something, or show what was not meant.
    case warning

    /// Against the standard: a reader may refuse the file.
    case error

    /// Orders severities from note to error.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }
}

extension ICalendarIssue: CustomStringConvertible {
  /// One line for people: `12:1 error missing-uid: the event has no UID (RFC 5545, 3.8.4.7)`.
  public var description: String {
    let source = section.isEmpty ? "" : " (\(section))"
    return "\(line):\(column) \(severity.rawValue) \(code.rawValue): \(message)\(source)"
  }
}
