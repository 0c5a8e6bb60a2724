/// Gives events the identifiers under which calendars know them.
///
/// An edition of a series is `<series>-<edition>@dateline`, by its lowest edition: "amri-14@dateline"
/// is the same in whatever articles it is told. Everything else is the hash of its founding
/// observation, the first in the order of documents. The part behind the `@` names no host; RFC
/// 5545 (3.8.4.7) asks for uniqueness and RFC 7986 (5.3) advises against host names.
struct EventIdentity {
  private var taken: Set<String> = []

  /// The identifier of an event; call it for events in the order of their founding observations.
  ///
  /// Two candidates for one edition never share an identifier: the first one has the edition's, the
  /// next one that of its founding observation.
  mutating func next(_ composition: Composition, foundedBy founder: Member, isWhole: Bool) -> String
  {
    if isWhole, let edition = EventIdentity.edition(composition.best),
      taken.insert(edition).inserted
    {
      return edition
    }
    // Revisions of one document found different events in turn.
    var attempt = 0
    var hashed = EventIdentity.hash(founder, attempt)
    while !taken.insert(hashed).inserted {
      attempt += 1
      hashed = EventIdentity.hash(founder, attempt)
    }
    return hashed
  }

  private static func edition(_ best: Observation) -> String? {
    guard let series = best.series, let edition = best.edition, edition > 0, isPlain(series) else {
      return nil
    }
    return "\(series)-\(edition)@dateline"
  }

  private static func hash(_ founder: Member, _ attempt: Int) -> String {
    var text = "\(founder.reading.extraction.id)\u{0}\(founder.index)"
    if attempt > 0 { text += "\u{0}\(attempt)" }
    return SHA256.hexadecimal(Array(text.utf8), digits: 32) + "@dateline"
  }

  /// Whether a series' identifier may stand in an event's: short, and only letters, digits and `+-._`.
  private static func isPlain(_ series: String) -> Bool {
    !series.isEmpty && series.utf8.count <= 64
      && series.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
          UInt8(ascii: "."), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
