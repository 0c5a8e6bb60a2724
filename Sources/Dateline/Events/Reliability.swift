/// How often what an article says of an event was read rightly, by what it was read from.
///
/// Measured on the marked reports in Vietnamese and English that the rules were written with
/// (`Tests/Corpus`, dev and train), by `Tests/Corpus/calibrate.py`, which also holds the mean
/// distance between these numbers and the truth below a limit.
enum Reliability {
  /// Titles: those of main events with an edition, with a name alone, and those of others.
  static let editionTitle = 0.97
  static let mainTitle = 0.88
  static let sideTitle = 0.86

  /// Dates: told in full, with a year that the anchor gives, and reckoned further from it.
  ///
  /// The first two were right equally often; what is told in full counts a little more, so that it
  /// wins where two articles differ.
  static let date = 0.92
  static let inferredDate = 0.91
  static let reckonedDate = 0.85

  /// One of several dates, none of which is known to be right.
  static let alternatives = 0.5

  /// A place behind a preposition or told by its house, and one that stands alone.
  static let place = 0.95
  static let placeAlone = 0.93

  static let edition = 0.97
  static let series = 0.95

  /// A status that a word tells.
  static let cue = 0.89

  /// A status that follows from something else.
  static func status(_ rule: String) -> Double {
    switch rule {
    case "after-document", "before-document", "around-document", "deadline", "habit",
      "after-told", "around-told":
      0.88
    case "opening": 0.75
    default: 0.7
    }
  }

  /// A title.
  static func title(hasEdition: Bool, isMain: Bool) -> Double {
    hasEdition ? editionTitle : isMain ? mainTitle : sideTitle
  }
}
