import Testing

@testable import ICalendar

/// Inputs that make careless readers hang, run out of memory or crash.
struct LimitTests {
  static func calendar(_ body: [UInt8]) -> [UInt8] {
    Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n".utf8) + body
      + Array("END:VCALENDAR\r\n".utf8)
  }

  static func codes(_ bytes: [UInt8], _ limits: ICalendarValidator.Limits = .init())
    -> Set<ICalendarIssue.Code>
  {
    Set(ICalendarValidator.issues(in: bytes, limits: limits).map(\.code))
  }

  @Test func eightMegabytesInOneLine() {
    let body =
      Array("BEGIN:VEVENT\r\nSUMMARY:".utf8) + [UInt8](repeating: 0x2C, count: 8 << 20)
      + Array("\r\nEND:VEVENT\r\n".utf8)
    let codes = Self.codes(Self.calendar(body))
    #expect(codes.isSuperset(of: [.lineOverLimit, .lineTooLong, .libicalSkipped, .missingUID]))
  }

  @Test func eightMegabytesFolded() {
    var body = Array("BEGIN:VEVENT\r\nSUMMARY:a\r\n".utf8)
    for _ in 0..<(1 << 17) {
      body += Array(" 01234567890123456789012345678901234567890123456789012\r\n".utf8)
    }
    #expect(Self.codes(Self.calendar(body + Array("END:VEVENT\r\n".utf8))).contains(.lineOverLimit))
  }

  @Test func threeHundredThousandComponentsInEachOther() {
    var body: [UInt8] = []
    for _ in 0..<300_000 { body += Array("BEGIN:X-A\r\n".utf8) }
    let codes = Self.codes(Self.calendar(body))
    #expect(codes.isSuperset(of: [.nestingTooDeep, .unclosedComponent, .libicalSkipped]))
  }

  @Test func aMillionBlankLines() {
    var bytes = Self.calendar([])
    for _ in 0..<1_000_000 { bytes += [0x0D, 0x0A] }
    let issues = ICalendarValidator.issues(in: bytes)
    #expect(issues.count { $0.code == .blankLine } == 100)
    #expect(issues.contains { $0.code == .omitted && $0.message.hasPrefix("999900 more") })
  }

  @Test func manyPropertiesInOneEvent() {
    var body = Array("BEGIN:VEVENT\r\n".utf8)
    for _ in 0..<3000 { body += Array("RDATE;VALUE=DATE:20160317\r\n".utf8) }
    #expect(
      Self.codes(Self.calendar(body + Array("END:VEVENT\r\n".utf8))).contains(.tooManyProperties)
    )
  }

  @Test func fileAboveTheLimitIsNotRead() {
    var limits = ICalendarValidator.Limits()
    limits.fileBytes = 10
    #expect(Self.codes(Self.calendar([]), limits) == [.tooLarge])
  }

  @Test func rulesThatHangLibicalStayAway() {
    let rule =
      "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
      + "TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\n"
      + "END:VTIMEZONE\r\n"
    #expect(Self.codes(Self.calendar(Array(rule.utf8))).contains(.libicalSkipped))
  }

  @Test func libicalRefusesWhatIsNoCalendar() {
    #expect(!SecondOpinion(on: Array("<html></html>".utf8)).isReadable)
    #expect(!SecondOpinion(on: Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n".utf8)).isReadable)
  }

  /// Damaged files are read to their end without a crash, and never in silence where the damage is
  /// in the structure.
  @Test(arguments: 0..<8) func damagedFiles(_ round: UInt64) {
    var random = SeededGenerator(seed: 0x5EED + round)
    let names = HostileTests.names + HostileTests.names.reversed()
    for name in names {
      guard var bytes = Fixtures.bytes("Hostile/" + name), !bytes.isEmpty, bytes.count < 4000 else {
        continue
      }
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        guard !bytes.isEmpty else { break }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8.random(in: 0...127, using: &random), at: place)
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + 40))
        default:
          let end = min(bytes.count, place + 60)
          bytes.insert(contentsOf: bytes[place..<end], at: place)
        }
      }
      let issues = ICalendarValidator.issues(in: bytes)
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      #expect(issues.allSatisfy { $0.line >= 1 && $0.line <= lines && $0.column >= 1 })
      #expect(issues.map(\.position) == issues.map(\.position).sorted())
    }
  }
}

/// A small generator that gives the same numbers on every machine, called SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
