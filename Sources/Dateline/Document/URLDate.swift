public import Chronology

/// The date that a news site writes into the path of an article's address.
///
/// Only forms that sites make from the day of publication are read, so that an article's number is
/// not taken for a date: `/2018/05/10/`, `/2018/5/`, `/2025/1029/`, `/2017-04/29/`, `/201804/`,
/// `20200311`, `2016-07-05`, time stamps of 12, 14 or 17 digits (`20230918171620419`) and of 18
/// digits with a site's number first. A year alone is no date of an article.
public enum URLDate {
  /// The date in an address, or nil where its path has none.
  ///
  /// - Parameter url: An address; its host, query and fragment are not looked at.
  /// - Returns: A day where the path has one, else a month, of the years 1990 to 2100.
  public static func date(in url: String) -> EDTFDate? {
    let utf8 = url.utf8
    return date(in: utf8.span)
  }

  /// No address that is one is longer; the cut keeps the time in bounds.
  private static let longest = 4096

  private static func date(in address: Span<UInt8>) -> EDTFDate? {
    let url = address.extracting(first: longest)
    guard let start = path(of: url) else { return nil }
    var month: EDTFDate?
    var mayHaveStamp = false
    var first = segment(after: start, of: url)
    var second = segment(after: first.range.upperBound, of: url)
    while !first.range.isEmpty {
      let third = segment(after: second.range.upperBound, of: url)
      if first.hasDay { mayHaveStamp = true }
      if first.hasDigits, let date = directory(first.range, second.range, third.range, url) {
        if date.precision == .day { return date }
        if month == nil { month = date }
      }
      (first, second) = (second, third)
    }
    if mayHaveStamp {
      first = segment(after: start, of: url)
      while !first.range.isEmpty {
        if first.hasDay, let date = stamp(in: first.range, url) { return date }
        first = segment(after: first.range.upperBound, of: url)
      }
    }
    return month
  }

  /// Where the path of an address begins: at the first slash after the host.
  ///
  /// It ends at the query or fragment, and there is none where those stand before it.
  private static func path(of url: Span<UInt8>) -> Int? {
    guard let start = slash(from: 0, in: url) else { return nil }
    guard start + 1 < url.count, url[start + 1] == UInt8(ascii: "/") else { return start }
    return slash(from: start + 2, in: url)
  }

  private static func slash(from start: Int, in url: Span<UInt8>) -> Int? {
    var index = start
    while index < url.count {
      switch url[index] {
      case UInt8(ascii: "/"): return index
      case UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: index &+= 1
      }
    }
    return nil
  }

  private static func index(of byte: UInt8, in range: Range<Int>, of url: Span<UInt8>) -> Int? {
    for index in range where url[index] == byte { return index }
    return nil
  }

  /// A part of a path that has no slash.
  private struct Segment {
    var range: Range<Int>
    var digits = 0

    var hasDigits: Bool { digits > 0 }

    /// Whether it has the digits of a year, a month and a day.
    var hasDay: Bool { digits >= 8 }
  }

  /// The next part of a path that has no slash and is not empty; empty where there is none.
  private static func segment(after offset: Int, of url: Span<UInt8>) -> Segment {
    var start = offset
    while start < url.count, url[start] == UInt8(ascii: "/") { start &+= 1 }
    var end = start
    var digits = 0
    while end < url.count {
      let byte = url[end]
      // The slash stands right before the digits.
      if byte > UInt8(ascii: "9") {
        if byte == UInt8(ascii: "?") { break }
      } else if byte >= UInt8(ascii: "0") {
        digits &+= 1
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") {
        break
      }
      end &+= 1
    }
    return Segment(range: start..<end, digits: digits)
  }

  /// A date that whole segments make.
  private static func directory(
    _ first: Range<Int>,
    _ second: Range<Int>,
    _ third: Range<Int>,
    _ url: Span<UInt8>
  ) -> EDTFDate? {
    guard (4...7).contains(first.count), isDigit(url[first.lowerBound]) else { return nil }
    if let dash = index(of: UInt8(ascii: "-"), in: first, of: url) {  // 2017-04/29, 2017-04/c_1234
      guard dash - first.lowerBound == 4, first.count == 7, !second.isEmpty else { return nil }
      return month(first.prefix(4), dash + 1..<first.upperBound, day: second, url)
    }
    switch first.count {
    case 4:
      if second.count == 4, !third.isEmpty,
        let date = day(first, second.prefix(2), second.suffix(2), url)
      {
        return date  // 2025/1029/
      }
      return month(first, second, day: third, url)
    case 6 where !second.isEmpty: return month(first.prefix(4), first.suffix(2), day: second, url)
    default: return nil
    }
  }

  /// A month, or the day in it where `day` is one.
  private static func month(
    _ year: Range<Int>,
    _ month: Range<Int>,
    day: Range<Int>,
    _ url: Span<UInt8>
  ) -> EDTFDate? {
    guard let year = number(year, url), (1990...2100).contains(year),
      let month = monthNumber(month, url)
    else { return nil }
    if day.count <= 2, let day = number(day, url),
      let date = CivilDate(year: year, month: month, day: day)
    {
      return EDTFDate(date)
    }
    return EDTFDate(year: year, month: month)
  }

