import Foundation
import Testing

@testable import Dateline

@Suite("The list of languages")
struct LanguageListTests {
  static let tags = Language.all.map(\.id.rawValue)

  private func lexicon(_ tag: String) throws -> Lexicon {
    try Lexicon(Language.all.filter { $0.id.rawValue == tag })
  }

  @Test("Every language has a file and a corpus, and nothing else has")
  func agrees() throws {
    let listed = Language.all.map(\.id.rawValue).sorted()
    #expect(LanguageCorpus.languages == listed)
    // Tests/DatelineTests/Languages/this file: the package is three folders up.
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    let folder = package.appendingPathComponent("Sources/Dateline/Languages")
    var declared: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      for part in text.components(separatedBy: "static let ").dropFirst() {
        let pieces = part.components(separatedBy: " = Language(\n    id: \"")
        if pieces.count == 2, let tag = pieces[1].split(separator: "\"").first {
          declared.append(String(tag))
        }
      }
    }
    #expect(declared.sorted() == listed)
  }

  @Test("Every shipped lexicon compiles", arguments: tags)
  func compiles(_ tag: String) throws {
    let lexicon = try lexicon(tag)
    #expect(lexicon.grammar.rules.count > 10)
    #expect(throws: Never.self) { try Lexicon(Language.all) }
  }

  @Test("Every rule of a language stands in its corpus", arguments: tags)
  func exercised(_ tag: String) throws {
    let lexicon = try lexicon(tag)
    var used = Set<Int32>()
    for line in try LanguageCorpus.lines(of: tag) {
      used.formUnion(RuleTrace(lexicon, line.phrase).rules)
    }
    let idle = lexicon.grammar.rules.enumerated().filter { !used.contains(Int32($0.offset)) }
    #expect(idle.map(\.element.name) == [])
  }

  @Test("Names of rules are unique in a language", arguments: tags)
  func unique(_ tag: String) throws {
    let names = try lexicon(tag).grammar.rules.map(\.name)
    #expect(Set(names).count == names.count)
  }
}

/// The rules that decide what a text means: the rule of each expression, false friends included,
/// and every rule for a bare day or year that matches inside a range or a list.
private struct RuleTrace {
  var rules = Set<Int32>()

  init(_ lexicon: Lexicon, _ text: String) {
    let bytes = Array(text.utf8)
    var tokenizer = Tokenizer(lexicon, of: 0..<bytes.count)
    var tokens: [Token] = []
    var words = WordCache()
    _ = tokenizer.fill(&tokens, from: bytes.span, &words, limit: 4096, hardLimit: 8192)
    var parser = ExpressionParser(lexicon)
    var candidates = ExpressionParser.Candidates()
    var matcher = Matcher(lexicon)
    var index = 0
    while index < tokens.count {
      parser.find(at: index, in: tokens, text: bytes.span, &candidates)
      guard candidates.isFound else {
        index += 1
        continue
      }
      let found = candidates.best
      rules.insert(found.rule)
      for position in index..<max(found.end, index + 1) where matcher.canStart(tokens[position]) {
        matcher.match(at: position, in: tokens, text: bytes.span)
        for place in 0..<matcher.count where matcher.ruleAndEnd(place).end <= found.end {
          let action = matcher.result(of: place).action
          if action == .bare || action == .bareYear {
            rules.insert(Int32(matcher.ruleAndEnd(place).rule))
          }
        }
      }
      index = max(found.end, index + 1)
    }
  }
}
