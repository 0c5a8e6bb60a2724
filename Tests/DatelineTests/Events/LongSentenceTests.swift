import Chronology
import Dateline
import Testing

/// Sentences that are too long are read in parts, which cut nothing that belongs together.
@Suite struct LongSentenceTests {
  @Test(arguments: Array(stride(from: 170, through: 250, by: 5)))
  func keepsTheEventWhole(behind words: Int) throws {
    let filler = String(repeating: "rau ", count: words)
    let text = "Chợ có \(filler), Hội nghị Cấp cao ASEAN lần thứ 48 họp tại Cebu ngày 8/5/2026."
    let extraction = Extractor().extract(Document(text: text, language: "vi"))
    let event = try #require(extraction.observations.first)
    #expect(event.title == "Hội nghị Cấp cao ASEAN lần thứ 48")
    #expect(event.place?.name == "Cebu")
    #expect(event.when?.description == "2026-05-08")
  }

  @Test(arguments: 225...245)
  func cutsNoName(behind words: Int) throws {
    let filler = String(repeating: "rau ", count: words)
    let text = "Chợ có \(filler) ở Thành phố Hồ Chí Minh ngày 8 tháng 5 năm 2026 họp hội nghị."
    let extraction = Extractor().extract(Document(text: text, language: "vi"))
    #expect(extraction.observations.allSatisfy { $0.place.map { $0.country == "VN" } ?? true })
    #expect(extraction.mentions?.compactMap(\.value?.description) == ["2026-05-08"])
  }
}