  private static func day(
    _ year: Range<Int>,
    _ month: Range<Int>,
    _ day: Range<Int>,
    _ url: Span<UInt8>
  ) -> EDTFDate? {
    guard let year = number(year, url), (1990...2100).contains(year),
      let month = number(month, url), let day = number(day, url),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return EDTFDate(date)
  }

  /// A day within a segment: digits that stand by themselves, or `YYYY-MM-DD`.
  private static func stamp(in segment: Range<Int>, _ url: Span<UInt8>) -> EDTFDate? {
    var start = segment.lowerBound
    while start < segment.upperBound {
      guard isDigit(url[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < segment.upperBound, isDigit(url[end]) { end += 1 }
      if let date = compact(start..<end, in: segment, url) { return date }
      if end - start == 4, let date = dashed(start..<segment.upperBound, url) { return date }
      start = end
    }
    return nil
  }

  /// `YYYYMMDD`, perhaps with the time of day, or a site's number and `YYMMDDhhmmssnnn`.
  private static func compact(
    _ run: Range<Int>,
    in segment: Range<Int>,
    _ url: Span<UInt8>
  ) -> EDTFDate? {
    let start = run.lowerBound
    switch run.count {
    case 8, 12, 14, 17:
      // A letter before the digits is a part of a number's name, but for the `t` of Chinese sites.
      if start > segment.lowerBound, isLetter(url[start - 1]) {
        guard url[start - 1] == UInt8(ascii: "t"), start - 1 == segment.lowerBound else {
          return nil
        }
      }
      guard run.upperBound == segment.upperBound || !isLetter(url[run.upperBound]),
        isClock(run.dropFirst(8).prefix(6), url)
      else { return nil }
      return day(run.prefix(4), run.dropFirst(4).prefix(2), run.dropFirst(6).prefix(2), url)
    case 18:
      // The stamp of a publishing system of Vietnamese papers: three digits for the site, the first
      // of them 1 or 2, then the moment to the millisecond, then `.htm` or `.chn`. Of numbers drawn
      // by chance one in ten thousand passes.
      let tail = run.upperBound..<segment.upperBound
      guard spells(".htm", tail, url) || spells(".chn", tail, url),
        url[start] == UInt8(ascii: "1") || url[start] == UInt8(ascii: "2"),
        start == segment.lowerBound || url[start - 1] == UInt8(ascii: "-"),
        isClock(run.dropFirst(9).prefix(6), url),
        let year = number(run.dropFirst(3).prefix(2), url), (15...49).contains(year),
        let month = number(run.dropFirst(5).prefix(2), url),
        let day = number(run.dropFirst(7).prefix(2), url),
        let date = CivilDate(year: 2000 + year, month: month, day: day)
      else { return nil }
      return EDTFDate(date)
    default: return nil
    }
  }

  /// `2016-07-05` or `2016_07_05` at the beginning of a part, with nothing of a number after it.
  private static func dashed(_ text: Range<Int>, _ url: Span<UInt8>) -> EDTFDate? {
    guard text.count >= 10 else { return nil }
    let start = text.lowerBound
    let separator = url[start + 4]
    guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "_"),
      url[start + 7] == separator,
      text.count == 10 || !(isDigit(url[start + 10]) || isLetter(url[start + 10]))
    else { return nil }
    return day(start..<start + 4, start + 5..<start + 7, start + 8..<start + 10, url)
  }

  /// Whether digits are hours, minutes and perhaps seconds; none at all are well.
  private static func isClock(_ digits: Range<Int>, _ url: Span<UInt8>) -> Bool {
    guard !digits.isEmpty else { return true }
    guard let hour = number(digits.prefix(2), url),
      let minute = number(digits.dropFirst(2).prefix(2), url)
    else { return false }
    return hour < 24 && minute < 60 && (number(digits.dropFirst(4), url) ?? 0) < 60
  }

  /// 1 to 12, from one or two digits or the first three letters of the English name.
  private static func monthNumber(_ text: Range<Int>, _ url: Span<UInt8>) -> Int? {
    if text.count <= 2 { return number(text, url).flatMap { (1...12).contains($0) ? $0 : nil } }
    guard text.count == 3 else { return nil }
    return months.firstIndex { spells($0, text, url) }.map { $0 + 1 }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func number(_ digits: Range<Int>, _ url: Span<UInt8>) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    var value = 0
    for index in digits {
      guard isDigit(url[index]) else { return nil }
      value = value * 10 + Int(url[index]) - 48
    }
    return value
  }

  /// Whether a part of an address is a word.
  private static func spells(_ word: String, _ part: Range<Int>, _ url: Span<UInt8>) -> Bool {
    guard part.count == word.utf8.count else { return false }
    var index = part.lowerBound
    for byte in word.utf8 {
      if url[index] != byte { return false }
      index += 1
    }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || byte >= 0x80
  }
}
