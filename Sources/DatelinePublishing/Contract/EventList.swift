import Chronology
public import Dateline

/// Events as data for other programs.
public enum EventList {
  /// The events as one JSON array of the contract's objects, an event a line, with a line end.
  public static func json(_ events: [Event]) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    for (index, event) in events.enumerated() {
      if index > 0 { bytes += Array(",\n".utf8) }
      bytes += event.jsonLine
    }
    return bytes + Array("]\n".utf8)
  }

  /// Why a list of events is empty and what may help, in one line.
  ///
  /// - Parameter all: Every event of the timeline, before filters.
  /// - Returns: The line, without an end.
  public static func emptiness(of all: [Event]) -> String {
    all.isEmpty
      ? "no events were found; see what was read with 'dateline extract --mentions'"
      : "none of the \(all.count) events matches the filters; leave one out"
  }
}
