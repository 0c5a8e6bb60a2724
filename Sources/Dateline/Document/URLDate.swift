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
    // No address that is one is longer; the cut keeps the time in bounds.
    let bytes = Array(url.utf8.prefix(4096))
    guard let path = path(of: bytes) else { return nil }
    var segments: [ArraySlice<UInt8>] = []
    for segment in path.split(separator: UInt8(ascii: "/")) { segments.append(segment) }
    var month: EDTFDate?
    for index in segments.indices {
      let next = index + 1 < segments.count ? segments[index + 1] : []
      let later = index + 2 < segments.count ? segments[index + 2] : []
      if let date = directory(segments[index], next, later) {
        if date.precision == .day { return date }
        if month == nil { month = date }
      }
    }
    for segment in segments { if let date = stamp(in: segment) { return date } }
    return month
  }

  /// The path of an address: from the first slash after the host up to the query or fragment.
  private static func path(of url: [UInt8]) -> ArraySlice<UInt8>? {
    let end = url.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? url.count
    let slash = UInt8(ascii: "/")
    guard var start = url[..<end].firstIndex(of: slash) else { return nil }
    if start + 1 < end, url[start + 1] == slash {
      guard let next = url[(start + 2)..<end].firstIndex(of: slash) else { return nil }
      start = next
    }
    return url[start..<end]
  }

  /// A date that whole segments make.
  private static func directory(
    _ first: ArraySlice<UInt8>,
    _ second: ArraySlice<UInt8>,
    _ third: ArraySlice<UInt8>
  ) -> EDTFDate? {
    let dash = first.firstIndex(of: UInt8(ascii: "-"))
    if let dash {  // 2017-04/29, 2017-04/c_1234
      guard dash - first.startIndex == 4, first.count == 7, !second.isEmpty else { return nil }
      return month(first[..<dash], first[(dash + 1)...], day: second)
    }
    switch first.count {
    case 4:
      if second.count == 4, !third.isEmpty,
        let date = day(first, second.prefix(2), second.suffix(2))
      {
        return date  // 2025/1029/
      }
      return month(first, second, day: third)
    case 6 where !second.isEmpty: return month(first.prefix(4), first.suffix(2), day: second)
    default: return nil
    }
  }

  /// A month, or the day in it where `day` is one.
  private static func month(
    _ year: ArraySlice<UInt8>,
    _ month: ArraySlice<UInt8>,
    day: ArraySlice<UInt8>
  ) -> EDTFDate? {
    guard let year = number(year), (1990...2100).contains(year), let month = monthNumber(month)
    else { return nil }
    if day.count <= 2, let day = number(day),
      let date = CivilDate(year: year, month: month, day: day)
    {
      return EDTFDate(date)
    }
    return EDTFDate(year: year, month: month)
  }

  private static func day(
    _ year: ArraySlice<UInt8>,
    _ month: ArraySlice<UInt8>,
    _ day: ArraySlice<UInt8>
  ) -> EDTFDate? {
    guard let year = number(year), (1990...2100).contains(year), let month = number(month),
      let day = number(day), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return EDTFDate(date)
  }

  /// A day within a segment: digits that stand by themselves, or `YYYY-MM-DD`.
  private static func stamp(in segment: ArraySlice<UInt8>) -> EDTFDate? {
    var start = segment.startIndex
    while start < segment.endIndex {
      guard isDigit(segment[start]) else {
        start += 1
        continue
      }
      let end = segment[start...].firstIndex { !isDigit($0) } ?? segment.endIndex
      if let date = compact(segment[start..<end], in: segment) { return date }
      if end - start == 4, let date = dashed(segment[start...]) { return date }
      start = end
    }
    return nil
  }

  /// `YYYYMMDD`, perhaps with the time of day, or a site's number and `YYMMDDhhmmssnnn`.
  private static func compact(_ run: ArraySlice<UInt8>, in segment: ArraySlice<UInt8>) -> EDTFDate?
  {
    let start = run.startIndex
    switch run.count {
    case 8, 12, 14, 17:
      // A letter before the digits is a part of a number's name, but for the `t` of Chinese sites.
      if start > segment.startIndex, isLetter(segment[start - 1]) {
        guard segment[start - 1] == UInt8(ascii: "t"), start - 1 == segment.startIndex else {
          return nil
        }
      }
      guard run.endIndex == segment.endIndex || !isLetter(segment[run.endIndex]) else { return nil }
      guard isClock(run.dropFirst(8).prefix(6)) else { return nil }
      return day(run.prefix(4), run.dropFirst(4).prefix(2), run.dropFirst(6).prefix(2))
    case 18:
      // The stamp of a publishing system of Vietnamese papers: three digits for the site, the first
      // of them 1 or 2, then the moment to the millisecond, then `.htm` or `.chn`. Of numbers drawn
      // by chance one in ten thousand passes.
      let tail = segment[run.endIndex...]
      guard tail.elementsEqual(".htm".utf8) || tail.elementsEqual(".chn".utf8),
        run[start] == UInt8(ascii: "1") || run[start] == UInt8(ascii: "2"),
        start == segment.startIndex || segment[start - 1] == UInt8(ascii: "-"),
        isClock(run.dropFirst(9).prefix(6)), let year = number(run.dropFirst(3).prefix(2)),
        (15...49).contains(year), let month = number(run.dropFirst(5).prefix(2)),
        let day = number(run.dropFirst(7).prefix(2)),
        let date = CivilDate(year: 2000 + year, month: month, day: day)
      else { return nil }
      return EDTFDate(date)
    default: return nil
    }
  }

  /// `2016-07-05` or `2016_07_05` at the beginning of `text`, with nothing of a number after it.
  private static func dashed(_ text: ArraySlice<UInt8>) -> EDTFDate? {
    guard text.count >= 10 else { return nil }
    let start = text.startIndex
    let separator = text[start + 4]
    guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "_"),
      text[start + 7] == separator,
      text.count == 10 || !(isDigit(text[start + 10]) || isLetter(text[start + 10]))
    else { return nil }
    return day(text.prefix(4), text[(start + 5)..<(start + 7)], text[(start + 8)..<(start + 10)])
  }

  /// Whether digits are hours, minutes and perhaps seconds; none at all are well.
  private static func isClock(_ digits: ArraySlice<UInt8>) -> Bool {
    guard !digits.isEmpty else { return true }
    guard let hour = number(digits.prefix(2)), let minute = number(digits.dropFirst(2).prefix(2))
    else { return false }
    return hour < 24 && minute < 60 && (number(digits.dropFirst(4)) ?? 0) < 60
  }

  /// 1 to 12, from one or two digits or the first three letters of the English name.
  private static func monthNumber(_ text: ArraySlice<UInt8>) -> Int? {
    if text.count <= 2 { return number(text).flatMap { (1...12).contains($0) ? $0 : nil } }
    guard text.count == 3 else { return nil }
    let names = Array("janfebmaraprmayjunjulaugsepoctnovdec".utf8)
    for month in 0..<12 where text.elementsEqual(names[month * 3..<month * 3 + 3]) {
      return month + 1
    }
    return nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || byte >= 0x80
  }
}
