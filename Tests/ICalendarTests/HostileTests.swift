import Testing

@testable import ICalendar

/// One file per fault, and exactly what must be found in it.
///
/// libical's own words differ from version to version, so only what this library says is compared
/// with `Hostile/expected.txt`.
struct HostileTests {
  static let names = Fixtures.names(in: "Hostile", ending: ".ics")

  static let expected: [String: String] = {
    var expected: [String: String] = [:]
    for line in Fixtures.text("Hostile/expected.txt").split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      expected[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }
    return expected
  }()

  /// `code@line:column` of each issue, at most three of one code.
  static func summary(_ issues: [ICalendarIssue]) -> String {
    var counts: [ICalendarIssue.Code: Int] = [:]
    var words: [String] = []
    for issue in issues where !issue.code.isLibicals {
      counts[issue.code, default: 0] += 1
      if counts[issue.code, default: 0] <= 3 {
        words.append("\(issue.code.rawValue)@\(issue.line):\(issue.column)")
      }
    }
    return words.joined(separator: " ")
  }

  @Test(arguments: names) func faultIsFoundWhereItStands(_ name: String) {
    let issues = ICalendarValidator.issues(in: Fixtures.bytes("Hostile/" + name) ?? [])
    #expect(Self.summary(issues) == Self.expected[name])
  }

  /// A file that is named after a rule breaks it.
  @Test(arguments: names) func fileBreaksTheRuleItIsNamedAfter(_ name: String) {
    guard let code = ICalendarIssue.Code(rawValue: String(name.dropLast(4))) else { return }
    let issues = ICalendarValidator.issues(in: Fixtures.bytes("Hostile/" + name) ?? [])
    #expect(issues.contains { $0.code == code })
  }

  /// Every rule has its file, but for those about sizes, which other tests make.
  @Test(arguments: ICalendarIssue.Code.allCases) func ruleHasItsFile(_ code: ICalendarIssue.Code) {
    let made: Set<ICalendarIssue.Code> = [
      .tooLarge, .lineOverLimit, .tooManyProperties, .libicalRefused,
    ]
    #expect(Self.names.contains(code.rawValue + ".ics") != made.contains(code))
  }

  @Test func listOfExpectationsIsTheFolder() {
    #expect(Self.expected.keys.sorted() == Self.names)
  }
}

extension ICalendarIssue.Code {
  /// Whether it passes on what libical says.
  var isLibicals: Bool { self == .libicalParse || self == .libicalRestriction }
}
