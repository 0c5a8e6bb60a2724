import Chronology
import Dateline
import DatelinePublishing
import Testing

@Suite struct EventFilterTests {
  private static let event = Examples.event(when: "2018", state: .expected) {
    $0.best.series = "amri"
    $0.best.place = Examples.singapore
    $0.best.theme = "Từ thông tin đến tri thức"
    $0.best.certainty = [.when: 0.9, .place: 0.6]
    $0.titles["en"] = "14th AMRI"
  }

  private func passes(_ change: (inout EventFilter) -> Void) -> Bool {
    var filter = EventFilter()
    change(&filter)
    return filter.matches(Self.event)
  }

  @Test func letsEverythingThroughByDefault() {
    #expect(EventFilter().matches(Self.event))
    #expect(EventFilter().matches(Examples.event(when: nil)))
  }

  @Test func choosesByName() {
    #expect(passes { $0.series = ["amri", "x"] })
    #expect(!passes { $0.series = ["x"] })
    #expect(passes { $0.kinds = [.conference] })
    #expect(!passes { $0.kinds = [.summit] })
    #expect(passes { $0.states = [.expected] })
    #expect(!passes { $0.states = [.held] })
    #expect(!passes { $0.mainOnly = true })
  }

  @Test(arguments: [
    ("SG", true), ("sg", true), ("VN", false), ("singapore", true), ("Xin-ga", true),
    ("Cebu", false),
  ])
  func choosesByPlace(_ place: String, _ expected: Bool) {
    #expect(passes { $0.place = place } == expected)
  }

  @Test(arguments: [
    ("hoi nghi", true), ("HỘI NGHỊ", true), ("hội nghi", false), ("hỏi", false),
    ("14th amri", true),
    ("den tri thuc", true), ("", true), ("summit", false),
  ])
  func choosesByWords(_ text: String, _ expected: Bool) {
    #expect(passes { $0.text = text } == expected)
  }

  private static let dateCases: [(String?, String?, Bool)] = [
    ("2018-12-31", nil, true), ("2019-01-01", nil, false), (nil, "2018-01-01", true),
    (nil, "2017-12-31", false), ("2018-03-01", "2018-04-01", true),
    ("2017-01-01", "2019-01-01", true),
  ]

  /// An event of 2018 touches every day of 2018.
  @Test(arguments: dateCases)
  func choosesByDate(_ from: String?, _ to: String?, _ expected: Bool) {
    #expect(
      passes {
        $0.from = from.flatMap { CivilDate($0) }
        $0.to = to.flatMap { CivilDate($0) }
      } == expected
    )
  }

  @Test func anOpenEndGoesOn() {
    var filter = EventFilter()
    filter.from = CivilDate("2030-01-01")
    #expect(filter.matches(Examples.event(when: "2027-05-15/..")))
    #expect(!filter.matches(Examples.event(when: "XXXX-05-15")))
    #expect(!filter.matches(Examples.event(when: nil)))
  }

  @Test(arguments: [(0.5, true), (0.6, true), (0.7, false), (1, false)])
  func choosesByCertainty(_ minimum: Double, _ expected: Bool) {
    #expect(passes { $0.minimumCertainty = minimum } == expected)
  }
}
