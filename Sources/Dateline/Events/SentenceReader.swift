/// One sentence with what was found in it, by token: what the readers of titles, editions, dates
/// and places share.
struct SentenceReader {
  let lexicon: Lexicon
  let tokens: [Token]
  let sentence: EventScan.Sentence
  let scan: EventScan
  let window: MentionExtractor.Window

  var range: Range<Int> { sentence.tokens }

  /// The hit that begins at a token, or nil.
  func hit(at token: Int) -> EventScan.Hit? {
    first(scan.hits, sentence.hits, at: token)
  }

  /// The name of a place that begins at a token, or nil.
  func place(at token: Int) -> EventScan.Hit? {
    first(scan.places, sentence.places, at: token)
  }

  /// The name of a place that ends right before a token, or nil.
  func place(endingAt token: Int) -> EventScan.Hit? {
    sentence.places.lazy.map { scan.places[$0] }.first { $0.end == token }
  }

  /// The name of a series that begins at a token, or nil.
  func series(at token: Int) -> EventScan.Hit? {
    first(scan.series, sentence.series, at: token)
  }

  /// The name of a series that ends right before a token, or nil.
  func series(endingAt token: Int) -> EventScan.Hit? {
    sentence.series.lazy.map { scan.series[$0] }.first { $0.end == token }
  }

  /// The expression whose reading begins at a token or covers it, or nil.
  func expression(at token: Int) -> Expression? {
    for index in sentence.expressions {
      let expression = window.expressions[index]
      if expression.start <= token, token < expression.end { return expression }
      if expression.start > token { return nil }
    }
    return nil
  }

  private func first(
    _ hits: [EventScan.Hit],
    _ range: Range<Int>,
    at token: Int
  ) -> EventScan.Hit? {
    for index in range {
      if hits[index].start == token { return hits[index] }
      if hits[index].start > token { return nil }
    }
    return nil
  }

  /// The hits that lie in some tokens, in order.
  func hits(in range: Range<Int>) -> ArraySlice<EventScan.Hit> {
    var first = sentence.hits.lowerBound
    while first < sentence.hits.upperBound, scan.hits[first].start < range.lowerBound { first += 1 }
    var last = first
    while last < sentence.hits.upperBound, scan.hits[last].end <= range.upperBound { last += 1 }
    return scan.hits[first..<last]
  }

  /// The hit that covers a token, or nil.
  func hit(covering token: Int) -> EventScan.Hit? {
    for index in sentence.hits.reversed() where scan.hits[index].start <= token {
      return scan.hits[index].end > token ? scan.hits[index] : nil
    }
    return nil
  }

  /// The hit that ends right before a token, or nil.
  func hit(before token: Int) -> EventScan.Hit? {
    for index in sentence.hits.reversed() where scan.hits[index].end <= token {
      return scan.hits[index].end == token ? scan.hits[index] : nil
    }
    return nil
  }

  /// The bytes of some tokens.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// Whether a token is a certain ASCII mark.
  func isMark(_ token: Int, _ mark: Unicode.Scalar, _ text: Span<UInt8>) -> Bool {
    guard range.contains(token), tokens[token].kind == .mark else { return false }
    return text[Int(tokens[token].start)] == UInt8(ascii: mark)
  }

  /// Whether a token is a word or number with a capital or a digit at its front.
  func isName(_ token: Int) -> Bool {
    tokens[token].kind == .number || tokens[token].traits.contains(.capital)
  }

  /// Whether a word begins a phrase of one of the classes.
  func starts(_ token: Int, _ classes: UInt64) -> Bool {
    tokens[token].classes & classes != 0
  }

  /// Whether a token alone is a word of one of the classes.
  func isWord(_ token: Int, _ classes: UInt64) -> Bool {
    starts(token, classes)
      && lexicon.phrases.longest(at: token, in: tokens, classes: classes)?.end == token + 1
  }

  /// The first token of a title with the articles before it.
  func articles(before title: Int) -> Int {
    var first = title
    while first > range.lowerBound, expression(at: first - 1) == nil, isArticle(first - 1) {
      first -= 1
    }
    return first
  }

  /// A leading or joining word that means nothing else: "the", not "for" or "and".
  private func isArticle(_ token: Int) -> Bool {
    guard isWord(token, LexicalClass.lead.mask | LexicalClass.connector.mask),
      !starts(token, LexicalClass.and.mask)
    else { return false }
    return hit(covering: token).map { $0.classes == LexicalClass.connector.mask } ?? true
  }

  /// Whether a title is where something was said or done: "at the summit".
  func isOccasion(_ title: Int) -> Bool {
    hit(before: articles(before: title))?.is(.placeLead) ?? false
  }

  /// The token after the bracket that closes the one at `token`, at most 14 tokens on; nil where
  /// none does.
  func closing(_ token: Int, _ text: Span<UInt8>) -> Int? {
    for index in token + 1..<max(min(token + 15, range.upperBound), token + 1)
    where isMark(index, ")", text) { return index + 1 }
    return nil
  }
}
