import Dateline
import Foundation
import Testing

@Suite struct SampleArticlesTests {
  @Test func everyArticleHasItsExpectations() {
    #expect(SampleFolder.names.count >= 16)
    #expect(SampleFolder.names == SampleFolder.names(in: "Samples/expected", ending: ".json"))
  }

  @Test(arguments: SampleFolder.names) func articlesAreReadWithoutAFinding(name: String) throws {
    let document = try Document(textFile: SampleFolder.article(name), source: name)
    #expect(document.findings.isEmpty)
    #expect(document.url != nil && document.published != nil)
    #expect(document.language?.rawValue == name.split(separator: ".").last.map(String.init))
  }
}
