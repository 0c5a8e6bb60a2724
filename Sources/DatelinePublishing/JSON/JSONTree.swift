/// Takes a JSON value part by part and makes it a tree.
struct JSONTree: JSONSink {
  /// What was taken, once it is whole.
  private(set) var value = JSONValue.null

  /// What was begun and not ended.
  private var open: [Frame] = []

  private struct Frame {
    var members: [JSONValue.Member] = []
    var elements: [JSONValue] = []
    /// The key of the value that comes next.
    var key: String?
  }

  mutating func beginObject() { open.append(Frame()) }
  mutating func beginArray() { open.append(Frame()) }

  mutating func endObject() {
    if let frame = open.popLast() { take(JSONValue(.object(frame.members))) }
  }

  mutating func endArray() {
    if let frame = open.popLast() { take(.array(frame.elements)) }
  }

  mutating func key(_ name: String) {
    if !open.isEmpty { open[open.count - 1].key = name }
  }

  mutating func null() { take(.null) }
  mutating func bool(_ value: Bool) { take(.bool(value)) }
  mutating func integer(_ value: Int) { take(.integer(value)) }
  mutating func number(_ value: Double) { take(.number(value)) }
  mutating func string(_ value: String) { take(.string(value)) }

  mutating func string(utf8: Span<UInt8>) {
    take(.string(String(decoding: utf8.indices.map { utf8[$0] }, as: UTF8.self)))
  }

  private mutating func take(_ value: JSONValue) {
    guard let last = open.indices.last else {
      self.value = value
      return
    }
    if let key = open[last].key {
      open[last].members.append(JSONValue.Member(key, value))
      open[last].key = nil
    } else {
      open[last].elements.append(value)
    }
  }
}
