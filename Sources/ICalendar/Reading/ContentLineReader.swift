/// Splits a file into content lines and unfolds them (RFC 5545, 3.1).
///
/// Every octet is looked at once. Line ends are CR LF; a lone LF or CR ends a line too and is
/// noted, so that one fault does not hide all others.
struct ContentLineReader {
  /// A fault of the file's lines, before anything is known of their meaning.
  struct Fault {
    let code: ICalendarIssue.Code
    let position: ICalendarPosition
    let message: String
  }

  /// The faults found so far and not yet taken.
  private(set) var faults: [Fault] = []

  private let bytes: [UInt8]
  private let longest: Int
  private let mostFaultsPerCode: Int
  private var counts: [ICalendarIssue.Code: Int] = [:]
  private var unlisted: [ICalendarIssue.Code: Int] = [:]
  private var index = 0
  private var physicalLine = 1
  private var contentLines = 0

  /// - Parameters:
  ///   - bytes: the file.
  ///   - longest: the most octets that a content line may have; the rest of a longer one is
  ///     skipped.
  ///   - mostFaultsPerCode: how many faults of one kind are kept; others are only counted.
  init(_ bytes: [UInt8], longest: Int, mostFaultsPerCode: Int) {
    self.bytes = bytes
    self.longest = longest
    self.mostFaultsPerCode = mostFaultsPerCode
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      note(.byteOrderMark, column: 1, "the file begins with U+FEFF")
    }
  }

  /// The faults since the last call.
  mutating func takeFaults() -> [Fault] {
    defer { faults.removeAll() }
    return faults
  }

  /// How many faults of each kind were counted but not kept since the last call.
  mutating func takeUnlisted() -> [ICalendarIssue.Code: Int] {
    defer { unlisted.removeAll() }
    return unlisted
  }

  /// The next content line, or nil at the end of the file.
  mutating func next() -> ContentLine? {
    let longest = longest
    while index < bytes.count {
      let line = readPhysicalLine()
      if line.isEmpty {
        note(.blankLine, column: 1, "a line without anything")
        physicalLine += 1
        continue
      }
      contentLines += 1
      if isFold(line.first) {
        note(.strayContinuation, column: 1, "a line begins with a blank, but continues no line")
      }
      var content = ContentLine(
        bytes: Array(bytes[line].drop { $0 == 0x20 || $0 == 0x09 }),
        number: contentLines,
        pieces: [ContentLine.Piece(start: 0, physicalLine: physicalLine)]
      )
      physicalLine += 1
      var isCut = false
      while index < bytes.count, isFold(index) {
        let continuation = readPhysicalLine()
        let more = bytes[(continuation.lowerBound + 1)..<continuation.upperBound]
        if more.isEmpty {
          note(.emptyContinuation, column: 1, "a folded line continues with nothing")
        }
        if let first = more.first, first & 0xC0 == 0x80 {
          note(.splitCharacter, column: 2, "a line is folded inside a UTF-8 character")
        }
        if content.bytes.count + more.count <= longest {
          content.pieces.append(
            ContentLine.Piece(start: content.bytes.count, physicalLine: physicalLine)
          )
          content.bytes.append(contentsOf: more)
        } else if !isCut {
          isCut = true
          note(.lineOverLimit, column: 1, "more than \(longest) octets in one content line")
        }
        physicalLine += 1
      }
      if content.bytes.count > longest {
        content.bytes.removeSubrange(longest...)
        note(.lineOverLimit, column: 1, "more than \(longest) octets in one content line")
      }
      return content
    }
    return nil
  }

  private func isFold(_ place: Int?) -> Bool {
    guard let place, place < bytes.count else { return false }
    return bytes[place] == 0x20 || bytes[place] == 0x09
  }

  /// Moves behind the next line end and returns the octets before it.
  private mutating func readPhysicalLine() -> Range<Int> {
    let start = index
    var hasControl = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x7F {
        if byte == 0x0A || byte == 0x0D { break }
        if byte != 0x09 { hasControl = true }
      }
      index += 1
    }
    let line = start..<index
    if line.count > ContentLines.longest {
      note(.lineTooLong, column: 1, "\(line.count) octets in one line; at most 75 are allowed")
    }
    if hasControl { noteControl(in: line) }
    guard index < bytes.count else {
      note(.noFinalLineEnd, column: 1, "the last line does not end")
      return line
    }
    if bytes[index] == 0x0A {
      index += 1
      note(.bareLineFeed, column: 1, "the line ends with LF alone")
    } else if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
      index += 2
    } else {
      index += 1
      note(.bareCarriageReturn, column: 1, "the line ends with CR alone")
    }
    return line
  }

  private mutating func noteControl(in line: Range<Int>) {
    let place = line.first { bytes[$0] < 0x20 && bytes[$0] != 0x09 || bytes[$0] == 0x7F }
    guard let place else { return }
    let hex = [hexDigit(bytes[place] >> 4), hexDigit(bytes[place] & 15)]
    let column = 1 + bytes[line.lowerBound..<place].count { $0 & 0xC0 != 0x80 }
    note(.controlCharacter, column: column, "U+00\(String(decoding: hex, as: UTF8.self))")
  }

  private mutating func note(
    _ code: ICalendarIssue.Code,
    column: Int,
    _ message: @autoclosure () -> String
  ) {
    let count = counts[code, default: 0]
    counts[code] = count + 1
    guard count < mostFaultsPerCode else {
      unlisted[code, default: 0] += 1
      return
    }
    let position = ICalendarPosition(
      line: physicalLine,
      column: column,
      unfoldedLine: contentLines,
      unfoldedColumn: 1
    )
    faults.append(Fault(code: code, position: position, message: message()))
  }
}
