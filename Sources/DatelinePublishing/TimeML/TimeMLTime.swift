import Chronology
import Dateline

/// A mention as the attributes of TIMEX3 (TimeML Annotation Guidelines 1.2.1, section 2.2).
struct TimeMLTime {
  var type: String
  var value: String

  /// Whether the value is a length that is repeated, for the attribute `quant`.
  var isEvery = false

  /// Whether `parts` are the first and the last point of a length.
  var isInterval = false

  /// The values of TIMEX3 without text that stand behind this one.
  var parts: [String] = []

  init(_ mention: Mention) {
    type = mention.kind.rawValue
    value = mention.timex.description
    if mention.kind == .set { isEvery = true }
    guard case .date(let date, let time) = mention.timex.value else { return }
    switch date {
    case .date(let single):
      value = Timex(.date, .date(.date(single.plain), time)).description
    case .interval(let first, let last):
      type = Timex.Kind.duration.rawValue
      value = TimeMLTime.length(from: first, to: last)
      isInterval = true
      parts = [first, last].map(TimeMLTime.point)
    case .allOf(let days), .oneOf(let days):
      value = TimeMLTime.unit(holding: days)
      parts = days.map { Timex(.date, .date(.date($0.plain), nil)).description }
    }
  }

  private static func point(_ end: EDTFEndpoint) -> String {
    guard case .date(let date) = end else { return "XXXX-XX-XX" }
    return Timex(.date, .date(.date(date.plain), nil)).description
  }

  /// The length between two points, both included, in the unit that both are exact to.
  private static func length(from first: EDTFEndpoint, to last: EDTFEndpoint) -> String {
    guard case .date(let first) = first, case .date(let last) = last,
      !first.isUnspecified, !last.isUnspecified, first.precision == last.precision
    else { return "PXX" }
    let years = Int(last.year) - Int(first.year)
    switch first.precision {
    case .year: return "P\(years + 1)Y"
    case .month: return "P\(years * 12 + Int(last.month) - Int(first.month) + 1)M"
    case .day:
      guard let from = first.civilDate, let to = last.civilDate else { return "PXX" }
      return "P\(to.days(since: from) + 1)D"
    default: return "PXX"
    }
  }

  /// The month, or else the year, in which all days lie.
  private static func unit(holding days: [EDTFDate]) -> String {
    guard let first = days.first, !days.contains(where: \.isUnspecified),
      days.allSatisfy({ $0.year == first.year })
    else { return "XXXX-XX-XX" }
    let isOneMonth = days.allSatisfy { $0.month == first.month }
    let unit = EDTFDate(year: Int(first.year), month: isOneMonth ? Int(first.month) : nil)
    return unit?.description ?? "XXXX-XX-XX"
  }
}

extension EDTFDate {
  /// The date without its marks of doubt, which are TIMEX3's `mod`.
  fileprivate var plain: EDTFDate {
    var plain = self
    plain.qualifier = []
    return plain
  }
}
