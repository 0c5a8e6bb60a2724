import Synchronization

/// The compiled lexicons of one extractor: one for each language that a document can be in, made
/// when the first such document comes.
final class LexiconCache: Sendable {
  private let languages: [Language]
  private let series: SeriesCatalog
  private let shelves = Mutex<[Shelf]>([])

  /// A lexicon, and memory that no document is read in at the moment.
  private struct Shelf {
    let language: Language.ID
    let lexicon: Lexicon
    var workspaces: [Workspace] = []
  }

  /// How many workspaces are kept of a language, one for each document that is read at the same
  /// time.
  private static let maximumWorkspaces = 64

  init(languages: [Language], series: SeriesCatalog) {
    self.languages = languages
    self.series = series
  }

  /// Memory to read a document of a language in, with the lexicon for it: the language's own words,
  /// and English, which every newsroom quotes.
  ///
  /// It is given back with `keep`.
  func workspace(for language: Language.ID) -> Workspace {
    shelves.withLock { shelves in
      // Few, so that looking through them costs less than a hash.
      let known = shelves.firstIndex { $0.language == language }
      let index = known ?? shelf(for: language, &shelves)
      return shelves[index].workspaces.popLast() ?? Workspace(shelves[index].lexicon)
    }
  }

  /// Keeps memory for the next document.
  func keep(_ workspace: Workspace) {
    shelves.withLock { shelves in
      guard let index = shelves.firstIndex(where: { $0.lexicon === workspace.lexicon }),
        shelves[index].workspaces.count < LexiconCache.maximumWorkspaces
      else { return }
      shelves[index].workspaces.append(workspace)
    }
  }

  private func shelf(for language: Language.ID, _ shelves: inout [Shelf]) -> Int {
    // All languages that are not known are read with the same words.
    let isKnown = languages.contains { $0.id == language }
    let key = isKnown ? language : .undetermined
    if let known = shelves.firstIndex(where: { $0.language == key }) { return known }
    let set =
      languages.filter { $0.id == language }
      + languages.filter { $0.id == .englishTag && $0.id != language }
    // Lexicons are checked before they come here: shipped ones by a test, others when they are
    // added. Behind a fault that passed both, a language stays as far as it was read.
    var builder = LexiconBuilder()
    for language in set { try? builder.add(language.lexicon) }
    shelves.append(Shelf(language: key, lexicon: Lexicon(builder, set, .standard, series)))
    return shelves.count - 1
  }
}
