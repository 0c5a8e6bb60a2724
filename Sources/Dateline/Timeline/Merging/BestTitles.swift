/// Chooses the titles of an event.
///
/// In each language the title that a document is about counts before one that it mentions, a sure
/// one before an unsure one, and an early one before a late one, so that a title does not change
/// with every article.
struct BestTitles {
  /// The member whose title stands for the event.
  let member: Member

  /// The best title in each language, by its tag.
  let titles: [String: String]

  init?(_ members: [Member]) {
    guard let first = members.first else { return nil }
    var best = first
    var byLanguage: [String: Member] = [:]
    for candidate in members {
      if BestTitles.isBetter(candidate, than: best) { best = candidate }
      guard let current = byLanguage[candidate.language] else {
        byLanguage[candidate.language] = candidate
        continue
      }
      if BestTitles.isBetter(candidate, than: current) {
        byLanguage[candidate.language] = candidate
      }
    }
    member = best
    titles = byLanguage.mapValues { $0.observation.title }
  }

  private static func isBetter(_ candidate: Member, than current: Member) -> Bool {
    candidate.directness(of: .title) > current.directness(of: .title)
  }
}
