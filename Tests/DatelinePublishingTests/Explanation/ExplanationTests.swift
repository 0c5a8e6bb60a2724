import Chronology
import Dateline
import DatelinePublishing
import Testing

@Suite struct ExplanationTests {
  private func extraction(_ id: String, when: String, quote: String) -> Extraction {
    var observation = Observation(title: "Họp", titleRange: 0..<3, kind: .session, status: .held)
    observation.when = EDTF(when)
    observation.place = Examples.singapore
    observation.certainty = [.when: 0.9]
    observation.evidence = [
      Evidence(.when, from: .text, at: 10..<(10 + quote.count), quote: quote, rule: "vi-date"),
      Evidence(.place, from: .gazetteer, at: nil, quote: nil, rule: "city-to-country"),
      Evidence(.host, from: .text, at: 3..<5, quote: "ai", rule: "host"),
    ]
    var extraction = Extraction(id: id, source: "\(id).txt", language: "vi")
    extraction.observations = [observation]
    return extraction
  }

  @Test func showsWhyAndWhatElse() throws {
    let extractions = [
      extraction("a", when: "2018-05-10", quote: "ngày 10/5"),
      extraction("b", when: "2018", quote: "2018"),
    ]
    var event = Examples.event("x@dateline", when: "2018-05-10", title: "Họp")
    event.best = try #require(extractions.first?.observations.first)
    event.sources = ["a", "b"].map { SourceReference(document: $0, observation: 0, url: nil) }
    let text = Explanation(extractions).text(of: event)
    let lines = text.split(separator: "\n").map(String.init)
    let when = try #require(lines.firstIndex(of: "  when: 2018-05-10  certainty 0.9"))
    #expect(lines[when + 1] == "      \"ngày 10/5\"  a.txt, characters 10-19, rule vi-date")
    #expect(lines[when + 2] == "    not chosen: 2018")
    #expect(lines[when + 3] == "      \"2018\"  b.txt, characters 10-14, rule vi-date")
    #expect(lines.contains("      derived: a.txt, gazetteer, rule city-to-country"))
    #expect(lines.contains("  host: stated, but not resolvable"))
  }

  @Test func showsWhatBecameNoDate() {
    let document = Document(text: "Họp ngày 17/3/2016 và 2018", id: "a", source: "a.txt")
    var said = Extractor().extract(document).inCodePoints(of: document)
    said.observations = []
    let text = Explanation([said], documents: [document]).leftovers()
    #expect(text.contains("2016-03-17  \"17/3/2016\"  characters 9-18"))
    #expect(text.hasPrefix("a.txt: "))
  }
}
