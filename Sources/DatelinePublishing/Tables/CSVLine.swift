/// A line of a table of comma-separated values (RFC 4180), with CR LF at its end.
package enum CSVLine {
  /// Joins cells, with quotation marks around those that need them.
  package static func text(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  /// A cell that no spreadsheet runs: CSV has no types, and a text that begins with one of these
  /// characters is read as a formula.
  package static func harmless(_ cell: String) -> String {
    guard let first = cell.utf8.first, "=+-@\t\r".utf8.contains(first) else { return cell }
    if "+-".utf8.contains(first), cell.utf8.dropFirst().allSatisfy({ (48...58).contains($0) }) {
      return cell
    }
    return "'" + cell
  }
}
