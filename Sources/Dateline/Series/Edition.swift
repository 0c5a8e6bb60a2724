public import Chronology

/// One meeting of a series, as its sources tell of it.
public struct Edition: Hashable, Sendable {
  /// The edition's number; nil for a meeting that is not numbered.
  public let number: Int?

  /// When, as precise as it is known.
  public internal(set) var when: EDTF?

  /// Between which days it must have been, or may be, where `when` is not known.
  public internal(set) var window: EDTF?

  /// The cities in English, the main one first.
  public internal(set) var cities: [String] = []

  /// The ISO 3166-1 alpha-2 code of the host country.
  public internal(set) var country: String?

  /// How people took part.
  public internal(set) var mode: AttendanceMode?

  /// How well it is known.
  public internal(set) var confidence: FactConfidence = .unsourced

  /// The edition that was held together with it.
  public internal(set) var pairedWith: Int?

  /// Earlier plans, oldest first.
  public internal(set) var previous: [Plan] = []

  /// What else is worth knowing, one sentence each.
  public internal(set) var notes: [String] = []

  /// Where the facts come from; where empty, the sources of the series.
  public internal(set) var sources: [String] = []

  /// Makes an edition without facts.
  public init(number: Int?) { self.number = number }

  /// The main city.
  public var city: String? { cities.first }

  /// A date and place that were planned before.
  public struct Plan: Hashable, Sendable {
    /// The date that was planned.
    public let when: EDTF?

    /// The city that was planned, in English.
    public let city: String?

    /// What became of the plan, or how far it had come.
    public let status: EventStatus

    /// What else is known of it.
    public let note: String?
  }
}

/// How well a fact is known, from well to badly.
public enum FactConfidence: String, Hashable, Sendable, CaseIterable {
  /// A source states it.
  case sourced

  /// A source states a part of it, the rest is general knowledge.
  case partSourced = "part-sourced"

  /// It was announced, and nobody looked whether it came so.
  case announced

  /// It follows from other facts, and no source states it.
  case inferred

  /// It lies ahead and follows from a rule.
  case projected

  /// It lies ahead, and two rules say different things.
  case projectedUncertain = "projected-uncertain"

  /// General knowledge, not looked up.
  case unsourced
}
