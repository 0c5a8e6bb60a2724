import Dateline
import Chronology
import Dateline

func asKnown(on day: CivilDate, from extractions: [Extraction]) -> Timeline {
  Timeline(extractions, asOf: day)
}
