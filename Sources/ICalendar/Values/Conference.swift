/// A way to join an event from afar, `CONFERENCE` (RFC 7986, 5.11).
public struct Conference: Hashable, Sendable {
  /// The address to open.
  public var uri: CalendarURI

  /// What to show for it, the parameter `LABEL` (RFC 7986, 6.4).
  public var label: String?

  /// What it offers, the parameter `FEATURE` (RFC 7986, 6.3).
  public var features: [Feature]

  /// Makes a conference.
  public init(_ uri: CalendarURI, label: String? = nil, features: [Feature] = []) {
    self.uri = uri
    self.label = label
    self.features = features
  }

  /// The values of `FEATURE` (RFC 7986, 6.3).
  public enum Feature: String, Hashable, Sendable, CaseIterable {
    case audio = "AUDIO"
    case chat = "CHAT"
    case feed = "FEED"
    case moderator = "MODERATOR"
    case phone = "PHONE"
    case screen = "SCREEN"
    case video = "VIDEO"
  }
}
