/// Bytes read as UTF-8, with each maximal invalid part replaced by one U+FFFD.
///
/// "Maximal" is the practice of the Unicode Standard (3.9, "U+FFFD Substitution of Maximal
/// Subparts"), of WHATWG's decoder and of Python's `errors="replace"`: what could begin a scalar is
/// replaced as one, every other byte by itself.
struct UTF8Repair {
  /// The text, valid UTF-8.
  private(set) var utf8: [UInt8]

  /// How many parts were replaced.
  private(set) var replacements = 0

  /// What was replaced, for a person: at most `limit` findings, the last of which stands for all
  /// that come after it.
  private(set) var findings: [Finding] = []

  /// The largest number of findings that one text gets.
  static let limit = 16

  /// Reads `bytes`; text without invalid parts is not copied.
  init(_ bytes: [UInt8]) {
    utf8 = bytes
    guard var invalid = UTF8Repair.firstInvalid(in: bytes, from: 0) else { return }
    utf8 = []
    utf8.reserveCapacity(bytes.count + 64)
    var copied = 0
    var run: Run?
    while true {
      utf8 += bytes[copied..<invalid.lowerBound]
      let start = utf8.count
      utf8 += [0xEF, 0xBF, 0xBD]
      replacements += 1
      if var open = run, open.range.upperBound == start || findings.count == UTF8Repair.limit - 1 {
        open.range = open.range.lowerBound..<utf8.count
        open.parts += 1
        run = open
      } else {
        if let run { findings.append(run.finding) }
        run = Run(
          range: start..<utf8.count,
          byte: bytes[invalid.lowerBound],
          at: invalid.lowerBound
        )
      }
      copied = invalid.upperBound
      guard let next = UTF8Repair.firstInvalid(in: bytes, from: copied) else { break }
      invalid = next
    }
    utf8 += bytes[copied...]
    if let run { findings.append(run.finding) }
  }

  /// The first maximal invalid part at or after `start`, which must be the edge of a scalar.
  private static func firstInvalid(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound..<start + error.byteOffsets.upperBound
    }
  }

  /// Neighbouring replacements, which are one finding.
  private struct Run {
    var range: Range<Int>
    var parts = 1
    let byte: UInt8
    let offset: Int

    init(range: Range<Int>, byte: UInt8, at offset: Int) {
      self.range = range
      self.byte = byte
      self.offset = offset
    }

    var finding: Finding {
      let hexadecimal = (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      let more = parts == 1 ? "" : ", and \(parts - 1) more up to here"
      return Finding(
        .invalidUTF8,
        at: range,
        "Not UTF-8 at byte \(offset) (0x\(hexadecimal))\(more); read as U+FFFD."
      )
    }
  }
}
