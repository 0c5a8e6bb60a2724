import Chronology

/// The line format in which a language's words and rules are written.
///
/// One declaration a line; `#` begins a comment; a line that begins with a blank continues the one
/// before it.
///
///     order DMY                          how all-numeric dates are read: DMY, MDY or YMD
///     order MDY in us gov                the same for sources of some regions (`SourceRegion`)
///     titles forward                     titles run forward from their head word, or both ways
///     variant òa | oà                    two spellings of the same letters inside words
///     CLASS VALUE = form | form          words of a class with their value, e.g. month 1 = january
///     set NAME = form | form             words that patterns name as $NAME
///     rule NAME = PATTERN -> RESULT      a time rule
///
/// A form that begins with `^` matches only with a capital first letter (`^May`); a form that is
/// all upper case with two letters or more matches only in upper case (`AMRI`). Otherwise both
/// cases match. A form that ends with `?` (`^May?`) has another meaning as well: alone it is a date
/// only where a leading word stands before it.
///
/// The value of some joining words says more: `lead 1` makes any four digits a year ("in 1989"),
/// `lead 2` only 1900 to 2099 ("the 2018 meeting"), `approximate 1` as `lead 1`; `from 1` makes an
/// "and" that follows a range ("between 5 and 9 May"); `to 1` joins years only ("2015/16"); `and 1`
/// is a bare comma.
///
/// A `festival` is a day of a calendar: `12-25`, `day:12-25` (its name alone names the day as well),
/// `lunar:01-01`, `easter:-2` (days from Easter Sunday), `11-4:4` (the fourth Thursday of November),
/// `05-last:1` (the last Monday of May), `islamic:10-01` (the tabular calendar, marked as
/// approximate), `deepavali` (likewise).
///
/// In a PATTERN, words stand for themselves, upper-case names are slots (`Slot`), `x?` is
/// optional, `\(` a bracket of the text, `(a|b c)` a choice, `x+y` means that no blank stands between, `<` and `>` mark the span
/// of the mention where it is not the whole match. `RESULT` is an action and settings
/// (`RuleResult`): `date mod=START`, `offset sign=-1`, `none`.
enum LexiconFormat {
  enum Declaration {
    /// Without regions, it holds where no other line names the source's.
    case order(String, regions: [String])
    case titles(String)
    case variant(String, String)
    case words(LexicalClass, value: String, forms: [String])
    case set(String, forms: [String])
    /// The column is the one at which the pattern begins.
    case rule(name: String, pattern: String, column: Int, result: RuleResult)
  }

  /// Reads the declarations of a lexicon text.
  static func declarations(in text: String) throws(LexiconError) -> [(Declaration, line: Int)] {
    var result: [(Declaration, line: Int)] = []
    var pending = ""
    var pendingLine = 0
    var number = 0
    // Some editors put a byte order mark before the text, and CR at the end of a line.
    let body = text.utf8.dropFirst(text.unicodeScalars.first == "\u{FEFF}" ? 3 : 0)
    let end = UInt8(ascii: body.contains(UInt8(ascii: "\n")) ? "\n" : "\r")
    for raw in body.split(separator: end, omittingEmptySubsequences: false).map(Substring.init) {
      number += 1
      let line = trimmed(comment(removedFrom: raw))
      if line.isEmpty { continue }
      let first = raw.utf8.first
      if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !pending.isEmpty {
        pending += " " + line
        continue
      }
      if !pending.isEmpty { result.append((try declaration(pending, pendingLine), pendingLine)) }
      pending = String(line)
      pendingLine = number
    }
    if !pending.isEmpty { result.append((try declaration(pending, pendingLine), pendingLine)) }
    return result
  }

  private static func comment(removedFrom line: Substring) -> Substring {
    guard let index = line.utf8.firstIndex(of: UInt8(ascii: "#")) else { return line }
    return line[..<index]
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let bytes = text.utf8
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, bytes[start] <= 32 { bytes.formIndex(after: &start) }
    while start < end {
      let last = bytes.index(before: end)
      guard bytes[last] <= 32 else { break }
      end = last
    }
    return text[start..<end]
  }

  /// The column at which a part of a line begins, from 1.
  fileprivate static func column(of part: Substring) -> Int {
    part.base.distance(from: part.base.startIndex, to: part.startIndex) + 1
  }

  private static func declaration(_ text: String, _ line: Int) throws(LexiconError) -> Declaration {
    func fail(_ message: String) -> LexiconError {
      LexiconError(code: .syntax, line: line, column: 1, message: message)
    }
    guard let space = text.utf8.firstIndex(of: UInt8(ascii: " ")) else {
      throw fail("\"\(text)\" says nothing; a line is KEYWORD ... = ...")
    }
    let keyword = text[..<space]
    let rest = trimmed(text[space...])
    switch keyword {
    case "order":
      let words = rest.split(separator: " ").map(String.init)
      guard ["DMY", "MDY", "YMD"].contains(words[0]) else {
        throw fail("order is DMY, MDY or YMD")
      }
      guard words.count == 1 || words[1] == "in" && words.count > 2 else {
        throw fail("regions stand behind \"in\": order MDY in us gov")
      }
      return .order(words[0], regions: Array(words.dropFirst(2)))
    case "titles":
      guard ["forward", "both"].contains(rest) else { throw fail("titles run forward or both") }
      return .titles(String(rest))
    case "variant":
      let forms = forms(in: rest)
      guard forms.count == 2 else { throw fail("variant takes two spellings: variant a | b") }
      return .variant(forms[0], forms[1])
    default: break
    }
    guard let (left, right) = parts(of: rest) else { throw fail("no \"=\" after \"\(keyword)\"") }
    switch keyword {
    case "set": return .set(String(left), forms: forms(in: right))
    case "rule":
      guard let arrow = arrow(in: right) else { throw fail("no \"->\" in the rule \(left)") }
      let result = try RuleResult(text: trimmed(right[arrow.upperBound...]), line: line)
      let pattern = trimmed(right[..<arrow.lowerBound])
      return .rule(
        name: String(left),
        pattern: String(pattern),
        column: column(of: pattern),
        result: result
      )
    default:
      guard let lexicalClass = LexicalClass(name: keyword) else {
        throw fail("\"\(keyword)\" is no class of words")
      }
      let forms = forms(in: right)
      guard !forms.isEmpty else { throw fail("no words after \"=\"") }
      return .words(lexicalClass, value: String(left), forms: forms)
    }
  }

