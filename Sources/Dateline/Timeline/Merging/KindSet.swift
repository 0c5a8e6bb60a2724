/// A set of sorts of event, and which of them can be one event.
struct KindSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ kind: EventKind) {
    let position = EventKind.allCases.firstIndex(of: kind) ?? 0
    self.init(rawValue: 1 << UInt32(position))
  }

  init(_ kinds: EventKind...) {
    self = kinds.reduce(into: []) { $0.formUnion(KindSet($1)) }
  }

  /// Sorts that are as a rule a part of a larger event and never stand for the edition of a series.
  ///
  /// The opening ceremony of the games is not the games.
  static let parts = KindSet(.ceremony, .signing, .visit, .match, .deadline, .launch, .anniversary)

  /// Gatherings that writers call by each other's names.
  private static let meetings = KindSet(.conference, .summit, .session)

  private static let fairs = KindSet(.festival, .exhibition)

  private static let ceremonies = KindSet(.ceremony, .signing, .launch, .anniversary)

  /// Whether some sort of this set and some sort of the other can never be one event.
  func excludes(_ other: KindSet) -> Bool {
    let wholes = !subtracting(.parts).isEmpty
    let otherWholes = !other.subtracting(.parts).isEmpty
    let (parts, otherParts) = (intersection(.parts), other.intersection(.parts))
    if wholes && !otherParts.isEmpty || otherWholes && !parts.isEmpty { return true }
    guard !parts.isEmpty, !otherParts.isEmpty else { return false }
    // Of parts only the sorts of ceremony are called by each other's names.
    let all = parts.union(otherParts)
    return !all.isSubset(of: .ceremonies) && all.rawValue.nonzeroBitCount > 1
  }

  /// Whether two single sorts can be one event where nothing but date, place and name says so.
  func resembles(_ other: KindSet) -> Bool {
    if self == other { return true }
    let both = union(other)
    if both.isSubset(of: .meetings) || both.isSubset(of: .fairs) || both.isSubset(of: .ceremonies) {
      return true
    }
    return both.contains(KindSet(.other)) && both.isDisjoint(with: .parts)
  }
}
