/// A date, interval or set in the Extended Date/Time Format (ISO 8601-2:2019).
///
/// Consecutive days are an interval, separate days a set. EDTF has no set of intervals, so
/// alternatives that are intervals stand in a list beside the value.
public enum EDTF: Hashable, Sendable {
  /// One date of any precision: `2016-03-17`, `2018`.
  case date(EDTFDate)

  /// From one date to another, both included: `2016-03-15/2016-03-18`, `2026-05-31/..`.
  case interval(EDTFEndpoint, EDTFEndpoint)

  /// All of the dates: `{2014-04-14,2014-04-17}`. At least two, in order of time, without repeats.
  case allOf([EDTFDate])

  /// One of the dates: `[2018-05-10,2018-05-11]`. At least two, in order of time, without repeats.
  case oneOf([EDTFDate])
}

/// One end of an EDTF interval (ISO 8601-2, 4.5).
public enum EDTFEndpoint: Hashable, Sendable {
  /// A date of any precision.
  case date(EDTFDate)

  /// `..`: there is no end, or none is stated.
  case open

  /// Nothing before or after the slash: there is an end, but it is unknown.
  case unknown
}
