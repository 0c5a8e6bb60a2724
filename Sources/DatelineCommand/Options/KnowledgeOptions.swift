import ArgumentParser
import Dateline
import DatelinePublishing

/// Files of a user's own words, rules and series.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Words and rules to add to a language; the file is named after it, as vi.lexicon is. May be "
        + "given more than once.",
      valueName: "file"
    )
  )
  var lexicon: [String] = []

  @Option(
    help: ArgumentHelp(
      "Series to add to those that are known. May be given more than once.",
      valueName: "file"
    )
  )
  var seriesFile: [String] = []

  /// Every language, with what the lexicon files add.
  func languages() throws(CommandFailure) -> [Language] {
    var languages = Language.all
    for path in lexicon {
      let name = path.split(separator: "/").last?.prefix { $0 != "." } ?? ""
      guard let id = Language.ID(tag: String(name)) else {
        throw CommandFailure(
          "\(path): the file must be named after its language, for example vi.lexicon"
        )
      }
      let text = try InputFile.text(path: path, limit: SeriesCatalog.maximumByteCount)
      let place = languages.firstIndex { $0.id == id }
      do throws(LexiconError) {
        let base = place.map { languages[$0] } ?? Language(id: id, lexicon: "")
        let extended = try base.extended(by: text)
        if let place { languages[place] = extended } else { languages.append(extended) }
      } catch {
        throw CommandFailure("\(path):\(error)")
      }
    }
    return languages
  }

  /// A reader of articles that knows what the files add.
  ///
  /// It knows the names of series and no facts about their editions, so that no fact can fill what
  /// an article leaves open.
  ///
  /// A language that was asked for and that no lexicon has is told of: articles are then read with
  /// English words alone, and `vn` is easily written for `vi`.
  func extractor(
    for language: Language.ID?,
    _ notices: Notices
  ) throws(CommandFailure) -> Extractor {
    let languages = try languages()
    if let language, !languages.contains(where: { $0.id.primary == language.primary }) {
      let known = languages.map(\.id.rawValue).joined(separator: ", ")
      notices.note(
        "--language \(language.rawValue): not one of \(known); only English words are looked for"
      )
    }
    return Extractor(
      languages: languages,
      series: try KnowledgeOptions.catalog(.names, adding: seriesFile)
    )
  }

  /// Every series, with what the series files add.
  func catalog() throws(CommandFailure) -> SeriesCatalog {
    try KnowledgeOptions.catalog(adding: seriesFile)
  }

  /// Every series, with what files add.
  static func catalog(
    _ base: SeriesCatalog = .standard,
    adding files: [String]
  ) throws(CommandFailure) -> SeriesCatalog {
    var catalog = base
    for path in files {
      let text = try InputFile.text(path: path, limit: SeriesCatalog.maximumByteCount)
      do throws(SeriesError) {
        catalog = try catalog.adding(text)
      } catch {
        throw CommandFailure("\(path):\(error)")
      }
    }
    return catalog
  }
}

extension InputFile {
  /// The text of a small file of a user's own.
  static func text(path: String, limit: Int) throws(CommandFailure) -> String {
    guard FileKind(path: path, followsLinks: true) != .folder else {
      throw CommandFailure("\(path): a folder; name a file")
    }
    let file = try InputFile(path: path)
    var bytes: [UInt8] = []
    while true {
      let piece = try file.read()
      if piece.isEmpty { break }
      bytes += piece
      guard bytes.count <= limit else {
        throw CommandFailure("\(path): longer than \(limit >> 20) MiB")
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure("\(path): not UTF-8 text")
    }
    // Editors of other systems put a byte order mark in front.
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }
}
