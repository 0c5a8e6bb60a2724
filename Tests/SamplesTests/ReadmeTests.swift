import Testing

@Suite struct ReadmeTests {
  @Test func readmeShowsTheCodeThatTheChecksCompile() throws {
    let code = try SampleFolder.text(of: "Tests/Consumers/Articles/Sources/Articles/main.swift")
    let readme = try SampleFolder.text(of: "README.md")
    #expect(readme.contains("```swift\n\(code)```\n"))
    #expect(code.split(separator: "\n").count <= 10)
  }

  /// What the front page tells to run must be there.
  @Test(arguments: ["Samples/run", "Tests/run"]) func readmeNamesTheCommands(path: String) throws {
    #expect(try SampleFolder.text(of: "README.md").contains("bash \(path)"))
    #expect(try SampleFolder.text(of: path).hasPrefix("#!/usr/bin/env bash\n"))
  }
}
