import Chronology

extension Timex {
  /// The value as the contract prints it.
  var contractText: String {
    switch value {
    case .date(let date, let time): time.map { "\(date)T\($0)" } ?? date.description
    default: "PAST_REF"
    }
  }

  /// Reads a value.
  init?(contractText: String, kind: Kind) {
    guard let date = EDTF(contractText) else { return nil }
    self.init(kind, .date(date, nil))
  }
}
