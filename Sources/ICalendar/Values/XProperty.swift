/// A property outside the standard, `X-` and a name (RFC 5545, 3.8.8.2), with a text value.
public struct XProperty: Hashable, Sendable {
  /// The name in upper case, for example `X-DATELINE-EDTF`.
  public let name: String

  /// The value, which is written as escaped TEXT (RFC 5545, 3.3.11).
  public var value: String

  /// Makes a property, or nil where the name is not `X-` and 1 to 62 of `A-Z`, `0-9` and `-`.
  ///
  /// The names that this library writes itself (`X-WR-CALNAME` and the like) are taken as any
  /// other; whoever sets them twice gets them twice.
  public init?(name: String, value: String) {
    let bytes = name.utf8
    guard (3...64).contains(bytes.count), name.hasPrefix("X-"),
      bytes.allSatisfy({ (0x41...0x5A).contains($0) || isASCIIDigit($0) || $0 == 0x2D })
    else { return nil }
    self.name = name
    self.value = value
  }
}
