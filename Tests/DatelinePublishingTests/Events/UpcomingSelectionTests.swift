import Chronology
import Dateline
import DatelinePublishing
import Testing

@Suite struct UpcomingSelectionTests {
  @Test(arguments: [
    ("2018", "2018-12-31", UpcomingSelection.Verdict.upcoming), ("2018", "2019-01-01", .past),
    ("2018-05-10", "2018-05-10", .upcoming), ("2018-05-10", "2018-05-11", .past),
    ("2018-05-09/2018-05-11", "2018-05-11", .upcoming), ("2027-05-15/..", "2040-01-01", .upcoming),
    ("2016/2025", "2020-01-01", .upcoming), ("XXXX-05-10", "2018-01-01", .undated),
  ])
  func keepsAnEventUntilTheEndOfItsWindow(
    _ when: String,
    _ day: String,
    _ expected: UpcomingSelection.Verdict
  ) throws {
    let selection = UpcomingSelection(on: try #require(CivilDate(day)))
    #expect(selection.verdict(on: Examples.event(when: when)) == expected)
  }

  @Test func looksNoFurtherThanTheLimit() throws {
    let day = try #require(CivilDate("2018-01-01"))
    let selection = UpcomingSelection(on: day, until: day.adding(days: 90))
    #expect(selection.verdict(on: Examples.event(when: "2018-04-01")) == .upcoming)
    #expect(selection.verdict(on: Examples.event(when: "2018-04-02")) == .later)
    // It may begin tomorrow.
    #expect(selection.verdict(on: Examples.event(when: "2018")) == .upcoming)
  }

  @Test(arguments: EventState.allCases)
  func looksAtTheState(_ state: EventState) throws {
    let selection = UpcomingSelection(on: try #require(CivilDate("2018-01-01")))
    let verdict = selection.verdict(on: Examples.event(when: "2018-05-10", state: state))
    switch state {
    case .held: #expect(verdict == .past)
    case .cancelled, .denied: #expect(verdict == .dropped)
    default: #expect(verdict == .upcoming)
    }
    let asked = selection.verdict(
      on: Examples.event(when: "2018-05-10", state: state),
      states: [state]
    )
    #expect(asked == (state == .held ? .past : .upcoming))
  }

  @Test func saysWhyNothingIsUpcoming() throws {
    let selection = UpcomingSelection(on: try #require(CivilDate("2030-01-01")))
    let events = [Examples.event(when: "2018"), Examples.event("b", when: nil)]
    #expect(selection.emptiness(all: [], matching: []).contains("no events were found"))
    #expect(selection.emptiness(all: events, matching: []).contains("none of the 2 events"))
    let reason = selection.emptiness(all: events, matching: events)
    #expect(reason.contains("1 past, 1 without a date"))
    #expect(reason.contains("dateline timeline"))
  }
}
