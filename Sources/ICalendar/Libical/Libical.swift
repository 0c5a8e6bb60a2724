import CLibical
import Synchronization

/// The library's process-wide state: set up once, and locked where libical does not lock it.
///
/// Building and serialising a component touches nothing that is shared, so it needs no lock. The
/// parser (its table of error states) and the zone table (loaded bit by bit) do. `GEO` is never
/// given to libical, because printing it calls `setlocale`, which the whole process would feel.
enum Libical {
  /// Held while the parser or the zone table is used.
  static let shared = Mutex<Void>(())

  /// Sets libical up at first use: faults are reported, never fatal, and the zone table is loaded
  /// by one thread before any other can ask for it.
  static func prepare() { _ = isPrepared }

  private static let isPrepared: Bool = {
    icalerror_set_errors_are_fatal(0)
    icaltimezone_set_builtin_tzdata(0)
    return unsafe icaltimezone_get_utc_timezone() != nil
  }()
}
