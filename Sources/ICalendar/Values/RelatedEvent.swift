/// Another event and how this one relates to it, `RELATED-TO` (RFC 5545, 3.8.4.5).
public struct RelatedEvent: Hashable, Sendable {
  /// The other event's UID: 1 to 255 octets without controls.
  public var uid: String

  /// What the other event is to this one.
  public var relation: Relation

  /// Makes a relation.
  public init(uid: String, relation: Relation = .parent) {
    self.uid = uid
    self.relation = relation
  }

  /// The values of `RELTYPE` (RFC 5545, 3.2.15).
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case parent = "PARENT"
    case child = "CHILD"
    case sibling = "SIBLING"
  }
}
