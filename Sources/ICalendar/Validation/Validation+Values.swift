extension Validation {
  /// Checks the values that are words or numbers.
  mutating func checkPlainValue(_ property: ContentProperty, in component: String) {
    let text = property.text
    let word = text.uppercased()
    switch property.name {
    case "STATUS":
      let allowed: Set<String> =
        switch component {
        case "VTODO": ["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"]
        case "VJOURNAL": ["DRAFT", "FINAL", "CANCELLED"]
        default: ["TENTATIVE", "CONFIRMED", "CANCELLED"]
        }
      if !allowed.contains(word) { note(.unknownStatus, property, "STATUS \(shown(text))") }
    case "TRANSP":
      if word != "OPAQUE", word != "TRANSPARENT" {
        note(.unknownTransparency, property, "TRANSP \(shown(text))")
      }
    case "CLASS":
      if !["PUBLIC", "PRIVATE", "CONFIDENTIAL"].contains(word), !word.hasPrefix("X-") {
        note(.unknownClass, property, "CLASS \(shown(text))")
      }
    case "CALSCALE":
      if word != "GREGORIAN" { note(.unknownScale, property, "CALSCALE \(shown(text))") }
    case "SEQUENCE":
      if property.value.count > 10 || !property.value.allSatisfy(isASCIIDigit)
        || Int32(text) == nil
      {
        note(.sequenceSyntax, property, "SEQUENCE \(shown(text))")
      }
    case "PRIORITY":
      if wholeNumber(property.value).map({ (0...9).contains($0) }) != true {
        note(.priorityRange, property, "PRIORITY \(shown(text))")
      }
    case "COLOR":
      if CalendarColor(text) == nil { note(.unknownColor, property, "COLOR \(shown(text))") }
    case "GEO": checkPosition(property)
    default: break
    }
  }

  private mutating func checkPosition(_ property: ContentProperty) {
    let parts = property.value.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard parts.count == 2, let latitude = decimalNumber(parts[0]),
      let longitude = decimalNumber(parts[1])
    else { return note(.geoSyntax, property, "GEO \(shown(property.text))") }
    if GeoPosition(latitude: latitude, longitude: longitude) == nil {
      note(.geoRange, property, "GEO \(shown(property.text))")
    }
  }

  /// Checks an address that must be a URI.
  mutating func checkAddress(_ property: ContentProperty) {
    let type = property.parameter("VALUE")?.uppercased()
    guard type == nil || type == "URI" else { return }
    let text = property.text
    guard CalendarURI(text) == nil else { return }
    if property.value.count <= CalendarURI.longest, CalendarURI.isHazard(text) {
      note(.urlHazard, property, "\(property.name) \(shown(text))")
    } else if property.value.count > CalendarURI.longest, CalendarURI.hasScheme(property.value) {
      return
    } else {
      note(.urlSyntax, property, "\(property.name) \(shown(text))")
    }
  }

  /// Checks an address of a person or thing.
  mutating func checkPerson(_ property: ContentProperty) {
    if !CalendarURI.hasScheme(property.value) {
      note(.addressScheme, property, "\(property.name) \(shown(property.text))")
    }
  }
}

/// A number of digits with at most one point and an optional sign, as FLOAT has it (RFC 5545,
/// 3.3.7).
private func decimalNumber(_ text: ArraySlice<UInt8>) -> Double? {
  let unsigned = text.first.map { "+-".utf8.contains($0) } == true ? text.dropFirst() : text
  let parts = unsigned.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard text.count <= 40, (1...2).contains(parts.count),
    parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isASCIIDigit) })
  else { return nil }
  return Double(String(decoding: text, as: UTF8.self))
}
