import Chronology
import Dateline
import ICalendar

extension LineCheck {
  /// Checks whether the values of an observation go together.
  mutating func check(observation json: JSONValue, path: String) {
    checkEditions(json, path: path)
    checkSeries(json, path: path)
    checkPlaces(json, path: path)
    checkZone(json["zone"], path: path + "/zone")
    checkWeekdays(json, path: path)
    checkEvidence(json, path: path)
    if asOf == nil { return }
    if json["state"] == nil, LineCheck.text(json["status"]) == "held", let asOf,
      let first = LineCheck.when(json)?.firstDay, first > asOf
    {
      report(
        .heldInFuture,
        "held on \(first), which is after \(asOf)",
        json["when"],
        path: path + "/when"
      )
    }
  }

  private mutating func checkEditions(_ json: JSONValue, path: String) {
    guard case .integer(let edition)? = json["edition"]?.content,
      case .array(let editions)? = json["editions"]?.content, !editions.isEmpty,
      !editions.contains(.integer(edition))
    else { return }
    report(
      .editionList,
      "edition \(edition) is none of \"editions\"",
      json["edition"],
      path: path + "/edition"
    )
  }

  /// The edition against what is known of the series: the year's edition by its rule, and the days
  /// of the edition where those are known.
  private mutating func checkSeries(_ json: JSONValue, path: String) {
    guard case .integer(let edition)? = json["edition"]?.content,
      let id = LineCheck.text(json["series"]), let series = series[id],
      let days = LineCheck.when(json)?.bounds
    else { return }
    if let formula = series.formula {
      let years = days.lowerBound.year...days.upperBound.year
      let expected = years.compactMap { formula.edition(in: $0) }
      if years.count <= 2, !expected.contains(edition) {
        report(
          .editionRule,
          "edition \(edition) of \(id) would be of \(formula.year(of: edition)), not of \(years.lowerBound)",
          json["edition"],
          path: path + "/edition"
        )
      }
    }
    if let known = series.edition(edition)?.when?.bounds, !known.overlaps(days) {
      report(
        .editionDate,
        "edition \(edition) of \(id) is known to be of "
          + (known.lowerBound == known.upperBound
            ? "\(known.lowerBound)" : "\(known.lowerBound) to \(known.upperBound)"),
        json["when"],
        path: path + "/when"
      )
    }
  }

  private mutating func checkPlaces(_ json: JSONValue, path: String) {
    var listed: [JSONValue] = []
    if case .array(let values)? = json["places"]?.content { listed = values }
    for (index, place) in listed.enumerated() { check(place, path: path + "/places/\(index)") }
    guard let place = json["place"], place != .null else { return }
    if listed.contains(place) { return }
    check(place, path: path + "/place")
    if !listed.isEmpty {
      report(.placeList, "the place is none of \"places\"", place, path: path + "/place")
    }
  }

  private mutating func check(_ place: JSONValue, path: String) {
    guard let country = LineCheck.text(place["country"]) else { return }
    guard places.isCountry(country) else {
      report(
        .unknownCountry,
        "\(country) is no country's code of ISO 3166-1",
        place["country"],
        path: path + "/country"
      )
      return
    }
    guard let name = LineCheck.text(place["name"]) else { return }
    let known = places.countries(of: name)
    if !known.isEmpty, !known.contains(country) {
      report(
        .placeCountry,
        "\(name) lies in \(known.sorted().joined(separator: " or ")), not in \(country)",
        place["country"],
        path: path + "/country"
      )
    }
  }

  private mutating func checkZone(_ value: JSONValue?, path: String) {
    guard let zone = LineCheck.text(value) else { return }
    let isOffset = "+-".contains(zone.first ?? " ") && ClockTime(String(zone.dropFirst())) != nil
    if !isOffset, !CalendarMoment.isKnownTimeZone(zone) {
      report(.unknownZone, "neither an IANA zone nor ±HH:MM", value, path: path)
    }
  }

  /// A weekday in a title or a quotation must be the weekday of the date beside it, or where no date
  /// stands beside it, of the event.
  private mutating func checkWeekdays(_ json: JSONValue, path: String) {
    let when = LineCheck.when(json)
    let year = when?.firstDay?.year
    var texts: [(JSONValue, String, Bool)] = []
    if let title = json["title"] { texts.append((title, path + "/title", true)) }
    if case .array(let evidence)? = json["evidence"]?.content {
      for (index, piece) in evidence.enumerated() {
        guard let quote = piece["quote"] else { continue }
        let isDate = LineCheck.text(piece["field"]) == "when"
        texts.append((quote, path + "/evidence/\(index)/quote", isDate))
      }
    }
    for (value, place, isAboutDate) in texts {
      guard let text = LineCheck.text(value) else { continue }
      for mention in WeekdayMention.all(in: text) {
        if let date = (mention.year ?? year).flatMap({ mention.date(inYear: $0) }) {
          if date.weekday != mention.weekday {
            report(
              .weekdayContradiction,
              "\"\(text.prefix(60))\": \(date) is a \(name(date.weekday)), not a \(name(mention.weekday))",
              value,
              path: place
            )
          }
        } else if mention.isBare, isAboutDate, case .date(let date)? = when,
          let day = date.civilDate, day.weekday != mention.weekday
        {
          report(
            .weekdayDiffers,
            "\"\(text.prefix(60))\" names a \(name(mention.weekday)), but \(day) is a \(name(day.weekday))",
            value,
            path: place
          )
        }
      }
    }
  }

  private mutating func checkEvidence(_ json: JSONValue, path: String) {
    guard case .array(let evidence)? = json["evidence"]?.content else { return }
    var proven: Set<String> = []
    for (index, piece) in evidence.enumerated() {
      let place = path + "/evidence/\(index)"
      if let field = LineCheck.text(piece["field"]) { proven.insert(field) }
      guard let source = LineCheck.text(piece["source"]), ["text", "title"].contains(source) else {
        continue
      }
      guard let quote = LineCheck.text(piece["quote"]) else {
        report(.quoteMissing, "evidence of the \(source) has no quotation", piece, path: place)
        continue
      }
      guard case .integer(let start)? = piece["start"]?.content,
        case .integer(let end)? = piece["end"]?.content
      else {
        report(.quoteMissing, "the quotation has no \"start\" and \"end\"", piece, path: place)
        continue
      }
      let length = quote.unicodeScalars.count
      if end - start != length {
        report(
          .quoteLength,
          "the quotation has \(length) code points, its place \(end - start)",
          piece["quote"],
          path: place + "/quote"
        )
      }
    }
    // A title, a date and a place are read from words; whatever has none was made up.
    for field in ["title", "when", "place", "edition"]
    where !proven.contains(field) && json[field] != nil && json[field] != .null {
      report(
        .evidenceMissing,
        "\"\(field)\" has no evidence",
        json[field],
        path: path + "/\(field)"
      )
    }
  }
}

private func name(_ weekday: Weekday) -> String {
  let name = "\(weekday)"
  return name.prefix(1).uppercased() + name.dropFirst()
}
