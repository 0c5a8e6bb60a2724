/// Reads lengths of time (RFC 5545, 3.3.6).
enum DurationText {
  /// The seconds of a value such as `P1DT2H`, `-PT15M` or `P2W`; nil where it is none.
  static func seconds(_ value: ArraySlice<UInt8>) -> Int? {
    var rest = value
    var sign = 1
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? -1 : 1
      rest = rest.dropFirst()
    }
    guard rest.first == UInt8(ascii: "P"), rest.count > 1 else { return nil }
    rest = rest.dropFirst()
    var total = 0
    var isTime = false
    // Units must come in this order, and each at most once.
    var last = 0
    while let first = rest.first {
      if first == UInt8(ascii: "T") {
        guard !isTime, rest.count > 1 else { return nil }
        isTime = true
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.prefix(while: isASCIIDigit)
      guard let number = wholeNumber(digits), rest.count > digits.count else { return nil }
      let unit = rest[rest.startIndex + digits.count]
      guard let (rank, seconds, inTime) = units[unit], rank > last, inTime == isTime else {
        return nil
      }
      // Weeks stand alone.
      if rank == 1, rest.count > digits.count + 1 { return nil }
      last = rank
      total += number * seconds
      rest = rest.dropFirst(digits.count + 1)
    }
    return last == 0 ? nil : sign * total
  }

  private static let units: [UInt8: (rank: Int, seconds: Int, inTime: Bool)] = [
    UInt8(ascii: "W"): (1, 604_800, false), UInt8(ascii: "D"): (2, 86_400, false),
    UInt8(ascii: "H"): (3, 3600, true), UInt8(ascii: "M"): (4, 60, true),
    UInt8(ascii: "S"): (5, 1, true),
  ]
}
