import DatelinePublishing
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    #"null"#, #"true"#, #"[]"#, #"{}"#, #"-12"#, #"0.5"#, #"[1,2,{"a":[null]}]"#,
    #"{"b":1,"a":"x"}"#, #""a\"b\\c\n\t\r""#, #""Hội nghị 会议 🎉""#, #""\u0001\u007f""#,
  ])
  func printsWhatItReads(_ text: String) throws {
    let value = try JSONReader.read(Array(text.utf8))
    #expect(String(decoding: JSONWriter.line(value), as: UTF8.self) == text)
  }

  @Test func readsEscapes() throws {
    let value = try JSONReader.read(Array(#""\u1ed9\uD83C\uDF89\/\b\f \ud800x\udc00""#.utf8))
    #expect(value == .string("ộ🎉/\u{8}\u{C} \u{FFFD}x\u{FFFD}"))
  }

  @Test func keepsTheOrderOfKeysUnlessToldToSort() throws {
    let value = try JSONReader.read(Array(#"{"b":{"z":1,"A":2},"a":1}"#.utf8))
    let sorted = JSONWriter.line(value, sortsKeys: true)
    #expect(String(decoding: sorted, as: UTF8.self) == #"{"a":1,"b":{"A":2,"z":1}}"#)
  }

  @Test(arguments: [
    (0.1, "0.1"), (1, "1.0"), (0.97, "0.97"), (1e-5, "1e-05"), (.infinity, "null"), (.nan, "null"),
  ])
  func printsTheShortestDigits(_ number: Double, _ expected: String) {
    #expect(String(decoding: JSONWriter.line(.number(number)), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("", 1), ("{", 2), ("[1,]", 4), ("{\"a\":1,}", 8), ("{\"a\" 1}", 6), ("01", 1), ("1.", 1),
    ("-", 1), ("tru", 1), ("\"a", 1), ("\"\\x\"", 2), ("\"\\u12\"", 2), ("1 2", 3),
    ("{\"ộ\":1,\"b\":?}", 12), ("{\"a\":1,\"a\":2}", 8), ("\"a\u{1}\"", 3), ("[1 2]", 4),
    ("1e999", 1), ("nul", 1), ("{1:2}", 2),
  ])
  func saysWhereItIsWrong(_ text: String, _ column: Int) {
    let bytes = Array(text.utf8)
    let error = #expect(throws: PublishingError.self) { try JSONReader.read(bytes) }
    #expect(error?.code == .syntax)
    #expect(error?.column(in: bytes) == column)
  }

  @Test func refusesDepth() {
    let error = #expect(throws: PublishingError.self) {
      try JSONReader.read(Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    }
    #expect(error?.code == .tooLarge)
  }

  @Test func readsBytesThatAreNotUTF8AsReplacements() throws {
    let value = try JSONReader.read([0x22, 0x61, 0xFF, 0xE1, 0xBB, 0x22])
    #expect(value == .string("a\u{FFFD}\u{FFFD}"))
  }
}
