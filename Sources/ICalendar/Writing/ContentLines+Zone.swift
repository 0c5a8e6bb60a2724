extension ContentLines {
  /// The lines of a `VTIMEZONE` with its name set and without what clients do not know.
  ///
  /// Dropped is `TZUNTIL`: it says where the definition was cut, moves whenever a later event is
  /// added, and no client reads it.
  func renamingZone(to name: String) -> ContentLines {
    var renamed = ContentLines()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n") {
      if line.hasPrefix("TZID:") {
        renamed.append("TZID", plain: name)
      } else if !line.hasPrefix("TZUNTIL") {
        renamed.append(Array(line.utf8))
      }
    }
    return renamed
  }
}
