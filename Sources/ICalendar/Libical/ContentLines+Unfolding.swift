extension ContentLines {
  /// Appends lines that libical folded, unfolded first.
  mutating func append(unfolding printed: UnsafeRawBufferPointer) {
    var line: [UInt8] = []
    var index = 0
    let count = printed.count
    while index < count {
      let byte = unsafe printed[index]
      guard byte == 0x0D, index + 1 < count, unsafe printed[index + 1] == 0x0A else {
        line.append(byte)
        index += 1
        continue
      }
      index += 2
      if index < count, unsafe printed[index] == 0x20 {
        index += 1
      } else {
        append(line)
        line.removeAll(keepingCapacity: true)
      }
    }
    if !line.isEmpty { append(line) }
  }
}
