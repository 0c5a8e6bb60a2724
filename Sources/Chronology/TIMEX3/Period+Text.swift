extension Period: LosslessStringConvertible {
  /// The length as TIMEX3 writes it: `P2Y`, `P3M`, `P1W`, `P10D`, `PT2H`, `PT5M`, `P1DE` (a
  /// decade), `P1CE` (a century), and `PXD` for "some days".
  ///
  /// TIMEX3 has no letter for a quarter or a half of a year: `Period(1, .quarter)` is `P3M` and
  /// `Period(1, .half)` is `P6M`, and they are read back as months.
  public var description: String {
    let (factor, prefix, letters) = form
    guard let count else { return prefix + "X" + letters }
    let (product, overflow) = count.multipliedReportingOverflow(by: factor)
    return prefix + (overflow ? "X" : String(product)) + letters
  }

  /// Reads what `description` prints, with a count of up to nine digits.
  ///
  /// A length of several units, `P1Y6M`, is not one of this type and is nil.
  public init?(_ description: String) {
    self.init(text: description[...])
  }

  init?(text: Substring) {
    var reader = TextReader(text)
    guard reader.take(UInt8(ascii: "P")) else { return nil }
    let isTime = reader.take(UInt8(ascii: "T"))
    let count: Int?
    if reader.take(UInt8(ascii: "X")) {
      count = nil
    } else {
      guard let number = reader.takeNumber() else { return nil }
      count = number
    }
    let unit: Unit
    switch (isTime, reader.remainder) {
    case (true, "S"): unit = .second
    case (true, "M"): unit = .minute
    case (true, "H"): unit = .hour
    case (false, "D"): unit = .day
    case (false, "W"): unit = .week
    case (false, "M"): unit = .month
    case (false, "Y"): unit = .year
    case (false, "DE"): unit = .decade
    case (false, "CE"): unit = .century
    default: return nil
    }
    self.init(count, unit)
  }

  private var form: (factor: Int, prefix: String, letters: String) {
    switch unit {
    case .second: (1, "PT", "S")
    case .minute: (1, "PT", "M")
    case .hour: (1, "PT", "H")
    case .day: (1, "P", "D")
    case .week: (1, "P", "W")
    case .month: (1, "P", "M")
    case .quarter: (3, "P", "M")
    case .half: (6, "P", "M")
    case .year: (1, "P", "Y")
    case .decade: (1, "P", "DE")
    case .century: (1, "P", "CE")
    }
  }
}
