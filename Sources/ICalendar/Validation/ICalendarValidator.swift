/// Checks calendar files against RFC 5545, 5546 and 7986, and against what clients are known to
/// stumble over.
///
/// The file is read by this library's own reader, one content line at a time and in time that grows
/// with its length alone, whatever it holds. libical is asked too, but only for files that it can
/// read without harm, and what it says is noted under codes of its own.
public enum ICalendarValidator {
  /// What is wrong with a file, in the order of its lines; empty where nothing is.
  ///
  /// - Parameters:
  ///   - bytes: the file as it was read or received.
  ///   - limits: how much is read before the rest is skipped with an issue that says so.
  /// - Returns: the issues, at most `limits.issuesPerCode` of each kind.
  public static func issues(in bytes: [UInt8], limits: Limits = Limits()) -> [ICalendarIssue] {
    var validation = Validation(limits: limits)
    validation.run(bytes)
    return validation.log.sorted()
  }

  /// How much of a file is read.
  public struct Limits: Hashable, Sendable {
    /// The most octets of a file; a larger one is not read at all.
    public var fileBytes = 128 << 20

    /// The most octets of one content line, unfolded.
    public var lineBytes = 1 << 20

    /// How deep components may stand in each other.
    public var depth = 16

    /// The most properties of one component that are compared with each other.
    public var propertiesPerComponent = 2000

    /// The most issues of one kind that are listed.
    public var issuesPerCode = 100

    /// The most octets of a file that libical is asked about.
    public var secondOpinionBytes = 4 << 20

    /// The most components of a file that libical is asked about.
    public var secondOpinionComponents = 5000

    /// Makes the default limits.
    public init() {}
  }
}
