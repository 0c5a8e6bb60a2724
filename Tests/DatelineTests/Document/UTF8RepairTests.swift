import Testing

@testable import Dateline

/// The replacement of bad bytes, as Python's `errors="replace"` does it.
@Suite struct UTF8RepairTests {
  /// Where each replaced part ends is what the Unicode Standard's tables 3-8 to 3-11 are about;
  /// `?` stands for U+FFFD.
  @Test(
    arguments: [
      ([0x41, 0xC0, 0xAF, 0x41, 0xF4, 0x80, 0x80, 0x41], "A??A?A"),
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], "????????A"),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], "????????A"),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], "?????A??B"),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "????A"),
      ([0x41, 0xE2, 0x82], "A?"),
      ([0x80], "?"),
      ([], ""),
    ] as [([UInt8], String)]
  )
  func maximalParts(bytes: [UInt8], expected: String) {
    let repair = UTF8Repair(bytes)
    let text = String(decoding: repair.utf8, as: UTF8.self)
    #expect(text == expected.replacing("?", with: "\u{FFFD}"))
    #expect(repair.replacements == expected.count { $0 == "?" })
    #expect(repair.findings.isEmpty == !expected.contains("?"))
  }

  @Test func validTextIsUntouched() {
    let bytes = Array("Hội nghị 会议 😀\u{FFFD}".utf8)
    let repair = UTF8Repair(bytes)
    #expect(repair.utf8 == bytes)
    #expect(repair.replacements == 0)
    #expect(repair.findings.isEmpty)
  }

  @Test func findingsSayWhere() throws {
    let document = try Document(
      textFile: Array("ab".utf8) + [0xFF, 0xFE] + Array("cd".utf8) + [0x80],
      source: nil
    )
    #expect(document.findings.map(\.code) == [.invalidUTF8, .invalidUTF8])
    #expect(document.findings.map(\.range) == [2..<8, 10..<13])
    #expect(document.findings.first?.message.contains("byte 2 (0xFF), and 1 more") == true)
    #expect(document.findings.last?.message.contains("byte 6 (0x80)") == true)
  }

  @Test func findingsAreBounded() {
    var bytes: [UInt8] = []
    for _ in 0..<1000 { bytes += [0x61, 0xFF] }
    let repair = UTF8Repair(bytes)
    #expect(repair.replacements == 1000)
    #expect(repair.findings.count == UTF8Repair.limit)
    #expect(repair.findings.last?.range?.upperBound == repair.utf8.count)
    let last = 1000 - UTF8Repair.limit
    #expect(repair.findings.last?.message.contains("\(last) more") == true)
  }

  /// Random bytes give the text that the standard library's own decoder gives.
  @Test(arguments: [1, 2, 3] as [UInt64]) func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let likely: [UInt8] = [0x41, 0x80, 0xBF, 0xC3, 0xE1, 0xBB, 0x87, 0xED, 0xA0, 0xF0, 0x9F, 0xF4]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        likely[Int.random(in: 0..<likely.count, using: &generator)]
      }
      #expect(
        UTF8Repair(bytes).utf8.elementsEqual(String(decoding: bytes, as: UTF8.self).utf8),
        "\(bytes)"
      )
    }
  }
}
