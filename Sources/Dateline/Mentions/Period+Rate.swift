import Chronology

extension Period {
  /// The length from one time to the next, where something happens so often in a unit; the length
  /// is unknown where it is not a whole number of smaller units.
  init(_ unit: Unit, times: Int) {
    let parts: (count: Int, unit: Unit) =
      switch unit {
      case .year: (12, .month)
      case .half: (6, .month)
      case .quarter: (3, .month)
      case .week: (7, .day)
      case .day: (24, .hour)
      case .hour: (60, .minute)
      default: (1, unit)
      }
    if times <= 1 {
      self.init(1, unit)
    } else if parts.count % times == 0 {
      self.init(parts.count / times, parts.unit)
    } else {
      self.init(nil, parts.unit == unit ? .day : parts.unit)
    }
  }
}
