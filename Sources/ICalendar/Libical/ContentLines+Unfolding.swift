extension ContentLines {
  /// Appends lines that libical folded, unfolded first.
  mutating func append(unfolding printed: UnsafeRawBufferPointer) {
    reserve(printed.count + 16)
    var line: [UInt8] = []
    var start = 0
    while start < printed.count {
      var end = start
      while unsafe end < printed.count && printed[end] != 0x0D { end += 1 }
      let piece = unsafe UnsafeRawBufferPointer(rebasing: printed[start..<end])
      // Behind CR and LF; every CR ends a line, because none reaches libical in a value. Where only
      // the line end is left over, libical 3.0.16 folds between its CR and its LF.
      let isSplit =
        unsafe end + 4 < printed.count && printed[end + 1] == 0x0D && printed[end + 2] == 0x0A
        && printed[end + 3] == 0x20 && printed[end + 4] == 0x0A
      start = min(end + (isSplit ? 5 : 2), printed.count)
      let continues = unsafe start < printed.count && printed[start] == 0x20
      if continues {
        start += 1
        unsafe line.append(contentsOf: piece)
      } else if line.isEmpty, piece.count <= ContentLines.longest {
        unsafe append(short: piece)
      } else {
        unsafe line.append(contentsOf: piece)
        append(line)
        line.removeAll(keepingCapacity: true)
      }
    }
  }
}
