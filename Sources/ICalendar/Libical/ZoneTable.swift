import CLibical
import Chronology
import Synchronization

/// The system's IANA time zones as libical reads them from `/usr/share/zoneinfo`.
enum ZoneTable {
  /// Whether a name has the form of an IANA zone name.
  ///
  /// Only such names reach libical, which makes a path of them. The database's other files (`localtime`, `posixrules`, `right/`), which
  /// differ from machine to machine, begin with a small letter.
  static func isPlausible(_ name: String) -> Bool {
    let bytes = name.utf8
    guard (1...64).contains(bytes.count), let first = bytes.first, (0x41...0x5A).contains(first)
    else { return false }
    return bytes.allSatisfy { isASCIILetter($0) || isASCIIDigit($0) || "/_+-".utf8.contains($0) }
      && !name.contains("//") && bytes.last != UInt8(ascii: "/")
  }

  /// Whether the system knows a zone.
  static func contains(_ name: String) -> Bool {
    guard isPlausible(name) else { return false }
    Libical.prepare()
    return Libical.shared.withLock { _ in
      guard let zone = unsafe zone(name) else { return false }
      return unsafe icaltimezone_get_component(zone) != nil
    }
  }

  /// Seconds to add to UTC to get the zone's clock at a time of that clock, or nil where the zone
  /// is unknown.
  static func offset(of moment: CalendarMoment, in name: String) -> Int? {
    guard isPlausible(name) else { return nil }
    Libical.prepare()
    return Libical.shared.withLock { _ in
      guard let zone = unsafe zone(name) else { return nil }
      var time = unsafe icaltimetype(moment)
      return unsafe Int(icaltimezone_get_utc_offset(zone, &time, nil))
    }
  }

  /// Whether a change of the zone's clock skips a time of that clock; false where the zone is
  /// unknown.
  static func skips(_ moment: CalendarMoment, in name: String) -> Bool {
    guard isPlausible(name) else { return false }
    Libical.prepare()
    return Libical.shared.withLock { _ in
      guard let zone = unsafe zone(name) else { return false }
      var local = unsafe icaltimetype(moment)
      let offset = unsafe icaltimezone_get_utc_offset(zone, &local, nil)
      unsafe icaltime_adjust(&local, 0, 0, 0, -offset)
      return unsafe icaltimezone_get_utc_offset_of_utc_time(zone, &local, nil) != offset
    }
  }

  /// The lines of a `VTIMEZONE` that covers the days given and little more, under the plain name.
  ///
  /// libical's own names carry a prefix (`/freeassociation.sourceforge.net/`) and its whole zones
  /// every change since 1901; both puzzle clients.
  static func definition(of name: String, covering days: ClosedRange<CivilDate>)
    throws(ICalendarError) -> ContentLines
  {
    guard isPlausible(name) else { throw unknown(name) }
    Libical.prepare()
    let lines = Libical.shared.withLock { _ -> ContentLines? in
      guard let zone = unsafe zone(name), let whole = unsafe icaltimezone_get_component(zone),
        let copy = unsafe icalcomponent_new_clone(whole)
      else { return nil }
      defer { unsafe icalcomponent_free(copy) }
      // A day of margin on both sides: the bounds are taken as UTC, the days are local.
      let first = CalendarStamp(days.lowerBound.adding(days: -2) ?? .min)
      let last = CalendarStamp(days.upperBound.adding(days: 2) ?? .max)
      unsafe icaltimezone_truncate_vtimezone(copy, icaltimetype(first), icaltimetype(last), 0)
      guard let text = unsafe icalcomponent_as_ical_string_r(copy) else { return nil }
      defer { unsafe icalmemory_free_buffer(text) }
      var lines = ContentLines()
      unsafe lines.append(
        unfolding: UnsafeRawBufferPointer(start: text, count: dateline_length(text))
      )
      return lines
    }
    guard let lines else { throw unknown(name) }
    return lines.renamingZone(to: name)
  }

  private static func unknown(_ name: String) -> ICalendarError {
    ICalendarError(.unknownTimeZone, "no time zone named \(ICalendarError.shortened(name))")
  }

  private static func zone(_ name: String) -> OpaquePointer? {
    unsafe icaltimezone_get_builtin_timezone(name)
  }
}
