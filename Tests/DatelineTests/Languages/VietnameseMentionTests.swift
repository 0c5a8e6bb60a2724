import Chronology
import Dateline
import Testing

/// What a mention says beside its value.
@Suite("Vietnamese mentions")
struct VietnameseMentionTests {
  private static let extractor = Extractor()

  private func extraction(_ text: String, published: String? = "2016-03-18") -> Extraction {
    Self.extractor.extract(
      Document(text: text, language: "vi", published: published.flatMap { EDTFDate($0) })
    )
  }

  private func mentions(_ text: String, published: String? = "2016-03-18") -> [Mention] {
    extraction(text, published: published).mentions ?? []
  }

  @Test("Intervals of which one is meant stand beside a value that is null")
  func intervals() {
    let found = mentions("Hội nghị diễn ra từ 26-28/10 hoặc từ 3 đến 5/11/2016.")
    #expect(found.count == 1)
    #expect(found.first?.value == nil)
    #expect(
      found.first?.alternatives.map(\.description)
        == ["2016-10-26/2016-10-28", "2016-11-03/2016-11-05"]
    )
  }

  @Test("An event whose date is one of two intervals has both")
  func event() {
    let observations = extraction(
      "Hội nghị Bộ trưởng Thông tin ASEAN lần thứ 17 dự kiến được tổ chức tại Jakarta từ ngày "
        + "26-28/10 hoặc từ ngày 3-5/11/2016."
    ).observations
    #expect(observations.first?.when == nil)
    #expect(
      observations.first?.alternatives.map(\.description)
        == ["2016-10-26/2016-10-28", "2016-11-03/2016-11-05"]
    )
  }

  @Test("A date that the text states is told from one that the anchor completes")
  func certainty() {
    let stated = mentions("Hội nghị diễn ra ngày 17/3/2016.").first
    #expect(stated?.certainty == ComponentCertainty(year: .stated, month: .stated, day: .stated))
    #expect(stated?.anchor == nil)
    let completed = mentions("Hội nghị diễn ra ngày 17/3.").first
    #expect(
      completed?.certainty == ComponentCertainty(year: .inferred, month: .stated, day: .stated)
    )
    #expect(completed?.anchor == .metadata)
    let lent = mentions("Từ ngày 15/3/2014, đoàn làm việc tại Huế; ngày 17/3, đoàn về.").last
    #expect(lent?.value?.description == "2014-03-17")
    #expect(lent?.anchor == .nearby)
  }

  @Test("Decomposed letters give the same values, with spans of the text as given")
  func decomposed() {
    let composed = "Hội nghị khai mạc thứ Năm, ngày 17 tháng 3 năm 2016, tại Huế."
    let decomposed = String(composed.unicodeScalars.flatMap(Self.decomposition))
    #expect(Array(composed.utf8) != Array(decomposed.utf8))
    let found = mentions(decomposed)
    #expect(found.map(\.value?.description) == ["2016-03-17"])
    let span = found.first.map { String(decomposed[$0.range(in: decomposed)]) }
    #expect(span == "17 tháng 3 năm 2016")
  }

  /// Enough of the canonical decomposition for one sentence.
  private static func decomposition(_ scalar: Unicode.Scalar) -> [Character] {
    let parts: [Unicode.Scalar: String] = [
      "ộ": "o\u{323}\u{302}", "ị": "i\u{323}", "ạ": "a\u{323}", "ứ": "u\u{31B}\u{301}",
      "ă": "a\u{306}", "à": "a\u{300}", "á": "a\u{301}", "ế": "e\u{302}\u{301}",
    ]
    return parts[scalar].map(Array.init) ?? [Character(scalar)]
  }

  @Test(
    "Headlines in capitals and other tone marks mean the same",
    arguments: [
      "KHAI MẠC HỘI NGHỊ NGÀY 17/3/2016", "khai mạc hội nghị ngày 17 THÁNG 3 NĂM 2016",
      "Họp định kì ngày 17/3/2016", "Thứ Năm, 17/3/2016",
    ]
  )
  func spellings(_ text: String) {
    #expect(mentions(text).compactMap(\.value?.description) == ["2016-03-17"])
  }

  @Test("What was held is not after the day of publication, and what is planned not before")
  func tense() {
    for month in 1...12 {
      let held = mentions("Hội nghị đã diễn ra ngày 20/\(month).").first?.value?.civilDate
      let planned = mentions("Hội nghị sẽ diễn ra ngày 20/\(month).").first?.value?.civilDate
      let published = EDTFDate("2016-03-18")?.civilDate ?? .min
      #expect((held ?? .max) <= published)
      #expect((planned ?? .min) >= published)
    }
  }

  @Test("Days that no calendar has stay without a value and are told")
  func impossible() {
    let found = extraction("Khai mạc ngày 31/4/2016 và ngày 5/15.")
    #expect(found.mentions?.map(\.value) == [nil, nil])
    #expect(found.findings.map(\.code) == [.impossibleDate, .impossibleDate])
  }

  @Test("A promised number of days checks a range")
  func days() {
    #expect(extraction("Trong hai ngày 17-18/3, đoàn họp.").findings.isEmpty)
    #expect(extraction("Trong hai ngày 16-18/3, đoàn họp.").findings.map(\.code) == [.conflict])
  }
}
