import Testing

@testable import Dateline

/// Faults in the lexicon texts that people write: each is named with its line and its column.
@Suite struct LexiconFaultTests {
  @Test(arguments: [
    ("rule a = (x|y -> date", 1, 14), ("# words\nrule a = x) -> date", 2, 11),
    ("month 1 = x\r\nrule a = $none -> date\r\n", 2, 15),
    ("rule a = x -> nosuch", 1, 15), ("rule a = x -> date mod=FOO", 1, 20),
    ("rule a = x -> date =", 1, 20), ("\u{FEFF}order XYZ", 1, 1), ("month x = y", 1, 1),
    ("month 13 = x", 1, 1), ("weekday 0 = x", 1, 1), ("season 1 = x", 1, 1),
  ])
  func faultsHaveAPlace(text: String, line: Int, column: Int) {
    let error = fault(in: text)
    #expect(error?.line == line)
    #expect(error?.column == column, "\(error?.description ?? "no fault")")
  }

  /// What would take all memory, or all of the stack.
  @Test(arguments: [
    String(repeating: "(", count: 100_000) + "x",
    String(repeating: "(", count: 100_000) + "x" + String(repeating: ")", count: 100_000),
    String(repeating: "x? ", count: 12) + String(repeating: "y ", count: 100_000),
    String(repeating: "(a|b c|d)? ", count: 60),
  ])
  func patternsHaveLimits(pattern: String) {
    #expect(fault(in: "rule a = \(pattern) -> date")?.code == .tooLarge)
  }

  /// A byte order mark and the line ends of other systems hide nothing.
  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsOfEverySystem(end: String) throws {
    let lines = ["\u{FEFF}# words", "order DMY", "month 1 = foo", "  | bar", ""]
    let declarations = try LexiconFormat.declarations(in: lines.joined(separator: end))
    #expect(declarations.map(\.line) == [2, 3])
  }

  private func fault(in text: String) -> LexiconError? {
    var builder = LexiconBuilder()
    do throws(LexiconError) {
      try builder.add(text)
      return nil
    } catch {
      return error
    }
  }
}
