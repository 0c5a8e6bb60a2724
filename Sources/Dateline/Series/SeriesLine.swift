import Chronology

/// One line of a text of series: a keyword and a value, which know where they stand.
struct SeriesLine {
  let keyword: String
  let value: Field

  /// The keyword as a field, for errors.
  let start: Field

  typealias Bytes = Substring.UTF8View

  /// Takes a line apart; nil for one that says nothing.
  init?(_ line: Bytes, number: Int) {
    let whole = Field(line, of: line, number: number)
    guard let first = whole.bytes.first, first != UInt8(ascii: "#") else { return nil }
    let blank = whole.bytes.firstIndex { $0 == 0x20 || $0 == 0x09 } ?? whole.bytes.endIndex
    start = Field(whole.bytes[..<blank], of: line, number: number)
    keyword = start.text
    value = Field(whole.bytes[blank...], of: line, number: number)
  }

  /// A part of a line without outer blanks.
  struct Field {
    let bytes: Bytes
    private let line: Bytes
    private let lineNumber: Int

    init(_ part: Bytes, of line: Bytes, number: Int) {
      var part = part
      while let byte = part.first, byte <= 0x20 { part.removeFirst() }
      while let byte = part.last, byte <= 0x20 { part.removeLast() }
      bytes = part
      self.line = line
      lineNumber = number
    }

    var text: String { String(Substring(bytes)) }

    /// Whether nothing is stated: the field is empty or `-`.
    var isAbsent: Bool { bytes.isEmpty || bytes.elementsEqual("-".utf8) }

    /// The text, or nil where nothing is stated.
    var optional: String? { isAbsent ? nil : text }

    func error(_ code: SeriesError.Code, _ message: String) -> SeriesError {
      let before = Substring(line[line.startIndex..<bytes.startIndex])
      return SeriesError(
        code: code,
        line: lineNumber,
        column: before.unicodeScalars.count + 1,
        message: message
      )
    }

    /// The parts between ` | `, of which there must be `count`; missing ones are empty.
    func parts(_ count: Int) throws(SeriesError) -> [Field] {
      var parts = split(at: UInt8(ascii: "|"))
      guard parts.count <= count else {
        throw parts[count].error(.syntax, "there are more than \(count) parts")
      }
      while parts.count < count {
        parts.append(Field(bytes[bytes.endIndex...], of: line, number: lineNumber))
      }
      return parts
    }

    /// The items between `; `, none of which may be empty.
    func items() throws(SeriesError) -> [Field] {
      let items = split(at: UInt8(ascii: ";"))
      for item in items where item.bytes.isEmpty {
        throw item.error(.syntax, "a value is missing")
      }
      return items
    }

    /// The first word, and what comes after it.
    func word() -> (first: Field, rest: Field) {
      let blank = bytes.firstIndex { $0 == 0x20 || $0 == 0x09 } ?? bytes.endIndex
      return (
        Field(bytes[..<blank], of: line, number: lineNumber),
        Field(bytes[blank...], of: line, number: lineNumber)
      )
    }

    private func split(at separator: UInt8) -> [Field] {
      bytes.split(separator: separator, omittingEmptySubsequences: false)
        .map { Field($0, of: line, number: lineNumber) }
    }
  }
}

/// Fields as values.
extension SeriesLine.Field {
  func required() throws(SeriesError) -> String {
    guard !bytes.isEmpty else { throw error(.syntax, "a value is missing") }
    return text
  }

  func identifier() throws(SeriesError) -> String {
    let isName = bytes.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard !bytes.isEmpty, isName, bytes.count <= 64, bytes.first != UInt8(ascii: "-") else {
      throw error(
        .value,
        "an identifier has small letters, digits and -, for example asean-summit"
      )
    }
    return text
  }

  func date() throws(SeriesError) -> EDTF {
    guard let date = EDTF(text) else {
      throw error(.value, "\"\(text)\" is no date in EDTF, for example 2016-03-17")
    }
    return date
  }

  func number() throws(SeriesError) -> Int {
    guard let number = Int(text), (1...9999).contains(number) else {
      throw error(.value, "\"\(text)\" is no number from 1 to 9999")
    }
    return number
  }

  func country() throws(SeriesError) -> String {
    guard bytes.count == 2, bytes.allSatisfy({ (65...90).contains($0) }) else {
      throw error(.value, "\"\(text)\" is no country code of two capital letters")
    }
    return text
  }

  func language() throws(SeriesError) -> Language.ID {
    guard let tag = Language.ID(tag: text) else {
      throw error(.value, "\"\(text)\" is no BCP 47 tag of a language, for example vi")
    }
    return tag
  }

  /// One of the values of an enumeration.
  func choice<Choice>() throws(SeriesError) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(.value, "\"\(text)\" is none of \(known)")
    }
    return choice
  }
}
