/// What a report is about, as far as its date is concerned.
enum Tense: UInt8, Hashable, Sendable {
  /// Something to come, or called off: its date may move.
  case plan

  /// Something that has begun: its first day is past, its end is not.
  case underWay

  /// Something that took place: its date is fixed.
  case past

  init(_ status: EventStatus) {
    switch status {
    case .held: self = .past
    case .ongoing: self = .underWay
    case .proposed, .expected, .scheduled, .postponed, .moved, .cancelled, .denied: self = .plan
    }
  }
}