  /// The two sides of the first `=` that stands alone.
  private static func parts(of text: Substring) -> (Substring, Substring)? {
    guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    return (trimmed(text[..<equals]), trimmed(text[text.utf8.index(after: equals)...]))
  }

  private static func arrow(in text: Substring) -> Range<Substring.Index>? {
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      if bytes[index] == UInt8(ascii: "-"), next < bytes.endIndex,
        bytes[next] == UInt8(ascii: ">")
      {
        return index..<bytes.index(after: next)
      }
      index = next
    }
    return nil
  }

  private static func forms(in text: Substring) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "|")).map { String(trimmed(Substring($0))) }
      .filter { !$0.isEmpty }
  }
}

extension RuleResult {
  init(text: Substring, line: Int) throws(LexiconError) {
    let words = text.split(separator: " ")
    guard let first = words.first, let action = Action(rawValue: String(first)) else {
      throw LexiconError(
        code: .syntax,
        line: line,
        column: LexiconFormat.column(of: text),
        message: "\"\(text)\" begins with no known action"
      )
    }
    self.init(action: action)
    for word in words.dropFirst() {
      let pair = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = pair.count == 2 ? String(pair[1]) : ""
      let number = Int32(value.first == "+" ? String(value.dropFirst()) : value)
      switch (pair[0], number) {
      case ("lead", _): needsLead = true
      case ("day-word", _): needsDayWord = true
      case ("led", _): needsPrefix = true
      case ("end", _): needsEnd = true
      case ("rate", _): isRate = true
      case ("minutes-before", _): isMinutesBefore = true
      case ("eve", _): isEve = true
      case ("months", let number?): months = Int8(truncatingIfNeeded: number)
      case ("tense", let number?): tense = Int8(truncatingIfNeeded: number)
      case ("open", _): isOpen = true
      case ("leap", _): isLeap = true
      case ("buddhist", _): isBuddhist = true
      case ("weekend", _): isWeekend = true
      case ("week", _): isWeekOfDay = true
      case ("nth", let number?): nth = Int8(truncatingIfNeeded: number)
      case ("nth", _): countsWeekdays = true
      case ("alone", _): isAlone = true
      case ("iso-week", _): isISOWeek = true
      case ("shift", let number?): shift = Int8(truncatingIfNeeded: number)
      case ("minutes", let number?): minutes = Int8(truncatingIfNeeded: number)
      case ("beside", _): needsDate = true
      case ("or-length", _): mayBeLength = true
      case ("order", _) where Order(rawValue: value) != nil: order = Order(rawValue: value)
      case ("quarter", let number?): quarter = Int8(truncatingIfNeeded: number)
      case ("first-months", _): isFirstMonths = true
      case ("weekday", let number?): weekday = Int8(truncatingIfNeeded: number)
      case ("half", let number?): half = Int8(truncatingIfNeeded: number)
      case ("day", let number?): day = Int8(truncatingIfNeeded: number)
      case ("month", let number?): month = Int8(truncatingIfNeeded: number)
      case ("count", let number?): count = number
      case ("relative-day", let number?): relativeDay = Int8(truncatingIfNeeded: number)
      case ("relative-year", let number?): relativeYear = Int8(truncatingIfNeeded: number)
      case ("relative-month", let number?): relativeMonth = Int8(truncatingIfNeeded: number)
      case ("relative-week", let number?): relativeWeek = Int8(truncatingIfNeeded: number)
      case ("hour", let number?): hour = Int8(truncatingIfNeeded: number)
      case ("sign", let number?): sign = Int8(truncatingIfNeeded: number)
      case ("unit", _) where Period.Unit(name: value) != nil: unit = Period.Unit(name: value)
      case ("mod", _) where Timex.Modifier(rawValue: value) != nil:
        modifier = Timex.Modifier(rawValue: value)
      case ("part", _) where Timex.DayPart(rawValue: value) != nil:
        part = Timex.DayPart(rawValue: value)
      default:
        throw LexiconError(
          code: .syntax,
          line: line,
          column: LexiconFormat.column(of: word),
          message: "\"\(word)\" is no setting of a rule"
        )
      }
    }
  }
}

extension Period.Unit {
  init?(name: String) {
    guard let unit = Period.Unit.allCases.first(where: { String(describing: $0) == name }) else {
      return nil
    }
    self = unit
  }
}
