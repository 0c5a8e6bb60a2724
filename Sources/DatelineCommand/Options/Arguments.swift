import ArgumentParser
import Chronology

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
  static func publicationDate(_ text: String) throws -> EDTFDate {
    guard let date = EDTFDate(text), !date.isUnspecified, date.qualifier.isEmpty, date.month <= 12
    else {
      throw ValidationError(
        "'\(text)' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD, for example 2016-03-18"
      )
    }
    return date
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
