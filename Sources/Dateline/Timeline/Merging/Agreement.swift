/// Compares two observations that do not contradict each other.
struct Agreement: Sendable {
  private let left: Telling
  private let right: Telling

  init(_ left: Telling, _ right: Telling) {
    self.left = left
    self.right = right
  }

  /// How strongly the two speak for one event and how alike their names are; nil where they do not.
  var verdict: (strength: Link.Strength, score: Int)? {
    let sharesSeries = left.series != nil && left.series == right.series
    let sharedEditions = left.editions.filter(right.editions.contains)
    let sharesEdition = !sharedEditions.isEmpty
    if sharesSeries, left.isWhole, right.isWhole {
      if sharesEdition { return editionStrength.map { ($0, 0) } }
      if left.editions.isEmpty || right.editions.isEmpty { return seriesVerdict }
      return nil
    }
    guard left.kind.resembles(right.kind) else { return nil }
    let likeness = NameLikeness(left.name, right.name, editions: sharedEditions)
    if let likeness, likeness.isNear, isTelling, isMovedPlan {
      return (.movedPlan, likeness.score)
    }
    guard !left.places.excludes(right.places) else { return nil }
    if sharesEdition, agreesAsNamedEdition(likeness) {
      return (.namedEdition, likeness?.score ?? 0)
    }
    guard let likeness, left.window.overlaps(right.window) else { return nil }
    if let strength = nameStrength(likeness) { return (strength, likeness.score) }
    return agreesAcrossLanguages ? (.name, likeness.score) : nil
  }

  /// Two reports of one edition of one series.
  private var editionStrength: Link.Strength? {
    if left.window.overlaps(right.window) { return .datedEdition }
    guard left.window.isDated, right.window.isDated else {
      return contradictsYearless ? nil : .edition
    }
    // A plan may move. What has begun may end some weeks later; what took place is fixed, but for
    // its first and last day.
    if left.tense == .plan || right.tense == .plan { return .edition }
    let isUnderWay = left.tense == .underWay || right.tense == .underWay
    let longest = isUnderWay ? Agreement.longestSession : Int(CommonGround.longestMeeting)
    return left.window.gap(to: right.window) <= longest ? .edition : nil
  }

  /// How many days an event may be under way after the day for which it was reported.
  private static let longestSession = 31

  /// Whether both took place and a date without a year disagrees with the other date.
  private var contradictsYearless: Bool {
    guard left.tense != .plan, right.tense != .plan else { return false }
    guard left.window.yearless != nil || right.window.yearless != nil else { return false }
    let isKnown = [left, right].allSatisfy { $0.window.isDated || $0.window.yearless != nil }
    return isKnown && !left.window.agreesYearless(with: right.window)
  }

  /// Two reports of one series of which at most one names the edition.
  private var seriesVerdict: (strength: Link.Strength, score: Int)? {
    let likeness = NameLikeness(left.name, right.name)
    if left.language == right.language {
      guard let likeness, likeness.isRelated else { return nil }
    }
    let score = likeness?.score ?? 0
    if isMovedPlan { return (.movedPlan, score) }
    guard left.window.overlaps(right.window), !left.places.excludes(right.places) else {
      return nil
    }
    if left.window.isExact, right.window.isExact { return (.seriesDay, score) }
    // Many a series meets twice a year: a year alone does not tell which of the two is meant.
    let isWithinMonth = left.window.isWithinMonth && right.window.isWithinMonth
    let isNamed = left.places.isSame(as: right.places) && likeness?.isNear ?? true
    return isWithinMonth || isNamed ? (.seriesPeriod, score) : nil
  }

  /// Whether one of the two is the plan that the other one says was moved.
  private var isMovedPlan: Bool {
    Agreement.names(left, asEarlier: right) || Agreement.names(right, asEarlier: left)
      || Agreement.follows(left, putOff: right) || Agreement.follows(right, putOff: left)
  }

  /// Whether a report names the days of a plan as those that were given up.
  private static func names(_ report: Telling, asEarlier plan: Telling) -> Bool {
    plan.tense == .plan && plan.window.isExact
      && report.earlier.contains { $0.overlaps(plan.window) }
  }

  /// Whether a report can be of what was put off without a new date: the next of its series, and
  /// not much later.
  private static func follows(_ report: Telling, putOff plan: Telling) -> Bool {
    guard plan.isPutOff, plan.earlier.isEmpty, plan.series != nil, plan.series == report.series,
      plan.window.isExact, report.window.isExact, report.window.first > plan.window.last
    else { return false }
    return plan.window.gap(to: report.window) <= Telling.longestDelay
  }

  /// Two reports of the same edition of something that is no known series.
  private func agreesAsNamedEdition(_ likeness: NameLikeness?) -> Bool {
    let overlaps = left.window.overlaps(right.window)
    if let likeness, likeness.isNear {
      if overlaps || left.window.agreesYearless(with: right.window) { return true }
      guard left.window.isDated, right.window.isDated else {
        return left.window.yearless == nil && right.window.yearless == nil
      }
      // The same name with the same number: a plan that moved within the year.
      let isPlan = left.tense == .plan || right.tense == .plan
      return isPlan && left.isWhole && right.isWhole && left.window.gap(to: right.window) <= 366
    }
    if let likeness, likeness.isSame, overlaps { return true }
    // Across languages, names say nothing: the number, the town and the day must do.
    return left.language != right.language && overlaps && left.window.isExact
      && right.window.isExact && left.places.sharesTown(with: right.places)
      && left.kind == right.kind
  }

  /// Whether both names say which event it is.
  ///
  /// Five words is little: a syllable is a word in Vietnamese, and "hội nghị bộ trưởng" has four.
  private var isTelling: Bool { left.name.weight >= 5 && right.name.weight >= 5 }

  /// Whether both names say which event of a town it is: a ceremony or a visit says less of itself
  /// than an assembly does.
  private var isTellingInItsPlace: Bool {
    let isPart = !left.isWhole || !right.isWhole || left.kind == KindSet(.other)
    return min(left.name.weight, right.name.weight) >= (isPart ? 5 : 3)
      && left.places.sharesTown(with: right.places)
  }

  /// Two reports in two languages of one day, one sort and one acronym.
  ///
  /// That something was founded happens rarely enough for a day and an organisation to tell; for
  /// anything else the acronym must be one of the event, and the town the same.
  private var agreesAcrossLanguages: Bool {
    guard left.language != right.language, left.kind == right.kind,
      left.window.isExact, left.window == right.window
    else { return false }
    if left.kind == KindSet(.establishment) {
      return left.name.sharesAcronym(with: right.name, orOrganisation: true)
    }
    return left.places.sharesTown(with: right.places)
      && left.name.sharesAcronym(with: right.name, orOrganisation: false)
  }

  /// Two reports of nothing but a name, days and a place.
  private func nameStrength(_ likeness: NameLikeness) -> Link.Strength? {
    let isSamePlace = left.places.isSame(as: right.places)
    guard isTelling || isSamePlace && likeness.isNear && isTellingInItsPlace else { return nil }
    guard left.window.isExact, right.window.isExact else {
      return likeness.isNear && isSamePlace ? .coarseName : nil
    }
    if likeness.isNear, isSamePlace { return .exactName }
    return likeness.isSame && (isSamePlace || likeness.isContained) ? .name : nil
  }
}
