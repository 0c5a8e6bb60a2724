import Chronology
public import Dateline

extension EventList {
  /// The columns of the table of events, in order.
  public static let csvColumns = [
    "id", "title", "kind", "state", "when", "first_day", "last_day", "time", "zone", "place",
    "country", "latitude", "longitude", "mode", "series", "editions", "host", "theme", "main",
    "sources",
  ]

  /// The events as a table of comma-separated values (RFC 4180), with a line of names.
  ///
  /// UTF-8 without a mark, CR LF line ends. Several values in a cell are separated by a blank. A
  /// text that a spreadsheet would take for a formula gets an apostrophe before it.
  public static func csv(_ events: [Event]) -> [UInt8] {
    var text = CSVLine.text(csvColumns)
    for event in events {
      let best = event.best
      let editions = best.editions.isEmpty ? best.edition.map { [$0] } ?? [] : best.editions
      var seen: Set<String> = []
      let sources = event.sources.map { $0.url ?? $0.document }.filter { seen.insert($0).inserted }
      text += CSVLine.text([
        event.id, CSVLine.harmless(best.title), best.kind.rawValue, event.state.rawValue,
        best.when?.description ?? "", best.when?.firstDay?.description ?? "",
        best.when?.lastDay?.description ?? "", best.time?.description ?? "",
        CSVLine.harmless(best.zone?.rawValue ?? ""), CSVLine.harmless(best.place?.name ?? ""),
        best.place?.country ?? "", best.place?.latitude?.description ?? "",
        best.place?.longitude?.description ?? "", best.mode?.rawValue ?? "", best.series ?? "",
        editions.map(String.init).joined(separator: " "), CSVLine.harmless(best.host ?? ""),
        CSVLine.harmless(best.theme ?? ""), best.isMain ? "true" : "false",
        CSVLine.harmless(sources.joined(separator: " ")),
      ])
    }
    return Array(text.utf8)
  }
}
