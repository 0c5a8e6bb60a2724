/// One sentence with what was found in it, by token: what the readers of titles, editions, dates
/// and places share.
///
/// What many readers ask is not inlined: the code that one document needs is larger than what a
/// processor keeps at hand of it, and each copy pushes other code out.
struct SentenceReader {
  let scan: EventScan
  private let index: Int

  /// The tokens of the sentence.
  let range: Range<Int>

  /// Makes a reader for the sentence with an index.
  init(_ scan: EventScan, sentence index: Int) {
    self.scan = scan
    self.index = index
    range = scan.sentences[index].tokens
  }

  var lexicon: Lexicon { scan.lexicon }
  var tokens: [Token] { scan.tokens }
  var window: EventScan { scan }
  var sentence: EventScan.Sentence { scan.sentences[index] }

  /// The hit that begins at a token, or nil.
  @inline(never)
  func hit(at token: Int) -> EventScan.Hit? {
    guard range.contains(token) else { return nil }
    let index = Int(scan.marks[token].hit) - 1
    return index >= 0 && scan.hits[index].start == token ? scan.hits[index] : nil
  }

  /// The hit that covers a token, or nil.
  @inline(never)
  func hit(covering token: Int) -> EventScan.Hit? {
    guard range.contains(token) else { return nil }
    return marked(scan.marks[token].hit, scan.hits)
  }

  /// The hit that ends right before a token, or nil.
  @inline(never)
  func hit(before token: Int) -> EventScan.Hit? {
    guard range.contains(token - 1) else { return nil }
    let index = Int(scan.marks[token - 1].hit) - 1
    return index >= 0 && scan.hits[index].end == token ? scan.hits[index] : nil
  }

  /// The name of a place that begins at a token, or nil.
  @inline(never)
  func place(at token: Int) -> EventScan.Hit? {
    guard range.contains(token) else { return nil }
    let index = Int(scan.marks[token].place) - 1
    return index >= 0 && scan.places[index].start == token ? scan.places[index] : nil
  }

  /// The name of a place that ends right before a token, or nil.
  func place(endingAt token: Int) -> EventScan.Hit? {
    place(covering: token - 1).flatMap { $0.end == token ? $0 : nil }
  }

  /// The name of a place that covers a token, or nil.
  func place(covering token: Int) -> EventScan.Hit? {
    guard range.contains(token) else { return nil }
    return marked(scan.marks[token].place, scan.places)
  }

  /// The name of a series that begins at a token, or nil.
  func series(at token: Int) -> EventScan.Hit? {
    series(covering: token).flatMap { $0.start == token ? $0 : nil }
  }

  /// The name of a series that ends right before a token, or nil.
  func series(endingAt token: Int) -> EventScan.Hit? {
    series(covering: token - 1).flatMap { $0.end == token ? $0 : nil }
  }

  private func series(covering token: Int) -> EventScan.Hit? {
    guard range.contains(token) else { return nil }
    return marked(scan.marks[token].series, scan.series)
  }

  /// What a mark stands for.
  @inline(__always)
  private func marked(_ mark: UInt16, _ hits: [EventScan.Hit]) -> EventScan.Hit? {
    mark > 0 ? hits[Int(mark) - 1] : nil
  }

  /// The expression whose reading begins at a token or covers it, or nil.
  @inline(never)
  func expression(at token: Int) -> Moment? {
    guard token >= 0, token < scan.tokens.count else { return nil }
    let mark = Int(scan.marks[token].expression)
    return mark > 0 && scan.sentences[index].expressions.contains(mark - 1)
      ? scan.expressions[mark - 1] : nil
  }

  /// Whether the sentence has a word of a class anywhere.
  @inline(__always)
  func mayHave(_ lexicalClass: LexicalClass) -> Bool {
    scan.sentences[index].classes & lexicalClass.mask != 0
  }

  /// Whether the sentence has a word with a sign anywhere.
  @inline(__always)
  func mayHave(_ sign: EventSign) -> Bool { !scan.sentences[index].signs.isDisjoint(with: sign) }

