/// What sort of event it is; a closed list.
public enum EventKind: String, Hashable, Sendable, CaseIterable {
  case conference, summit, session, visit, signing, ceremony, festival, exhibition, match, games,
    exam, election, launch, anniversary, deadline, holiday, establishment, other
}

/// In what state an event is, from the standpoint of whoever reports it.
public enum EventStatus: String, Hashable, Sendable, CaseIterable {
  /// Somebody suggests it.
  case proposed

  /// It is expected or planned, but not settled.
  case expected

  /// It is settled.
  case scheduled

  /// It has begun and is not over.
  case ongoing

  /// It took place.
  case held

  /// It was put off, to a new date or without one.
  case postponed

  /// Its place or its form changed.
  case moved

  /// It will not take place.
  case cancelled

  /// A source says that there is no such event.
  case denied
}

/// How people take part.
public enum AttendanceMode: String, Hashable, Sendable, CaseIterable {
  case inPerson = "in-person"
  case online, hybrid
}
