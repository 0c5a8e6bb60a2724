/// How alike two names are.
struct NameLikeness: Hashable, Comparable, Sendable {
  /// Twice the shared words over all words of both (the coefficient of Dice), in thousandths.
  let score: Int

  /// Whether every word of the shorter name stands in the longer one.
  let isContained: Bool

  /// The least score at which one name that holds the other is the same name.
  private static let containedLimit = 550

  /// The least score at which two names that each have words of their own are the same name.
  ///
  /// It is high on purpose: one word makes finance ministers of defence ministers.
  private static let mixedLimit = 860

  /// The least score of names that may be rewordings of each other, where something else says so.
  private static let relatedLimit = 400

  /// Compares two names; nil where their numbers, years or markers cannot belong to one event.
  ///
  /// Editions that both are known to be do not count, since one name may spell them in words.
  init?(_ left: EventName, _ right: EventName, editions: [Int] = []) {
    let numbers = (
      left.numbers.filter { !editions.contains($0) },
      right.numbers.filter { !editions.contains($0) }
    )
    guard left.markers == right.markers,
      NameLikeness.agree(numbers.0, numbers.1),
      NameLikeness.agree(left.years, right.years)
    else { return nil }
    if left.words == right.words {
      score = left.words.isEmpty ? 0 : 1000
      isContained = !left.words.isEmpty
      return
    }
    let shared = NameLikeness.sharedCount(left.words, right.words)
    let total = left.words.count + right.words.count
    score = total == 0 ? 0 : 2000 * shared / total
    let shorter = min(left.words.count, right.words.count)
    isContained = shorter >= 2 && shared == shorter
  }

  /// Whether the names are near enough to name one event on one day in one place.
  var isSame: Bool {
    isContained ? score >= NameLikeness.containedLimit : score >= NameLikeness.mixedLimit
  }

  /// Whether the names are near enough where dates are coarse or differ.
  var isNear: Bool { score >= (isContained ? 750 : 900) }

  /// Whether the names may mean one event that other facts already point to.
  var isRelated: Bool { isContained || score >= NameLikeness.relatedLimit }

  static func < (left: NameLikeness, right: NameLikeness) -> Bool { left.score < right.score }

  /// Numbers agree where one name has none, or all that the other has.
  private static func agree(_ left: [Int], _ right: [Int]) -> Bool {
    if left == right || left.isEmpty || right.isEmpty { return true }
    return left.count < right.count
      ? left.allSatisfy(right.contains) : right.allSatisfy(left.contains)
  }

  private static func sharedCount(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (first, second, count) = (0, 0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        count += 1
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return count
  }
}
