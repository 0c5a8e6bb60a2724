import DatelinePublishing

/// One issue of a file, as `validate` prints it.
struct IssueReport {
  var file: String
  var line: Int
  var column: Int
  var severity: String
  var code: String
  var message: String
  var section = ""
  var hint = ""

  /// One line for people and for editors that jump to `file:line:column`.
  var text: String {
    let source = section.isEmpty ? "" : " (\(section))"
    return displayText("\(file):\(line):\(column): \(severity): \(code): \(message)\(source)")
  }

  /// All issues as one array of objects, one a line.
  static func json(_ reports: [IssueReport]) -> [UInt8] {
    var bytes = Array("[".utf8)
    for (index, report) in reports.enumerated() {
      if index > 0 { bytes += Array(",\n".utf8) }
      bytes += JSONWriter.line(
        .object([
          "file": .string(report.file), "line": .integer(report.line),
          "column": .integer(report.column), "severity": .string(report.severity),
          "code": .string(report.code), "message": .string(report.message),
          "section": .string(report.section.isEmpty ? nil : report.section),
          "hint": .string(report.hint.isEmpty ? nil : report.hint),
        ])
      )
    }
    return bytes + Array("]\n".utf8)
  }
}
