extension EDTF: LosslessStringConvertible {
  /// The value in EDTF.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .interval(let start, let end): start.description + "/" + end.description
    case .allOf(let dates): "{" + dates.map(\.description).joined(separator: ",") + "}"
    case .oneOf(let dates): "[" + dates.map(\.description).joined(separator: ",") + "]"
    }
  }

  /// Reads a date, an interval or a set of whole dates, or nil where the text is none of them.
  ///
  /// The dates of a set may stand in any order and be repeated; the value has them in order. The
  /// end of an interval is not before its start.
  public init?(_ description: String) {
    var reader = TextReader(description)
    if reader.take(UInt8(ascii: "{")) {
      self.init(setIn: &reader, isAll: true)
      return
    }
    if reader.take(UInt8(ascii: "[")) {
      self.init(setIn: &reader, isAll: false)
      return
    }
    guard let start = EDTFEndpoint(reading: &reader) else { return nil }
    if reader.isAtEnd {
      guard case .date(let date) = start else { return nil }
      self = .date(date)
      return
    }
    guard reader.take(UInt8(ascii: "/")), let end = EDTFEndpoint(reading: &reader),
      reader.isAtEnd, EDTF.isOrdered(start, end)
    else { return nil }
    self = .interval(start, end)
  }

  private init?(setIn reader: inout TextReader, isAll: Bool) {
    var dates: [EDTFDate] = []
    repeat {
      guard let date = EDTFDate(reading: &reader) else { return nil }
      dates.append(date)
    } while reader.take(UInt8(ascii: ","))
    guard reader.take(UInt8(ascii: isAll ? "}" : "]")), reader.isAtEnd else { return nil }
    self.init(dates: dates, isAll: isAll)
  }

  /// Makes a set in order of time and without repeats; one date alone is that date, none is nil.
  ///
  /// - Parameters:
  ///   - dates: the dates, in any order.
  ///   - isAll: whether all of the dates are meant (`{}`), or one of them (`[]`).
  public init?(dates: [EDTFDate], isAll: Bool) {
    var unique: [EDTFDate] = []
    for date in dates.sorted(by: { $0.order < $1.order }) where unique.last != date {
      unique.append(date)
    }
    switch unique.count {
    case 0: return nil
    case 1: self = .date(unique[0])
    default: self = isAll ? .allOf(unique) : .oneOf(unique)
    }
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

  init?(reading reader: inout TextReader) {
    if reader.isAtEnd || reader.next == UInt8(ascii: "/") {
      self = .unknown
    } else if reader.take("..") {
      self = .open
    } else {
      guard let date = EDTFDate(reading: &reader) else { return nil }
      self = .date(date)
    }
  }
}
