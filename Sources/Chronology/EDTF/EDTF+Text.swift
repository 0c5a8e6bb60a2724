extension EDTF: LosslessStringConvertible {
  /// The value in EDTF.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .interval(let start, let end): "\(start)/\(end)"
    case .allOf(let dates): "{" + dates.map(\.description).joined(separator: ",") + "}"
    case .oneOf(let dates): "[" + dates.map(\.description).joined(separator: ",") + "]"
    }
  }

  /// Reads a date, an interval or a set of whole dates, or nil where the text is none of them.
  ///
  /// The dates of a set may stand in any order and be repeated; the value has them in order. The
  /// end of an interval is not before its start.
  public init?(_ description: String) {
    if let first = description.utf8.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    {
      let isAll = first == UInt8(ascii: "{")
      guard description.utf8.last == UInt8(ascii: isAll ? "}" : "]") else { return nil }
      var dates: [EDTFDate] = []
      for part in description.dropFirst().dropLast()
        .split(separator: ",", omittingEmptySubsequences: false)
      {
        guard let date = EDTFDate(edtf: part) else { return nil }
        dates.append(date)
      }
      self.init(dates: dates, isAll: isAll)
      return
    }
    let parts = description.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let date = EDTFDate(edtf: parts[0]) else { return nil }
      self = .date(date)
    case 2:
      guard let start = EDTFEndpoint(edtf: parts[0]), let end = EDTFEndpoint(edtf: parts[1]) else {
        return nil
      }
      guard EDTF.isOrdered(start, end) else { return nil }
      self = .interval(start, end)
    default: return nil
    }
  }

  /// Makes a set in order of time and without repeats; one date alone is that date, none is nil.
  public init?(dates: [EDTFDate], isAll: Bool) {
    var unique: [EDTFDate] = []
    for date in dates.sorted(by: EDTF.precedes) where unique.last != date { unique.append(date) }
    switch unique.count {
    case 0: return nil
    case 1: self = .date(unique[0])
    default: self = isAll ? .allOf(unique) : .oneOf(unique)
    }
  }

  private static func precedes(_ left: EDTFDate, _ right: EDTFDate) -> Bool {
    (left.year, left.month, left.day, left.qualifier.rawValue)
      < (right.year, right.month, right.day, right.qualifier.rawValue)
  }

  private static func isOrdered(_ start: EDTFEndpoint, _ end: EDTFEndpoint) -> Bool {
    switch (start, end) {
    case (.date(let first), .date(let last)):
      guard let low = first.bounds?.lowerBound, let high = last.bounds?.upperBound else {
        return true
      }
      return low <= high
    case (.date, _), (_, .date): return true
    default: return false
    }
  }
}

extension EDTFEndpoint: CustomStringConvertible {
  /// The end in EDTF: a date, `..` or nothing.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }

  init?(edtf text: Substring) {
    switch text {
    case "": self = .unknown
    case "..": self = .open
    default:
      guard let date = EDTFDate(edtf: text) else { return nil }
      self = .date(date)
    }
  }
}
