/// What takes a JSON value part by part: `JSONWriter` as bytes, `JSONTree` as a value.
///
/// So the keys of the contract stand in one place, and a line costs no tree.
protocol JSONSink {
  mutating func beginObject()
  mutating func endObject()
  mutating func beginArray()
  mutating func endArray()

  /// Begins a member of the object that was begun last; its value must follow.
  mutating func key(_ name: String)

  mutating func null()
  mutating func bool(_ value: Bool)
  mutating func integer(_ value: Int)

  /// Adds a number; one that JSON cannot write is null.
  mutating func number(_ value: Double)
  mutating func string(_ value: String)

  /// Adds a string of bytes that are valid UTF-8.
  mutating func string(utf8: Span<UInt8>)
}

extension JSONSink {
  mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  mutating func member(_ key: String, _ value: Int?) {
    self.key(key)
    if let value { integer(value) } else { null() }
  }

  mutating func member(_ key: String, _ value: Double?) {
    self.key(key)
    if let value { number(value) } else { null() }
  }

  mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// Adds the text of a value, or null.
  mutating func member(_ key: String, text value: (some CustomStringConvertible)?) {
    member(key, value?.description)
  }

  /// Adds `start` and `end`, null where there is no range.
  mutating func members(_ range: Range<Int>?) {
    member("start", range?.lowerBound)
    member("end", range?.upperBound)
  }

  /// Adds a list under a key.
  mutating func member<Element>(
    _ key: String,
    _ elements: [Element],
    _ write: (Element, inout Self) -> Void
  ) {
    self.key(key)
    beginArray()
    for index in elements.indices { write(elements[index], &self) }
    endArray()
  }
}
