import Chronology
import Testing

/// Texts made of the characters of all notations, most of them nonsense: reading must never stop
/// the program, and what is read must be printed as a text that reads the same.
@Suite("Random texts")
struct RandomTextTests {
  /// The generator SplitMix64, which gives the same texts on every run and platform.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let pieces = [
    "0", "1", "2", "9", "19", "20", "2016", "2018", "9999", "0000", "XX", "XXXX", "X", "-", "-",
    "-",
    "-01", "-02", "-29", "-30", "-12", "-31", "-33", "-41", "/", "..", "{", "}", "[", "]", ",", "?",
    "~", "%", "T", "09:30", ":", "MO", "W11", "-W", "WXX-", "P", "PT", "Y", "M", "D", "DE", "Q1",
    "lunar:", "L04", "lunar:L", "_REF", "PAST", " ", "é", "\u{0}", "٣",
  ]

  static let ruleParts = [
    "FREQ=YEARLY", "FREQ=MONTHLY", "FREQ=WEEKLY", "FREQ=DAILY", "FREQ=HOURLY", "BYMONTH=2",
    "BYMONTH=1,12", "BYMONTHDAY=29", "BYMONTHDAY=30,-31", "BYDAY=MO", "BYDAY=5SU,-1FR",
    "BYYEARDAY=1,-366", "BYWEEKNO=53,-1", "BYSETPOS=-2", "BYSETPOS=1,366", "COUNT=3", "COUNT=0",
    "UNTIL=20161231", "UNTIL=20160230T000000Z", "INTERVAL=2", "WKST=SU", "BYHOUR=0,23",
    "BYMINUTE=59", "BYSECOND=60", "X=1", "", "=", "BYDAY",
  ]

  @Test("dates, meanings and lengths", arguments: [1, 2, 3, 4])
  func values(seed: UInt64) {
    var generator = Generator(state: seed)
    var read = 0
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        RandomTextTests.pieces.randomElement(using: &generator) ?? ""
      }.joined()
      if let value = EDTF(text) {
        read += 1
        #expect(EDTF(value.description) == value, "seed \(seed): \(text)")
        _ = value.precision
        if let bounds = value.bounds {
          #expect(bounds.lowerBound == value.firstDay && bounds.upperBound == value.lastDay)
        }
      }
      if let value = Timex.Value(text) {
        read += 1
        #expect(Timex.Value(value.description) == value, "seed \(seed): \(text)")
        if case .lunar(let point, _) = value { _ = point.bounds }
      }
      if let value = LunarPoint(text) {
        #expect(LunarPoint(value.description) == value, "seed \(seed): \(text)")
      }
      if let value = Period(text) { #expect(Period(value.description) == value) }
    }
    #expect(read > 50)
  }

  @Test("rules", arguments: [1, 2])
  func rules(seed: UInt64) {
    var generator = Generator(state: seed)
    var read = 0
    for _ in 0..<1000 {
      let text = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        RandomTextTests.ruleParts.randomElement(using: &generator) ?? ""
      }.joined(separator: ";")
      guard let rule = RecurrenceRule(text) else { continue }
      read += 1
      #expect(RecurrenceRule(rule.description) == rule, "seed \(seed): \(text)")
    }
    #expect(read > 50)
  }
}
