/// What a file is that holds no plain text, told by its first bytes.
struct BinaryFormat {
  /// What it is and what to do, for a person.
  let advice: String

  /// Looks at the first bytes; nil where they may be text.
  init?(_ head: [UInt8]) {
    let sample = head.prefix(64 << 10)
    for (signature, advice) in BinaryFormat.signatures where sample.starts(with: signature) {
      self.advice = advice
      return
    }
    let controls = sample.count { $0 < 0x09 || (0x0E..<0x20).contains($0) && $0 != 0x1B }
    guard sample.contains(0) || controls * 20 > sample.count else { return nil }
    advice = "a binary file, not text; give plain text in UTF-8, or JSON Lines"
  }

  private static let signatures: [([UInt8], String)] = [
    ([0xFF, 0xFE], "text in UTF-16; convert it first: iconv -f UTF-16 -t UTF-8"),
    ([0xFE, 0xFF], "text in UTF-16; convert it first: iconv -f UTF-16 -t UTF-8"),
    (Array("%PDF".utf8), "a PDF file, not text; convert it first, for example with pdftotext"),
    (
      [0x50, 0x4B, 0x03, 0x04],
      "a ZIP archive or an office document, not text; save it as plain text first"
    ),
    ([0x1F, 0x8B], "a gzip file, not text; unpack it first: gzip -d"),
  ]
}
