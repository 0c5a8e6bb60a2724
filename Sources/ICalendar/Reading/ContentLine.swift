/// One content line of a file: unfolded, with the way back to where each octet stood.
struct ContentLine {
  /// The octets without folds and without the line end.
  var bytes: [UInt8]

  /// The number of the content line, from 1; folded lines count once, blank ones not at all.
  let number: Int

  /// The pieces that were joined, in order; never empty.
  var pieces: [Piece]

  /// A piece of a content line that stood on one line of the file.
  struct Piece {
    /// Where it begins in `bytes`.
    let start: Int
    /// The line of the file, from 1.
    let physicalLine: Int
  }

  /// Where an octet stood in the file.
  ///
  /// - Parameter index: an index of `bytes`, or their count for the line's end.
  /// - Returns: the place in the file and in the content line.
  func position(of index: Int) -> ICalendarPosition {
    var low = 0
    var high = pieces.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if pieces[middle].start <= index { low = middle } else { high = middle - 1 }
    }
    let piece = pieces[low]
    // A continuation's first octet stands behind the blank that folds it.
    let column = (low == 0 ? 1 : 2) + scalars(from: piece.start, to: index)
    return ICalendarPosition(
      line: piece.physicalLine,
      column: column,
      unfoldedLine: number,
      unfoldedColumn: 1 + scalars(from: 0, to: index)
    )
  }

  private func scalars(from start: Int, to end: Int) -> Int {
    bytes[start..<max(start, min(end, bytes.count))].count { $0 & 0xC0 != 0x80 }
  }
}

/// A place in a calendar file.
public struct ICalendarPosition: Hashable, Comparable, Sendable {
  /// The line of the file, from 1.
  public let line: Int

  /// The code point in that line, from 1; the blank that continues a folded line is the first.
  public let column: Int

  /// The content line, from 1, where folded lines count once and blank ones not at all.
  public let unfoldedLine: Int

  /// The code point in the content line, from 1.
  public let unfoldedColumn: Int

  /// Orders places from the top of the file.
  public static func < (left: ICalendarPosition, right: ICalendarPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
