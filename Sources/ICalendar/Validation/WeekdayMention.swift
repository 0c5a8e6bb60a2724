package import Chronology

/// A weekday that a text names, in English or Vietnamese, with the date beside it if there is one.
package struct WeekdayMention: Hashable {
  /// The weekday.
  package let weekday: Weekday
  /// Where it stands in the text, in UTF-8 octets.
  package let offset: Int
  /// The day of the month beside it, or nil.
  package var day: Int?
  /// The month beside it, or nil.
  package var month: Int?
  /// The year beside it, or nil.
  package var year: Int?

  /// Whether no date stands beside it and the word can only be a weekday that is meant.
  ///
  /// Vietnamese never counts here: "thứ hai" is Monday and also "second".
  package var isBare = false

  /// The date that is named, with a year taken from elsewhere where the text has none; nil where
  /// no date is named or the calendar has no such day.
  package func date(inYear year: Int) -> CivilDate? {
    guard let day, let month else { return nil }
    return CivilDate(year: self.year ?? year, month: month, day: day)
  }

  /// Whether a value can hold such a mention at all; most cannot, and cost only this.
  ///
  /// An English name of a weekday ends in "day". A Vietnamese one, "thứ" and a number or "chủ nhật",
  /// only counts with a date beside it, so some digit must stand in the value.
  static func isWorthReading(_ value: ArraySlice<UInt8>) -> Bool {
    var hasDigit = false
    var hasVietnamese = false
    var (third, second) = (UInt8(0), UInt8(0))
    for byte in value {
      let small = byte | 0x20
      if isASCIIDigit(byte) { hasDigit = true }
      switch (third, second) {
      case (0x64, 0x61): if small == 0x79 { return true }
      // "th" or "nh" and a vowel with marks, composed or not.
      case (0x74, 0x68): if byte >= 0x80 || small == 0x75 { hasVietnamese = true }
      case (0x6E, 0x68): if byte >= 0x80 || small == 0x61 { hasVietnamese = true }
      default: break
      }
      if hasDigit, hasVietnamese { return true }
      (third, second) = (second, small)
    }
    return false
  }

  /// All mentions of a text in order.
  ///
  /// These forms are read: `Friday, 18 March 2016`, `Friday 18 March`, `Friday, March 18, 2016`,
  /// `Friday 18/3/2016`, `thứ Sáu, ngày 18/3/2016`, `thứ 6 ngày 18 tháng 3 năm 2016`,
  /// `chủ nhật (20-3)`.
  package static func all(in text: String) -> [WeekdayMention] {
    let words = Words(text)
    var mentions: [WeekdayMention] = []
    var index = 0
    while index < words.count {
      guard let (weekday, length) = weekday(in: words, at: index) else {
        index += 1
        continue
      }
      var mention = WeekdayMention(weekday: weekday, offset: words[index].offset)
      let next = index + length
      if let (day, month, year) = date(in: words, at: next) {
        (mention.day, mention.month, mention.year) = (day, month, year)
      } else if length == 1, index > 0, ["on", "this", "next"].contains(words[index - 1].text) {
        mention.isBare = true
      }
      mentions.append(mention)
      index = next
    }
    return mentions
  }

  private static func weekday(in words: Words, at index: Int) -> (Weekday, Int)? {
    let word = words[index].text
    if let weekday = english[word] { return (weekday, 1) }
    guard index + 1 < words.count else { return nil }
    let next = words[index + 1].text
    if word == "thứ", let weekday = vietnamese[next] {
      // "lần thứ hai" is the second time, "đứng thứ ba" the third place.
      let isOrdinal = index > 0 && counted.contains(words[index - 1].text)
      return isOrdinal ? nil : (weekday, 2)
    }
    if word == "chủ" || word == "chúa", next == "nhật" { return (.sunday, 2) }
    return nil
  }

  /// A date that begins at a word: day first, or an English month first.
  private static func date(in words: Words, at start: Int) -> (Int, Int, Int?)? {
    var index = start
    while index < words.count, ["ngày", "the"].contains(words[index].text) { index += 1 }
    guard index < words.count else { return nil }
    if let month = months[words[index].text] {
      guard let day = words.number(at: index + 1, in: 1...31) else { return nil }
      index += 2
      if index < words.count, ["st", "nd", "rd", "th"].contains(words[index].text) { index += 1 }
      return (day, month, words.number(at: index, in: 1900...2199))
    }
    guard let day = words.number(at: index, in: 1...31) else { return nil }
    index += 1
    if index < words.count, ["st", "nd", "rd", "th"].contains(words[index].text) { index += 1 }
    guard index < words.count else { return nil }
    if words[index].text == "of" || words[index].text == "tháng" { index += 1 }
    guard index < words.count else { return nil }
    let isNumeric = months[words[index].text] == nil
    // "Friday 18, 3 people" is no date: between numbers only / - . or "tháng" may stand.
    if isNumeric, words[index - 1].text != "tháng",
      !["/", "-", "."].contains(words[index].separator)
    {
      return nil
    }
    guard let month = months[words[index].text] ?? words.number(at: index, in: 1...12) else {
      return nil
    }
    index += 1
    let hasYearWord = index < words.count && words[index].text == "năm"
    if hasYearWord { index += 1 }
    guard let year = words.number(at: index, in: 1900...2199) else { return (day, month, nil) }
    let isJoined = hasYearWord || !isNumeric || ["/", "-", "."].contains(words[index].separator)
    return (day, month, isJoined ? year : nil)
  }

  private static let english: [String: Weekday] = [
    "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday,
    "friday": .friday, "saturday": .saturday, "sunday": .sunday,
  ]

  private static let vietnamese: [String: Weekday] = [
    "hai": .monday, "ba": .tuesday, "tư": .wednesday, "năm": .thursday, "sáu": .friday,
    "bảy": .saturday, "2": .monday, "3": .tuesday, "4": .wednesday, "5": .thursday, "6": .friday,
    "7": .saturday,
  ]

  /// Words after which "thứ" makes an ordinal number.
  private static let counted: Set<String> = [
    "lần", "đứng", "hạng", "khóa", "khoá", "phiên", "kỳ", "vòng", "ngày", "năm", "tập", "phần",
    "bài", "người", "nước", "gia", "hội", "nghị", "họp", "đợt", "giai", "đoạn", "thế", "kỷ", "loại",
  ]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    months["sept"] = 9
    return months
  }()
}
