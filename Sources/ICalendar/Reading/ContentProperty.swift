/// A content line taken apart: a name, parameters and a value (RFC 5545, 3.1).
struct ContentProperty {
  /// The name in upper case.
  let name: String

  /// The parameters in order, their names in upper case.
  let parameters: [Parameter]

  /// The line that it stands on.
  let line: ContentLine

  /// Where its value begins in the line's octets.
  let valueStart: Int

  /// One parameter.
  struct Parameter {
    let name: String
    /// Its values, with RFC 6868 undone and quotes removed.
    let values: [String]
    /// Where its name begins in the line's octets.
    let start: Int
  }

  /// Why a content line cannot be taken apart.
  struct Fault: Error {
    let code: ICalendarIssue.Code
    let index: Int
    let message: String
  }

  /// The octets of the value.
  var value: ArraySlice<UInt8> { line.bytes[valueStart...] }

  /// The value as text, as it stands.
  var text: String { String(decoding: value, as: UTF8.self) }

  /// The first value of a parameter.
  func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name }?.values.first
  }

  /// Takes a content line apart.
  init(_ line: ContentLine) throws(Fault) {
    let bytes = line.bytes
    var index = 0
    func readName() -> String {
      let start = index
      while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self).uppercased()
    }
    let name = readName()
    guard !name.isEmpty else {
      throw Fault(code: .malformedLine, index: 0, message: "the line does not begin with a name")
    }
    var parameters: [Parameter] = []
    while index < bytes.count, bytes[index] == UInt8(ascii: ";") {
      index += 1
      let start = index
      let parameterName = readName()
      guard !parameterName.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
        throw Fault(
          code: .malformedParameter,
          index: start,
          message: "a parameter of \(ICalendarError.shortened(name)) is not NAME=VALUE"
        )
      }
      var values: [String] = []
      repeat {
        index += 1
        values.append(
          try ContentProperty.parameterValue(in: bytes, at: &index, of: parameterName)
        )
      } while index < bytes.count && bytes[index] == UInt8(ascii: ",")
      parameters.append(Parameter(name: parameterName, values: values, start: start))
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else {
      throw Fault(
        code: .malformedLine,
        index: index,
        message: "no colon follows \(ICalendarError.shortened(name))"
      )
    }
    self.name = name
    self.parameters = parameters
    self.line = line
    valueStart = index + 1
  }

  private static func parameterValue(in bytes: [UInt8], at index: inout Int, of name: String)
    throws(Fault) -> String
  {
    let quote = UInt8(ascii: "\"")
    let start = index
    if index < bytes.count, bytes[index] == quote {
      index += 1
      guard let end = bytes[index...].firstIndex(of: quote) else {
        throw Fault(
          code: .malformedParameter,
          index: start,
          message: "a quote of \(ICalendarError.shortened(name)) is not closed"
        )
      }
      defer { index = end + 1 }
      return unescaped(bytes[index..<end])
    }
    while index < bytes.count, !",;:".utf8.contains(bytes[index]) {
      guard bytes[index] != quote else {
        throw Fault(
          code: .malformedParameter,
          index: index,
          message: "a quote inside \(ICalendarError.shortened(name))"
        )
      }
      index += 1
    }
    return unescaped(bytes[start..<index])
  }

  /// Undoes RFC 6868, 3.2.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "^")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      if bytes[index] == UInt8(ascii: "^"), let meaning = escapes[next] {
        result.append(meaning)
        index += 2
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): UInt8(ascii: "\n"), UInt8(ascii: "^"): UInt8(ascii: "^"),
    UInt8(ascii: "'"): UInt8(ascii: "\""),
  ]
}

private func isNameByte(_ byte: UInt8) -> Bool {
  isASCIILetter(byte) || isASCIIDigit(byte) || byte == UInt8(ascii: "-")
}
