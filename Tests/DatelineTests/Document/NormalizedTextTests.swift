@_spi(_Unicode) import Swift
import Testing

@testable import Dateline

@Suite struct NormalizedTextTests {
  private func nfc(_ text: String) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return Array(String(scalars).utf8)
  }

  private func nfd(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfd)
    return String(scalars)
  }

  @Test(arguments: [
    "", "plain", "Hội nghị Bộ trưởng lần thứ 16 – “khai mạc” 20/9…", "东盟峰会，在新加坡举行。",
    "กำหนดการประชุมครั้งที่ 14", "ກອງປະຊຸມ", "កិច្ចប្រជុំ", "아세안 정상회의", "Élysée, São Tomé", "😀 №",
    "Совещание",
  ])
  func textInNFCIsTakenAsItIs(text: String) {
    let utf8 = Array(text.utf8)
    let normalized = NormalizedText(utf8)
    #expect(normalized.isIdentity)
    #expect(normalized.utf8 == utf8)
    #expect(normalized.original(0..<utf8.count) == 0..<utf8.count)
  }

  /// Scripts whose vowel signs may compose: the quick check says "maybe", and nothing changes.
  @Test(arguments: ["ஆசியான் உச்சிமாநாடு", "အာဆီယံထိပ်သီးအစည်းအဝေး", "বাংলাদেশ"])
  func textThatNeedsACloserLook(text: String) {
    let normalized = NormalizedText(Array(text.utf8))
    #expect(normalized.isIdentity)
    #expect(normalized.utf8 == Array(text.utf8))
  }

  @Test func aDecomposedWordMapsBack() {
    // "nghị" with the dot below apart, between two plain words.
    let given = "họp nghi\u{323} sau"
    let normalized = NormalizedText(Array(given.utf8))
    #expect(normalized.utf8 == Array("họp nghị sau".utf8))
    let plain = Array("họp nghị sau".utf8)
    let word = 6..<12
    #expect(String(decoding: plain[word], as: UTF8.self) == "nghị")
    #expect(normalized.original(word) == 6..<12)
    #expect(Array(given.utf8)[6..<12].elementsEqual("nghi\u{323}".utf8))
    // "ị" takes three bytes in both spellings here; "sau" still stands where it stood.
    #expect(normalized.original(13..<16) == 13..<16)
    #expect(normalized.normalized(6..<12) == word)
  }

  @Test func lengthsThatDiffer() {
    let given = Array("e\u{302}\u{301}x 가".utf8)  // 5 bytes for ế, which has 3
    let normalized = NormalizedText(given)
    #expect(normalized.utf8 == Array("ếx 가".utf8))
    #expect(normalized.original(0..<3) == 0..<5)
    #expect(normalized.original(3..<4) == 5..<6)
    #expect(normalized.original(1..<2) == 0..<5)
    #expect(normalized.original(5..<8) == 7..<given.count)
    #expect(normalized.normalized(0..<1) == 0..<3)
    #expect(normalized.normalized(5..<6) == 3..<4)
    #expect(normalized.original(4..<4) == 6..<6)
  }

  @Test(arguments: [
    "\u{2126}", "\u{212B}ngström", "\u{2000}x", "\u{958}", "\u{1100}\u{1161}\u{11A8}", "a\u{30A}",
    "か\u{3099}", "\u{F900}", "x\u{323}\u{301}", "x\u{301}\u{323}", "\u{BC6}\u{BBE}",
    "\u{1025}\u{102E}", "\u{E48}\u{E38}", "\u{1D15E}", "\u{0344}",
  ])
  func composition(text: String) {
    #expect(NormalizedText(Array(text.utf8)).utf8 == nfc(text))
    let between = "ab" + text + "cd"
    #expect(NormalizedText(Array(between.utf8)).utf8 == nfc(between))
  }

  /// Mixtures of both spellings: the text is the standard library's NFC, and the map is monotone,
  /// covers the text and turns every stretch between edges back into itself.
  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func mixtures(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = [
      "Hội", "nghị", "trưởng", "lần", "thứ", " ", ", ", "ế", "ợ", "Đà Nẵng", "한국", "아세안", "東京",
      "ஆசியான்", "က\u{103B}\u{103D}\u{1014}\u{1037}", "\u{301}", "\u{323}\u{302}", "a", "9", "が", "Ω",
      "\u{2126}", "กำ", "ที่",
    ]
    for _ in 0..<300 {
      var given = ""
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let word = words[Int.random(in: 0..<words.count, using: &generator)]
        let spelling = Bool.random(using: &generator) ? nfd(word) : word
        given.unicodeScalars.append(contentsOf: spelling.unicodeScalars)
      }
      let bytes = Array(given.utf8)
      let normalized = NormalizedText(bytes)
      #expect(normalized.utf8 == nfc(given), "\(given.unicodeScalars.map(\.value))")
      var previous = 0..<0
      for offset in 0..<normalized.utf8.count {
        let range = normalized.original(offset..<offset + 1)
        let isMonotone =
          range.lowerBound >= previous.lowerBound && range.upperBound >= previous.upperBound
        let isCovering = range.lowerBound <= previous.upperBound && !range.isEmpty
        guard isMonotone, isCovering, range.upperBound <= bytes.count else {
          Issue.record("\(offset) stands for \(range), which does not follow \(previous)")
          return
        }
        let part = String(decoding: bytes[range], as: UTF8.self)
        if range.count > 1 {
          #expect(normalized.utf8[normalized.normalized(range)].elementsEqual(nfc(part)))
        }
        previous = range
      }
      #expect(previous.upperBound == bytes.count)
      #expect(normalized.original(0..<normalized.utf8.count) == 0..<bytes.count)
    }
  }

  /// Any scalars at all, in any order.
  @Test(arguments: [5, 6, 7] as [UInt64]) func arbitraryScalars(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let blocks: [ClosedRange<UInt32>] = [
      0x41...0x5A, 0xC0...0x24F, 0x300...0x36F, 0x591...0x5F4, 0x900...0xDFF, 0x1000...0x11FF,
      0x1B00...0x1BFF, 0x1E00...0x1FFF, 0x2000...0x214F, 0x3040...0x30FF, 0xAC00...0xAC80,
      0x11080...0x115FF, 0x16D40...0x16D7F, 0x1D150...0x1D170, 0xF900...0xFA6D,
    ]
    for _ in 0..<1500 {
      var given = ""
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let block = blocks[Int.random(in: 0..<blocks.count, using: &generator)]
        if let scalar = Unicode.Scalar(UInt32.random(in: block, using: &generator)) {
          given.unicodeScalars.append(scalar)
        }
      }
      #expect(
        NormalizedText(Array(given.utf8)).utf8 == nfc(given),
        "\(given.unicodeScalars.map { String($0.value, radix: 16) })"
      )
    }
  }

  /// A text of marks alone is cut into pieces, and still none of its bytes is lost.
  @Test func endlessMarks() {
    var given = "a"
    for index in 0..<20_000 { given.unicodeScalars.append(index % 2 == 0 ? "\u{301}" : "\u{323}") }
    let bytes = Array(given.utf8)
    let normalized = NormalizedText(bytes)
    #expect(normalized.original(0..<normalized.utf8.count) == 0..<bytes.count)
    #expect(String(decoding: normalized.utf8, as: UTF8.self).unicodeScalars.count > 19_000)
  }
}
