extension Language {
  /// The language with a lexicon text added behind its own, such as that of `--lexicon`.
  ///
  /// The added words and rules may use the language's own sets and spelling variants. Where two
  /// rules match the same words, the language's own one wins.
  ///
  /// - Parameter text: Words and rules in the line format of `LexiconFormat`.
  /// - Returns: A new language with the same tag.
  /// - Throws: `LexiconError` for the first fault in the text, with its line in that text.
  public func extended(by text: String) throws(LexiconError) -> Language {
    let longer = Language(id: id, lexicon: lexicon + "\n" + text)
    let ownLines = lexicon.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    do throws(LexiconError) {
      _ = try Lexicon([longer], gazetteer: Gazetteer(entries: []), series: SeriesCatalog())
    } catch {
      var fault = error
      fault.line = max(1, fault.line - ownLines)
      throw fault
    }
    return longer
  }
}
