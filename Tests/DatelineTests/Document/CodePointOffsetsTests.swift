import Testing

@testable import Dateline

@Suite struct CodePointOffsetsTests {
  @Test func carriageReturnIsOneAndByteOrderMarkIsOne() {
    let offsets = CodePointOffsets(utf8: Array("\u{FEFF}a\r\nộ😀b".utf8))
    #expect(offsets[0] == 0)
    #expect(offsets[3] == 1)
    #expect(offsets[4] == 2)
    #expect(offsets[6] == 4)
    #expect(offsets[9] == 5)
    #expect(offsets[13] == 6)
    #expect(offsets[14] == 7)
    #expect(offsets.count == 7)
    #expect(offsets[3..<9] == 1..<5)
  }

  /// Against a count from the beginning, both ways, for texts of many blocks.
  @Test(arguments: [
    "", "ascii only ", "Hội nghị lần thứ 16 ", "会议", "e\u{301}\u{323}", "😀a", "ก",
  ])
  func everyOffset(piece: String) {
    let text = String(repeating: piece, count: piece.isEmpty ? 0 : 1500 / piece.utf8.count + 1)
    let utf8 = Array(text.utf8)
    let offsets = CodePointOffsets(utf8: utf8)
    var byte = 0
    var codePoint = 0
    for scalar in text.unicodeScalars {
      guard offsets[byte] == codePoint, offsets.utf8Offset(of: codePoint) == byte else {
        Issue.record("byte \(byte) is not code point \(codePoint)")
        return
      }
      byte += UTF8.width(scalar)
      codePoint += 1
    }
    #expect(offsets[byte] == codePoint)
    #expect(offsets.utf8Offset(of: codePoint) == byte)
    #expect(offsets.count == codePoint)
  }

  @Test(arguments: ["abc", "ộ"]) func outsideTheText(text: String) {
    let offsets = CodePointOffsets(utf8: Array(text.utf8))
    #expect(offsets[-1] == 0)
    #expect(offsets[99] == text.unicodeScalars.count)
    #expect(offsets.utf8Offset(of: -1) == 0)
    #expect(offsets.utf8Offset(of: 99) == text.utf8.count)
  }
}
