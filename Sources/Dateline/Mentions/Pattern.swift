/// A rule's pattern, spread out into plain sequences of elements.
struct Pattern {
  /// One element of a sequence.
  struct Element: Hashable {
    var content: Content
    /// No blank may stand before it.
    var isGlued = false
    /// The mention's span begins here, or ends before it.
    var opensSpan = false
    var closesSpan = false

    enum Content: Hashable {
      case word(String)
      case slot(Slot)
    }
  }

  /// At most this many sequences come of one pattern.
  static let limit = 4096

  /// At most this many brackets may stand inside each other.
  private static let maximumDepth = 32

  /// All sequences that a pattern means.
  static func sequences(
    of text: String,
    sets: [String: [String]],
    line: Int,
    column: Int
  ) throws(LexiconError) -> [[Element]] {
    var reader = Reader(scalars: Array(text), sets: sets, line: line, column: column)
    let sequences = try reader.choice()
    guard reader.isAtEnd else { throw reader.fault("a \")\" without \"(\"") }
    for sequence in sequences where sequence.isEmpty {
      throw reader.fault("a pattern that matches nothing")
    }
    return sequences
  }

  private struct Reader {
    let scalars: [Character]
    let sets: [String: [String]]
    let line: Int
    let column: Int
    var index = 0
    private var depth = 0

    init(scalars: [Character], sets: [String: [String]], line: Int, column: Int) {
      self.scalars = scalars
      self.sets = sets
      self.line = line
      self.column = column
    }

    var isAtEnd: Bool { index >= scalars.count }

    func fault(_ message: String, _ code: LexiconError.Code = .syntax) -> LexiconError {
      LexiconError(code: code, line: line, column: column + index, message: message)
    }

    mutating func choice() throws(LexiconError) -> [[Element]] {
      var all = try sequence()
      while index < scalars.count, scalars[index] == "|" {
        index += 1
        all += try sequence()
      }
      return all
    }

    mutating func sequence() throws(LexiconError) -> [[Element]] {
      var heads: [[Element]] = [[]]
      var glue = false
      var opens = false
      while index < scalars.count, scalars[index] != ")", scalars[index] != "|" {
        let character = scalars[index]
        if character == " " {
          index += 1
          continue
        }
        if character == "+" {
          glue = true
          index += 1
          continue
        }
        if character == "<" {
          opens = true
          index += 1
          continue
        }
        if character == ">" {
          index += 1
          for position in heads.indices {
            let last = heads[position].count - 1
            if last >= 0 { heads[position][last].closesSpan = true }
          }
          continue
        }
        var items = try item()
        for position in items.indices where !items[position].isEmpty {
          if glue { items[position][0].isGlued = true }
          if opens { items[position][0].opensSpan = true }
        }
        if index < scalars.count, scalars[index] == "?" {
          index += 1
          items.append([])
        }
        glue = false
        opens = false
        guard heads.count * items.count <= Pattern.limit else {
          throw fault("more than \(Pattern.limit) variants", .tooLarge)
        }
        heads = heads.flatMap { head in items.map { head + $0 } }
        guard heads.allSatisfy({ $0.count <= Matcher.maximumElements }) else {
          throw fault("more than \(Matcher.maximumElements) elements in a row", .tooLarge)
        }
      }
      return heads
    }

    /// One word, slot, set or group.
    mutating func item() throws(LexiconError) -> [[Element]] {
      if scalars[index] == "(" {
        depth += 1
        guard depth <= Pattern.maximumDepth else {
          throw fault("more than \(Pattern.maximumDepth) levels of brackets", .tooLarge)
        }
        defer { depth -= 1 }
        index += 1
        let inner = try choice()
        guard index < scalars.count, scalars[index] == ")" else { throw fault("no \")\"") }
        index += 1
        return inner
      }
      if scalars[index] == "\\", index + 1 < scalars.count {
        // A mark that has a meaning in patterns, as itself.
        index += 2
        return [[Element(content: .word(String(scalars[index - 1])))]]
      }
      let start = index
      if isWordPart(scalars[index]) || scalars[index] == "$" {
        index += 1
        while index < scalars.count, isWordPart(scalars[index]) { index += 1 }
      } else {
        index += 1
      }
      let word = String(scalars[start..<index])
      if word.first == "$" {
        guard let forms = sets[String(word.dropFirst())] else {
          throw fault("no set \(word)")
        }
        var all: [[Element]] = []
        for form in forms {
          var reader = Reader(scalars: Array(form), sets: [:], line: line, column: column + start)
          all += try reader.sequence()
        }
        return all
      }
      if let slot = Slot.byName[word] {
        return [[Element(content: .slot(slot))]]
      }
      return [[Element(content: .word(word))]]
    }

    private func isWordPart(_ character: Character) -> Bool {
      guard let first = character.unicodeScalars.first else { return false }
      if character.isASCII { return first.isLetterOfWords || first == "_" || character.isNumber }
      return first.isLetterOfWords || character.isLetter || character.isNumber
    }
  }
}
