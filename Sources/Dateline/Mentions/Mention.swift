public import Chronology

/// A time expression: a span of the text with its meaning.
///
/// A range or a list of dates is one mention. The span is the shortest string that fixes the
/// value: "ngày" and "on" before it are left out.
public struct Mention: Hashable, Sendable {
  /// The span, in UTF-8 offsets of the document's text as given.
  public var range: Range<Int>

  /// The meaning as TIMEX3.
  public var timex: Timex

  /// The resolved date, of day precision or coarser; nil where the expression is vague, a length,
  /// a repetition or a bare time of day.
  public var value: EDTF?

  /// What the expression can mean, where it offers several dates of which some are intervals.
  ///
  /// For example "26-28 October or 3-5 November": no EDTF value holds them, so `value` is nil. Empty
  /// otherwise.
  public var alternatives: [EDTF] = []

  /// The time of day stated beside the date.
  public var time: ClockSpan?

  /// The time zone stated beside the time.
  public var zone: Zone?

  /// Which parts of the value the text states.
  public var certainty: ComponentCertainty

  /// The kind of anchor that gave the parts which the text does not state, or nil where none did.
  public var anchor: Anchor.Source?

  /// The rule that fired, by its name in the language file.
  public var rule: String

  /// The `type` of TIMEX3.
  public var kind: Timex.Kind { timex.kind }

  /// The span as indices of `text`, which must be the text that the document was made from.
  public func range(in text: String) -> Range<String.Index> {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return start..<text.utf8.index(start, offsetBy: range.count)
  }
}

// In an extension, so that the compiler writes the initialiser that only puts the parts together:
// it moves them, where one that is written out copies the mention.
extension Mention {
  /// Makes a mention.
  public init(
    range: Range<Int>,
    timex: Timex,
    value: EDTF? = nil,
    time: ClockSpan? = nil,
    zone: Zone? = nil,
    certainty: ComponentCertainty = ComponentCertainty(),
    anchor: Anchor.Source? = nil,
    rule: String
  ) {
    self.init(
      range: range,
      timex: timex,
      value: value,
      alternatives: [],
      time: time,
      zone: zone,
      certainty: certainty,
      anchor: anchor,
      rule: rule
    )
  }
}

/// Whether each part of a date was stated by the text or inferred from an anchor; nil where the
/// value has no such part.
public struct ComponentCertainty: Hashable, Sendable {
  /// The year.
  public var year: Certainty?

  /// The month.
  public var month: Certainty?

  /// The day.
  public var day: Certainty?

  /// Makes a record; by default no part exists.
  public init(year: Certainty? = nil, month: Certainty? = nil, day: Certainty? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// How a part is known.
  public enum Certainty: String, Hashable, Sendable {
    case stated, inferred
  }
}

/// A time zone as a text states it: an IANA name or an offset `±HH:MM`.
public struct Zone: RawRepresentable, Hashable, Sendable {
  /// `Asia/Ho_Chi_Minh` or `+07:00`.
  public let rawValue: String

  /// Makes a zone from its name; the name is not looked up.
  public init(rawValue: String) { self.rawValue = rawValue }
}
