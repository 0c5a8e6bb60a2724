/// The header lines of a text file: `Title:`, `URL:`, `Published:`, `Language:`.
///
/// They stand at the very top in any order and any case, and one blank line ends them. A block that
/// holds another line, or that no blank line ends, is no header but text, because many an article
/// begins with a word and a colon.
struct HeaderLines {
  /// The values' places in the text, without outer blanks; a value that is empty has no place.
  private(set) var values: [Key: Range<Int>] = [:]

  /// Lines that state a key again; the first statement counts.
  private(set) var repeats: [(key: Key, line: Range<Int>)] = []

  /// The first byte after the header and its blank line.
  private(set) var end: Int

  /// The keys, in lower case.
  enum Key: String, CaseIterable {
    case title, url, published, language
  }

  /// Reads the header at `start`, or nil where the text has none.
  init?(_ utf8: [UInt8], from start: Int) {
    end = start
    var isFirst = true
    while true {
      guard let line = HeaderLines.line(of: utf8, from: end) else { return nil }
      if line.content.isEmpty {
        guard !isFirst else { return nil }
        end = line.next
        return
      }
      guard let (key, value) = HeaderLines.field(of: utf8, in: line.content) else { return nil }
      if seen.contains(key) {
        repeats.append((key, line.content))
      } else {
        seen.append(key)
        if !value.isEmpty { values[key] = value }
      }
      // Text that repeats one key for ever is no header.
      guard repeats.count <= HeaderLines.Key.allCases.count else { return nil }
      end = line.next
      isFirst = false
    }
  }

  private var seen: [Key] = []

  /// The line at `start` without outer blanks, and where the next one begins; nil at the end of the
  /// text or where the line is longer than any header line is.
  private static func line(of utf8: [UInt8], from start: Int) -> (content: Range<Int>, next: Int)? {
    guard start < utf8.count else { return nil }
    var stop = start
    while stop < utf8.count, utf8[stop] != 0x0A, utf8[stop] != 0x0D {
      stop += 1
      guard stop - start <= 8192 else { return nil }
    }
    var next = stop
    if next < utf8.count {
      next += utf8[next] == 0x0D && next + 1 < utf8.count && utf8[next + 1] == 0x0A ? 2 : 1
    }
    return (trim(start..<stop, of: utf8), next)
  }

  private static func field(of utf8: [UInt8], in line: Range<Int>) -> (Key, Range<Int>)? {
    for key in Key.allCases {
      let name = key.rawValue.utf8
      guard line.count > name.count, utf8[line.lowerBound + name.count] == UInt8(ascii: ":"),
        zip(utf8[line], name).allSatisfy({ $0 | 0x20 == $1 })
      else { continue }
      return (key, trim(line.lowerBound + name.count + 1..<line.upperBound, of: utf8))
    }
    return nil
  }

  private static func trim(_ range: Range<Int>, of utf8: [UInt8]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, utf8[low] == 0x20 || utf8[low] == 0x09 { low += 1 }
    while high > low, utf8[high - 1] == 0x20 || utf8[high - 1] == 0x09 { high -= 1 }
    return low..<high
  }
}
