extension Validation {
  /// Asks libical about the file, where it can be asked without harm.
  mutating func askLibical(_ bytes: [UInt8]) {
    let top = ICalendarPosition(line: 1, column: 1, unfoldedLine: 1, unfoldedColumn: 1)
    var reason = reasonToSkipLibical
    if bytes.count > limits.secondOpinionBytes {
      reason = "it has more than \(limits.secondOpinionBytes) octets"
    } else if beginnings.count > limits.secondOpinionComponents {
      reason = "it has more than \(limits.secondOpinionComponents) components"
    } else if log.count(of: .ruleHazard) > 0 {
      reason = "it has rules that can hang a reader"
    }
    if let reason { return note(.libicalSkipped, at: top, "libical was not asked: \(reason)") }
    let opinion = SecondOpinion(on: bytes)
    guard opinion.isReadable else {
      return note(.libicalRefused, at: top, "libical cannot read the file")
    }
    for remark in opinion.remarks {
      let place = beginnings.indices.contains(remark.component) ? beginnings[remark.component] : nil
      log.note(
        remark.isRestriction ? .libicalRestriction : .libicalParse,
        at: place?.position ?? top,
        in: place?.path ?? "",
        remark.message.cleanedToOneLine
      )
    }
  }
}
