import Foundation
import Testing

/// Compares a text with the file of that name beside the tests.
///
/// To write new snapshots, run the tests with `DATELINE_WRITE_SNAPSHOTS=1` and look at the
/// difference before it is committed.
func expectSnapshot(
  _ text: String,
  _ name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let url = folder.appending(path: "Snapshots/\(name).txt")
  if ProcessInfo.processInfo.environment["DATELINE_WRITE_SNAPSHOTS"] == "1" {
    try Data(text.utf8).write(to: url)
    return
  }
  let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
  #expect(text == expected, "Snapshots/\(name).txt differs", sourceLocation: sourceLocation)
}
