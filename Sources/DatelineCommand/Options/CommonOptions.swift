import ArgumentParser
import Chronology

/// The flags that every command has which looks at documents.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out documents dated later, and reckon what is past on this day.",
      valueName: "date"
    ),
    transform: Arguments.day
  )
  var asOf: CivilDate?

  @Flag(help: "Tell only failures on standard error.")
  var quiet = false
}
