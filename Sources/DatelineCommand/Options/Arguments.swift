import ArgumentParser
import Chronology
import Dateline

/// Readers of argument values whose failures say what is wanted.
enum Arguments {
  /// Reads `YYYY-MM-DD`.
  static func day(_ text: String) throws -> CivilDate {
    guard let date = CivilDate(text) else {
      throw ValidationError("'\(text)' is not a day; write YYYY-MM-DD, for example 2017-01-01")
    }
    return date
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  static func date(_ text: String) throws -> EDTFDate {
    guard let date = EDTFDate(text), !date.isUnspecified, date.qualifier.isEmpty, date.month <= 12
    else {
      throw ValidationError(
        "'\(text)' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD, for example 2016-03-18"
      )
    }
    return date
  }

  /// Reads a publication date, in the forms that an article may state it.
  static func publicationDate(_ text: String) throws -> EDTFDate {
    guard let date = EDTFDate(published: text) else {
      throw ValidationError(
        "'\(text)' is not a date of the years 1900 to 2100; write YYYY, YYYY-MM or YYYY-MM-DD, for "
          + "example 2016-03-18"
      )
    }
    return date
  }

  /// Reads a BCP 47 tag.
  static func language(_ text: String) throws -> Language.ID {
    guard let language = Language.ID(tag: text) else {
      throw ValidationError("'\(text)' is not a language tag; write for example vi or en")
    }
    return language
  }

  /// A length of time from today: a number of days, weeks, months or years.
  struct Length: Equatable {
    var count: Int
    var unit: Character

    /// The last day within the length after a day.
    func end(after day: CivilDate) -> CivilDate {
      let end =
        switch unit {
        case "w": day.adding(days: count * 7)
        case "m": day.adding(months: count)
        case "y": day.adding(months: count * 12)
        default: day.adding(days: count)
        }
      return end ?? .max
    }
  }

  /// Reads `90d`, `12w`, `6m` or `1y`; a number alone counts days.
  static func length(_ text: String) throws -> Length {
    let unit = text.last.map { $0.isNumber ? "d" : $0 } ?? "?"
    let digits = text.last?.isNumber == true ? text[...] : text.dropLast()
    guard "dwmy".contains(unit), let count = Int(digits), (0...100_000).contains(count) else {
      throw ValidationError("'\(text)' is not a length of time; write 90d, 12w, 6m or 1y")
    }
    return Length(count: count, unit: unit)
  }
}
