public import Chronology

/// The date from which a document's relative and incomplete dates are reckoned.
///
/// It is TimeML's document creation time, never "now" and never a file's modification time.
public struct Anchor: Hashable, Sendable {
  /// The date; it may be no finer than a month.
  public var value: EDTFDate

  /// Where it was found.
  public var source: Source

  /// The bytes of the text that state it (UTF-8 offsets of the text as given); nil where it comes
  /// from metadata or the URL.
  public var range: Range<Int>?

  /// Makes an anchor.
  public init(value: EDTFDate, source: Source, range: Range<Int>? = nil) {
    self.value = value
    self.source = source
    self.range = range
  }

  /// Where an anchor was found, in order of preference.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    /// The publisher's metadata: a header line, a JSON key, `--published`.
    case metadata

    /// The agency's dateline: `KUALA LUMPUR, Oct 31 —`.
    case dateline

    /// A date in the path of the URL.
    case url

    /// An explicit date in the same or the previous paragraph.
    case nearby
  }
}
