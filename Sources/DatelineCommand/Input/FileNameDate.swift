import Chronology
import Dateline

/// The date with which the name of a file begins.
enum FileNameDate {
  /// The date in front of a file's name: `2016-03-18-title.txt`, `20160318_title.txt`.
  ///
  /// - Parameter path: The path of the file; its folders do not count.
  /// - Returns: The date; nil where the name does not begin with one that stands alone.
  static func date(inNameOf path: String) -> EDTFDate? {
    let name = Array((path.split(separator: "/").last ?? "").utf8)
    return date(of: name, digits: [0..<4, 5..<7, 8..<10], dashes: [4, 7])
      ?? date(of: name, digits: [0..<4, 4..<6, 6..<8], dashes: [])
  }

  private static func date(
    of name: [UInt8],
    digits: [Range<Int>],
    dashes: [Int]
  ) -> EDTFDate? {
    let end = digits.map(\.upperBound).max() ?? 0
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard name.count >= end, dashes.allSatisfy({ name[$0] == UInt8(ascii: "-") }),
      digits.joined().allSatisfy({ isDigit(name[$0]) }),
      name.count == end || !isDigit(name[end])
    else { return nil }
    let parts = digits.map { String(decoding: name[$0], as: UTF8.self) }
    return EDTFDate(published: parts.joined(separator: "-"))
  }
}
