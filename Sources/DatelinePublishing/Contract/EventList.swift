public import Dateline

/// Events as the JSON contract writes them.
public enum EventList {
  /// The events as one JSON array, an event a line, with a line end behind it.
  public static func json(_ events: [Event]) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    for (index, event) in events.enumerated() {
      if index > 0 { bytes += Array(",\n".utf8) }
      bytes += event.jsonLine
    }
    return bytes + Array("]\n".utf8)
  }
}
