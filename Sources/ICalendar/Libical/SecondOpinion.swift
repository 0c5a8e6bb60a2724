import CLibical
import Synchronization

/// What libical says of a file: its parser's complaints and its table of restrictions.
///
/// Only files that this library's own reader has found sound in structure come here. Whatever hangs
/// libical 3.0.16 (zones that repeat by the second, long lines, deep nesting), floods standard error
/// (components that do not match) or is quadratic (normalising) is kept away from it.
struct SecondOpinion {
  /// Whether libical could make a component of the file at all.
  private(set) var isReadable = false

  /// The complaints, in the order of the file.
  private(set) var remarks: [Remark] = []

  /// One complaint.
  struct Remark: Hashable {
    /// Which component of the file it is about, counted by BEGIN lines from 0.
    let component: Int
    /// libical's words.
    let message: String
    /// Whether it comes from the restriction check rather than from the parser.
    let isRestriction: Bool
  }

  init(on bytes: [UInt8]) {
    Libical.prepare()
    (isReadable, remarks) = Libical.shared.withLock { _ in SecondOpinion.ask(bytes) }
  }

  private static func ask(_ bytes: [UInt8]) -> (Bool, [Remark]) {
    var text = bytes.map { CChar(bitPattern: $0) }
    text.append(0)
    guard
      let root = unsafe text.withUnsafeBufferPointer({
        unsafe icalparser_parse_string($0.baseAddress)
      })
    else { return (false, []) }
    defer { unsafe icalcomponent_free(root) }
    var remarks: [Remark] = []
    var count = -1
    unsafe collect(root, isRestriction: false, &count, &remarks)
    unsafe icalcomponent_strip_errors(root)
    if unsafe icalrestriction_check(root) == 0 {
      count = -1
      unsafe collect(root, isRestriction: true, &count, &remarks)
    }
    return (true, remarks)
  }

  /// Walks the tree in the order of the file, as deep as the reader's own limit allows.
  private static func collect(
    _ component: OpaquePointer,
    isRestriction: Bool,
    _ count: inout Int,
    _ remarks: inout [Remark]
  ) {
    // A file of several calendars has a nameless root that no BEGIN stands for.
    if unsafe icalcomponent_isa(component) != ICAL_XROOT_COMPONENT { count += 1 }
    let index = count
    var seen: Set<String> = []
    var property = unsafe icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY)
    while let found = unsafe property {
      if let words = unsafe icalproperty_get_xlicerror(found) {
        let message = unsafe String(cString: words)
        // One broken rule is repeated for every later kind of property; once is enough.
        if seen.count < 20, seen.insert(message).inserted {
          remarks.append(
            Remark(component: index, message: message, isRestriction: isRestriction)
          )
        }
      }
      unsafe property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)
    }
    var child = unsafe icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT)
    while let found = unsafe child {
      unsafe collect(found, isRestriction: isRestriction, &count, &remarks)
      unsafe child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)
    }
  }
}
