@_spi(_Unicode) import Swift

/// Words that a person looks for: either case matches, and words that are typed without marks
/// match words with them, so `hoi nghi` finds "Hội nghị".
struct SearchText {
  private let folded: String
  private let keepsMarks: Bool

  init(_ words: String) {
    let plain = SearchText.fold(words, keepsMarks: false)
    let marked = SearchText.fold(words, keepsMarks: true)
    keepsMarks = plain != marked
    folded = keepsMarks ? marked : plain
  }

  /// Whether the words stand in a text.
  func isFound(in text: String) -> Bool {
    folded.isEmpty || SearchText.fold(text, keepsMarks: keepsMarks).contains(folded)
  }

  private static func fold(_ text: String, keepsMarks: Bool) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased()._nfd {
      if keepsMarks {
        folded.append(scalar)
      } else if scalar == "đ" {
        // The only Vietnamese letter whose mark is not a combining one.
        folded.append("d")
      } else if scalar.properties.generalCategory != .nonspacingMark {
        folded.append(scalar)
      }
    }
    return String(folded)
  }
}
