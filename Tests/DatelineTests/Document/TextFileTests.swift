import Chronology
import Testing

@testable import Dateline

@Suite struct TextFileTests {
  private func read(
    _ text: String,
    defaults: DocumentDefaults = DocumentDefaults()
  ) throws -> Document {
    try Document(textFile: Array(text.utf8), source: "a.txt", defaults: defaults)
  }

  private func title(_ document: Document) -> String? {
    document.titleRange.map { String(decoding: document.utf8[$0], as: UTF8.self) }
  }

  private func body(_ document: Document) -> String {
    String(decoding: document.utf8[document.body], as: UTF8.self)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func headerOfEveryKey(newline: String) throws {
    let lines = [
      "published: 2016-03-18", "LANGUAGE:vi", "Title:  Khai mạc hội nghị ",
      "URL: https://example.com/a?b=c:d", " \t", "Đoạn một.", "",
    ]
    let document = try read(lines.joined(separator: newline))
    #expect(title(document) == "Khai mạc hội nghị")
    #expect(document.url == "https://example.com/a?b=c:d")
    #expect(document.published == EDTFDate(year: 2016, month: 3, day: 18))
    #expect(document.language == "vi")
    #expect(body(document) == "Đoạn một." + newline)
    #expect(document.findings.isEmpty)
    #expect(document.source == "a.txt")
  }

  /// Many an article begins with a word and a colon.
  @Test(arguments: [
    "Title: a first line and no blank line\nThe text goes on.\n",
    "Title: a key\nAuthor: no key of ours\n\nText.\n",
    "Title: nothing follows",
    "Title: nothing follows\n",
    "\nTitle: below a blank line\n\nText.\n",
    "Titles: of books\n\nText.\n",
  ])
  func textThatIsNoHeader(text: String) throws {
    let document = try read(text)
    #expect(document.body == 0..<text.utf8.count)
    #expect(title(document) == text.split(separator: "\n").first.map(String.init))
    #expect(document.findings.isEmpty)
  }

  @Test func headerOnlyAtTheTop() throws {
    let document = try read("Title: A\n\nURL: https://example.com/\n\nText.")
    #expect(title(document) == "A")
    #expect(document.url == nil)
    #expect(body(document) == "URL: https://example.com/\n\nText.")
  }

  @Test func onlyOneBlankLineEndsTheHeader() throws {
    let document = try read("Language: en\n\n\n  First line \nSecond")
    #expect(body(document) == "\n  First line \nSecond")
    #expect(title(document) == "First line")
  }

  @Test func byteOrderMarkIsKeptAndNotRead() throws {
    let document = try read("\u{FEFF}Title: A\n\nText.")
    #expect(title(document) == "A")
    #expect(document.utf8.prefix(3) == [0xEF, 0xBB, 0xBF])
    let plain = try read("\u{FEFF}Text.")
    #expect(plain.body == 3..<8)
    #expect(title(plain) == "Text.")
    #expect(Document(text: "\u{FEFF}Text.").body == 3..<8)
  }

  @Test func aKeyTwiceIsSaid() throws {
    let document = try read("Title: A\nTitle: B\nURL:\n\nText.")
    #expect(title(document) == "A")
    #expect(document.url == nil)
    #expect(document.findings.map(\.code) == [.badMetadata])
    #expect(document.findings.first?.range == 9..<17)
  }

  @Test func badValuesAreFindingsAndCountAsAbsent() throws {
    let text = "Published: 30 February\nLanguage: vietnamese\n\nText."
    let defaults = DocumentDefaults(language: "en", published: EDTFDate(year: 2020))
    let document = try read(text, defaults: defaults)
    #expect(document.findings.map(\.code) == [.badMetadata, .badMetadata])
    #expect(Set(document.findings.map(\.range)) == [11..<22, 33..<43])
    #expect(document.published == EDTFDate(year: 2020))
    #expect(document.language == "en")
  }

  @Test func headerGoesBeforeDefaults() throws {
    let defaults = DocumentDefaults(language: "en", published: EDTFDate(year: 2020))
    let document = try read("Published: 2016\nLanguage: vi\n\nText.", defaults: defaults)
    #expect(document.published == EDTFDate(year: 2016))
    #expect(document.language == "vi")
  }

  @Test func aTitleAloneIsADocument() throws {
    let document = try read("Title: 17/3/2016 meeting\n\n")
    #expect(title(document) == "17/3/2016 meeting")
    #expect(document.body.isEmpty)
  }

  @Test func aLongFirstLineIsNoTitle() throws {
    let document = try read(String(repeating: "word ", count: 2000))
    #expect(document.titleRange == nil)
  }

  @Test(arguments: ["", " \n\t\r\n ", "\u{FEFF}", "Language: vi\n\n \n"])
  func emptiness(text: String) {
    #expect(throws: DocumentError(.empty, "there is no text in it")) { try read(text) }
  }

  @Test(arguments: [
    Array("%PDF-1.7\n".utf8), [0x50, 0x4B, 3, 4, 65], [0x89, 0x50, 0x4E, 0x47], [0x1F, 0x8B, 8],
    Array("text\0text".utf8), [0xFF, 0xFE, 0x41, 0x00],
  ])
  func binaryFiles(bytes: [UInt8]) {
    let error = #expect(throws: DocumentError.self) {
      try Document(textFile: bytes, source: nil)
    }
    #expect(error?.code == .binary)
  }

  @Test func aNULFarInIsText() throws {
    let bytes = Array(repeating: UInt8(ascii: "a"), count: 9000) + [0]
    #expect(try Document(textFile: bytes, source: nil).utf8.count == 9001)
  }

  @Test func sizeLimit() throws {
    let bytes = Array("12345".utf8)
    #expect(try Document(textFile: bytes, source: nil, limit: 5).utf8 == bytes)
    let error = #expect(throws: DocumentError.self) {
      try Document(textFile: bytes, source: nil, limit: 4)
    }
    #expect(error?.code == .tooLarge)
  }

  @Test func identifiers() throws {
    let bytes = Array("abc".utf8)
    #expect(
      try Document(textFile: bytes, source: "x").id == "sha256:ba7816bf8f01cfea414140de5dae2223"
    )
    #expect(try Document(textFile: bytes, source: nil, id: "a-1").id == "a-1")
    #expect(Document(text: "abc").id == "sha256:ba7816bf8f01cfea414140de5dae2223")
    // Two files that differ in their bad bytes are two documents, though they read the same.
    let first = try Document(textFile: [0x61, 0xFF], source: nil)
    let second = try Document(textFile: [0x61, 0xFE], source: nil)
    #expect(first.utf8 == second.utf8)
    #expect(first.id == "sha256:" + SHA256.hexadecimal([0x61, 0xFF], digits: 32))
    #expect(second.id == "sha256:" + SHA256.hexadecimal([0x61, 0xFE], digits: 32))
    #expect(first != second)
  }
}
