/// A reason to take two observations for one event.
struct Link: Hashable, Sendable {
  /// The positions of the observations in their order, the smaller one first.
  let left: Int
  let right: Int

  let strength: Strength

  /// How alike the names are, in thousandths; it orders links of one strength.
  let score: Int

  /// How strongly facts speak for one event, from weak to strong.
  enum Strength: Int, Hashable, Comparable, Sendable, CaseIterable {
    /// Names alike, days of coarse precision that overlap, the same place.
    case coarseName

    /// Names alike, days that overlap, places that agree.
    case name

    /// Nearly the same name on the same days in the same place.
    case exactName

    /// The same series, one of them without edition, months or years that overlap.
    case seriesPeriod

    /// The same series, one of them without edition, days that overlap.
    case seriesDay

    /// A plan that moved, as one of the two says.
    case movedPlan

    /// The same edition of something that has the same name, though no known series.
    case namedEdition

    /// The same edition of one series, though a date is missing or a plan moved.
    case edition

    /// The same edition of one series on days that overlap.
    case datedEdition

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }

    /// Whether the places and the documents of the two may keep them apart.
    var yieldsToSeparation: Bool { self < .movedPlan }
  }

  /// The order in which links are taken: strong ones first, then by names, then by position.
  static func precedes(_ first: Link, _ second: Link) -> Bool {
    if first.strength != second.strength { return first.strength > second.strength }
    if first.score != second.score { return first.score > second.score }
    return (first.left, first.right) < (second.left, second.right)
  }
}
