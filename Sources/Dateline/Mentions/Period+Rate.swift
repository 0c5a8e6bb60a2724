import Chronology

extension Period {
  /// The length from one time to the next, where something happens so often in a unit; the length
  /// is unknown where it is not a whole number of smaller units.
  init(_ unit: Unit, times: Int) {
    let parts = unit.parts
    if times <= 1 {
      self.init(1, unit)
    } else if parts.count % times == 0 {
      self.init(parts.count / times, parts.unit)
    } else {
      self.init(nil, parts.unit == unit ? .day : parts.unit)
    }
  }

  /// So many units and a half: "two and a half years" is 30 months; the length is unknown where half
  /// a unit is not a whole number of smaller units.
  init(halfMoreThan count: Int, _ unit: Unit) {
    let parts = unit.parts
    if count < 10_000, parts.count % 2 == 0 {
      self.init(count * parts.count + parts.count / 2, parts.unit)
    } else {
      self.init(nil, unit)
    }
  }
}

extension Period.Unit {
  /// How many of which smaller unit make it.
  fileprivate var parts: (count: Int, unit: Period.Unit) {
    switch self {
    case .decade: (10, .year)
    case .year: (12, .month)
    case .half: (6, .month)
    case .quarter: (3, .month)
    case .week: (7, .day)
    case .day: (24, .hour)
    case .hour: (60, .minute)
    default: (1, self)
    }
  }
}
