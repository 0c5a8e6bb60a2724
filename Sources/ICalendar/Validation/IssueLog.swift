/// The issues found so far: a bounded number of each kind, and the count of the rest.
struct IssueLog {
  private(set) var issues: [ICalendarIssue] = []
  private var counts: [ICalendarIssue.Code: (count: Int, component: String)] = [:]
  private let mostPerCode: Int

  init(mostPerCode: Int) { self.mostPerCode = mostPerCode }

  /// How many issues of a kind are listed: one of those that go for a whole file.
  private func most(of code: ICalendarIssue.Code) -> Int {
    code == .bareLineFeed || code == .bareCarriageReturn ? 1 : mostPerCode
  }

  /// How many issues of a kind were found.
  func count(of code: ICalendarIssue.Code) -> Int { counts[code]?.count ?? 0 }

  /// Notes an issue; its place and words are only made where it is kept.
  mutating func note(
    _ code: ICalendarIssue.Code,
    at position: @autoclosure () -> ICalendarPosition,
    in component: @autoclosure () -> String,
    _ message: @autoclosure () -> String
  ) {
    let count = counts[code]?.count ?? 0
    if count == 0 {
      counts[code] = (1, component())
    } else {
      counts[code]?.count += 1
    }
    guard count < most(of: code) else { return }
    issues.append(
      ICalendarIssue(
        code: code,
        position: position(),
        component: component(),
        message: message()
      )
    )
  }

  /// Counts issues that were found elsewhere and are not listed.
  mutating func count(_ more: Int, of code: ICalendarIssue.Code, in component: String) {
    counts[code, default: (0, component)].count += more
  }

  /// Everything in the order of the file, with one note for each kind that has more than is kept.
  func sorted() -> [ICalendarIssue] {
    var sorted = issues
    for code in ICalendarIssue.Code.allCases {
      guard let (count, component) = counts[code], count > most(of: code),
        let last = issues.last(where: { $0.code == code })
      else { continue }
      sorted.append(
        ICalendarIssue(
          code: .omitted,
          position: last.position,
          component: component,
          message: "\(count - most(of: code)) more of \(code.rawValue) are not listed"
        )
      )
    }
    // A stable order for issues of one place: as they were found.
    return sorted.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
  }
}
