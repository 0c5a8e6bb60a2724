import DatelinePublishing
import Foundation
import Testing

/// The schemas stand in the repository as files too; both must say the same.
@Suite struct SchemaFileTests {
  @Test(arguments: [
    ("document-line", ContractSchema.documentLine), ("event-line", ContractSchema.eventLine),
  ])
  func agrees(_ name: String, _ schema: String) throws {
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    let file = package.appending(
      path: "Sources/DatelinePublishing/Schema/\(name).schema.json"
    )
    if ProcessInfo.processInfo.environment["DATELINE_WRITE_SNAPSHOTS"] == "1" {
      try Data(schema.utf8).write(to: file)
    }
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == schema)
  }
}
