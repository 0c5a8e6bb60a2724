import Chronology

/// Dates of a report rather than of what it tells of.
extension DateReader {
  /// The mentions of a sentence that date a report: "said on Thursday", "on 23 May the ministry
  /// announced".
  static func reports(in reader: SentenceReader) -> [Int] {
    reader.sentence.expressions.compactMap { index in
      let mention = Int(reader.window.mentionIndex[index])
      let expression = reader.window.expressions[index]
      guard mention >= 0 else { return nil }
      return isReport(expression, reader)
        || isReport(expression, before: reader.range.upperBound, reader) ? mention : nil
    }
  }

  /// "Said on Thursday": the date of the report, not of the event.
  static func isReport(_ expression: Moment, _ reader: SentenceReader) -> Bool {
    for index in reader.sentence.hits {
      let hit = reader.scan.hits[index]
      guard hit.is(.report) else { continue }
      if hit.end <= expression.start, expression.start - hit.end <= 1 { return true }
      // "The letter, dated 11 August": the word is read with the date.
      if hit.end == expression.spanStart, hit.start >= expression.start { return true }
      if hit.start == expression.end { return true }
      // "Tính đến tối 13/9": the preposition is read with the date, too.
      if hit.start < expression.start, hit.end > expression.start,
        (0...1).contains(expression.spanStart - hit.end)
      {
        return true
      }
    }
    return false
  }

  /// "On 23 May the ministry announced that ...": a date in front of a verb of saying whose
  /// sentence tells of the event.
  static func isReport(
    _ expression: Moment,
    before title: Int,
    _ reader: SentenceReader
  ) -> Bool {
    guard expression.end <= title else { return false }
    let between = expression.end..<title
    let first = reader.hits(in: between).first
    // It opens the sentence, or stands between commas.
    let isAdverb =
      expression.start - reader.range.lowerBound <= 4
      || reader.tokens[expression.start - 1].kind == .mark
        && reader.range.contains(expression.end) && reader.tokens[expression.end].kind == .mark
    guard
      isAdverb
        || first.map({ $0.is(.report) && $0.start - expression.end <= 1 }) ?? false
    else { return false }
    // "On Friday he said at the summit": the summit is where it was said.
    if title < reader.range.upperBound, reader.isOccasion(title) { return false }
    guard let verb = reader.hits(in: between).first(where: { $0.is(.report) }) else { return false }
    // The verb must follow its subject, not a second statement.
    return !reader.hits(in: expression.end..<verb.start).contains {
      $0.is(.cue) || $0.is(.head) || $0.is(.clause)
    }
  }
}
