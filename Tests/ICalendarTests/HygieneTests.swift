import Testing

/// C stays in its folder: the compiler keeps its types out of the public API, these tests keep its
/// import and the word `unsafe` out of the other files.
struct HygieneTests {
  static let files: [String] = ["", "Values", "Writing", "Reading", "Validation", "Libical"].flatMap
  {
    folder in
    Fixtures.names(in: "../../Sources/ICalendar/" + folder, ending: ".swift")
      .map { folder.isEmpty ? $0 : folder + "/" + $0 }
  }

  @Test func filesAreFound() { #expect(Self.files.count > 30) }

  @Test(arguments: files) func onlyOneFolderTouchesC(_ file: String) {
    let lines = Fixtures.text("../../Sources/ICalendar/" + file).split(separator: "\n")
    let code = lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    let touches = code.contains { $0.contains("CLibical") || $0.contains("unsafe") }
    #expect(!touches || file.hasPrefix("Libical/"))
    #expect(!code.contains { $0.contains("import Foundation") || $0.contains("@unchecked") })
  }
}
