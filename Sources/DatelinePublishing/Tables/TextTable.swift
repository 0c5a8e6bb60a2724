/// A table for a terminal whose columns line up in any script.
public struct TextTable: Hashable, Sendable {
  /// The heads of the columns.
  public var heads: [String]

  /// The rows; a row may be shorter than the heads.
  public var rows: [[String]] = []

  /// Makes a table without rows.
  public init(_ heads: [String]) { self.heads = heads }

  /// The table as lines, each with a line end: two blanks between columns, none at line ends.
  ///
  /// - Parameter width: The columns of the terminal, to which the last column is cut, with `…`;
  ///   nil to cut nothing.
  /// - Returns: The lines.
  public func text(width: Int? = nil) -> String {
    let shown = ([heads] + rows).map { $0.map { displayText($0) } }
    var widths = heads.map { _ in 0 }
    for row in shown {
      for (column, cell) in row.enumerated() where column < widths.count - 1 {
        widths[column] = max(widths[column], displayWidth(of: cell))
      }
    }
    var text = ""
    for row in shown {
      var line = ""
      var used = 0
      for (column, cell) in row.enumerated() where column < widths.count {
        if column == widths.count - 1 {
          line += width.map { TextTable.cut(cell, to: max($0 - used, 12)) } ?? cell
        } else {
          line += cell + String(repeating: " ", count: widths[column] - displayWidth(of: cell) + 2)
          used += widths[column] + 2
        }
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }

  private static func cut(_ cell: String, to width: Int) -> String {
    guard displayWidth(of: cell) > width else { return cell }
    var result = ""
    var used = 0
    for character in cell {
      let columns = displayWidth(of: String(character))
      guard used + columns < width else { break }
      used += columns
      result.append(character)
    }
    return result + "…"
  }
}
