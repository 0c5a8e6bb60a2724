import Chronology
import Dateline

extension JSONSink {
  mutating func place(_ place: Place?) {
    guard let place else { return null() }
    beginObject()
    member("text", place.text)
    member("name", place.name)
    member("country", place.country)
    member("latitude", place.latitude)
    member("longitude", place.longitude)
    endObject()
  }

  mutating func finding(_ finding: Finding, _ offsets: LineOffsets) {
    beginObject()
    member("code", finding.code.rawValue)
    members(finding.range.map { offsets[$0] })
    member("message", finding.message)
    endObject()
  }
}

extension Place {
  init(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "a place")
    self.init(
      text: try fields.requiredString("text"),
      name: try fields.requiredString("name"),
      country: try fields.string("country"),
      latitude: try fields.number("latitude"),
      longitude: try fields.number("longitude")
    )
  }
}

extension Finding {
  init(json: JSONValue) throws(PublishingError) {
    let fields = try JSONFields(json, name: "a finding")
    self.init(
      Code(rawValue: try fields.requiredString("code")),
      at: try fields.range(),
      try fields.requiredString("message")
    )
  }
}

extension JSONFields {
  func edtf(_ key: String) throws(PublishingError) -> EDTF? {
    try value(
      key,
      as: EDTF.self,
      "an EDTF date, for example 2018, 2016-03-17 or 2018-05-10/2018-05-12"
    )
  }

  func date(_ key: String) throws(PublishingError) -> EDTFDate? {
    try value(key, as: EDTFDate.self, "one EDTF date, for example 2018 or 2016-03-17")
  }

  func place(_ key: String) throws(PublishingError) -> Place? {
    guard let value = self[key] else { return nil }
    return try Place(json: value)
  }

  func list<Element>(
    _ key: String,
    _ read: (JSONValue) throws(PublishingError) -> Element
  ) throws(PublishingError) -> [Element] {
    var elements: [Element] = []
    for value in try array(key) { elements.append(try read(value)) }
    return elements
  }
}
