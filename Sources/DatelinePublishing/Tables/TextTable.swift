/// A table for a terminal whose columns line up in any script.
public struct TextTable: Hashable, Sendable {
  /// The heads of the columns.
  public var heads: [String]

  /// The rows; a row may be shorter than the heads.
  public var rows: [[String]] = []

  /// The columns that may be cut to fit a terminal, by index.
  public var cuttable: Set<Int>

  /// Makes a table without rows.
  ///
  /// - Parameters:
  ///   - heads: The heads of the columns.
  ///   - cuttable: The columns that may be cut to fit a terminal; nil for the last one.
  public init(_ heads: [String], cuttable: Set<Int>? = nil) {
    self.heads = heads
    self.cuttable = cuttable ?? [heads.count - 1]
  }

  /// The table as lines, each with a line end: two blanks between columns, none at line ends.
  ///
  /// - Parameter width: The columns of the terminal, to which wide cells are cut, with `…`; nil to
  ///   cut nothing.
  /// - Returns: The lines.
  public func text(width: Int? = nil) -> String {
    let shown = ([heads] + rows).map { row in row.prefix(heads.count).map { displayText($0) } }
    var widths = heads.map { _ in 0 }
    for row in shown {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], displayWidth(of: cell))
      }
    }
    if let width { fit(&widths, into: width) }
    var text = ""
    for row in shown {
      var line = ""
      for (column, cell) in row.enumerated() {
        let cell = width == nil ? cell : TextTable.cut(cell, to: widths[column])
        line += cell
        let rest = widths[column] - displayWidth(of: cell) + 2
        if column < row.count - 1 { line += String(repeating: " ", count: max(rest, 2)) }
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }

  /// Narrows the widest of the columns that may be cut until the table fits, but none below 12.
  private func fit(_ widths: inout [Int], into width: Int) {
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    while excess > 0 {
      let open = cuttable.sorted().filter { widths.indices.contains($0) }
      guard let widest = open.map({ widths[$0] }).max(), widest > 12 else { return }
      let columns = open.filter { widths[$0] == widest }
      let next = open.map { widths[$0] }.filter { $0 < widest }.max() ?? 12
      let step = min(widest - max(next, 12), max(excess / columns.count, 1))
      for column in columns where excess > 0 {
        widths[column] -= step
        excess -= step
      }
    }
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
