import ArgumentParser
import Chronology
import Dateline

/// How a file is read.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  case auto, text
  case jsonLines = "jsonl"
}

/// The flags that say how inputs are read; every command that reads articles has them.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How files are read: auto, text or jsonl; auto goes by extension, else by content.",
      valueName: "format"
    )
  )
  var input = InputFormat.auto

  @Option(
    help: ArgumentHelp(
      "The articles' language where they do not say, for example vi.",
      valueName: "tag"
    ),
    transform: Arguments.language
  )
  var language: Language.ID?

  @Option(
    help: ArgumentHelp(
      "The articles' date of publication where they do not say: YYYY, YYYY-MM or YYYY-MM-DD.",
      valueName: "date"
    ),
    transform: Arguments.publicationDate
  )
  var published: EDTFDate?

  /// A reader of articles that reads them so.
  var reader: ArticleReader {
    ArticleReader(
      format: input,
      defaults: DocumentDefaults(language: language, published: published)
    )
  }
}
