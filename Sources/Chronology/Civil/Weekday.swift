/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
public enum Weekday: UInt8, Hashable, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Makes a weekday from 0 (Monday) to 6 (Sunday); other numbers wrap round.
  package init(index: Int) {
    let wrapped = ((index % 7) + 7) % 7
    self = Weekday(rawValue: UInt8(wrapped + 1)) ?? .monday
  }
}
