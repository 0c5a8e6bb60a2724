import Chronology
import Glibc

/// The day on which the program runs, where the machine stands; the only clock of the program.
enum Today {
  static func date() throws(CommandFailure) -> CivilDate {
    var seconds = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&seconds, &parts) != nil,
      let date = CivilDate(
        year: unsafe Int(parts.tm_year) + 1900,
        month: unsafe Int(parts.tm_mon) + 1,
        day: unsafe Int(parts.tm_mday)
      )
    else { throw CommandFailure("the machine does not say which day it is; give --as-of") }
    return date
  }
}
