import CLibical

/// The owner of one libical component and of everything below it.
///
/// libical's rule is "new: the caller owns; add: ownership moves in"; a value that cannot be copied
/// says the same. A component is not safe to share between threads even for reading, because its
/// iterators live inside it; an owner that is not Sendable says that too.
@safe
struct Component: ~Copyable {
  private let handle: OpaquePointer

  /// The number of properties that were added, to check the output against.
  private var propertyCount = 0

  /// Makes an empty component.
  init(_ kind: icalcomponent_kind) throws(ICalendarError) {
    Libical.prepare()
    guard let handle = unsafe icalcomponent_new(kind) else {
      throw ICalendarError(.library, "libical has no memory for a component")
    }
    unsafe self.handle = handle
  }

  deinit { unsafe icalcomponent_free(handle) }

  /// Moves a property in.
  mutating func add(_ property: consuming Property) {
    unsafe icalcomponent_add_property(handle, property.release())
    propertyCount += 1
  }

  /// Moves a TEXT property in; an empty text is left out.
  mutating func add(_ kind: icalproperty_kind, text: String?) throws(ICalendarError) {
    guard let cleaned = text?.cleanedForCalendar, !cleaned.isEmpty else { return }
    add(try Property(kind, text: cleaned))
  }

  /// The component's own lines without its last, `END`, so that further lines can follow.
  ///
  /// The number of lines must be the number of properties that were put in. Should a value ever
  /// get past its gate and print a line of its own, nothing is written.
  borrowing func openLines() throws(ICalendarError) -> ContentLines {
    guard let text = unsafe icalcomponent_as_ical_string_r(handle) else {
      throw ICalendarError(.library, "libical could not write a component")
    }
    defer { unsafe icalmemory_free_buffer(text) }
    let length = unsafe dateline_length(text)
    let printed = unsafe UnsafeRawBufferPointer(start: text, count: length)
    var lines = ContentLines()
    unsafe lines.append(unfolding: printed)
    guard lines.count == propertyCount + 2 else {
      throw ICalendarError(.library, "libical wrote another number of lines than it was given")
    }
    lines.removeLast()
    return lines
  }
}
