import Dateline
import Foundation
import Testing

@Suite struct SampleObservationsTests {
  @Test(arguments: SampleFolder.names)
  func articlesGiveWhatADeskEditorWouldNote(name: String) throws {
    let document = try Document(textFile: SampleFolder.article(name), source: name)
    let found = SampleFolder.extractor.extract(document).observations.map(ExpectedObservation.init)
    let json = try SampleFolder.text(of: "Samples/expected/\(name).json")
    let expected = try JSONDecoder().decode([ExpectedObservation].self, from: Data(json.utf8))
    #expect(lines(found) == lines(expected), "\(name)")
  }

  private func lines(_ observations: [ExpectedObservation]) -> String {
    observations.map(\.description).joined(separator: "\n")
  }
}