  /// The hits that lie in some tokens, in order.
  @inline(never)
  func hits(in range: Range<Int>) -> ArraySlice<EventScan.Hit> {
    let own = scan.sentences[index].hits
    if range.isEmpty || own.isEmpty { return scan.hits[own.lowerBound..<own.lowerBound] }
    // The first hit that does not begin before the tokens.
    var first = own.lowerBound
    if range.lowerBound > self.range.lowerBound {
      let end = min(range.upperBound, self.range.upperBound)
      var token = range.lowerBound
      while token < end, scan.marks[token].hit == 0 { token += 1 }
      guard token < end else { return scan.hits[first..<first] }
      first = Int(scan.marks[token].hit) - 1
      if scan.hits[first].start < range.lowerBound { first += 1 }
    }
    var last = first
    while last < own.upperBound, scan.hits[last].end <= range.upperBound { last += 1 }
    return scan.hits[first..<last]
  }

  /// The bytes of some tokens.
  @inline(never)
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// Whether a token is a certain ASCII mark.
  @inline(never)
  func isMark(_ token: Int, _ mark: Unicode.Scalar, _ text: Span<UInt8>) -> Bool {
    guard range.contains(token), scan.tokens[token].kind == .mark else { return false }
    return text[Int(scan.tokens[token].start)] == UInt8(ascii: mark)
  }

  /// Whether a token is a mark without a space on either side.
  func isGlued(_ token: Int) -> Bool {
    range.contains(token) && range.contains(token + 1) && tokens[token].kind == .mark
      && !tokens[token].traits.contains(.afterSpace)
      && !tokens[token + 1].traits.contains(.afterSpace)
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
  @inline(never)
  func isWord(_ token: Int, _ classes: UInt64) -> Bool {
    starts(token, classes)
      && lexicon.phrases.longest(at: token, in: tokens, classes: classes)?.end == token + 1
  }

  /// The first token of a title with the articles before it.
  func articles(before title: Int) -> Int {
    var first = title
    while first > range.lowerBound,
      expression(at: first - 1).map({ $0.spanStart >= title }) ?? true,
      isArticle(first - 1)
    {
      first -= 1
    }
    return first
  }

  /// A leading or joining word that means nothing else: "the", not "for" or "and".
  func isArticle(_ token: Int) -> Bool {
    guard isWord(token, LexicalClass.lead.mask | LexicalClass.connector.mask),
      !starts(token, LexicalClass.and.mask)
    else { return false }
    return hit(covering: token).map { $0.classes == LexicalClass.connector.mask } ?? true
  }

  /// Whether a title is where something was said or done: "at the summit".
  func isOccasion(_ title: Int) -> Bool {
    hit(before: articles(before: title))?.is(.placeLead) ?? false
  }

  /// The first token behind an agency's name that opens a line: "(TTXVN) - ", "TPO - ".
  func opening(_ text: Span<UInt8>) -> Int {
    let first = range.lowerBound
    guard tokens[first].traits.contains(.afterLine) else { return first }
    var index = first
    if isMark(first, "(", text) {
      guard let close = closing(first, text) else { return first }
      index = close
    } else {
      while index < first + 2, range.contains(index), tokens[index].kind == .word,
        tokens[index].traits.contains(.capital), place(at: index) == nil, hit(at: index) == nil
      {
        index += 1
      }
      // "VOV.VN - ", "Laocaitv.vn - ".
      if index == first + 1, isMark(index, ".", text), isGlued(index), range.contains(index + 2) {
        index += 2
      }
      if index == first { return first }
    }
    guard range.contains(index), range.contains(index + 1), tokens[index].kind == .mark,
      tokens[index].traits.contains(.afterSpace), tokens[index + 1].traits.contains(.afterSpace),
      isMark(index, "-", text) || text[Int(tokens[index].start)] == 0xE2
    else { return first }
    return index + 1
  }

  /// The token after the bracket that closes the one at `token`, at most 14 tokens on; nil where
  /// none does.
  func closing(_ token: Int, _ text: Span<UInt8>) -> Int? {
    for index in token + 1..<max(min(token + 15, range.upperBound), token + 1)
    where isMark(index, ")", text) { return index + 1 }
    return nil
  }
}
