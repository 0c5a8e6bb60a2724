/// A length of time of one unit, for example two years, `P2Y` (ISO 8601-1, 5.5.2).
public struct Period: Hashable, Sendable {
  /// How many units, or nil where the text says only "some": printed `PXD`.
  public var count: Int?

  /// The unit.
  public var unit: Unit

  /// Makes a length.
  public init(_ count: Int?, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// A unit of time, from short to long.
  public enum Unit: UInt8, Hashable, Sendable, CaseIterable {
    case second, minute, hour, day, week, month, quarter, half, year, decade, century
  }
}
