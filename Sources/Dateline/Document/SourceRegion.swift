/// Where a document comes from, as far as its address and its language tag tell.
///
/// Newsrooms of one country write all-numeric dates in one order, so the region decides what
/// nothing in the document itself does.
struct SourceRegion {
  /// The address of the article; its host's last label is asked first.
  let url: String?

  /// The language tag as given; its region is asked where the host's last label names none.
  let language: Language.ID?

  /// Host labels that no country owns and no authority of one country hands out (RFC 1591, 2).
  private static let international: Set<String> = [
    "com", "org", "net", "info", "biz", "int", "news", "asia", "press", "media", "online", "site",
    "app", "blog", "live", "world", "today", "tv", "co", "io", "me",
  ]

  /// The longest top-level domain there may be (RFC 1035, 2.3.4).
  private static let longestLabel = 63

  /// The region in small letters: a country code of ISO 3166-1, or `gov`, `mil` or `edu`, which
  /// belong to the United States.
  var name: String? {
    if let label = lastLabel, !SourceRegion.international.contains(label) { return label }
    return languageRegion
  }

  /// The region subtag of two letters (BCP 47, 2.2.4).
  private var languageRegion: String? {
    guard let language else { return nil }
    for subtag in language.rawValue.split(separator: "-").dropFirst() {
      // An extension or a private part begins here; what follows is no region.
      if subtag.utf8.count == 1 { return nil }
      if subtag.utf8.count == 2 { return subtag.lowercased() }
    }
    return nil
  }

  /// The last label of the host in small letters, or nil where the address has no host name.
  private var lastLabel: String? {
    guard let url, let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = url.utf8[url.utf8.index(after: colon)...]
    guard rest.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) else { return nil }
    let host = rest.dropFirst(2).prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    // The user and the port are no part of the name (RFC 3986, 3.2).
    let name = host.split(separator: UInt8(ascii: "@")).last?.split(separator: UInt8(ascii: ":"))
    guard let label = name?.first?.split(separator: UInt8(ascii: ".")).last else { return nil }
    let isName = label.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
    guard isName, label.count <= SourceRegion.longestLabel else { return nil }
    return Substring(label).lowercased()
  }
}
